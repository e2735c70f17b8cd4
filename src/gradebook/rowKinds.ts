import type { Sheet, Scalar } from '../model/sheet';
import { readCode } from './codes';
import { isBlank, isNumeric, isOutOf, isWording, textOf } from './grid';
import { rowLabel, type RowLabel } from './rowLabels';
import { tidy } from './words';

/** Whether any cell of a row holds words. */
export const holdsText = (sheet: Sheet, row: number): boolean => (sheet.values[row] ?? []).some(isWording);
/** Whether nothing stands in a row. */
export const isEmptyRow = (sheet: Sheet, row: number): boolean => (sheet.values[row] ?? []).every(isBlank);
/** How many cells of a row hold something. */
export const filledCells = (sheet: Sheet, row: number): number => (sheet.values[row] ?? []).filter((value) => !isBlank(value)).length;

/**
 * Numbers without any word beside them: coefficients, unless they are all the same 20, which is the scale.
 * Numbers over the students' names, or that count 1, 2, 3, number the columns.
 */
export function unlabelledNumbers(sheet: Sheet, row: number, identityColumns: readonly number[]): 'coefficients' | 'scale' | null {
  const values = sheet.values[row] ?? [];
  const filled = values.filter((value) => !isBlank(value));
  if (filled.length > 0 && filled.every(isOutOf)) return 'scale';
  if (filled.length === 0 || !filled.every(isNumeric) || identityColumns.some((column) => !isBlank(values[column]))) return null;
  const numbers = filled.map((value) => Number(textOf(value).replace(',', '.')));
  if (numbers.every((number) => number === 20)) return 'scale';
  if (numbers.length > 5 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index)) return null;
  return numbers.every((number) => number > 0 && number <= 20) ? 'coefficients' : null;
}

/** Takes the lines of a legend or of counts out of the students: words where the others have their number, and no name beside. */
export function takeLegend(sheet: Sheet, studentRows: number[], numberColumn: number | null, identityColumns: readonly number[]): number[] {
  const isNumbered = (row: number): boolean => isNumberLike(sheet.values[row]?.[numberColumn ?? 0]);
  if (numberColumn === null || studentRows.filter(isNumbered).length * 2 < studentRows.length) return [];
  const legend = studentRows.filter((row) => {
    const values = sheet.values[row] ?? [];
    if (isBlank(values[numberColumn]) || isNumbered(row)) return false;
    return !values.some(isNumeric) || !identityColumns.some((column) => column !== numberColumn && isWording(values[column]));
  });
  for (const row of legend) studentRows.splice(studentRows.indexOf(row), 1);
  return legend.filter((row) => isMarksOnly(sheet, row) || !(sheet.values[row] ?? []).some(isNumeric));
}

/**
 * A student number holds a digit and is no sentence; a login holds none, and is told from a repeated heading by the rest of its row.
 */
export const isNumberLike = (value: Scalar | undefined): boolean => /\d/.test(textOf(value)) && !/\p{L}{4,}.*\s/u.test(textOf(value));

/**
 * What a row below the headings is: a student's by its number or only by a name, a labelled row, or something else.
 * A label counts only where it stands alone: « Min Li » without a number is still a student, « Moyenne » beside « ECTS » a heading.
 */
export function rowKind(
  sheet: Sheet,
  row: number,
  numberColumn: number | null,
  identityColumns: readonly number[],
): RowLabel | 'numbered' | 'named' | 'other' {
  const values = sheet.values[row] ?? [];
  const number = numberColumn === null ? null : (values[numberColumn] ?? null);
  if (!isBlank(number) && rowLabel(number) === null) return filledCells(sheet, row) > 1 ? 'numbered' : 'other';
  const wordings = values.filter((value) => isWording(value) && !isOutOf(value));
  const figures = values.filter((value) => isNumeric(value) || isOutOf(value));
  const label = wordings.length <= 2 || figures.length > wordings.length ? rowLabel(wordings[0]) : null;
  const named = identityColumns.filter((column) => isWording(values[column]));
  if (label !== null && named.length <= 1) return label;
  return named.length > 0 ? 'named' : 'other';
}

/** Whether a figure, or more than one code, stands beside the names. */
export function holdsMarks(sheet: Sheet, row: number, identityColumns: readonly number[]): boolean {
  const beside = (sheet.values[row] ?? []).filter((_, column) => !identityColumns.includes(column));
  return beside.some(isNumeric) || beside.filter((value) => typeof value === 'string' && readCode(tidy(value)) !== undefined).length > 1;
}

/** Whether a line without any mark may be a student's: a name is a few words without figures. */
export const mayBeNamed = (sheet: Sheet, row: number, identityColumns: readonly number[]): boolean =>
  identityColumns.every((column) => !/[\d:;]|(?:\S+\s+){6}/.test(textOf(sheet.values[row]?.[column])));

/** How many numbers are typed in a row; a row of formulas is a statistic. */
export const typedNumbers = (sheet: Sheet, row: number): number =>
  (sheet.values[row] ?? []).filter((value, column) => isNumeric(value) && sheet.formulas[row]?.[column] === undefined).length;

/** Whether a row without a student is one of marks, rather than a remark with a figure. */
export const isMarksOnly = (sheet: Sheet, row: number): boolean => typedNumbers(sheet, row) > 2;
