import type { Address, Sheet } from '../../src/model/sheet';
import type { Edit } from '../../src/workbook/edits';
import { patchSheet } from '../../src/workbook/patchSheet';
import { DEFAULT_SETTINGS, type StoredSettings } from '../../src/workbook/settings';
import type { Change, Workbook } from '../../src/workbook/workbook';

/** A workbook that is only its sheets, and remembers what was asked of it. */
export interface MemoryWorkbook extends Workbook {
  readonly selected: readonly Address[];
  readonly edits: readonly Edit[];
  readonly stored: readonly StoredSettings[];
  /** Types a value as a user would, and tells the followers. */
  readonly type: (at: Address, value: number | string | null) => void;
  /** Tells the followers that rows, columns or sheets moved. */
  readonly move: () => void;
}

/** A workbook in memory. `wait` is awaited while it is read; a failure thrown there is the reading's. */
export function memoryWorkbook(
  first: readonly Sheet[],
  wait: (signal?: AbortSignal) => Promise<void> = () => Promise.resolve(),
): MemoryWorkbook {
  let sheets = first;
  let settings: StoredSettings = DEFAULT_SETTINGS;
  const listeners = new Set<(changes: readonly Change[]) => void>();
  const selected: Address[] = [];
  const edits: Edit[] = [];
  const stored: StoredSettings[] = [];
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
    read: async ({ signal, onProgress } = {}) => {
      onProgress?.(0);
      await wait(signal);
      signal?.throwIfAborted();
      onProgress?.(1);
      return { sheets, obstacles: [], unanswered: [] };
    },
    apply: (list) => {
      edits.push(...list);
      for (const edit of list) {
        const value = edit.kind === 'writeCells' ? edit.cells[0]?.[0] : undefined;
        if (edit.kind === 'writeCells' && value !== undefined && (typeof value !== 'object' || value === null)) put(edit.at, value);
      }
      return Promise.resolve();
    },
    bytes: () => Promise.resolve(new Uint8Array()),
    handOut: () => Promise.resolve(),
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
    move: () => listeners.forEach((listener) => listener([{ kind: 'structure' }])),
  };
}
