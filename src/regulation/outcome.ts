import type { Answer, Verdict } from '../model/verdict';
import type { Setting } from './case';
import type { Rules } from './certification';
import type { Condition } from './condition';
import type { Answers } from './steps';

/** What all students of one programme have in common before the rules. */
export interface Common extends Setting<unknown> {
  readonly rules: Rules;
  readonly conditions: readonly Condition[];
}

/**
 * What the answers of a student come to. Students with the same answers share it: the steps of the text are gone through
 * once for each combination of answers that occurs.
 */
export class Outcome {
  readonly verdict: Verdict;
  private readonly next: (Outcome | undefined)[] = [undefined, undefined, undefined, undefined, undefined];

  constructor(
    readonly common: Common,
    /** The verdict whatever the answers, where they do not decide; nothing is then proposed. */
    private readonly fixed: Verdict | null,
    readonly criteria: Answers = {},
    /** How many of the conditions are asked, in their order. */
    private readonly asked = 0,
  ) {
    this.verdict = fixed ?? common.rules.verdict(criteria);
  }

  /** Whether the answers decide. */
  get isJudged(): boolean {
    return this.fixed === null;
  }

  /** What it comes to with the answer to the next condition; null where that one is not asked of the student. */
  with(answer: Answer | null): Outcome {
    const place = answer === 'met' ? 0 : answer === 'failed' ? 1 : answer === 'missing' ? 2 : answer === 'unsettled' ? 3 : 4;
    return this.next[place] ?? (this.next[place] = this.made(answer));
  }

  private made(answer: Answer | null): Outcome {
    const condition = this.common.conditions[this.asked];
    const criteria = condition && answer !== null ? { ...this.criteria, [condition.criterion]: answer } : this.criteria;
    return new Outcome(this.common, this.fixed, criteria, this.asked + 1);
  }
}
