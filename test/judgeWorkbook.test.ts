import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { rncp10118 } from '../src/certifications/rncp10118';
import { judgeWorkbook, summarise } from '../src/judgeWorkbook';
import type { Check } from '../src/model/check';
import type { Sheet } from '../src/model/sheet';
import { openFile } from '../src/workbook/file';
import { holds } from './support/properties';

const OPTIONS = { intake: null, readings: {}, centresComplete: false };
const sheetsOf = async (name: string): Promise<readonly Sheet[]> =>
  (await openFile(readFileSync(join(__dirname, 'workbooks', `${name}.xlsx`)))).sheets;
const judge = (sheets: readonly Sheet[]): Check => judgeWorkbook(sheets, rncp10118, OPTIONS);

/** What was said of each student, whatever the order of rows and sheets. */
const outcomes = ({ judgements }: Check): string[] =>
  judgements
    .map(({ record, verdict, criteria, companyScores, toeic, resits, extraTests }) =>
      JSON.stringify([
        record.number,
        record.name,
        verdict,
        criteria,
        companyScores,
        toeic,
        resits.map(({ exam, period }) => `${exam}${String(period)}`),
        extraTests.map(({ subject }) => subject),
      ]),
    )
    .sort();

test('five thousand students come to what they were made to come to', async () => {
  const check = judge(await sheetsOf('p15_5000_students'));
  expect(summarise(check.judgements)).toEqual({
    students: 5000,
    eligible: 3750,
    awaitingToeic: 255,
    jury: 488,
    incomplete: 376,
    outOfScope: 131,
  });
});

/** The sheet with its students' rows in another order; formulas only tell typed numbers from calculated ones, so they go along. */
function reordered(sheet: Sheet, rows: readonly number[], order: readonly number[]): Sheet {
  const from = new Map(rows.map((row, index) => [row, order[index] ?? row]));
  const kinds = new Map(
    [...sheet.kinds].map(([key, kind]) => {
      const to = [...from].find(([, old]) => old === Math.floor(key / 16384))?.[0];
      return [to === undefined ? key : to * 16384 + (key % 16384), kind] as const;
    }),
  );
  const moved = <Row>(list: readonly Row[]): Row[] => list.map((row, index) => list[from.get(index) ?? index] ?? row);
  const formulas = Array.from({ length: sheet.values.length }, (_, row) => sheet.formulas[from.get(row) ?? row]);
  return { ...sheet, values: moved(sheet.values), formulas, kinds, hiddenRows: new Set() };
}

const rowsOf = (check: Check, sheet: string): number[] => {
  const reading = check.sheets.find(({ sheet: name }) => name === sheet);
  const found = new Set(check.judgements.filter(({ record }) => record.at.sheet === sheet).map(({ record }) => record.at.row));
  return reading === undefined ? [] : [...found].sort((a, b) => a - b);
};

test('the order of the students changes nothing', async () => {
  const sheets = await sheetsOf('demo_promotion_2016');
  const check = judge(sheets);
  const [name = ''] = check.judgements.map(({ record }) => record.at.sheet);
  const rows = rowsOf(check, name);
  expect(rows.length).toBeGreaterThan(20);
  holds(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
      const changed = sheets.map((sheet) => (sheet.name === name ? reordered(sheet, rows, order) : sheet));
      expect(outcomes(judge(changed))).toEqual(outcomes(check));
    }),
    8,
  );
});

test.each(['demo_promotion_2016', 'p08_sheets_joined', 'p10_company_periods'])(
  '%s: the order of the sheets changes nothing',
  async (name) => {
    const sheets = await sheetsOf(name);
    const expected = outcomes(judge(sheets));
    expect(expected.length).toBeGreaterThan(0);
    holds(
      fc.property(fc.shuffledSubarray([...sheets], { minLength: sheets.length }), (order) => {
        expect(outcomes(judge(order))).toEqual(expected);
      }),
      8,
    );
  },
);

/** Two columns of a sheet in each other's place, headings and all; no merge may start or end at either. */
function swapped(sheet: Sheet, a: number, b: number): Sheet {
  const swap = <Cell>(row: readonly Cell[] | undefined, width: number): (Cell | undefined)[] =>
    Array.from({ length: width }, (_, column) => row?.[column === a ? b : column === b ? a : column]);
  const width = Math.max(...sheet.values.map((row) => row.length));
  return {
    ...sheet,
    values: sheet.values.map((row) => swap(row, width).map((value) => value ?? null)),
    formulas: sheet.values.map((_, row) => swap(sheet.formulas[row], width)),
  };
}

test('the order of the subjects within their centre changes nothing', async () => {
  const sheets = await sheetsOf('demo_promotion_2016');
  const check = judge(sheets);
  const pairs = check.sheets.flatMap(({ sheet, columns }) =>
    columns.flatMap(({ column, meaning }, index) => {
      const next = columns[index + 1];
      const source = sheets.find(({ name }) => name === sheet);
      const starts = source?.merges.some((area) => area.firstColumn === column || area.firstColumn === next?.column);
      const same = meaning?.is === 'subject' && next?.meaning?.is === 'subject' && next.meaning.centre === meaning.centre;
      return same && starts !== true ? [[sheet, column, next.column] as const] : [];
    }),
  );
  expect(pairs.length).toBeGreaterThan(3);
  const sorted = (of: Check): unknown[] =>
    of.judgements.map(({ record, verdict, criteria, centres }) => [
      record.number,
      verdict,
      criteria,
      centres.map(({ mean }) => mean?.toFixed(6)),
    ]);
  for (const [name, a, b] of pairs) {
    const changed = sheets.map((sheet) => (sheet.name === name ? swapped(sheet, a, b) : sheet));
    expect(sorted(judge(changed))).toEqual(sorted(check));
  }
});
