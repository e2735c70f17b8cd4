import { cellName } from '../../../src/model/address';
import type { Cells } from '../../support/aStudent';
import { judged } from '../../support/aStudent';

/** What criterion b comes to, and what is said of it. */
function b(cells: Cells, readings: Record<string, string> = {}) {
  const { criteria, companyScores, companyMean, findings, resits } = judged(cells, { readings });
  return {
    answer: criteria.company,
    scores: companyScores,
    mean: companyMean,
    findings: findings.map(({ code, about = '', value, values, at }) => [code, about, value ?? values ?? null, at && cellName(at)]),
    resits: resits.map(({ exam, period }) => exam + String(period)),
  };
}

test('marks of 10 and a mean of 12 are enough', () => {
  expect(b({ company: [[12, 12, 12, 12]] })).toEqual({ answer: 'met', scores: [12], mean: 12, findings: [], resits: [] });
  expect(b({ company: [[10, 17.2, 10, 11.2]] })).toMatchObject({ answer: 'failed', scores: [11.8] });
});

test('A below 10 fails b and has no resit', () => {
  expect(b({ company: [[9.5, 14, 14, 14]] })).toEqual({
    answer: 'failed',
    scores: [12.65],
    mean: 12.65,
    findings: [['companyMarkBelow', 'A', 9.5, 'G6']],
    resits: [],
  });
});

test('a mark below 10 is named with its cell, and so is the mean', () => {
  expect(b({ company: [[12, 8, 12, 9.99]] })).toEqual({
    answer: 'failed',
    scores: [10.597],
    mean: 10.597,
    findings: [
      ['companyMarkBelow', 'B', 8, 'H6'],
      ['companyMarkBelow', 'D', 9.99, 'J6'],
      ['companyMeanBelow', '', 10.597, 'N6'],
    ],
    resits: ['B1', 'D1'],
  });
});

test('a mean that shows as 12.00 is told apart', () => {
  expect(b({ company: [[11.95, 12.05, 12, 12]] }).findings).toEqual([
    ['companyMeanBelow', '', 11.995, 'N6'],
    ['nearMiss', '', 11.995, 'N6'],
  ]);
});

test('a mark missing is missing, unless another has failed', () => {
  expect(b({ company: [[14, 14, 14, null]] })).toEqual({
    answer: 'missing',
    scores: [null],
    mean: null,
    findings: [['companyMarkMissing', 'D', null, 'J6']],
    resits: [],
  });
  expect(b({ company: [[14, 14, 9, 'ATT']] })).toMatchObject({ answer: 'failed', scores: [null], mean: null, resits: ['C1'] });
});

test('a resit that replaces or is capped: both are judged until the office chooses', () => {
  const cells: Cells = { company: [[12, 8, 12, 12]], resits: [[16, null, null]] };
  expect(b(cells)).toEqual({
    answer: 'unsettled',
    scores: [null],
    mean: null,
    findings: [['companyUnsettled', '', [11.6, 12.8], 'N6']],
    resits: [],
  });
  expect(b(cells, { resit: 'replaces' })).toEqual({ answer: 'met', scores: [12.8], mean: 12.8, findings: [], resits: [] });
  expect(b(cells, { resit: 'capped' })).toMatchObject({ answer: 'failed', scores: [11.6] });
});

test('two scores that answer alike settle the criterion and stay open as figures', () => {
  expect(b({ company: [[14, 8, 14, 14]], resits: [[16, null, null]] })).toEqual({
    answer: 'met',
    scores: [null],
    mean: null,
    findings: [],
    resits: [],
  });
  expect(b({ company: [[11, 8, 11, 11]], resits: [[12, null, null]] })).toMatchObject({
    answer: 'failed',
    findings: [['companyMeanBelow', '', [10.8, 11.2], 'N6']],
  });
});

test('a resit still below 10 is final, and is named at its own cell', () => {
  expect(b({ company: [[15, 15, 8, 15]], resits: [[null, 9.5, null]] })).toEqual({
    answer: 'failed',
    scores: [13.9],
    mean: 13.9,
    findings: [['companyMarkBelow', 'C', 9.5, 'L6']],
    resits: [],
  });
});

test('a code in a resit cell is no resit: the exam stays listed and the first mark stands', () => {
  expect(b({ company: [[15, 15, 8, 15]], resits: [[null, 'ABS', null]] })).toMatchObject({
    answer: 'failed',
    scores: [13.6],
    findings: [['companyMarkBelow', 'C', 8, 'I6']],
    resits: ['C1'],
  });
});

test('a resit that was not due is a problem, and the first mark counts', () => {
  const cells: Cells = { company: [[14, 14, 14, 14]], resits: [[0, null, null]] };
  expect(b(cells)).toMatchObject({ answer: 'met', scores: [14] });
  const [problem, ...others] = judged(cells).problems;
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'resitNotDue', about: 'B', declared: 0, computed: 14, at: { column: 10 } });
});

test('a resit does not stand for a first mark that is not there', () => {
  expect(b({ company: [[14, 'ABS', 14, 14]], resits: [[15, null, null]] })).toMatchObject({ answer: 'missing', scores: [null] });
});

