import { atLeast } from '../../../regulation/exact';
import { rule } from '../../../regulation/rule';
import type { Figures } from '../figures';
import { SECTIONS } from '../sections';

/** Criterion b: no mark of any period below its minimum, and the mean of the periods at least its own. null stands for what is not there. */
export const company = rule(
  { id: 'title.company', section: SECTIONS.title },
  (marks: readonly (number | null)[], mean: number | null, { title }: Figures): 'met' | 'failed' | 'missing' => {
    let isComplete = true;
    for (const mark of marks) {
      if (mark === null) isComplete = false;
      else if (!atLeast(mark, title.companyMark)) return 'failed';
    }
    if (mean === null || !isComplete) return 'missing';
    return atLeast(mean, title.companyMean) ? 'met' : 'failed';
  },
);
