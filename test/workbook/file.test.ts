import * as fc from 'fast-check';
import type { Scalar } from '../../src/model/sheet';
import { openFile } from '../../src/workbook/file';
import { xlsxBytes, type SheetToWrite } from '../support/xlsxFile';
import { holds } from '../support/properties';

it('what was written is read back: merges, hidden rows and columns, tables, formulas, dates', async () => {
  const area = { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 3 };
  const sheet: SheetToWrite = {
    name: 'R&D "2016"',
    hidden: true,
    rows: [
      ['Titre'],
      ['Nom', 'Note', 'Le', 'Taux'],
      ['Delcezan', { f: '"<"&B1', v: '<é' }, { v: 42512, style: 'date' }, { v: 0.25, style: 'percent' }],
      ['#N/A', { f: 'NA()', v: '#N/A' }, true, null, -1e-7],
    ],
    merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 3 }],
    hiddenRows: [2],
    hiddenColumns: [1, 3],
    tables: [{ name: 'Tableau1', area, hasTotalRow: true }],
  };
  const { sheets } = await openFile(xlsxBytes([sheet]));
  expect(sheets).toEqual([
    {
      name: 'R&D "2016"',
      hidden: true,
      values: [['Titre'], ['Nom', 'Note', 'Le', 'Taux'], ['Delcezan', '<é', 42512, 0.25], ['#N/A', '#N/A', true, null, -1e-7]],
      formulas: [undefined, undefined, [undefined, '="<"&B1'], [undefined, '=NA()']],
      kinds: new Map([
        [2 * 16384 + 2, 'date'],
        [2 * 16384 + 3, 'percent'],
      ]),
      merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 3 }],
      hiddenRows: new Set([2]),
      hiddenColumns: new Set([1, 3]),
      tables: [{ name: 'Tableau1', area, hasTotalRow: true }],
    },
  ]);
});

it('any values survive the file, bit for bit', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 });
  const scalar = fc.oneof<fc.Arbitrary<Scalar>[]>(
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    text,
    fc.boolean(),
    fc.constant(null),
  );
  await holds(
    fc.asyncProperty(fc.array(fc.array(scalar, { maxLength: 6 }), { maxLength: 6 }), async (rows) => {
      const { sheets } = await openFile(xlsxBytes([{ name: 'Notes', rows }]));
      const read = rows.map((row, at) => row.map((_, column) => sheets[0]?.values[at]?.[column] ?? null));
      expect(read).toEqual(rows);
    }),
  );
});
