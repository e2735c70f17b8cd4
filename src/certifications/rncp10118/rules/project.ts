import type { Programme } from '../../../model/student';
import type { Measure } from '../../../regulation/measure';
import { rule } from '../../../regulation/rule';
import type { Figures } from '../figures';
import { SECTIONS } from '../sections';

/** The final project: at least five months, 700 to 800 hours, 30 credits. Columns that the workbook lacks are not asked. */
export const project = rule(
  { id: 'programme.project', section: SECTIONS.components },
  ({ project: columns }: Programme, { components }: Figures): readonly Measure[] => {
    if (!columns) return [];
    const { months, hours, hoursAtMost, credits } = components.project;
    const measures: readonly Measure[] = [
      { about: 'months', slot: columns.months, minimum: months },
      { about: 'hours', slot: columns.hours, minimum: hours, usualMaximum: hoursAtMost },
      { about: 'credits', slot: columns.credits, minimum: credits },
    ];
    return measures.filter(({ slot }) => slot !== null);
  },
);
