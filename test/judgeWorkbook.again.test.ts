import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { rncp10118 } from '../src/certifications/rncp10118';
import { judgeInSteps, judgeWorkbook } from '../src/judgeWorkbook';
import type { Check } from '../src/model/check';
import { atOnce } from '../src/model/inSteps';
import type { CheckOptions } from '../src/model/readings';
import type { Scalar, Sheet } from '../src/model/sheet';
import { openFile } from '../src/workbook/file';
import { patchSheet } from '../src/workbook/patchSheet';
import { CENTRES, COMPANY, gradeTable, IDENTITY, means, TOEIC } from './support/gradeTable';
import { toldCheck } from './support/told';
import { holds } from './support/properties';

const OPTIONS: CheckOptions = { intake: null, readings: {}, centresComplete: false };
const again = (before: Check, sheets: readonly Sheet[], options = OPTIONS): Check =>
  atOnce(judgeInSteps(sheets, rncp10118, options, [], before));
const whole = (sheets: readonly Sheet[]): Check => judgeWorkbook(sheets, rncp10118, OPTIONS);

/** A cell typed over, as the workbook tells of it. */
interface Typed {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** `a cell above` and `a date` stand for what they say. */
  readonly value: Scalar;
}

const typed = fc.record({
  sheet: fc.nat(3),
  row: fc.nat(40),
  column: fc.nat(30),
  value: fc.constantFrom<Scalar>(
    9.99,
    10,
    20,
    21,
    null,
    '',
    'ABS',
    'ACQ',
    '12,5',
    '12/40',
    'Moyenne',
    'TOEIC',
    'Génie Mécanique',
    'Coefficient',
    'N° étudiant',
    'Formation continue',
    'VAE',
    12.34567,
    true,
    'a cell above',
    'a date',
  ),
});

function typeOver(sheets: readonly Sheet[], { sheet: index, row: at, column, value }: Typed): readonly Sheet[] {
  const sheet = sheets[index % sheets.length];
  if (sheet === undefined) return sheets;
  const row = at % Math.max(1, sheet.values.length);
  const above = sheet.values[Math.max(0, row - 1)]?.[column] ?? null;
  const now = value === 'a cell above' ? above : value === 'a date' ? 42_512 : value;
  const kinds = new Map(value === 'a date' ? [[row * 16384 + column, 'date' as const]] : []);
  const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  const changed = patchSheet(sheet, { area, values: [[now]], formulas: [[undefined]], kinds });
  return sheets.map((each) => (each === sheet ? changed : each));
}

const WORKBOOKS = [
  'p03_three_header_rows',
  'p05_comma_text',
  'p06_absence_tokens',
  'p08_sheets_joined',
  'p09_long_list',
  'p12_mixed_routes_sections',
  'p14_duplicates_blanks',
];

test.each(WORKBOOKS)('%s: judged again after any change, it is what a first judging gives', async (name) => {
  const { sheets } = await openFile(readFileSync(join(__dirname, 'workbooks', `${name}.xlsx`)));
  holds(
    fc.property(fc.array(fc.array(typed, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (bursts) => {
      let now = sheets;
      let check = whole(now);
      for (const burst of bursts) {
        now = burst.reduce(typeOver, now);
        check = again(check, now);
        expect(toldCheck(check)).toEqual(toldCheck(whole(now)));
      }
    }),
    6,
  );
});

const table = (...changes: Parameters<typeof patchSheet>[1][]): Sheet =>
  changes.reduce(patchSheet, gradeTable([...IDENTITY, ...means(), ...COMPANY, ...TOEIC]));
const cell = (row: number, column: number, value: Scalar): Parameters<typeof patchSheet>[1] => ({
  area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
  values: [[value]],
  formulas: [[undefined]],
  kinds: new Map(),
});

test('after a change of one mark only its student is judged again', () => {
  const sheet = table();
  const before = whole([sheet]);
  const after = again(before, [patchSheet(sheet, cell(2, IDENTITY.length, 9))]);
  expect(after.judgements.map((judgement, index) => judgement === before.judgements[index])).toEqual([true, false, true, true]);
  expect(after.judgements.map(({ verdict }) => verdict)).toEqual(['eligible', 'jury', 'eligible', 'eligible']);
});

test('a coefficient or a heading concerns everyone', () => {
  const sheet = table();
  const before = whole([sheet]);
  const after = again(before, [patchSheet(sheet, cell(0, IDENTITY.length, `${CENTRES[0]} (coef 2)`))]);
  expect(after.judgements.filter((judgement) => before.judgements.includes(judgement))).toEqual([]);
});

test('other options keep the records and judge each of them', () => {
  const sheet = table(cell(1, IDENTITY.length, 9));
  const before = whole([sheet]);
  const after = again(before, [sheet], { ...OPTIONS, readings: { resit: 'capped' } });
  expect(after.judgements.filter((judgement) => before.judgements.includes(judgement))).toEqual([]);
  expect(after.judgements.every(({ record }, index) => record === before.judgements[index]?.record)).toBe(true);
});

test('a number that is shown as a date without being typed anew is read anew', () => {
  const sheet = table();
  const shown: Sheet = { ...sheet, kinds: new Map([[1 * 16384 + IDENTITY.length, 'date' as const]]) };
  expect(toldCheck(again(whole([sheet]), [shown]))).toEqual(toldCheck(whole([shown])));
  expect(toldCheck(again(whole([shown]), [sheet]))).toEqual(toldCheck(whole([sheet])));
});

test('a judging in steps tells a growing share and pauses often enough to be stopped', () => {
  const many = {
    ...table(),
    values: Array.from({ length: 1000 }, (_, row) => (row === 0 ? (table().values[0] ?? []) : [30_000 + row, 'Abadie'])),
  };
  const work = judgeInSteps([many], rncp10118, OPTIONS, []);
  const shares: number[] = [];
  for (let step = work.next(); step.done !== true; step = work.next()) shares.push(step.value);
  expect(shares.length).toBeGreaterThan(40);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBe(0);
  expect(shares[shares.length - 1]).toBeCloseTo(0.96, 2);
});
