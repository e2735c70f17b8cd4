import type { ChosenColumns } from '../../gradebook/chosenColumns';
import { cellName } from '../../model/address';
import type { Check } from '../../model/check';
import type { CheckOptions } from '../../model/readings';
import type { Sheet } from '../../model/sheet';
import { intakeInTitle } from '../../views/intakeInTitle';
import { patchSheet } from '../../workbook/patchSheet';
import type { Change, Workbook, WorkbookReading } from '../../workbook/workbook';
import { faultOf, withPaneErrors } from './faultOf';
import { type Checked, type Following, PaneError, type PaneHost, type PaneSettings } from './paneHost';

/** What the pane needs of the program around it, beside the workbook. */
export type PaneProgram = Pick<PaneHost, 'followSelection' | 'openGuide' | 'time' | 'hasStacking'>;

/** A workbook that takes longer to read is not read unasked. */
const PREVIEW_MS = 3000;

/** Lets the browser paint and take input between two pieces of work. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The rules are loaded when they are first needed, after the pane is there. */
const rules = async () => {
  const [{ judgeWorkbook }, { certifications }, { judge }] = await Promise.all([
    import('../../judgeWorkbook'),
    import('../../certifications'),
    import('../../regulation/judge'),
  ]);
  const [certification] = certifications;
  return { judgeWorkbook, certification, judge };
};

/** The pane over any workbook that can be read, written and followed, in Excel or from a file. */
export function workbookHost(workbook: Workbook, program: PaneProgram): PaneHost {
  let sheets: readonly Sheet[] = [];
  let settings: PaneSettings | null = null;
  let formats: readonly string[] = [];
  let unanswered: WorkbookReading['unanswered'] = [];
  let stopFollowing: Promise<() => Promise<void>> | null = null;
  const listeners = new Set<(event: Following) => void>();
  const tell = (event: Following): void => listeners.forEach((listener) => listener(event));

  const judgeSheets = async (chosen: PaneSettings): Promise<Checked> => {
    settings = chosen;
    const { judgeWorkbook, certification } = await rules();
    const found = intakeInTitle(sheets);
    const options: CheckOptions = {
      intake: chosen.intake ?? found?.intake ?? null,
      readings: chosen.readings,
      centresComplete: chosen.centresComplete,
    };
    const check = judgeWorkbook(sheets, certification, options, chosen.columns);
    return { check, sheets, regulation: certification.shown(options), intakeAt: found?.at ?? null, unanswered };
  };

  const keep = (reading: WorkbookReading): void => {
    sheets = reading.sheets;
    unanswered = reading.unanswered;
  };

  /** Marks that change are judged again at once; what moved must be read again. */
  const onChanges = (changes: readonly Change[]): void => {
    if (changes.some(({ kind }) => kind === 'structure')) return tell({ kind: 'moved' });
    for (const change of changes) {
      if (change.kind === 'cells') sheets = sheets.map((sheet) => (sheet.name === change.sheet ? patchSheet(sheet, change) : sheet));
    }
    if (settings)
      judgeSheets(settings).then(
        (checked) => tell({ kind: 'judged', checked }),
        (error: unknown) => tell({ kind: 'waiting', fault: faultOf(error) }),
      );
  };

  const readAll = async (signal?: AbortSignal, onProgress?: (fraction: number) => void): Promise<void> => {
    keep(await workbook.read({ ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) }));
    stopFollowing ??= workbook.follow(onChanges);
    await stopFollowing;
  };

  return {
    ...program,
    check: (chosen, signal, onProgress) =>
      withPaneErrors(async () => {
        onProgress({ step: 'sheets', done: 0 });
        await readAll(signal, (done) => onProgress({ step: 'marks', done }));
        onProgress({ step: 'criteria', done: 0 });
        await breath();
        signal.throwIfAborted();
        const checked = await judgeSheets(chosen);
        onProgress({ step: 'result', done: 0 });
        await breath();
        signal.throwIfAborted();
        return checked;
      }),
    preview: (chosen) =>
      withPaneErrors(async () => {
        const patience = new AbortController();
        const timer = setTimeout(() => patience.abort(), PREVIEW_MS);
        try {
          keep(await workbook.read({ signal: patience.signal }));
        } catch (error) {
          if (patience.signal.aborted) return null;
          throw error;
        } finally {
          clearTimeout(timer);
        }
        return judgeSheets(chosen);
      }),
    judgeAgain: (chosen) => withPaneErrors(() => judgeSheets(chosen)),
    judgeWith: async (check: Check, options: CheckOptions) => {
      const { judge, certification } = await rules();
      await breath();
      return check.judgements.map(({ record }) => judge(record, certification, options));
    },
    select: (cell) => withPaneErrors(() => workbook.select(cell)),
    repair: (repairs, chosen) =>
      withPaneErrors(async () => {
        await workbook.apply(repairs.map(({ at, value }) => ({ kind: 'writeCells', at, cells: [[value]] })));
        await readAll();
        return judgeSheets(chosen);
      }),
    insert: ({ at, formula, rows }) =>
      withPaneErrors(async () => {
        const column = sheets.find(({ name }) => name === at.sheet)?.values.slice(at.row, at.row + rows) ?? [];
        const taken = column.findIndex((row) => (row[at.column] ?? null) !== null && row[at.column] !== '');
        if (taken >= 0) throw new PaneError('occupied', cellName({ row: at.row + taken, column: at.column }));
        await workbook.apply([{ kind: 'writeCells', at, cells: [[{ formula }]] }]);
      }),
    loadSettings: () =>
      withPaneErrors(async () => {
        const stored = await workbook.settings();
        formats = stored.formats;
        const { chosenColumns } = await import('../../gradebook/chosenColumns');
        const columns: ChosenColumns = chosenColumns.safeParse(stored.columns).data ?? [];
        return { intake: stored.intake, readings: stored.readings, centresComplete: stored.centresComplete, columns };
      }),
    storeSettings: (chosen) =>
      withPaneErrors(() =>
        workbook.store({
          version: 1,
          intake: chosen.intake,
          readings: Object.fromEntries(
            Object.entries(chosen.readings).flatMap(([name, choice]) => (choice === undefined ? [] : [[name, choice]])),
          ),
          centresComplete: chosen.centresComplete,
          columns: chosen.columns.map((choice) => ({ ...choice })),
          formats: [...formats],
        }),
      ),
    follow: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0 || !stopFollowing) return;
        void stopFollowing.then((stop) => stop());
        stopFollowing = null;
      };
    },
  };
}
