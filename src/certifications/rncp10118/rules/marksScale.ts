import { rule } from '../../../regulation/rule';
import type { Figures } from '../figures';
import { SECTIONS } from '../sections';

/** Whether a mark and its coefficient can enter a mean: on the scale of every test, and a coefficient above 0. */
export const marksScale = rule(
  { id: 'marks.scale', section: SECTIONS.assessment },
  (mark: number, coefficient: number, { assessment }: Figures): boolean => mark >= 0 && mark <= assessment.scale && coefficient > 0,
);
