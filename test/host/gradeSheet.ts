import { columnLetters } from '../../src/model/address';
import { cellKey, type Scalar } from '../../src/model/sheet';
import type { SheetInput } from './book/simulatedSheet';

/** A grade sheet as the office keeps them: a title, headings, a student a row, marks with a decimal, every eighth column a mean by formula. */
export function gradeSheet(name: string, students: number, columns: number): SheetInput {
  const top = 2;
  const headings = Array.from({ length: columns }, (_, column) => (column === 0 ? 'Numéro' : `Matière ${column}`));
  const values: Scalar[][] = [['Promotion 2016'], headings];
  const formulas: (string | undefined)[][] = [];
  const formats = new Map<number, string>();
  for (let student = 0; student < students; student++) {
    const row = top + student;
    const line: Scalar[] = [22_967_000 + student];
    for (let column = 1; column < columns; column++) line.push(column % 8 === 0 ? 11.3214285714 : ((student * 7 + column * 3) % 41) / 2);
    values.push(line);
    const means: (string | undefined)[] = [];
    for (let column = 8; column < columns; column += 8) {
      means[column] = `=AVERAGE(${columnLetters(column - 7)}${row + 1}:${columnLetters(column - 1)}${row + 1})`;
      formats.set(cellKey(row, column), '0.00');
    }
    formulas[row] = means;
  }
  return { name, values, formulas, formats };
}
