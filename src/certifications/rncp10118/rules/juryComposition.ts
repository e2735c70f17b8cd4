import type { Route } from '../../../model/student';
import { rule } from '../../../regulation/rule';
import { SECTIONS } from '../sections';

/**
 * Which jury a route comes before: the school's (teachers and industry, joint council), the university's own for VAE,
 * or one that the registry's dump does not tell, for an individual candidacy.
 */
export const juryComposition = rule(
  { id: 'jury.composition', section: SECTIONS.juries },
  (route: Route | null): 'school' | 'university' | 'untold' => {
    if (route === 'vae') return 'university';
    return route === 'individual' ? 'untold' : 'school';
  },
);
