import type { Problem } from '../model/problem';
import type { Answer, Finding, Judgement } from '../model/verdict';

/** What one criterion comes to for one student, with its reasons. */
export interface Ruling {
  readonly answer: Answer;
  readonly findings: readonly Finding[];
  /** What the marks contradict. */
  readonly problems?: readonly Problem[];
  /** The means of the centres, where it judges them. */
  readonly centres?: Pick<Judgement, 'centres' | 'extraTests'>;
  /** The scores of the periods, where it judges them. */
  readonly company?: Pick<Judgement, 'companyScores' | 'companyMean' | 'companyMeans' | 'resits'>;
}

/** A criterion met without anything to say. */
export const MET: Ruling = { answer: 'met', findings: [] };

/** The answer to several conditions that must all hold: one failure settles it, then whatever is missing, then what is open. */
export function overall(answers: readonly Answer[]): Answer {
  if (answers.includes('failed')) return 'failed';
  if (answers.includes('missing')) return 'missing';
  return answers.includes('unsettled') ? 'unsettled' : 'met';
}

/** The answer on which several ways of reading agree; where they do not, a reading decides. */
export const agreed = (answers: readonly Answer[]): Answer => {
  const first = answers[0] ?? 'missing';
  return answers.every((answer) => answer === first) ? first : 'unsettled';
};
