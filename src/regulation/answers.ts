import type { Answer } from '../model/verdict';

/** The answer to two conditions that must both hold: one failure settles it, then whatever is missing, then what is open. */
export function both(one: Answer, other: Answer): Answer {
  if (one === other || other === 'met') return one;
  if (one === 'failed' || other === 'failed') return 'failed';
  return one === 'missing' || other === 'missing' ? 'missing' : 'unsettled';
}

/** The answer to several conditions that must all hold. */
export const overall = (answers: readonly Answer[]): Answer => answers.reduce(both, 'met');

/** The answer on which several ways of reading agree; where they do not, a reading decides. */
export const agreed = (answers: readonly Answer[]): Answer => {
  const first = answers[0] ?? 'missing';
  return answers.every((answer) => answer === first) ? first : 'unsettled';
};
