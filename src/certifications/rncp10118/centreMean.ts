import { markIn } from '../../model/record';
import type { Centre, StudentRecord } from '../../model/student';
import { WeightedMean } from '../../regulation/weightedMean';
import type { Figures } from './figures';
import { attendance } from './rules/attendance';
import { marksScale } from './rules/marksScale';

/** The mean of a centre from its subjects; null where a mark or a coefficient is missing, or there is nothing to average. */
export function centreMean(record: StudentRecord, centre: Centre, waived: string | undefined, figures: Figures): number | null {
  const mean = new WeightedMean();
  for (const { slot, coefficient } of centre.subjects) {
    const mark = attendance(markIn(record, slot), waived);
    if (mark === 'leftOut') continue;
    if (mark === null || coefficient === null || !marksScale(mark, coefficient, figures)) return null;
    mean.add(mark, coefficient);
  }
  return mean.value;
}
