import type { LanguageCode } from '../../model/language';
import type { NumberFormat } from '../numberFormat';

/** What the pane says around its tabs: header, tabs, footer, before and during a check, and what went wrong. */
export interface PaneMessages {
  readonly numbers: NumberFormat;
  /** Joins the last two of a list. */
  readonly and: string;
  /** Parts two statements of one line. */
  readonly semicolon: string;
  readonly promotion: (intake: number | null) => string;
  /** The language itself, for what is said elsewhere: the certification's own names, the guide. */
  readonly language: LanguageCode;
  readonly check: string;
  readonly checkPromotion: string;
  readonly tabs: Readonly<Record<PaneTab, string>>;
  readonly tabsLabel: string;
  readonly content: string;
  readonly guide: string;
  readonly upToDate: (time: string) => string;
  readonly checkingShort: string;
  readonly followWaits: string;
  readonly time: (hours: number, minutes: number) => string;
  readonly goTo: (cell: string) => string;
  readonly before: {
    readonly title: string;
    readonly sheet: string;
    readonly rows: (first: number, last: number) => string;
    readonly students: string;
    readonly route: Readonly<Record<PaneRoute, string>>;
    readonly intake: string;
    readonly intakeFound: string;
    readonly intakeUnknown: string;
    readonly intakeLatest: string;
    readonly certification: string;
    readonly columns: string;
    readonly recognised: (read: number, all: number) => string;
    readonly allCentres: (count: number) => string;
    readonly someCentres: (count: number, all: number) => string;
    readonly toeic: string;
    readonly unread: string;
    readonly moreUnread: (count: number) => string;
    readonly otherSheets: string;
    readonly sheetNotRead: string;
    readonly sheetHidden: string;
    readonly harmless: string;
    readonly reading: string;
    readonly large: string;
  };
  readonly checking: {
    readonly title: string;
    readonly steps: Readonly<Record<CheckStep, string>>;
    readonly percent: (percent: number) => string;
    readonly cancel: string;
    readonly keeps: string;
    readonly announced: (percent: number) => string;
  };
  readonly notices: Readonly<Record<NoticeCode, NoticeMessages>>;
  readonly close: string;
  readonly tryAgain: string;
  /** The key that leaves, as keyboards name it. */
  readonly escape: string;
}

export type PaneTab = 'students' | 'correct' | 'columns' | 'jury' | 'formulas';

/** A student's route, or that none is known. */
export type PaneRoute = 'student' | 'apprentice' | 'continuing' | 'professionalisation' | 'vae' | 'individual' | 'unknown';

/** The stages of a check, in the order in which they are shown. */
export type CheckStep = 'sheets' | 'marks' | 'criteria' | 'result';

/** What can go wrong in the workbook that the pane works on (as `WorkbookFault` names it), or is worth saying of it. */
export type NoticeCode =
  | 'readOnly'
  | 'structureProtected'
  | 'sheetProtected'
  | 'filterActive'
  | 'apiTooOld'
  | 'cellBeingEdited'
  | 'sheetMissing'
  | 'sheetHidden'
  | 'nameTaken'
  | 'cellRefused'
  | 'tooLarge'
  | 'copyTooLarge'
  | 'otherWorkbookActive'
  | 'settingsUnreadable'
  | 'writeUndone'
  | 'writeLeftHalfway'
  | 'excelFailed'
  | 'noGradeTable'
  | 'certificationUnknown'
  | 'functionsMissing'
  | 'occupied'
  | 'structureChanged'
  | 'cancelled'
  | 'repaired'
  | 'inserted'
  | 'written'
  | 'writeCancelled'
  | 'noJurySheet';

/** A notice is a few words, then one sentence that says the way out, then perhaps the word on its button. */
export interface NoticeMessages {
  readonly title: (detail: string) => string;
  readonly text: (detail: string) => string;
  readonly action?: string;
}
