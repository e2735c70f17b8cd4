import type { Answer, Criterion } from '../../model/verdict';

/** The names of the criteria and of what they come to. */
export interface CriteriaMessages {
  readonly names: Readonly<Record<Criterion, string>>;
  readonly answers: Readonly<Record<Answer, string>>;
}
