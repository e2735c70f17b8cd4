import { VERDICTS } from '../../../model/verdict';
import type { DeliverableWords } from '../deliverable';
import { FOLLOWS } from './decisions';

/** Every decision that follows a proposal after the first two letters of it, as a text within a formula: `|ÉlTitre attribué|…|`. */
export function followsList({ jury, students }: Pick<DeliverableWords, 'jury' | 'students'>): string {
  const pairs = VERDICTS.flatMap((verdict) =>
    FOLLOWS[verdict].map((choice) => students.overview.verdict[verdict].slice(0, 2) + jury.decision[choice]),
  );
  return `|${pairs.join('|')}|`;
}
