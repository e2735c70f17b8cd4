import { cellName } from '../../../src/model/address';
import type { CentreCells } from '../../support/aStudent';
import { judged } from '../../support/aStudent';

const FIRST = "Formation humaine et formation à l'encadrement";
const SUBJECTS = [
  ['Anglais', 12, 2],
  ['Communication', 9, 1],
] as const;

/** The first centre as given, the five others at 14. */
const withFirst = (first: CentreCells) => ({ centres: [first, 14, 14, 14, 14, 14] });

test.each<[string, CentreCells, string, number | null, string[]]>([
  ['just below', 9.99, 'failed', 9.99, ['centreBelow']],
  ['equal', 10, 'met', 10, []],
  ['just above', 10.01, 'met', 10.01, []],
  ['shown as 10.00', 9.995, 'failed', 9.995, ['centreBelow', 'nearMiss']],
  ['noise of a formula', 9.999999999999998, 'met', 9.999999999999998, []],
  ['blank', null, 'missing', null, ['centreMissing']],
  ['a code', 'ABS', 'missing', null, ['centreMissing']],
  ['out of scale', 21, 'missing', null, ['centreMissing']],
  ['acquired', 'ACQ', 'met', null, ['centreAcquired']],
  ['computed from its subjects', { subjects: SUBJECTS }, 'met', 11, []],
  [
    'computed and below',
    {
      subjects: [
        ['Anglais', 10.4, 2],
        ['Communication', 9, 1],
      ],
    },
    'failed',
    29.8 / 3,
    ['centreBelow'],
  ],
  ['a subject missing', { subjects: [...SUBJECTS, ['Droit', null, 1]] }, 'missing', null, ['centreMissing']],
  ['an acquired subject is a code', { subjects: [...SUBJECTS, ['Droit', 'ACQ', 1]] }, 'missing', null, ['centreMissing']],
  [
    'two subjects missing',
    {
      subjects: [
        ['Anglais', 'ABS', 2],
        ['Droit', null, 1],
      ],
    },
    'missing',
    null,
    ['centreMissing', 'centreMissing'],
  ],
  [
    'no coefficients',
    {
      subjects: [
        ['Anglais', 12, null],
        ['Droit', 12, null],
      ],
    },
    'missing',
    null,
    ['centreMissing'],
  ],
  ['its own column over a missing subject', { mean: 11, subjects: [['Anglais', 'ABS', 2]] }, 'met', 11, []],
  ['a code in its own column over complete subjects', { mean: 'ATT', subjects: SUBJECTS }, 'missing', null, ['centreMissing']],
  ['the declared mean agrees', { mean: 11, subjects: SUBJECTS }, 'met', 11, []],
  [
    'the declared mean is rounded',
    {
      mean: 10.67,
      subjects: [
        ['Anglais', 10, 1],
        ['Droit', 11, 2],
      ],
    },
    'met',
    10.67,
    [],
  ],
  ['declared otherwise, the same answer', { mean: 10.5, subjects: SUBJECTS }, 'met', 10.5, []],
  ['declared below, computed above', { mean: 9.9, subjects: SUBJECTS }, 'unsettled', 9.9, ['centreUnsettled']],
  ['declared above, computed below', { mean: 10.5, subjects: [['Droit', 8, 1]] }, 'unsettled', 10.5, ['centreUnsettled']],
  ['both below', { mean: 9.9, subjects: [['Droit', 8, 1]] }, 'failed', 9.9, ['centreBelow']],
])('a centre, %s: %#', (_name, first, answer, mean, codes) => {
  const judgement = judged(withFirst(first));
  expect(judgement.criteria.centres).toBe(answer);
  expect(judgement.centres[0]?.answer).toBe(answer);
  expect(judgement.centres[0]?.mean).toBe(mean);
  expect(judgement.findings.map(({ code }) => code)).toEqual(codes);
});

test.each<[number, number, boolean]>([
  [12.34, 12.345, false],
  [12.34, 12.346, true],
  [12.35, 12.34, true],
  [12.345, 12.34, false],
])('a declared mean of %p over subjects that give %p differs: %p', (mean, subject, differs) => {
  const { problems } = judged(withFirst({ mean, subjects: [['Anglais', subject, 1]] }));
  expect(problems.map(({ code, declared, computed, at }) => [code, declared, computed, at && cellName(at)])).toEqual(
    differs ? [['declaredMeanDiffers', mean, subject, 'A6']] : [],
  );
});

