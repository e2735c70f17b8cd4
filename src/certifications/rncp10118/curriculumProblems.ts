import type { Curriculum } from '../../model/curriculum';
import type { Problem } from '../../model/problem';
import type { Route } from '../../model/student';
import { centres } from './centres';
import type { Figures } from './figures';
import { hours } from './rules/hours';

/** The routes for which the text fixes hours; it says nothing of the others. */
const TRAININGS: Readonly<Partial<Record<Route, 'initial' | 'continuing'>>> = {
  student: 'initial',
  apprentice: 'initial',
  continuing: 'continuing',
  professionalisation: 'continuing',
};

/** Over how many semesters the text gives its hours. */
const SEMESTERS = { initial: 6, continuing: 4 } as const;

/** Where the hours of a curriculum sheet are not those of the text; a centre that it leaves out is told at the
 * column's heading. Years that are not all there are not compared. */
export function curriculumProblems({ route, at, centres: given, semesters }: Curriculum, figures: Figures): Problem[] {
  const training = TRAININGS[route];
  if (training === undefined || (semesters !== null && semesters !== SEMESTERS[training])) return [];
  const byCentre = Object.fromEntries(given.map((each) => [each.centre, each.hours]));
  return hours(byCentre, training, figures)
    .filter(({ differs }) => differs)
    .map(({ centre, hours: declared, required }): Problem => {
      const cell = given.find((each) => each.centre === centre)?.at ?? at;
      const text = centres.find(({ id }) => id === centre)?.name ?? centre;
      return { code: 'hoursDiffer', at: cell, sheet: cell.sheet, text, declared, computed: required, clause: hours.clause.id };
    });
}
