import type { Answer, Criterion, Judgement, Verdict } from '../model/verdict';
import { centreKey } from './overview';

/** Which students are shown: all, those with a verdict, with an answer to a criterion, or below the minimum of a centre. */
export type StudentFilter =
  | { readonly by: 'all' }
  | { readonly by: 'verdict'; readonly verdict: Verdict }
  | { readonly by: 'criterion'; readonly criterion: Criterion; readonly answer: Answer }
  | { readonly by: 'centre'; readonly centre: string };

export const EVERYONE: StudentFilter = { by: 'all' };

/** Whether a student passes a filter. A centre's filter keeps who misses its minimum. */
export function passes(judgement: Judgement, filter: StudentFilter): boolean {
  switch (filter.by) {
    case 'all':
      return true;
    case 'verdict':
      return judgement.verdict === filter.verdict;
    case 'criterion':
      return judgement.criteria[filter.criterion] === filter.answer;
    case 'centre':
      return judgement.centres.some((centre) => centreKey(centre) === filter.centre && centre.answer === 'failed');
  }
}

/** Whether two filters are the same, so that a second click frees the first. */
export function sameFilter(one: StudentFilter, other: StudentFilter): boolean {
  switch (one.by) {
    case 'all':
      return other.by === 'all';
    case 'verdict':
      return other.by === 'verdict' && other.verdict === one.verdict;
    case 'criterion':
      return other.by === 'criterion' && other.criterion === one.criterion && other.answer === one.answer;
    case 'centre':
      return other.by === 'centre' && other.centre === one.centre;
  }
}
