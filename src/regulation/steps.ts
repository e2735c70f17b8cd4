import type { Answer, Criterion, Verdict } from '../model/verdict';

/** The answers of one student; criteria that do not apply are left out. */
export type Answers = Readonly<Partial<Record<Criterion, Answer>>>;

/** A line of the order in which a verdict is found: any of these answers to any of these criteria leads to it. */
export interface Step {
  readonly criteria: readonly Criterion[];
  readonly answers: readonly Answer[];
  readonly verdict: Verdict;
}

/** The verdict of the first step that applies; undefined where none does. */
export function firstStep(steps: readonly Step[], answers: Answers): Verdict | undefined {
  for (const step of steps) {
    for (const criterion of step.criteria) {
      const answer = answers[criterion];
      if (answer !== undefined && step.answers.includes(answer)) return step.verdict;
    }
  }
  return undefined;
}
