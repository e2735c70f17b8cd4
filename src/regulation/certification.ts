import type { Curriculum } from '../model/curriculum';
import type { Problem } from '../model/problem';
import type { CheckOptions } from '../model/readings';
import type { Called, ShownRegulation } from '../model/shownRegulation';
import type { Finding, Judgement, Remedy, Verdict } from '../model/verdict';
import type { Vocabulary } from '../model/vocabulary';
import type { Case, Setting } from './case';
import type { Condition, Ruling } from './condition';
import type { DatedFigures } from './figures';
import type { Silences } from './readings';
import type { Rule } from './rule';
import type { Answers } from './steps';

/**
 * What finds a verdict and its reasons.
 * Its functions are methods so that regulations with other figures stand in one list.
 */
export interface Rules<Figures = unknown> {
  readonly figures: DatedFigures<Figures>;
  /** The conditions of the title that such a workbook tells of, in the order in which they are shown. */
  conditions(setting: Setting<Figures>): readonly Condition<Figures>[];
  /** What to say of a student beside the criteria. */
  remarks(student: Case<Figures>): readonly Finding[];
  /** What the answers lead to. */
  verdict(answers: Answers): Verdict;
  /** Whether another jury judges this student, so that the rules only inform. */
  isOutOfScope(student: Case<Figures>): boolean;
}

/** What the rules work out of a student's marks beside the answers. */
export type Details = Pick<Judgement, 'centres' | 'companyScores' | 'companyMean' | 'companyMeans' | 'resits' | 'extraTests'>;

/** All that judging a student needs to know of a school. */
export interface Regulation<Figures = unknown> extends Rules<Figures> {
  details(student: Case<Figures>, answers: Answers): Details;
  /** What would make a criterion met that is not. */
  remedies(student: Case<Figures>, ruling: Ruling): readonly Remedy[];
  /** What the marks contradict. */
  problems(student: Case<Figures>): readonly Problem[];
}

/** A regulation as an office chooses it: with its text, what the text leaves open, and the words of its workbooks. */
export interface Certification<Figures = unknown> extends Regulation<Figures> {
  /** As in the registry, such as `RNCP10118`. */
  readonly id: string;
  readonly called: Called;
  /** Every clause, in the order of the text. */
  readonly rules: readonly Rule[];
  readonly silences: Silences;
  readonly vocabulary: Vocabulary;
  /** Where a curriculum sheet departs from the text; never a reason against a student. */
  curriculumProblems(curriculum: Curriculum, figures: Figures): readonly Problem[];
  /** What is shown of it beside the judgements, under the office's options. */
  shown(options: CheckOptions): ShownRegulation;
}

/** The one that is asked for by its id, the first on offer where none is; null for one that is not on offer. */
export const certificationIn = <Offered extends { readonly id: string }>(offered: readonly Offered[], id: string | null): Offered | null =>
  (id === null ? offered[0] : offered.find((each) => each.id === id)) ?? null;
