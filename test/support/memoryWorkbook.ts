import type { Address, Sheet } from '../../src/model/sheet';
import type { Edit, FormatRule } from '../../src/workbook/edits';
import { patchSheet } from '../../src/workbook/patchSheet';
import { DEFAULT_SETTINGS, type StoredSettings } from '../../src/workbook/settings';
import type { Change, LongWork, Workbook } from '../../src/workbook/workbook';
import type { Obstacle } from '../../src/workbook/workbookError';
import { designedSheet } from './designedSheet';
import { withEdits } from '../../src/hosts/pane/withEdits';

/** A workbook that is only its sheets, and remembers what was asked of it. */
export interface MemoryWorkbook extends Workbook {
  readonly selected: readonly Address[];
  readonly edits: readonly Edit[];
  readonly stored: readonly StoredSettings[];
  readonly sheets: () => readonly Sheet[];
  /** The rules of ours in each sheet that has any. */
  readonly formats: ReadonlyMap<string, readonly FormatRule[]>;
  /** The names of the files handed out. */
  readonly handedOut: readonly string[];
  /** Types a value as a user would, and tells the followers. */
  readonly type: (at: Address, value: number | string | null) => void;
  /** Changes the sheets without telling anybody. */
  readonly change: (to: (sheets: readonly Sheet[]) => readonly Sheet[]) => void;
  /** Tells the followers that rows, columns or sheets moved. */
  readonly move: () => void;
}

/** What a workbook in memory waits for: a failure thrown there is the reading's or the writing's own. */
export interface MemoryPauses {
  readonly obstacles?: () => readonly Obstacle[];
  readonly writing?: (work: LongWork) => Promise<void>;
  readonly bytes?: () => Uint8Array;
}

/** A workbook in memory. `wait` is awaited while it is read; a failure thrown there is the reading's. */
export function memoryWorkbook(
  first: readonly Sheet[],
  wait: (signal?: AbortSignal) => Promise<void> = () => Promise.resolve(),
  { obstacles = () => [], writing = () => Promise.resolve(), bytes = () => new Uint8Array() }: MemoryPauses = {},
): MemoryWorkbook {
  let sheets = first;
  let settings: StoredSettings = DEFAULT_SETTINGS;
  const listeners = new Set<(changes: readonly Change[]) => void>();
  const selected: Address[] = [];
  const edits: Edit[] = [];
  const stored: StoredSettings[] = [];
  const formats = new Map<string, readonly FormatRule[]>();
  const handedOut: string[] = [];
  const carryOut = (edit: Edit): void => {
    if (edit.kind === 'writeCells') sheets = withEdits(sheets, [edit]);
    else if (edit.kind === 'setOurFormats') formats.set(edit.sheet, edit.rules);
    else if (edit.kind === 'removeSheet') sheets = sheets.filter(({ name }) => name !== edit.name);
    else {
      const before = sheets.find(({ name }) => name === edit.name);
      const made = designedSheet(edit.name, edit.design, before);
      sheets = before ? sheets.map((sheet) => (sheet === before ? made : sheet)) : [...sheets, made];
    }
  };
  const put = (at: Address, value: number | string | boolean | null): Change => {
    const area = { firstRow: at.row, lastRow: at.row, firstColumn: at.column, lastColumn: at.column };
    const change = { kind: 'cells', sheet: at.sheet, area, values: [[value]], formulas: [[undefined]], kinds: new Map() } as const;
    sheets = sheets.map((sheet) => (sheet.name === at.sheet ? patchSheet(sheet, change) : sheet));
    return change;
  };
  return {
    selected,
    edits,
    stored,
    formats,
    handedOut,
    sheets: () => sheets,
    read: async ({ signal, onProgress } = {}) => {
      onProgress?.(0);
      await wait(signal);
      signal?.throwIfAborted();
      onProgress?.(1);
      return { sheets, obstacles: obstacles(), unanswered: [] };
    },
    apply: async (list, work = {}) => {
      await writing(work);
      work.signal?.throwIfAborted();
      edits.push(...list);
      list.forEach(carryOut);
    },
    bytes: () => Promise.resolve(bytes()),
    handOut: (_, name) => {
      handedOut.push(name);
      return Promise.resolve();
    },
    select: (cell) => {
      selected.push(cell);
      return Promise.resolve();
    },
    follow: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
    marked: () => Promise.resolve([...formats].flatMap(([sheet, rules]) => (rules.length > 0 ? [sheet] : []))),
    settings: () => Promise.resolve(settings),
    store: (next) => {
      settings = next;
      stored.push(next);
      return Promise.resolve();
    },
    type: (at, value) => {
      const change = put(at, value);
      listeners.forEach((listener) => listener([change]));
    },
    change: (to) => {
      sheets = to(sheets);
    },
    move: () => listeners.forEach((listener) => listener([{ kind: 'structure' }])),
  };
}
