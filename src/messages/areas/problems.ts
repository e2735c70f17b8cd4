import type { ProblemCode } from '../../model/problem';

/** What the pane says of the cells that the office should look at. */
export interface ProblemsMessages {
  readonly places: (count: number) => string;
  readonly nothing: string;
  readonly split: (blocking: number, harmless: number) => string;
  readonly bands: { readonly blocking: string; readonly toCheck: string; readonly workbook: string };
  readonly groups: Readonly<Record<ProblemGroup, ProblemGroupMessages>>;
  /** What an empty cell reads as. */
  readonly empty: string;
  readonly showAll: string;
  readonly more: (count: number) => string;
  readonly repair: {
    readonly cell: string;
    readonly typed: string;
    readonly written: string;
    readonly preview: (count: number) => string;
    readonly convert: (count: number) => string;
    readonly only: (count: number) => string;
    readonly unchanged: string;
    readonly column: (letters: string, heading: string) => string;
    readonly cancel: string;
    readonly cannot: (count: number) => string;
    readonly ranges: (ranges: string) => string;
  };
  readonly declared: (declared: string, computed: string) => string;
  readonly hours: (declared: string, required: string) => string;
  readonly resitOf: (exam: string, first: string) => string;
  readonly others: (count: number) => string;
  /** The subjects that a mean's formula leaves out. */
  readonly leavesOut: (subjects: string) => string;
  /** What a formula weighs otherwise than shown: a subject, or without one the sum that it divides by. */
  readonly weighs: (subject: string | undefined, weight: string, shown: string) => string;
  readonly couldBe: (choices: readonly string[]) => string;
  readonly rows: (count: number) => string;
  readonly missingParts: (parts: readonly string[]) => string;
  readonly conditions: Readonly<Record<string, string>>;
  readonly inColumn: (letters: string) => string;
}

/** A group of cells that need the same look: what is awaited, what may be a slip, and each kind of problem. */
export type ProblemGroup = 'awaited' | 'zeroForBlank' | 'nearMiss' | ProblemCode;

/** The heading of a group and, where it helps, one sentence on what it means and what to do. */
export interface ProblemGroupMessages {
  readonly title: string;
  readonly note?: string;
}
