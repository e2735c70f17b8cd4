import { COMPANY, check, column, gradeTable, IDENTITY, means, TOEIC, under } from '../support/gradeTable';
import type { Scalar, Sheet } from '../../src/model/sheet';
import { cellName } from '../../src/model/address';

const MECHANICAL = 'Génie Mécanique';

/** RDM in E, marked 8, and CAO in F, marked 14, with rows of coefficients under the headings (rows 3 and on). */
function withCoefficients(...rows: readonly (readonly [Scalar, Scalar])[]): Sheet {
  const table = gradeTable([
    ...IDENTITY,
    ...under(MECHANICAL, column('RDM', 8), column('CAO', 14)),
    ...means(MECHANICAL),
    ...COMPANY,
    ...TOEIC,
  ]);
  const labelled = rows.map(([rdm, cao]) => ['Coefficients', null, null, null, rdm, cao] as Scalar[]);
  return { ...table, values: [...table.values.slice(0, 2), ...labelled, ...table.values.slice(2)] };
}

const problemsOf = (sheet: Sheet): string[] =>
  check([sheet])
    .problems.filter(({ code }) => code === 'coefficientDiffers' || code === 'coefficientNotPositive')
    .map(({ code, at, text, about }) => [code, at && cellName(at), text, about].join(' '));

const meanOf = (sheet: Sheet): unknown => check([sheet]).judgements[0]?.centres.find(({ id }) => id === 'mechanical')?.mean;

test.each<[string, (readonly [Scalar, Scalar])[], number, string[]]>([
  ['one row', [[2, 1]], 10, []],
  ['texts of numbers', [['2', '1,0']], 10, []],
  [
    'the same twice',
    [
      [2, 1],
      [2, 1],
    ],
    10,
    [],
  ],
  [
    'a second row that says nothing here',
    [
      [2, 1],
      [null, 1],
    ],
    10,
    [],
  ],
  [
    'the row nearest to the headings first',
    [
      [2, 1],
      [1, 1],
    ],
    10,
    ['coefficientDiffers E4 1 RDM'],
  ],
  [
    'what the nearest row leaves out',
    [
      [null, 1],
      [2, 1],
    ],
    10,
    [],
  ],
])('coefficients: %s', (_what, rows, mean, problems) => {
  const sheet = withCoefficients(...rows);
  expect(meanOf(sheet)).toBeCloseTo(mean, 12);
  expect(problemsOf(sheet)).toEqual(problems);
});

test.each<[Scalar, string]>([
  [0, 'coefficientNotPositive E3 0 RDM'],
  [-1, 'coefficientNotPositive E3 -1 RDM'],
  ['deux', 'coefficientNotPositive E3 deux RDM'],
  [true, 'coefficientNotPositive E3 true RDM'],
])('a coefficient of %j is said, and weighs nothing', (coefficient, problem) => {
  const sheet = withCoefficients([coefficient, 1]);
  expect(problemsOf(sheet)).toEqual([problem]);
  expect(meanOf(sheet)).toBeNull();
});
