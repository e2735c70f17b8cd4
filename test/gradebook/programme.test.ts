import { rncp10118 } from '../../src/certifications/rncp10118';
import { makeProgramme, type SourceSlot } from '../../src/gradebook/programme';
import type { Meaning } from '../../src/model/columns';

const slot = (meaning: Meaning, coefficient: number | null = null, column = 3): SourceSlot => ({
  meaning,
  column,
  coefficient,
  sheet: 'Notes',
  source: 0,
});
const programmeOf = (...slots: readonly SourceSlot[]) => makeProgramme(slots, rncp10118.vocabulary);

test('what no column tells is not there', () => {
  expect(programmeOf()).toEqual({
    centres: [],
    periods: [],
    toeic: null,
    placements: null,
    project: null,
    exchange: null,
    places: [],
  });
});

test('centres stand in the order of the text, those it does not know last, with their subjects', () => {
  const { centres } = programmeOf(
    slot({ is: 'subject', centre: 'Sport', name: 'Natation', sitting: 'first' }, 1),
    slot({ is: 'centreMean', centre: 'mechanical' }),
    slot({ is: 'subject', centre: 'science', name: 'Maths', sitting: 'first' }, 2),
    slot({ is: 'subject', centre: 'science', name: 'Physique', sitting: 'first' }),
    slot({ is: 'centreMean', centre: 'science' }),
    slot({ is: 'centreMean', centre: 'science' }),
  );
  expect(centres).toEqual([
    {
      id: 'science',
      name: 'Formation scientifique générale',
      mean: 4,
      subjects: [
        { name: 'Maths', slot: 2, coefficient: 2 },
        { name: 'Physique', slot: 3, coefficient: null },
      ],
    },
    { id: 'mechanical', name: 'Génie Mécanique', mean: 1, subjects: [] },
    { id: null, name: 'Sport', mean: null, subjects: [{ name: 'Natation', slot: 0, coefficient: 1 }] },
  ]);
});

test('periods stand by their number; a score tells what its period weighs', () => {
  const { periods } = programmeOf(
    slot({ is: 'companyScore', period: 3 }, 2),
    slot({ is: 'companyMark', mark: 'A', period: 1 }),
    slot({ is: 'companyResit', exam: 'D', period: 1 }),
    slot({ is: 'companyMark', mark: 'D', period: 2 }),
  );
  expect(periods).toEqual([
    { marks: { A: 1, B: null, C: null, D: null }, resits: { B: null, C: null, D: 2 }, score: null, weight: null },
    { marks: { A: null, B: null, C: null, D: 3 }, resits: { B: null, C: null, D: null }, score: null, weight: null },
    { marks: { A: null, B: null, C: null, D: null }, resits: { B: null, C: null, D: null }, score: 0, weight: 2 },
  ]);
});

test.each<[Meaning['is'], object]>([
  ['toeic', { toeic: 0 }],
  ['placementCount', { placements: { count: 0, longestMonths: null } }],
  ['longestPlacement', { placements: { count: null, longestMonths: 0 } }],
  ['projectMonths', { project: { months: 0, hours: null, credits: null } }],
  ['projectHours', { project: { months: null, hours: 0, credits: null } }],
  ['projectCredits', { project: { months: null, hours: null, credits: 0 } }],
  ['exchangeCredits', { exchange: { credits: 0, semesters: null } }],
  ['exchangeSemesters', { exchange: { credits: null, semesters: 0 } }],
])('a column of %s', (is, expected) => {
  const others = { toeic: null, placements: null, project: null, exchange: null, centres: [], periods: [] };
  expect(programmeOf(slot({ is } as Meaning, null, 7))).toEqual({
    ...others,
    ...expected,
    places: [{ sheet: 'Notes', column: 7, source: 0 }],
  });
});
