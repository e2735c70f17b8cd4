import type { StudentRecord } from '../../../model/student';
import type { Measure } from '../../../regulation/measure';
import { rule } from '../../../regulation/rule';
import type { Figures } from '../figures';
import { SECTIONS } from '../sections';

/** Two placements, one of at least five months, on the student route; asked of an unknown route too, which might be that one. */
export const placements = rule(
  { id: 'programme.placements', section: SECTIONS.components },
  ({ programme, route }: StudentRecord, { components }: Figures): readonly Measure[] => {
    if (!programme.placements || (route !== 'student' && route !== null)) return [];
    const { count, longestMonths } = programme.placements;
    return [
      { about: 'count', slot: count, minimum: components.placements.count },
      { about: 'longestMonths', slot: longestMonths, minimum: components.placements.longestMonths },
    ];
  },
);
