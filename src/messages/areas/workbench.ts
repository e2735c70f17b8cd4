/** What the page around the workbook says: toolbar, formula bar, sheets, opening and what it keeps to itself. */
export interface WorkbenchMessages {
  readonly title: string;
  readonly open: string;
  readonly undo: string;
  readonly redo: string;
  readonly sample: string;
  readonly changed: string;
  readonly local: string;
  readonly localMore: string;
  readonly formulaBar: string;
  readonly cellName: string;
  readonly grid: (sheet: string) => string;
  readonly sheets: string;
  readonly pane: string;
  readonly row: string;
  readonly drop: string;
  readonly opening: (file: string, percent: number) => string;
  readonly unexpected: (file: string) => string;
  readonly close: string;
  readonly hiddenRows: (count: number) => string;
  readonly hiddenSheet: string;
  readonly formatsLeftOut: (count: number) => string;
  readonly uncalculated: Readonly<Record<'unknown' | 'cycle', string>>;
  readonly notAFormula: (text: string) => string;
  readonly protectedSheet: (sheet: string) => string;
  readonly discard: (file: string) => string;
}
