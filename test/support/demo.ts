import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import type { Scalar, Sheet } from '../../src/model/sheet';
import { DEMO_SHEET } from './manyStudents';
import { openFile } from '../../src/workbook/file';

// jsdom has none of its own.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** The file of the demonstration workbook. */
export const demoBytes = (): Uint8Array => new Uint8Array(readFileSync(join(__dirname, '../workbooks/demo_promotion_2016.xlsx')));

/** The sheets of the demonstration workbook: 84 students, of whom 59 are eligible. */
export async function demoSheets(): Promise<readonly Sheet[]> {
  const { sheets } = await openFile(demoBytes());
  return sheets;
}

/** The demonstration's sheets with some cells of its grades typed over; a constant takes a formula's place. */
export const withCells = (
  sheets: readonly Sheet[],
  cells: readonly (readonly [row: number, column: number, value: Scalar])[],
): readonly Sheet[] =>
  sheets.map((sheet) => {
    if (sheet.name !== DEMO_SHEET) return sheet;
    const values = sheet.values.map((row) => [...row]);
    const formulas = sheet.formulas.map((row) => (row ? [...row] : row));
    for (const [row, column, value] of cells) {
      values[row]?.splice(column, 1, value);
      formulas[row]?.splice(column, 1, undefined);
    }
    return { ...sheet, values, formulas };
  });

/** What a hurried office may leave in the grades: texts, zeros, an overwritten mean, marks out of scale. */
export function hurriedSheets(sheets: readonly Sheet[]): readonly Sheet[] {
  const grades = sheets.find(({ name }) => name === DEMO_SHEET);
  const texts = Array.from(
    { length: 12 },
    (_, index) => [20 + index, 11, String(grades?.values[20 + index]?.[11] ?? '').replace('.', ',')] as const,
  );
  return withCells(sheets, [...texts, [33, 32, 0], [56, 36, 0], [31, 21, 13.08], [77, 19, 21], [40, 31, '7/10'], [41, 5, 'absent ?']]);
}