test('one failure settles it, missing is not failed, and a missing centre comes before an open one', () => {
  expect(judged({ centres: [null, 9, 14, 14, 14, 14] }).criteria.centres).toBe('failed');
  const open: CentreCells = { mean: 9.9, subjects: SUBJECTS };
  expect(judged({ centres: [null, open, 14, 14, 14, 14] }).criteria.centres).toBe('missing');
  expect(judged({ centres: [14, open, 14, 14, 14, 14] }).criteria.centres).toBe('unsettled');
});

test('no centre makes up for another', () => {
  expect(judged({ centres: [20, 20, 20, 20, 20, 9.99] }).criteria.centres).toBe('failed');
});

test('all six centres of the text must be there, unless the office says that these are all', () => {
  const five = { centres: [14, 14, 14, 14, 14] };
  const judgement = judged(five);
  expect(judgement.criteria.centres).toBe('missing');
  expect(judgement.findings.map(({ code, about, at }) => [code, about, at])).toEqual([['centreMissing', 'Approfondissement', null]]);
  expect(judged(five, { centresComplete: true }).criteria.centres).toBe('met');
  expect(judged({ centres: [14, 9, 14] }).criteria.centres).toBe('failed');
  expect(judged({ centres: [] }, { centresComplete: true }).criteria.centres).toBe('missing');
});

test('a centre that the text does not know still fails when it is below', () => {
  expect(judged({ centres: [14, 14, 14, 14, 14, 14, 9.5] }).criteria.centres).toBe('failed');
  expect(judged({ centres: [14, 14, 14, 14, 14, 14, 10] }).criteria.centres).toBe('met');
});

test('a waived subject counts as missing until the office leaves it out', () => {
  const first: CentreCells = { subjects: [...SUBJECTS, ['Droit', 'DISP', 1]] };
  const judgement = judged(withFirst(first));
  expect(judgement.criteria.centres).toBe('missing');
  expect(judgement.findings.map(({ about, text, reading }) => [about, text, reading])).toEqual([['Droit', 'DISP', 'waived']]);
  expect(judged(withFirst(first), { readings: { waived: 'missing' } }).criteria.centres).toBe('missing');
  expect(judged(withFirst(first), { readings: { waived: 'leftOut' } }).centres[0]).toMatchObject({ mean: 11, answer: 'met' });
  const all: CentreCells = { subjects: [['Droit', 'DISP', 1]] };
  expect(judged(withFirst(all), { readings: { waived: 'leftOut' } }).criteria.centres).toBe('missing');
});

test('a reason leads to the mean, or to the first subject where it has no column of its own', () => {
  expect(judged(withFirst(9)).findings[0]).toMatchObject({
    about: FIRST,
    value: 9,
    threshold: 10,
    at: { sheet: 'Notes', row: 5, column: 0 },
  });
  const missing = judged(
    withFirst({
      subjects: [
        ['Anglais', 12, 1],
        ['Droit', 'ABJ', 1],
      ],
    }),
  ).findings[0];
  expect(missing).toMatchObject({ about: 'Droit', text: 'ABJ', clause: 'marks.attendance', at: { column: 2 } });
});

test('extra.tests: subjects below 8 only, all of them, once criterion a is missed', () => {
  const first: CentreCells = {
    mean: 9,
    subjects: [
      ['Anglais', 7.99, 1],
      ['Droit', 8, 1],
      ['Communication', 'ABS', 1],
    ],
  };
  const second: CentreCells = { mean: 14, subjects: [['Mathématiques', 7, 1]] };
  const { extraTests } = judged({ centres: [first, second, 14, 14, 14, 14] });
  expect(extraTests.map(({ subject, value, failingCentre, at }) => [subject, value, failingCentre, at && cellName(at)])).toEqual([
    ['Anglais', 7.99, true, 'B6'],
    ['Mathématiques', 7, false, 'F6'],
  ]);
  expect(judged({ centres: [{ mean: 10, subjects: [['Anglais', 5, 1]] }, 14, 14, 14, 14, 14] }).extraTests).toEqual([]);
});
