import type { Address, Area, Sheet } from '../model/sheet';
import type { Edit, WriteCells } from './edits';
import { DEFAULT_SETTINGS, type StoredSettings } from './settings';
import type { Change, Workbook } from './workbook';
import { WorkbookError } from './workbookError';

/** A workbook's sheets after a write, and the cells that hold something else than before. */
export interface Written {
  readonly sheets: readonly Sheet[];
  readonly touched: readonly Address[];
}

/** Carries edits out on sheets and calculates what depends on them. Neither changes the sheets that it is given. */
export interface Calculator {
  readonly write: (sheets: readonly Sheet[], edits: readonly WriteCells[]) => Written;
  /** Told that cells hold again what they do in these sheets. */
  readonly restore: (sheets: readonly Sheet[], cells: readonly Address[]) => void;
}

/** A workbook opened from a file and kept in memory, with what a page around it needs beside the port. */
export interface FileWorkbook extends Workbook {
  readonly sheets: () => readonly Sheet[];
  /** Carries out what the user typed; the followers are told. */
  readonly type: (edits: readonly WriteCells[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly state: () => FileState;
  /** Tells every write, whoever made it; gives what ends it. */
  readonly watch: (listener: (touched: readonly Address[]) => void) => () => void;
  /** Tells which cell is to be brought before the reader's eyes; gives what ends it. */
  readonly onSelect: (listener: (cell: Address) => void) => () => void;
  /** Everything written since the file was opened and not undone, in order. */
  readonly edits: () => readonly WriteCells[];
}

export interface FileState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the file differs from what was opened or last saved. */
  readonly isChanged: boolean;
}

interface Step extends Written {
  readonly before: readonly Sheet[];
  readonly edits: readonly WriteCells[];
}

/** Most steps that can be undone: each keeps the rows that it replaced. */
const MOST_STEPS = 200;

/** The file side of the port. Edits stay in memory until they are saved. */
export function fileWorkbook(opened: readonly Sheet[], calculator: Calculator): FileWorkbook {
  let sheets = opened;
  let settings: StoredSettings = DEFAULT_SETTINGS;
  const done: Step[] = [];
  let undone: Step[] = [];
  let dropped: readonly WriteCells[] = [];
  const followers = new Set<(changes: readonly Change[]) => void>();
  const watchers = new Set<(touched: readonly Address[]) => void>();
  const selectors = new Set<(cell: Address) => void>();

  const announce = (touched: readonly Address[], isOwn: boolean): void => {
    const changes = changesOf(sheets, touched);
    if (!isOwn && changes.length > 0) followers.forEach((follower) => follower(changes));
    watchers.forEach((watcher) => watcher(touched));
  };
  const write = (edits: readonly WriteCells[], isOwn: boolean): void => {
    for (const { at } of edits) findSheet(sheets, at.sheet);
    const before = sheets;
    const written = calculator.write(sheets, edits);
    sheets = written.sheets;
    done.push({ ...written, before, edits });
    undone = [];
    if (done.length > MOST_STEPS) dropped = [...dropped, ...(done.shift()?.edits ?? [])];
    announce(written.touched, isOwn);
  };
  const go = (step: Step | undefined, to: readonly Sheet[] | undefined): void => {
    if (!step || !to) return;
    sheets = to;
    calculator.restore(sheets, step.touched);
    announce(step.touched, false);
  };

  return {
    read: ({ onProgress, signal } = {}) => {
      signal?.throwIfAborted();
      onProgress?.(1);
      return Promise.resolve({ sheets: sheets.map((sheet) => (sheet.hidden ? emptied(sheet) : sheet)), obstacles: [], unanswered: [] });
    },
    apply: async (edits, { signal, onProgress } = {}) => {
      signal?.throwIfAborted();
      await Promise.resolve();
      write(edits.map(ofCells), true);
      onProgress?.(1);
    },
    bytes: () => Promise.reject(new WorkbookError({ code: 'readOnly' })),
    handOut: () => Promise.reject(new WorkbookError({ code: 'readOnly' })),
    select: async (cell) => {
      await Promise.resolve();
      if (findSheet(sheets, cell.sheet).hidden) throw new WorkbookError({ code: 'sheetHidden', sheet: cell.sheet });
      selectors.forEach((selector) => selector(cell));
    },
    follow: (listener) => {
      followers.add(listener);
      return Promise.resolve(() => {
        followers.delete(listener);
        return Promise.resolve();
      });
    },
    settings: () => Promise.resolve(settings),
    store: (chosen) => {
      settings = chosen;
      return Promise.resolve();
    },
    sheets: () => sheets,
    type: (edits) => write(edits, false),
    undo: () => {
      const step = done.pop();
      if (step) undone.push(step);
      go(step, step?.before);
    },
    redo: () => {
      const step = undone.pop();
      if (step) done.push(step);
      go(step, step?.sheets);
    },
    state: () => ({ canUndo: done.length > 0, canRedo: undone.length > 0, isChanged: done.length > 0 || dropped.length > 0 }),
    watch: (listener) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    onSelect: (listener) => {
      selectors.add(listener);
      return () => selectors.delete(listener);
    },
    edits: () => [...dropped, ...done.flatMap((step) => step.edits)],
  };
}

/** Sheets are added and formats written by Excel or into the saved file, not into the cells that are in memory. */
function ofCells(edit: Edit): WriteCells {
  if (edit.kind !== 'writeCells') throw new WorkbookError({ code: 'readOnly' });
  return edit;
}

/** Hidden sheets are told without their cells, as the port does in Excel. */
const emptied = (sheet: Sheet): Sheet => ({ ...sheet, values: [], formulas: [], kinds: new Map(), merges: [] });

function findSheet(sheets: readonly Sheet[], name: string): Sheet {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new WorkbookError({ code: 'sheetMissing', sheet: name });
  return sheet;
}

/** One change for each visible sheet: the smallest area around the cells that were touched. */
function changesOf(sheets: readonly Sheet[], touched: readonly Address[]): Change[] {
  const areas = new Map<string, Area>();
  for (const { sheet, row, column } of touched) {
    const { firstRow = row, lastRow = row, firstColumn = column, lastColumn = column } = areas.get(sheet) ?? {};
    areas.set(sheet, {
      firstRow: Math.min(firstRow, row),
      lastRow: Math.max(lastRow, row),
      firstColumn: Math.min(firstColumn, column),
      lastColumn: Math.max(lastColumn, column),
    });
  }
  return [...areas].flatMap(([name, area]) => {
    const sheet = findSheet(sheets, name);
    return sheet.hidden ? [] : [changeOf(sheet, area)];
  });
}

function changeOf(sheet: Sheet, area: Area): Change {
  const lines = Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, offset) => area.firstRow + offset);
  const columns = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, offset) => area.firstColumn + offset);
  const isInside = (key: number): boolean => {
    const [row, column] = [Math.floor(key / 16384), key % 16384];
    return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
  };
  return {
    kind: 'cells',
    sheet: sheet.name,
    area,
    values: lines.map((row) => columns.map((column) => sheet.values[row]?.[column] ?? null)),
    formulas: lines.map((row) => columns.map((column) => sheet.formulas[row]?.[column])),
    kinds: new Map([...sheet.kinds].filter(([key]) => isInside(key))),
  };
}
