import type { CheckOptions } from '../../../src/model/readings';
import type { Remedy } from '../../../src/model/verdict';
import type { Cells } from '../../support/aStudent';
import { judged } from '../../support/aStudent';

/** What it would take, without the cells. */
const remedies = (cells: Cells, options: Partial<CheckOptions> = {}) =>
  judged(cells, options).remedies.map(({ at: _, ...rest }: Remedy): Omit<Remedy, 'at'> => rest);

const MECHANICAL = 'Génie Mécanique';

test('nothing for someone eligible, out of scope or contradicted', () => {
  expect(remedies({})).toEqual([]);
  expect(remedies({ route: 'vae', company: [[8, 8, 8, 8]] })).toEqual([]);
  expect(remedies({ contradicted: true, company: [[8, 8, 8, 8]] })).toEqual([]);
});

test('a centre: the points missing, or the mark to enter', () => {
  expect(remedies({ centres: [14, 14, 14, 8.7, 14, 14] })).toEqual([
    { criterion: 'centres', code: 'centrePoints', points: 1.3, about: MECHANICAL },
  ]);
  expect(remedies({ centres: [14, 14, 14, null, 14, 14] })).toEqual([{ criterion: 'centres', code: 'enter', about: MECHANICAL }]);
  expect(remedies({ centres: [14, 14, 14, { subjects: [['Fabrication', 'ATT', 1]] }, 14, 14] })).toEqual([
    { criterion: 'centres', code: 'enter', about: 'Fabrication' },
  ]);
  expect(remedies({ centres: [14, 14, 14, { mean: 9, subjects: [['Fabrication', 12, 1]] }, 14, 14] })).toEqual([
    { criterion: 'centres', code: 'enter', about: MECHANICAL },
  ]);
});

test('waived subjects: one choice, where leaving them out would do', () => {
  const waived = (mark: number): Cells => ({
    centres: [
      {
        subjects: [
          ['Anglais', mark, 1],
          ['Droit', 'DISP', 1],
          ['Communication', 'NEU', 1],
        ],
      },
      14,
      14,
      14,
      14,
      14,
    ],
  });
  expect(remedies(waived(12))).toEqual([{ criterion: 'centres', code: 'chooseReading', reading: 'waived' }]);
  expect(remedies(waived(9)).map(({ code }) => code)).toEqual(['enter', 'enter']);
  expect(remedies(waived(12), { readings: { waived: 'missing' } }).map(({ code }) => code)).toEqual(['enter', 'enter']);
});

test.each<[string, Cells, Record<string, string>, object]>([
  ['10 each is enough', { company: [[14, 8, 14, 9.9]] }, {}, { code: 'resitMarks', marks: { B: 10, D: 10 }, mean: 12 }],
  [
    'the mean asks for more',
    { company: [[13, 8, 14, 9.9]] },
    { resit: 'replaces' },
    { code: 'resitMarks', marks: { B: 10, D: 11 }, mean: 12 },
  ],
  ['a cap keeps it below', { company: [[13, 8, 14, 9.9]] }, { resit: 'capped' }, { code: 'companyImpossible', about: 'E', points: 0.3 }],
  [
    'no mark would do in every reading',
    { company: [[13, 8, 14, 9.9]] },
    {},
    { code: 'companyImpossible', about: 'E', points: 0.3, reading: 'resit' },
  ],
  [
    'hundredths, upwards',
    { company: [[12, 12, 11.65, 9]] },
    { resit: 'replaces' },
    { code: 'resitMarks', marks: { D: 12.24 }, mean: 12.002 },
  ],
  ['B alone', { company: [[12, 8, 12, 11.9]] }, { resit: 'replaces' }, { code: 'resitMarks', marks: { B: 12.15 }, mean: 12 }],
  [
    'the heavier exam first',
    { company: [[10, 9, 10, 9]] },
    { resit: 'replaces' },
    { code: 'resitMarks', marks: { B: 10, D: 16.67 }, mean: 12.001 },
  ],
  ['full marks', { company: [[10, 9, 10, 10]] }, { resit: 'replaces' }, { code: 'resitMarks', marks: { B: 20 }, mean: 12 }],
  [
    'full marks would not do',
    {
      company: [
        [10, 9, 10, 10],
        [10, 10, 10, 10],
      ],
    },
    { resit: 'replaces' },
    { code: 'companyImpossible', about: 'E', points: 2 },
  ],
  [
    'the second period',
    {
      company: [
        [14, 14, 14, 14],
        [14, 9, 14, 14],
      ],
    },
    {},
    { code: 'resitMarks', marks: { B2: 10 }, mean: 13.6 },
  ],
  [
    'a resit already taken, replacing',
    { company: [[12, 8, 12, 9]], resits: [[16, null, null]] },
    { resit: 'replaces' },
    { code: 'resitMarks', marks: { D: 10 }, mean: 12.2 },
  ],
  [
    'a resit already taken, capped',
    { company: [[12, 8, 12, 9]], resits: [[16, null, null]] },
    { resit: 'capped' },
    { code: 'companyImpossible', about: 'E', points: 1 },
  ],
  ['A is never taken again', { company: [[9.5, 14, 14, 14]] }, {}, { code: 'companyImpossible', about: 'A' }],
  ['A, whatever else is due', { company: [[9, 8, 14, 14]] }, {}, { code: 'companyImpossible', about: 'A' }],
  ['once is once', { company: [[15, 15, 8, 15]], resits: [[null, 9.5, null]] }, {}, { code: 'companyImpossible', about: 'C' }],
  ['a mean with nothing to take again', { company: [[11, 12, 12, 12]] }, {}, { code: 'companyImpossible', about: 'E', points: 0.3 }],
  ['a reading', { company: [[12, 8, 12, 12]], resits: [[16, null, null]] }, {}, { code: 'chooseReading', reading: 'resit' }],
  ['a mark missing', { company: [[14, 14, 'ATT', 14]] }, {}, { code: 'enter', about: 'C' }],
  ['no period at all', { company: [] }, {}, { code: 'enter' }],
  [
    'a weight missing',
    {
      company: [
        [14, 14, 14, 14],
        [14, 14, 14, 14],
      ],
      weights: [1, null],
    },
    {},
    { code: 'enter', about: 'weight2' },
  ],
])('criterion b, %s', (_name, cells, readings, remedy) => {
  expect(remedies(cells, { readings })).toEqual([{ criterion: 'company', ...remedy }]);
});

