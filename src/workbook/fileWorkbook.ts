import type { Address, Sheet } from '../model/sheet';
import type { Calculator } from './calculator';
import { cellChanges } from './cellChanges';
import type { Edit, WriteCells } from './edits';
import { FileHistory, type FileState } from './fileHistory';
import { guardEdits, portError } from './guardEdits';
import type { FileMaker, FileVersion, OpenedFile } from './openedFile';
import { DEFAULT_SETTINGS, readSettings } from './settings';
import { unsavedCells } from './unsavedCells';
import type { Change, LongWork, Workbook } from './workbook';
import { WorkbookError } from './workbookError';
import { putInPlace } from './putInPlace';

/** A workbook opened from a file and kept in memory, with what a page around it needs beside the port. */
export interface FileWorkbook extends Workbook {
  readonly sheets: () => readonly Sheet[];
  /** The file whose looks the sheets have. */
  readonly version: () => FileVersion;
  /** Carries out what the user typed; the followers are told. Throws a `WorkbookError` where Excel would refuse. */
  readonly type: (edits: readonly WriteCells[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly state: () => FileState;
  /** The workbook as it stands now, as bytes; from then on nothing counts as changed. */
  readonly save: (work?: LongWork) => Promise<Uint8Array>;
  /** Tells every write, whoever made it, and whether sheets or their looks changed; gives what ends it. */
  readonly watch: (listener: (touched: readonly Address[]) => void) => () => void;
  /** Tells which cell is to be brought before the reader's eyes; gives what ends it. */
  readonly onSelect: (listener: (cell: Address) => void) => () => void;
}

/** What stands behind a workbook in memory: who calculates, who makes files, and how one is handed to the user. */
export interface FileSide {
  readonly calculator: Calculator;
  readonly maker: FileMaker;
  readonly handOut: Workbook['handOut'];
}

/** The file side of the port. What is typed stays in memory; sheets and formats that we add are put into a new version of the file at once, so that what is shown is what is saved. */
export function fileWorkbook(opened: OpenedFile, { calculator, maker, handOut }: FileSide): FileWorkbook {
  const history = new FileHistory({ sheets: opened.sheets, version: opened.version, filed: opened.sheets });
  const keptSettings = readSettings(opened.settings);
  let settings = keptSettings ?? DEFAULT_SETTINGS;
  let savedSettings = settings;
  /** What was typed while a version of the file is being made is carried out afterwards. */
  let waiting: (() => void)[] | null = null;
  const followers = new Set<(changes: readonly Change[]) => void>();
  const watchers = new Set<(touched: readonly Address[]) => void>();
  const selectors = new Set<(cell: Address) => void>();

  const tell = (touched: readonly Address[], isOwn: boolean, isStructure = false): void => {
    const changes: readonly Change[] = isStructure ? [{ kind: 'structure' }] : cellChanges(history.now.sheets, touched);
    if (!isOwn && changes.length > 0) followers.forEach((follower) => follower(changes));
    watchers.forEach((watcher) => watcher(touched));
  };
  const write = (edits: readonly WriteCells[], isOwn: boolean): void => {
    guardEdits(edits, history.now.sheets, opened.obstacles);
    const { sheets, touched } = calculator.write(history.now.sheets, edits);
    history.push({ after: { ...history.now, sheets }, touched, names: [] });
    tell(touched, isOwn);
  };
  const go = (direction: 'undo' | 'redo'): void => {
    const step = history[direction]();
    if (!step) return;
    calculator.restore(history.now.sheets, step.touched);
    if (step.names.length > 0) calculator.replace(history.now.sheets, step.names);
    tell(step.touched, false, step.names.length > 0);
  };
  const makeVersion = async (edits: readonly Edit[], work: LongWork): Promise<void> => {
    guardEdits(edits, history.now.sheets, opened.obstacles);
    const before = history.now;
    const isCells = (edit: Edit): edit is WriteCells => edit.kind === 'writeCells';
    const written = calculator.write(before.sheets, edits.filter(isCells));
    try {
      const unsaved = unsavedCells(before.filed, written.sheets);
      const others = edits.filter((edit) => !isCells(edit));
      const { version, put } = await maker.make(before.version, [...unsaved.edits, ...others], { results: unsaved.results }, work);
      work.signal?.throwIfAborted();
      const { sheets: filed, names } = putInPlace(written.sheets, edits, put);
      const { sheets, touched } = calculator.replace(filed, names);
      history.push({ after: { sheets, version, filed }, touched: [...written.touched, ...touched], names });
      tell(touched, true);
    } catch (error) {
      calculator.restore(before.sheets, written.touched);
      throw portError(error);
    }
  };
  const bytes = async (work?: LongWork): Promise<Uint8Array> => {
    const { version, filed, sheets } = history.now;
    const { edits, results } = unsavedCells(filed, sheets);
    const isKept = settings === (keptSettings ?? DEFAULT_SETTINGS);
    try {
      return await maker.save(version, edits, { results, ...(isKept ? {} : { settings }) }, work);
    } catch (error) {
      throw portError(error);
    }
  };
  const inTurn = (action: () => void): void => {
    if (waiting) waiting.push(action);
    else action();
  };

  return {
    read: ({ onProgress, signal } = {}) => {
      signal?.throwIfAborted();
      onProgress?.(1);
      const sheets = history.now.sheets.map((sheet) => (sheet.hidden && !sheet.ours ? emptied(sheet) : sheet));
      return Promise.resolve({ sheets, obstacles: opened.obstacles, unanswered: [] });
    },
    apply: async (edits, work = {}) => {
      work.signal?.throwIfAborted();
      await Promise.resolve();
      if (waiting) throw new WorkbookError({ code: 'cellBeingEdited' });
      if (edits.every(({ kind }) => kind === 'writeCells')) write(edits as readonly WriteCells[], true);
      else {
        waiting = [];
        try {
          await makeVersion(edits, work);
        } finally {
          const actions = waiting;
          waiting = null;
          actions.forEach((action) => action());
        }
      }
      work.onProgress?.(1);
    },
    bytes,
    handOut,
    select: async (cell) => {
      await Promise.resolve();
      const sheet = history.now.sheets.find(({ name }) => name === cell.sheet);
      if (!sheet) throw new WorkbookError({ code: 'sheetMissing', sheet: cell.sheet });
      if (sheet.hidden) throw new WorkbookError({ code: 'sheetHidden', sheet: cell.sheet });
      selectors.forEach((selector) => selector(cell));
    },
    follow: (listener) => {
      followers.add(listener);
      return Promise.resolve(() => {
        followers.delete(listener);
        return Promise.resolve();
      });
    },
    marked: () => Promise.resolve(history.now.version.marked),
    settings: () => Promise.resolve(settings),
    store: (chosen) => {
      settings = chosen;
      watchers.forEach((watcher) => watcher([]));
      return Promise.resolve();
    },
    sheets: () => history.now.sheets,
    version: () => history.now.version,
    type: (edits) => inTurn(() => write(edits, false)),
    undo: () => inTurn(() => go('undo')),
    redo: () => inTurn(() => go('redo')),
    state: () => ({ ...history.state(), isChanged: history.state().isChanged || settings !== savedSettings }),
    save: async (work) => {
      const [moment, chosen] = [history.now, settings];
      const made = await bytes(work);
      history.markSaved(moment);
      savedSettings = chosen;
      watchers.forEach((watcher) => watcher([]));
      return made;
    },
    watch: (listener) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    onSelect: (listener) => {
      selectors.add(listener);
      return () => selectors.delete(listener);
    },
  };
}

/** Hidden sheets of the staff are told without their cells, as the port does in Excel. */
const emptied = (sheet: Sheet): Sheet => ({ ...sheet, values: [], formulas: [], kinds: new Map(), merges: [] });
