import type { Route } from '../../../model/student';
import type { Read } from '../../../regulation/readings';
import { rule } from '../../../regulation/rule';
import type { Figures } from '../figures';
import { SECTIONS } from '../sections';

/** The TOEIC score that a route asks for: initial training or continuing education; elsewhere a reading decides. */
export const toeic = rule(
  { id: 'language.toeic', section: SECTIONS.assessment },
  (route: Route | null, { assessment }: Figures, read: Read): number => {
    if (route === 'student' || route === 'apprentice') return assessment.toeic.initial;
    if (route === 'continuing' || read('toeic') === '600') return assessment.toeic.continuing;
    return assessment.toeic.initial;
  },
);
