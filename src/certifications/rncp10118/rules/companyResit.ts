import type { Mark } from '../../../model/mark';
import { atLeast } from '../../../regulation/exact';
import type { Read } from '../../../regulation/readings';
import { rule } from '../../../regulation/rule';
import type { Figures } from '../figures';
import { SECTIONS } from '../sections';

/** Where a company exam stands: nothing to take again, to be taken again, taken again, or taken again without being due. */
export type Sitting = 'once' | 'due' | 'taken' | 'notDue';

/** B, C or D below 10 is taken again, once. A code in the resit's cell is no resit taken. */
export const companyResit = rule(
  { id: 'company.resit', section: SECTIONS.assessment },
  (first: Mark, retaken: Mark, { assessment }: Figures): Sitting => {
    if (typeof first !== 'number') return 'once';
    const isTaken = typeof retaken === 'number';
    if (atLeast(first, assessment.resitBelow)) return isTaken ? 'notDue' : 'once';
    return isTaken ? 'taken' : 'due';
  },
);

/** What a company exam counts once taken again; the text does not say, so a mark above the minimum asks for a reading. */
export function markAfterResit(retaken: number, { assessment }: Figures, read: Read): number {
  if (retaken <= assessment.resitBelow) return retaken;
  return read('resit') === 'capped' ? assessment.resitBelow : retaken;
}
