import type { Check } from '../../model/check';
import type { CheckOptions } from '../../model/readings';
import type { Sheet } from '../../model/sheet';
import type { ShownRegulation } from '../../model/shownRegulation';
import type { Judgement } from '../../model/verdict';
import { type Certification, certificationIn } from '../../regulation/certification';
import { intakeInTitle } from '../../views/intakeInTitle';
import type { Edit } from '../../workbook/edits';
import { patchSheet } from '../../workbook/patchSheet';
import type { Change, LongWork, Workbook, WorkbookReading } from '../../workbook/workbook';
import { faultOf } from './faultOf';
import { withEdits } from './withEdits';
import { paced } from './paced';
import { type Checked, type Following, type Offered, PaneError, type PaneSettings } from './paneHost';

/** What the pane knows of the workbook beside it: its sheets as they stand, and what the rules say of them. */
export interface Book {
  readonly sheets: () => readonly Sheet[];
  /** Reads everything; from then on changes are followed. */
  readonly read: (work?: LongWork) => Promise<void>;
  /** Reads everything, without following. */
  readonly look: (work?: LongWork) => Promise<void>;
  /** Judges the sheets as they stand, again only those students whose cells changed. */
  readonly judge: (settings: PaneSettings, work?: LongWork) => Promise<Checked>;
  readonly judgeWith: (check: Check, options: CheckOptions) => Promise<readonly Judgement[]>;
  /** Keeps what was written into cells: our own writes are not told. */
  readonly offered: () => Promise<readonly Offered[]>;
  readonly keep: (edits: readonly Edit[]) => void;
  readonly follow: (listener: (event: Following) => void) => () => void;
}

/** The rules are loaded when they are first needed, after the pane is there. */
const rules = async () => {
  const [{ judgeInSteps }, { certifications }, { judging }] = await Promise.all([
    import('../../judgeWorkbook'),
    import('../../certifications'),
    import('../../regulation/judge'),
  ]);
  const chosen = (id: string | null): Certification => {
    const certification = certificationIn(certifications, id);
    if (!certification) throw new PaneError('certificationUnknown', id ?? '');
    return certification;
  };
  return { judgeInSteps, certifications, chosen, judging };
};

/** Opens the book on a workbook. */
export function openBook(workbook: Workbook): Book {
  let reading: WorkbookReading = { sheets: [], obstacles: [], unanswered: [] };
  let last: { readonly settings: PaneSettings; readonly check: Check } | null = null;
  let live = new AbortController();
  let stopFollowing: Promise<() => Promise<void>> | null = null;
  const listeners = new Set<(event: Following) => void>();
  const tell = (event: Following): void => listeners.forEach((listener) => listener(event));

  const judge = async (settings: PaneSettings, work: LongWork = {}): Promise<Checked> => {
    const { judgeInSteps, chosen } = await rules();
    const certification = chosen(settings.certification);
    const { sheets, obstacles, unanswered } = reading;
    const found = intakeInTitle(sheets);
    const options: CheckOptions = {
      intake: settings.intake ?? found?.intake ?? null,
      readings: settings.readings,
      centresComplete: settings.centresComplete,
    };
    const check = await paced(judgeInSteps(sheets, certification, options, settings.columns, last?.check), work);
    last = { settings, check };
    const regulation: ShownRegulation = certification.shown(options);
    return { check, sheets, regulation, intakeAt: found?.at ?? null, unanswered, obstacles };
  };

  /** Marks that change are judged again at once, the latest change first; what moved must be read again. */
  const onChanges = (changes: readonly Change[]): void => {
    if (changes.some(({ kind }) => kind === 'structure')) return tell({ kind: 'moved' });
    for (const change of changes) {
      if (change.kind === 'cells') {
        const sheets = reading.sheets.map((sheet) => (sheet.name === change.sheet ? patchSheet(sheet, change) : sheet));
        reading = { ...reading, sheets };
      }
    }
    if (!last) return;
    live.abort();
    live = new AbortController();
    const { signal } = live;
    judge(last.settings, { signal }).then(
      (checked) => !signal.aborted && tell({ kind: 'judged', checked }),
      (error: unknown) => !signal.aborted && tell({ kind: 'waiting', fault: faultOf(error) }),
    );
  };

  const look = async (work: LongWork = {}): Promise<void> => {
    reading = await workbook.read(work);
  };

  return {
    sheets: () => reading.sheets,
    look,
    read: async (work) => {
      await look(work);
      stopFollowing ??= workbook.follow(onChanges);
      await stopFollowing;
    },
    judge,
    judgeWith: async (check, options) => {
      const { judging, chosen } = await rules();
      return paced(judgeEach(check, judging(chosen(check.certification), options)), {});
    },
    offered: async () => (await rules()).certifications,
    keep: (edits) => {
      reading = { ...reading, sheets: withEdits(reading.sheets, edits) };
    },
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

/** Every student's judgement, with a pause after each. */
function* judgeEach(check: Check, judge: (record: Judgement['record']) => Judgement): Generator<number, readonly Judgement[]> {
  const judgements: Judgement[] = [];
  for (const { record } of check.judgements) {
    judgements.push(judge(record));
    yield judgements.length / check.judgements.length;
  }
  return judgements;
}
