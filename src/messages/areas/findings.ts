import type { Finding, FindingCode } from '../../model/verdict';

/** What is found in a student's other conditions and in what is said of a student beside them. */
export type ConditionFindingCode = Extract<
  FindingCode,
  `placements${string}` | `project${string}` | `exchange${string}` | 'optionUnknown' | 'contradicted'
>;

/** What is found in a student's marks: all that a formula can tell. */
export type MarkFindingCode = Exclude<FindingCode, ConditionFindingCode>;

/** One plain sentence for each finding, with its figures; without a final dot, so that several can stand in a row. */
export type Sentences<Code extends FindingCode> = Readonly<Record<Code, (finding: Finding) => string>>;

export type FindingMessages = Sentences<FindingCode>;
