import type { SheetReading } from './columns';
import type { Problem } from './problem';
import type { CheckOptions } from './readings';
import type { Judgement, Verdict } from './verdict';

/** What a check of a whole workbook comes to: how it was read, each student's judgement, and what needs a look. */
export interface Check {
  readonly certification: string;
  readonly options: CheckOptions;
  readonly sheets: readonly SheetReading[];
  readonly judgements: readonly Judgement[];
  readonly problems: readonly Problem[];
}

/** How many students there are, and how many with each verdict. */
export type Summary = Readonly<Record<'students' | Verdict, number>>;
