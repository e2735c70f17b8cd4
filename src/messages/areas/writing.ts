import type { OurSheet } from '../../model/sheet';
import type { CompanyExam } from '../../model/student';

/** What the Jury tab says: what can be made, what will be written, how far it is and what was written. */
export interface WritingMessages {
  readonly checkFirst: string;
  readonly deliberation: { readonly title: string; readonly text: (toExamine: number, decided: number) => string; readonly start: string };
  readonly marks: {
    readonly title: string;
    readonly text: string;
    readonly mark: string;
    readonly remove: string;
    /** Where the thresholds are marked. */
    readonly there: (sheets: readonly string[]) => string;
    readonly legend: Readonly<Record<MarkSample, (minima: MarkMinima) => string>>;
  };
  readonly titles: Readonly<Record<OurSheet, string>>;
  readonly jury: (rows: number) => string;
  readonly resits: (students: number, exams: readonly (readonly [CompanyExam, number])[]) => string;
  readonly noResits: string;
  readonly extraTests: (tests: number, students: number) => string;
  readonly minutes: string;
  readonly anonymous: string;
  readonly legend: string;
  readonly share: { readonly title: string; readonly text: string; readonly fileName: (intake: number | null) => string };
  readonly create: string;
  readonly again: string;
  readonly remove: string;
  readonly removeAll: string;
  readonly named: (action: string, what: string) => string;
  readonly state: {
    readonly there: (sheet: string) => string;
    readonly madeOn: (day: number, month: number) => string;
    readonly decisions: (count: number) => string;
    readonly toReview: (count: number) => string;
  };
  readonly preview: PreviewMessages;
  readonly done: DoneMessages;
}

/** « Ce qui sera écrit », before the button that writes. */
export interface PreviewMessages {
  readonly title: string;
  readonly reading: string;
  readonly nothing: string;
  readonly marks: (rules: number, sheet: string, areas: string) => string;
  readonly marksRemoved: (sheet: string) => string;
  readonly sheetAdded: (sheet: string, area: string) => string;
  readonly sheetMadeAgain: (sheet: string, area: string) => string;
  readonly sheetRemoved: (sheet: string) => string;
  readonly cells: (count: number, sheet: string, areas: string) => string;
  readonly kept: (decisions: number) => string;
  readonly toReview: (rows: number) => string;
  readonly lowered: (rows: number) => string;
  readonly lost: (decisions: number) => string;
  readonly copy: (name: string) => string;
  readonly copyFormulas: (count: number) => string;
  readonly copyOriginal: string;
  readonly nothingElse: string;
  readonly changed: string;
  readonly write: Readonly<Record<WriteButton, string>>;
  readonly cancel: string;
}

/** What was written, and the way back. */
export interface DoneMessages {
  readonly marks: (rules: number) => string;
  readonly sheet: (name: string) => string;
  readonly rows: (rows: number) => string;
  readonly kept: (decisions: number) => string;
  readonly removed: string;
  readonly shared: (name: string) => string;
  readonly sharedText: string;
  /** Names of the staff's that called us, which a shared copy has by value. */
  readonly lostNames: (names: readonly string[]) => string;
}

/** The six looks of the legend. */
export type MarkSample = 'below' | 'resit' | 'extraTest' | 'toeic' | 'reading' | 'unreadable';

/** The minima of the legend, as they are written. */
export interface MarkMinima {
  readonly centre: string;
  readonly company: string;
  readonly companyMark: string;
  readonly subject: string;
}

/** What the filled button of a preview does. */
export type WriteButton = 'marks' | 'sheet' | 'remove' | 'share';
