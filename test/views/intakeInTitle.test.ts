import type { Scalar, Sheet } from '../../src/model/sheet';
import { intakeInTitle } from '../../src/views/intakeInTitle';

const sheet = (values: readonly (readonly Scalar[])[], hidden = false): Sheet => ({
  name: 'Notes',
  hidden,
  values,
  formulas: [],
  kinds: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
});

test.each<[string, readonly (readonly Scalar[])[], number | null]>([
  ['a title', [['ENSIAME'], ['Jury de fin d’études, promotion 2016']], 2016],
  ['another case, with a colon', [['PROMOTION : 2019']], 2019],
  ['short', [['Promo 2014']], 2014],
  ['in English', [['Marks, intake 2018']], 2018],
  ['a bare year says nothing', [['Année 2016']], null],
  ['a number is no title', [[2016]], null],
  ['below the titles nothing is looked for', [...Array.from({ length: 10 }, () => ['']), ['Promotion 2016']], null],
])('%s', (_, values, expected) => {
  expect(intakeInTitle([sheet(values)])?.intake ?? null).toBe(expected);
});

test('the cell is told; a hidden sheet is not read', () => {
  expect(intakeInTitle([sheet([['Promotion 2010']], true), sheet([[], ['', 'Promotion 2016']])])).toEqual({
    intake: 2016,
    at: { sheet: 'Notes', row: 1, column: 1 },
  });
});
