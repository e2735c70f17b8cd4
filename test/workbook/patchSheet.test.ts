import { cellKey, type Sheet } from '../../src/model/sheet';
import { patchSheet } from '../../src/workbook/patchSheet';

const sheet: Sheet = {
  name: 'Notes',
  hidden: false,
  values: [
    ['Numéro', 'B'],
    [1, 12, 'fin'],
  ],
  formulas: [undefined, [undefined, '=A2*12']],
  kinds: new Map([
    [cellKey(1, 0), 'date'],
    [cellKey(1, 1), 'percent'],
  ]),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
};
const patch = (firstRow: number, firstColumn: number): Parameters<typeof patchSheet>[1] => ({
  area: { firstRow, lastRow: firstRow, firstColumn, lastColumn: firstColumn + 1 },
  values: [[14, 15]],
  formulas: [[undefined, '=1']],
  kinds: new Map([[cellKey(firstRow, firstColumn), 'date']]),
});

test('cells inside the sheet are replaced, with their formulas and kinds', () => {
  const patched = patchSheet(sheet, patch(1, 1));
  expect(patched.values).toEqual([
    ['Numéro', 'B'],
    [1, 14, 15],
  ]);
  expect(patched.formulas).toEqual([undefined, [undefined, undefined, '=1']]);
  expect([...patched.kinds]).toEqual([
    [cellKey(1, 0), 'date'],
    [cellKey(1, 1), 'date'],
  ]);
});

test('a sheet grows to hold cells beyond its end, and the one before stays as it was', () => {
  const patched = patchSheet(sheet, patch(3, 2));
  expect(patched.values).toEqual([['Numéro', 'B'], [1, 12, 'fin'], [], [null, null, 14, 15]]);
  expect(sheet.values).toEqual([
    ['Numéro', 'B'],
    [1, 12, 'fin'],
  ]);
  expect(sheet.kinds.size).toBe(2);
});
