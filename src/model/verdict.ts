import type { Problem } from './problem';
import type { Address } from './sheet';
import type { CompanyExam, StudentRecord } from './student';

/** What a criterion comes to. Missing is not failed; unsettled means that a reading of the text would decide. */
export type Answer = 'met' | 'failed' | 'missing' | 'unsettled';

/** What the rules propose; the outcome of `jury` is the jury's alone. */
export type Verdict = 'eligible' | 'awaitingToeic' | 'jury' | 'incomplete' | 'outOfScope';

export const VERDICTS: readonly Verdict[] = ['eligible', 'awaitingToeic', 'jury', 'incomplete', 'outOfScope'];

/** The conditions of the title, in the order in which they are shown. The last three count only where the workbook tells of them. */
export const CRITERIA = ['centres', 'company', 'toeic', 'placements', 'project', 'exchange'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** One clause of the official text. */
export interface Clause {
  /** Such as `title.company`. */
  readonly id: string;
  /** The heading under which it stands in the text. */
  readonly section: string;
}

/** What a finding tells of: `below` a threshold fails, the rest explain what is missing, open or worth a look. */
export type FindingCode =
  | 'centreBelow'
  | 'centreMissing'
  | 'centreUnsettled'
  | 'centreAcquired'
  | 'companyMarkBelow'
  | 'companyMarkMissing'
  | 'companyMeanBelow'
  | 'companyUnsettled'
  | 'periodAcquired'
  | 'toeicBelow'
  | 'toeicMissing'
  | 'toeicUnsettled'
  | 'placementsBelow'
  | 'placementsMissing'
  | 'projectBelow'
  | 'projectMissing'
  | 'projectLong'
  | 'exchangeBelow'
  | 'exchangeMissing'
  | 'optionUnknown'
  | 'nearMiss'
  | 'contradicted'
  | 'otherJury';

/** One reason, as a code with its figures, its cell and its clause; sentences are made in `messages`. */
export interface Finding {
  readonly code: FindingCode;
  readonly clause: string;
  readonly criterion: Criterion | null;
  /** The cell to look at; null where the workbook has no such column. */
  readonly at: Address | null;
  /** What was found, where it is a number. */
  readonly value?: number;
  /** What the text asks for. */
  readonly threshold?: number;
  /** The centre, subject, company mark (`B2` is B of the second period) or part that it is about. */
  readonly about?: string;
  /** The code or text found instead of a number. */
  readonly text?: string;
  /** The reading of the text that would decide. */
  readonly reading?: string;
  /** The values that the admissible readings give, smallest first. */
  readonly values?: readonly number[];
}

/** A company exam to take again. */
export interface Resit {
  readonly exam: CompanyExam;
  /** Counted from 1. */
  readonly period: number;
  readonly at: Address | null;
  readonly value: number;
}

/** An extra test that the jury may set. */
export interface ExtraTest {
  readonly subject: string;
  readonly centre: string;
  /** Whether the subject's own centre misses criterion a. */
  readonly failingCentre: boolean;
  readonly at: Address | null;
  readonly value: number;
}

/** The smallest change that would make a criterion met, or that none exists. */
export interface Remedy {
  readonly criterion: Criterion;
  readonly code:
    | 'centrePoints'
    | 'resitMarks'
    | 'companyImpossible'
    | 'toeicPoints'
    | 'enter'
    | 'chooseReading'
    | 'placements'
    | 'longerPlacement'
    | 'projectMonths'
    | 'projectHours'
    | 'projectCredits'
    | 'credits';
  /** Points, months, hours or credits missing, not rounded. */
  readonly points?: number;
  /** The mark needed in each exam, such as `{ B: 10, D: 10.5 }`; keys as in `Finding.about`. */
  readonly marks?: Readonly<Record<string, number>>;
  /** What the mean of the periods would become. */
  readonly mean?: number;
  readonly about?: string;
  readonly at?: Address | null;
  readonly reading?: string;
}

export interface CentreResult {
  readonly id: string | null;
  readonly name: string;
  /** 0 to 20, not rounded; null where it is not known or acquired. */
  readonly mean: number | null;
  readonly answer: Answer;
  readonly at: Address | null;
}

/** What the rules say of one student. */
export interface Judgement {
  readonly record: StudentRecord;
  readonly verdict: Verdict;
  readonly criteria: Readonly<Partial<Record<Criterion, Answer>>>;
  readonly centres: readonly CentreResult[];
  /** By period; null where it is not known, acquired or open between readings. */
  readonly companyScores: readonly (number | null)[];
  readonly companyMean: number | null;
  /** The mean of the periods in every admissible reading, each value once, smallest first; none where it is not known. */
  readonly companyMeans: readonly number[];
  readonly toeic: number | null;
  readonly findings: readonly Finding[];
  readonly resits: readonly Resit[];
  readonly extraTests: readonly ExtraTest[];
  readonly remedies: readonly Remedy[];
  /** What the marks contradict: declared means and scores, resits that were not due. */
  readonly problems: readonly Problem[];
}
