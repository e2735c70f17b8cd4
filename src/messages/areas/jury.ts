import type { Route } from '../../model/student';
import type { Remedy } from '../../model/verdict';

/** A day of the calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The columns of the jury sheet that are the same for every certification. */
export type JuryHeading =
  | 'number'
  | 'name'
  | 'route'
  | 'company'
  | 'toeic'
  | 'verdict'
  | 'reasons'
  | 'resits'
  | 'remedies'
  | 'review'
  | 'decision'
  | 'motive'
  | 'remark'
  | 'base';

/** What a jury may decide; the verdicts that each follows without a motive are the views'. */
export type DecisionName = 'granted' | 'awaitingToeic' | 'resits' | 'extraTests' | 'postponed' | 'notGranted' | 'vae';

/** What is chosen from a list in the jury sheet. */
export interface JuryChoices {
  readonly review: { readonly yes: string; readonly seen: string };
  readonly decision: Readonly<Record<DecisionName, string>>;
}

/** What the jury sheet says, and the decisions. Figures arrive as texts. */
export interface JuryMessages {
  readonly sheetName: string;
  /** A name for a sheet of ours where the staff have one of that name already. */
  readonly besides: (name: string, attempt: number) => string;
  /** Two digits a day and a month, four a year: the day is read again from the sheet. */
  readonly date: (day: CalendarDay) => string;
  readonly title: (intake: number | null) => string;
  readonly ruleSet: (registry: string, intake: number | null, date: string) => string;
  readonly source: (sheets: readonly string[], students: number, fingerprint: string) => string;
  readonly readingsOpen: (readings: readonly { readonly name: string; readonly students: number }[]) => string;
  readonly readingsChosen: (readings: readonly { readonly name: string; readonly choice: string }[]) => string;
  /** The readings by name, in a few words. */
  readonly readings: Readonly<Record<string, string>>;
  readonly noReadings: string;
  /** The line that counts by itself: a text before each of its four figures. */
  readonly progress: readonly [string, string, string, string];
  readonly legend: readonly string[];
  /** What a square of the picture stands for, where it is more than one student. */
  readonly square: (students: number) => string;
  readonly groups: Readonly<Record<'student' | 'company' | 'rules' | 'jury' | 'notPrinted', string>>;
  readonly centresWith: (minimum: string) => string;
  readonly heading: Readonly<Record<JuryHeading, string>>;
  readonly companyWith: (minimum: string) => string;
  readonly toeicWith: (minima: readonly string[]) => string;
  /** Short headings of centres, by their ids; others keep their names. */
  readonly centre: Readonly<Record<string, string>>;
  readonly route: Readonly<Record<Route, string>>;
  readonly absent: string;
  readonly none: string;
  readonly review: JuryChoices['review'] & { readonly title: string; readonly warning: string };
  readonly decision: JuryChoices['decision'];
  /** The same choices in the other languages: a sheet may be made again in another one than before. */
  readonly elsewhere: readonly JuryChoices[];
  readonly decisionList: { readonly title: string; readonly warning: string };
  readonly allMet: string;
  readonly gone: string;
  readonly reason: {
    readonly criterion: Readonly<Record<'centres' | 'company', string>>;
    readonly below: (label: string, figure: string, threshold: string) => string;
    readonly shownAs: (figure: string) => string;
    readonly resat: (exam: string) => string;
    readonly missing: (label: string, what: string) => string;
    readonly noMark: string;
    readonly noScore: string;
    readonly noCompany: string;
    readonly either: (values: readonly string[]) => string;
    readonly byReading: (label: string, figure: string) => string;
    readonly declaredOrComputed: (label: string, figure: string) => string;
    readonly toeicByReading: (score: string, minima: string) => string;
    readonly vae: string;
  };
  readonly noSubjectBelow: (minimum: string) => string;
  readonly remedyOfAbsentCentres: string;
  readonly remedy: Readonly<Record<Remedy['code'], (remedy: Remedy, about: RemedyAbout) => string>>;
  readonly moved: {
    readonly line: (since: string | null, moves: readonly string[], proposal: string) => string;
    readonly from: (what: string, before: string, now: string) => string;
    readonly now: (what: string, now: string) => string;
    readonly nothing: string;
    readonly proposalBefore: (verdict: string) => string;
    readonly sameProposal: string;
    readonly unknownBase: string;
    readonly twice: string;
  };
  readonly confidential: string;
  readonly page: string;
  readonly footer: (registry: string, date: string, fingerprint: string) => string;
}

/** What a remedy needs to be said shortly: a name that fits, the TOEIC scores asked for, whether an exam is left to take. */
export interface RemedyAbout {
  readonly label: string;
  readonly toeic: string;
  readonly isResitDue: boolean;
}
