import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../src/workbook/ooxml/readXlsx';
import { XlsxError } from '../../../src/workbook/ooxml/xlsxError';
import { xlsxBytes } from '../../support/xlsxFile';
import { holds } from '../../support/properties';

const area = { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 2 };
const SMALL = xlsxBytes([
  {
    name: 'Notes',
    rows: [
      ['Nom', 'Note', 'E'],
      ['Delcezan', 12.5, { f: 'B2*2', v: 25 }],
      ['', null, '#N/A'],
    ],
    tables: [{ name: 'T', area, hasTotalRow: true }],
  },
  { name: 'Suite', rows: [[true, { v: 0.5, style: 'percent' }]], merges: [area], hiddenRows: [0], hiddenColumns: [1] },
]);
const SAMPLES = [SMALL, new Uint8Array(readFileSync(join(__dirname, '../../workbooks/p07_excel_table.xlsx')))];

/** Whether the outcome is one of the two that are allowed: a workbook, or an error that says why. */
async function answers(bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readXlsx(bytes)).sheets.length >= 0;
  } catch (error) {
    if (error instanceof XlsxError) return true;
    throw error;
  }
}

const sample = fc.constantFrom(...SAMPLES);

it('a file with changed bytes gives a workbook or a reason', async () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await holds(
    fc.asyncProperty(sample, changes, async (original, places) => {
      const bytes = original.slice();
      for (const [place, byte] of places) bytes[place % bytes.length] = byte;
      expect(await answers(bytes)).toBe(true);
    }),
    300,
  );
});

it('a file cut anywhere gives a reason', async () => {
  await holds(
    fc.asyncProperty(sample, fc.nat(), async (original, length) => {
      await expect(readXlsx(original.subarray(0, length % original.length))).rejects.toBeInstanceOf(XlsxError);
    }),
    100,
  );
});

it('any bytes behind a zip signature give a reason', async () => {
  await holds(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (rest) => {
      await expect(readXlsx(new Uint8Array([0x50, 0x4b, 3, 4, ...rest]))).rejects.toBeInstanceOf(XlsxError);
    }),
  );
});

it('a file with parts missing, swapped or with changed XML gives a workbook or a reason', async () => {
  const parts = Object.entries(unzipSync(SMALL));
  const index = fc.nat(parts.length - 1);
  const word = fc.constantFrom(
    '<',
    '>',
    '"',
    '/',
    'r="A0"',
    's="-1"',
    '<v>',
    '</c>',
    '<row r="9">',
    '\0',
    '&a;',
    't="s"',
    '9999999999',
    'ref="A1:XFD1048576"',
    '<extLst>',
  );
  await holds(
    fc.asyncProperty(index, index, fc.nat(), word, fc.constantFrom('drop', 'swap', 'write'), async (one, other, place, text, how) => {
      const changed = new Map(parts);
      const [name = '', content = new Uint8Array()] = parts[one] ?? [];
      if (how === 'drop') changed.delete(name);
      else if (how === 'swap') changed.set(name, parts[other]?.[1] ?? content);
      else {
        const at = place % content.length;
        changed.set(name, new Uint8Array([...content.subarray(0, at), ...Buffer.from(text), ...content.subarray(at)]));
      }
      expect(await answers(zipSync(Object.fromEntries(changed), { level: 0 }))).toBe(true);
    }),
    500,
  );
});
