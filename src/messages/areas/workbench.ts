/** What the page around the workbook says: toolbar, formula bar, sheets, opening, saving and what it keeps to itself. */
export interface WorkbenchMessages {
  /** The language's own name. */
  readonly language: string;
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly changed: string;
  readonly local: string;
  readonly localMore: string;
  readonly formulaBar: string;
  readonly cellName: string;
  readonly grid: (sheet: string) => string;
  readonly sheets: string;
  readonly drop: string;
  readonly opening: (file: string, percent: number) => string;
  readonly saving: (file: string) => string;
  readonly saved: (file: string) => string;
  readonly unexpected: (file: string) => string;
  readonly sampleMissing: string;
  readonly close: string;
  readonly hiddenRows: (count: number) => string;
  readonly hiddenColumns: (count: number) => string;
  readonly hiddenSheet: string;
  readonly formatsLeftOut: (count: number) => string;
  /** Cells that may hold an older value. */
  readonly olderValues: (count: number) => string;
  readonly uncalculated: Readonly<Record<'unknown' | 'cycle' | 'readsOlder', string>>;
  readonly notAFormula: (text: string) => string;
  readonly protectedSheet: (sheet: string) => string;
  readonly cellRefused: (cell: string) => string;
  readonly notSaved: (file: string, place: string) => string;
  /** A text that its cell's list does not have: what the list says of it, and what can be done. */
  readonly offList: (warning: string, text: string) => string;
  readonly onlyList: (text: string) => string;
  readonly discard: (file: string) => string;
}