test.each<[number, number, boolean]>([
  [14, 14, false],
  [14.005, 14, false],
  [14.006, 14, true],
  [13, 14, true],
])('a declared E of %p over marks of %p differs: %p', (score, mark, differs) => {
  const { problems, companyScores } = judged({ company: [[mark, mark, mark, mark]], scores: [score] });
  expect(companyScores).toEqual([mark]);
  expect(problems.map(({ code, declared, computed }) => [code, declared, computed])).toEqual(
    differs ? [['declaredScoreDiffers', score, mark]] : [],
  );
});

test('a declared E that one reading explains is no problem', () => {
  const cells: Cells = { company: [[12, 8, 12, 12]], resits: [[16, null, null]] };
  expect(judged({ ...cells, scores: [11.6] }).problems).toEqual([]);
  expect(judged({ ...cells, scores: [12.8] }).problems).toEqual([]);
  expect(judged({ ...cells, scores: [12] }).problems.map(({ code }) => code)).toEqual(['declaredScoreDiffers']);
});

test('several periods: the mean of their scores, every mark at least 10, resits by period', () => {
  expect(
    b({
      company: [
        [10, 10, 10, 10],
        [13.9, 13.9, 13.9, 13.9],
      ],
    }),
  ).toMatchObject({ answer: 'failed', scores: [10, 13.9], mean: 11.95 });
  expect(
    b({
      company: [
        [10, 10, 10, 10],
        [14, 14, 14, 14],
      ],
    }),
  ).toMatchObject({ answer: 'met', mean: 12 });
  expect(
    b({
      company: [
        [15, 15, 15, 15],
        [14, 9, 14, 9],
      ],
    }),
  ).toMatchObject({
    answer: 'failed',
    findings: [
      ['companyMarkBelow', 'B2', 9, 'P6'],
      ['companyMarkBelow', 'D2', 9, 'R6'],
    ],
    resits: ['B2', 'D2'],
  });
  expect(
    b({
      company: [
        [15, 15, 15, 15],
        [null, null, null, null],
      ],
    }),
  ).toMatchObject({ answer: 'missing', scores: [15, null], mean: null });
});

test('the weights of the workbook are used; where only some are there, no mean is guessed', () => {
  const company = [
    [10, 10, 10, 10],
    [13, 13, 13, 13],
  ];
  expect(b({ company, weights: [1, 2] })).toMatchObject({ answer: 'met', mean: 12 });
  expect(b({ company, weights: [2, 1] })).toMatchObject({ answer: 'failed', mean: 11 });
  expect(b({ company, weights: [1, null] })).toMatchObject({
    answer: 'missing',
    scores: [10, 13],
    mean: null,
    findings: [['companyMarkMissing', 'weight2', null, null]],
  });
});

test('an acquired period is left out of the mean', () => {
  expect(
    b({
      company: [
        ['ACQ', 'ACQ', 'ACQ', 'ACQ'],
        [12, 12, 12, 12],
      ],
    }),
  ).toEqual({
    answer: 'met',
    scores: [null, 12],
    mean: 12,
    findings: [['periodAcquired', '1', null, 'N6']],
    resits: [],
  });
  expect(b({ company: [[14, 8, 14, 14]], scores: ['ACQ'] })).toMatchObject({ answer: 'met', scores: [null], mean: null, resits: [] });
  expect(b({ company: [['ACQ', 14, 14, 14]] })).toMatchObject({ answer: 'missing', scores: [null] });
  expect(
    b({
      company: [
        ['ACQ', null, null, null],
        [11, 11, 11, 11],
      ],
    }),
  ).toMatchObject({ answer: 'failed', mean: 11 });
});

test('without any period the criterion is missing', () => {
  expect(b({ company: [] })).toEqual({
    answer: 'missing',
    scores: [],
    mean: null,
    findings: [['companyMarkMissing', '', null, null]],
    resits: [],
  });
});

test('a declared E that differs is named by its period where there are several, with its cell and both figures', () => {
  const problems = (cells: Cells) =>
    judged(cells).problems.map(({ code, about, at, declared, computed }) => [code, about, at && cellName(at), declared, computed]);
  expect(problems({ company: [[14, 14, 14, 14]], scores: [13] })).toEqual([['declaredScoreDiffers', 'E', 'N6', 13, 14]]);
  const two = [
    [14, 14, 14, 14],
    [12, 12, 12, 12],
  ];
  expect(problems({ company: two, scores: [14, 13] })).toEqual([['declaredScoreDiffers', 'E2', 'V6', 13, 12]]);
  expect(problems({ company: two, scores: [15, null] })).toEqual([['declaredScoreDiffers', 'E1', 'N6', 15, 14]]);
  expect(problems({ company: [[14, 14, 14, null]], scores: [13] })).toEqual([]);
  expect(problems({ company: [['ACQ', 14, 14, 14]], scores: ['ACQ'] })).toEqual([]);
});

test.each([
  [9.994, ['companyMarkBelow']],
  [9.995, ['companyMarkBelow', 'nearMiss']],
  [9.999, ['companyMarkBelow', 'nearMiss']],
  [10, []],
] as const)('a mark of %p that shows as 10.00 is told apart: %j', (mark, expected) => {
  const { findings } = judged({ company: [[14, mark, 14, 14]] });
  expect(findings.map(({ code, clause, about, value, threshold }) => [code, clause, about, value, threshold])).toEqual(
    expected.map((code) => [code, 'title.company', 'B', mark, 10]),
  );
});
