import { cellName } from '../../model/address';
import type { ChosenColumns } from '../../gradebook/chosenColumns';
import type { Workbook } from '../../workbook/workbook';
import { openBook } from './book';
import { withPaneErrors } from './faultOf';
import { PaneError, type PaneHost, type PaneSettings } from './paneHost';
import { writingHost } from './writingHost';

/** What the pane needs of the program around it, beside the workbook. */
export type PaneProgram = Pick<PaneHost, 'followSelection' | 'openGuide' | 'time' | 'today' | 'hasStacking' | 'juryWords'>;

/** A workbook that takes longer to read is not read unasked. */
const PREVIEW_MS = 3000;

/** The pane over any workbook that can be read, written and followed, in Excel or from a file. */
export function workbookHost(workbook: Workbook, program: PaneProgram): PaneHost {
  const book = openBook(workbook);
  return {
    ...program,
    ...writingHost(workbook, book, program),
    check: (chosen, signal, onProgress) =>
      withPaneErrors(async () => {
        onProgress({ step: 'sheets', done: 0 });
        await book.read({ signal, onProgress: (done) => onProgress({ step: 'marks', done }) });
        onProgress({ step: 'criteria', done: 0 });
        const checked = await book.judge(chosen, { signal, onProgress: (done) => onProgress({ step: 'criteria', done }) });
        onProgress({ step: 'result', done: 1 });
        signal.throwIfAborted();
        return checked;
      }),
    preview: (chosen) =>
      withPaneErrors(async () => {
        const patience = new AbortController();
        const timer = setTimeout(() => patience.abort(), PREVIEW_MS);
        try {
          await book.look({ signal: patience.signal });
        } catch (error) {
          if (patience.signal.aborted) return null;
          throw error;
        } finally {
          clearTimeout(timer);
        }
        return book.judge(chosen);
      }),
    judgeAgain: (chosen) => withPaneErrors(() => book.judge(chosen)),
    judgeWith: book.judgeWith,
    marked: () => withPaneErrors(() => workbook.marked()),
    select: (cell) => withPaneErrors(() => workbook.select(cell)),
    repair: (repairs, chosen) =>
      withPaneErrors(async () => {
        await workbook.apply(repairs.map(({ at, value }) => ({ kind: 'writeCells', at, cells: [[value]] })));
        await book.read();
        return book.judge(chosen);
      }),
    insert: ({ at, formula, rows }) =>
      withPaneErrors(async () => {
        const sheet = book.sheets().find(({ name }) => name === at.sheet);
        const column = sheet?.values.slice(at.row, at.row + rows) ?? [];
        const taken = column.findIndex((row) => (row[at.column] ?? null) !== null && row[at.column] !== '');
        if (taken >= 0) throw new PaneError('occupied', cellName({ row: at.row + taken, column: at.column }));
        await workbook.apply([{ kind: 'writeCells', at, cells: [[{ formula }]] }]);
      }),
    offered: () => withPaneErrors(book.offered),
    loadSettings: () =>
      withPaneErrors(async () => {
        const stored = await workbook.settings();
        const { chosenColumns } = await import('../../gradebook/chosenColumns');
        const columns: ChosenColumns = chosenColumns.safeParse(stored.columns).data ?? [];
        return {
          certification: stored.certification,
          intake: stored.intake,
          readings: stored.readings,
          centresComplete: stored.centresComplete,
          columns,
        };
      }),
    storeSettings: (chosen: PaneSettings) =>
      withPaneErrors(() =>
        workbook.store({
          version: 1,
          certification: chosen.certification,
          intake: chosen.intake,
          readings: Object.fromEntries(
            Object.entries(chosen.readings).flatMap(([name, choice]) => (choice === undefined ? [] : [[name, choice]])),
          ),
          centresComplete: chosen.centresComplete,
          columns: chosen.columns.map((choice) => ({ ...choice })),
        }),
      ),
    follow: book.follow,
  };
}