test('criterion b, a resit and a mark missing: both, and no mean that nobody knows', () => {
  expect(remedies({ company: [[14, 8, null, 14]] })).toEqual([
    { criterion: 'company', code: 'resitMarks', marks: { B: 10 } },
    { criterion: 'company', code: 'enter', about: 'C' },
  ]);
});

test('the TOEIC: the points missing for the highest score that may be asked', () => {
  expect(remedies({ toeic: 745 })).toEqual([{ criterion: 'toeic', code: 'toeicPoints', points: 5 }]);
  expect(remedies({ route: 'continuing', toeic: 595 })).toEqual([{ criterion: 'toeic', code: 'toeicPoints', points: 5 }]);
  expect(remedies({ route: 'professionalisation', toeic: 590 })).toEqual([{ criterion: 'toeic', code: 'toeicPoints', points: 160 }]);
  expect(remedies({ route: 'professionalisation', toeic: 650 })).toEqual([
    { criterion: 'toeic', code: 'chooseReading', reading: 'toeic' },
    { criterion: 'toeic', code: 'toeicPoints', points: 100 },
  ]);
  expect(remedies({ toeic: null })).toEqual([{ criterion: 'toeic', code: 'enter', about: 'toeic' }]);
});

test.each<[Cells, object]>([
  [{ placements: [1, 6] }, { criterion: 'placements', code: 'placements', points: 1, about: 'count' }],
  [{ placements: [2, 4.5] }, { criterion: 'placements', code: 'longerPlacement', points: 0.5, about: 'longestMonths' }],
  [{ placements: [2, null] }, { criterion: 'placements', code: 'enter', about: 'longestMonths' }],
  [
    { placements: [1, 6], route: null },
    { criterion: 'placements', code: 'enter', about: 'route' },
  ],
  [{ project: [4, 750, 30] }, { criterion: 'project', code: 'projectMonths', points: 1, about: 'months' }],
  [{ project: [5, 650, 30] }, { criterion: 'project', code: 'projectHours', points: 50, about: 'hours' }],
  [{ project: [5, 700, 27.5] }, { criterion: 'project', code: 'projectCredits', points: 2.5, about: 'credits' }],
  [
    { abroad: true, exchange: [29.9, 1] },
    { criterion: 'exchange', code: 'credits', points: 0.1, about: 'credits' },
  ],
  [
    { abroad: true, exchange: [null, 1] },
    { criterion: 'exchange', code: 'enter', about: 'credits' },
  ],
])('other conditions: %j', (cells, remedy) => {
  expect(remedies(cells)).toEqual([remedy]);
});

test('what the resits ask for does make criterion b met, in every reading', () => {
  const company = [[14, 8, 14, 9.9]];
  for (const resit of ['replaces', 'capped']) {
    expect(judged({ company, resits: [[10, null, 10]] }, { readings: { resit } }).criteria.company).toBe('met');
  }
  expect(
    judged({ company: [[12, 12, 11.65, 9]], resits: [[null, null, 12.24]] }, { readings: { resit: 'replaces' } }).criteria.company,
  ).toBe('met');
  expect(
    judged({ company: [[12, 12, 11.65, 9]], resits: [[null, null, 12.23]] }, { readings: { resit: 'replaces' } }).criteria.company,
  ).toBe('failed');
});
