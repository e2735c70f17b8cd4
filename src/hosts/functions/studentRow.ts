import { centres } from '../../certifications/rncp10118/centres';
import { routes } from '../../certifications/rncp10118/routes';
import { readMark, readToeic } from '../../gradebook/marks';
import { readRoute } from '../../gradebook/routes';
import type { Argument } from '../../messages/areas/functions';
import { BLANK, type Mark, type Unreadable } from '../../model/mark';
import type { Scalar } from '../../model/sheet';
import type { Centre, Period, Programme, Slot, StudentRecord } from '../../model/student';

/** How many centre means a row holds: criterion a asks for all of the text's. */
export const CENTRES = centres.length;

/** What workbooks tell beside marks, no formula does. */
export const programmeOf = (means: readonly Centre[], periods: readonly Period[], toeic: Slot | null): Programme => ({
  centres: means,
  periods,
  toeic,
  placements: null,
  project: null,
  exchange: null,
  places: [],
});

/** What a formula's arguments tell: the means of the centres, then A B C D and the resits of each period, then the TOEIC score. */
export const programmeOfPeriods = (periods: number): Programme => (PROGRAMMES[periods] ??= makeProgramme(periods));

const PROGRAMMES: Programme[] = [];

function makeProgramme(periods: number): Programme {
  const period = (_: unknown, index: number): Period => {
    const first = CENTRES + 7 * index;
    return {
      marks: { A: first, B: first + 1, C: first + 2, D: first + 3 },
      resits: { B: first + 4, C: first + 5, D: first + 6 },
      score: null,
      weight: null,
    };
  };
  const means = centres.map(({ id, name }, slot) => ({ id, name, mean: slot, subjects: [] }));
  return programmeOf(means, Array.from({ length: periods }, period), CENTRES + 7 * periods);
}

/** The cells of one student, by argument. */
export interface StudentCells {
  readonly centres: readonly Scalar[];
  readonly company: readonly Scalar[];
  readonly toeic: readonly Scalar[];
  readonly route: readonly Scalar[];
  readonly resits: readonly Scalar[];
}

/** The marks of one student in the programme's slots, with the argument that each came from. */
export function marksOf(cells: StudentCells, { periods }: Programme): (readonly [Argument, Mark])[] {
  const marks: (readonly [Argument, Mark])[] = centres.map((_, index) => ['centres', markAt(cells.centres, index)]);
  periods.forEach((_, period) => {
    for (let test = 0; test < 4; test += 1) marks.push(['company', markAt(cells.company, 4 * period + test)]);
    for (let exam = 0; exam < 3; exam += 1) marks.push(['resits', markAt(cells.resits, 3 * period + exam)]);
  });
  marks.push(['toeic', readToeic(cells.toeic[0] ?? null)]);
  return marks;
}

const markAt = (cells: readonly Scalar[], index: number): Mark => {
  const cell = cells[index] ?? null;
  return cell === null ? BLANK : readMark(cell);
};

/** A student as the rules take one. */
export const recordOf = (programme: Programme, marks: readonly Mark[], route: StudentRecord['route']): StudentRecord => ({
  programme,
  at: { sheet: '', row: 0 },
  number: null,
  name: '',
  route,
  abroad: null,
  option: null,
  marks,
  rows: [],
  contradicted: false,
});

/** The route that a cell tells; null where it tells none that is known. An error value is no route at all. */
export function routeIn(cell: Scalar): StudentRecord['route'] | Unreadable {
  if (cell === null) return null;
  const text = String(cell);
  return typeof cell === 'boolean' || text.startsWith('#') ? { state: 'unreadable', why: 'unreadable', text } : readRoute(text, { routes });
}
