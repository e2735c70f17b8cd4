import type { Criterion, Verdict } from '../../model/verdict';
import type { CompanyMark } from '../../model/student';
import type { Code, Unreadable } from '../../model/mark';
import type { CriteriaMessages } from './criteria';
import type { RemedyMessages } from './remedies';
import type { VerdictMessages } from './verdicts';

/** What the pane says of the result: the pictures, the list of students, and the reasons of one student. Figures arrive as texts. */
export interface StudentsMessages {
  readonly overview: {
    readonly eligible: (count: number) => string;
    readonly outOf: (students: number) => string;
    readonly verdictCount: Readonly<Record<Verdict, (count: number) => string>>;
    readonly verdict: VerdictMessages;
    readonly all: string;
    readonly filterByVerdict: string;
    readonly filterByCriterion: string;
    readonly filterByCentre: string;
    readonly openReadings: (readings: number, students: number) => string;
    readonly choose: string;
    readonly criteria: string;
    readonly criterion: Readonly<Record<Criterion, string>>;
    readonly answer: CriteriaMessages['answers'];
    readonly counted: (name: string, what: string, count: number) => string;
    readonly spread: string;
    readonly below: (threshold: string) => string;
    readonly countBelow: (count: number, threshold: string) => string;
    readonly announced: (parts: readonly string[]) => string;
  };
  readonly list: {
    readonly label: string;
    readonly search: string;
    readonly sort: string;
    readonly sorts: Readonly<Record<StudentSort, string>>;
    readonly count: (shown: number, all: number) => string;
    readonly freeFilter: string;
    readonly noMatch: string;
    readonly noMatchAmong: (search: string, among: string) => string;
    readonly searchAll: (all: number) => string;
    readonly noLonger: string;
    readonly changed: (name: string, verdict: string) => string;
    readonly noName: string;
  };
  readonly reasons: {
    readonly title: string;
    readonly marks: Readonly<Record<CompanyMark, string>>;
    readonly resatTo: (exam: string, figure: string) => string;
    readonly mark: (name: string, period: number | null) => string;
    readonly resat: (name: string) => string;
    readonly score: (period: number | null) => string;
    readonly scoreMean: (periods: number) => string;
    readonly minimum: (threshold: string, missing: string) => string;
    readonly atLeast: (threshold: string) => string;
    readonly belowShort: (figure: string, threshold: string) => string;
    readonly resatShort: (exam: string, figure: string, threshold: string) => string;
    readonly either: (values: readonly string[]) => string;
    readonly toChoose: string;
    readonly thresholdToChoose: string;
    readonly toeicShort: (score: string, missing: string, points: number) => string;
    readonly code: Readonly<Record<Code['state'], (code: string) => string>>;
    readonly unreadable: Readonly<Record<Unreadable['why'], (text: string) => string>>;
    readonly blank: string;
    readonly blankFeminine: string;
    readonly noColumn: string;
    readonly absentCentres: (count: number) => string;
    readonly absentCentresNamed: (names: readonly string[]) => string;
    readonly markNamed: (mark: string) => string;
    readonly toeic: string;
    readonly acquired: (code: string) => string;
    readonly criterionOf: Readonly<Record<Criterion, string>>;
    readonly cite: (criterion: string | null, section: string) => string;
    readonly openReading: (reading: string) => string;
    readonly otherJury: string;
    readonly individualJury: string;
    readonly contradicted: string;
    readonly optionUnknown: (option: string) => string;
    readonly projectLong: string;
    readonly nearMiss: (rounded: string, threshold: string) => string;
    readonly parts: Readonly<Record<ConditionName, string>>;
    readonly weight: (period: string) => string;
    readonly period: (period: string) => string;
    readonly nothingMissing: string;
  };
  readonly resits: string;
  readonly resitWhen: (minimum: string) => string;
  readonly extraTests: string;
  readonly extraTest: {
    readonly own: (subjectMinimum: string, centreMinimum: string) => string;
    readonly other: (subjectMinimum: string) => string;
  };
  readonly remedies: { readonly title: string; readonly sentence: RemedyMessages; readonly absentCentres: string };
  readonly row: (row: number) => string;
  readonly deliberate: string;
}

export type StudentSort = 'toTreat' | 'sheet' | 'name';

/** What a condition is counted in, and what it depends on. */
export type ConditionName =
  'placements' | 'longerPlacement' | 'projectMonths' | 'projectHours' | 'projectCredits' | 'credits' | 'semesters';
