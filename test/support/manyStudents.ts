import type { Sheet } from '../../src/model/sheet';

/** The sheet of the demonstration workbook that lists its students, in rows 7 to 90. */
export const DEMO_SHEET = 'Notes promotion 2016';
const FIRST = 6;
const COUNT = 84;

/** The demonstration's students again and again, with numbers of their own, as marks without formulas. */
export function manyStudents(sheets: readonly Sheet[], count: number): readonly Sheet[] {
  return sheets
    .filter(({ name }) => name === DEMO_SHEET)
    .map((sheet) => ({
      ...sheet,
      values: [
        ...sheet.values.slice(0, FIRST),
        ...Array.from({ length: count }, (_, index) => [30000000 + index, ...(sheet.values[FIRST + (index % COUNT)] ?? []).slice(1)]),
      ],
      formulas: [
        ...sheet.formulas.slice(0, FIRST),
        ...Array.from({ length: count }, (_, index) => sheet.formulas[FIRST + (index % COUNT)]),
      ],
      kinds: new Map(),
      hiddenRows: new Set(),
      tables: [],
    }));
}
