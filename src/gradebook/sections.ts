import { STRIDE, type InSteps } from '../model/inSteps';
import type { Scalar, Sheet } from '../model/sheet';
import type { Dictionary } from './dictionary';
import { isBlank, isNumeric, isOutOf, isWording, textOf } from './grid';
import { identityHeadings } from './identityHeadings';
import { rowLabel, type RowLabel } from './rowLabels';

/** Where the parts of one grade table stand in a sheet; rows count from 0. */
export interface Section {
  /** The rows of headings, from the top. */
  readonly headingRows: readonly number[];
  readonly coefficientRows: readonly number[];
  readonly scaleRows: readonly number[];
  readonly studentRows: readonly number[];
  /** Rows of statistics that stand between students, where a total row should not be. */
  readonly statisticsInside: readonly number[];
  /** Rows of marks that belong to nobody. */
  readonly unidentifiedRows: readonly number[];
  /** The columns that tell who a row is about: number and names. */
  readonly identityColumns: readonly number[];
  /** The number's column, null where there is none. */
  readonly numberColumn: number | null;
  /** The line of text right above the headings, such as the route of a section. */
  readonly title: string;
}

const holdsText = (sheet: Sheet, row: number): boolean => (sheet.values[row] ?? []).some(isWording);
const isEmptyRow = (sheet: Sheet, row: number): boolean => (sheet.values[row] ?? []).every(isBlank);
const filledCells = (sheet: Sheet, row: number): number => (sheet.values[row] ?? []).filter((value) => !isBlank(value)).length;

/**
 * Numbers without any word beside them: coefficients, unless they are all the same 20, which is the scale.
 * Numbers over the students' names, or that count 1, 2, 3, number the columns.
 */
function unlabelledNumbers(sheet: Sheet, row: number, identityColumns: readonly number[]): 'coefficients' | 'scale' | null {
  const values = sheet.values[row] ?? [];
  const filled = values.filter((value) => !isBlank(value));
  if (filled.length > 0 && filled.every(isOutOf)) return 'scale';
  if (filled.length === 0 || !filled.every(isNumeric) || identityColumns.some((column) => !isBlank(values[column]))) return null;
  const numbers = filled.map((value) => Number(textOf(value).replace(',', '.')));
  if (numbers.every((number) => number === 20)) return 'scale';
  if (numbers.length > 5 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index)) return null;
  return numbers.every((number) => number > 0 && number <= 20) ? 'coefficients' : null;
}

/** Finds every grade table of a sheet: a row of headings that names students, the rows around it, and the rows of students. */
export function* findSections(sheet: Sheet, dictionary: Dictionary): InSteps<Section[]> {
  const sections: Section[] = [];
  const totalRows = new Set(sheet.tables.filter((table) => table.hasTotalRow).map((table) => table.area.lastRow));
  let row = 0;
  while (row < sheet.values.length) {
    const identity = identityHeadings(sheet, row, dictionary);
    if (identity.length === 0) {
      row++;
      continue;
    }
    const section = yield* readSection(sheet, row, identity, dictionary, totalRows);
    if (section.studentRows.length > 0) sections.push(section);
    row = section.end;
  }
  return sections;
}

function* readSection(
  sheet: Sheet,
  anchor: number,
  identity: readonly { column: number; field: string }[],
  dictionary: Dictionary,
  totalRows: ReadonlySet<number>,
): InSteps<Section & { end: number }> {
  const identityColumns = identity.map(({ column }) => column);
  const above = rowsAbove(sheet, anchor, identityColumns);
  const headingRows = [...above.headingRows, anchor];
  const coefficientRows = [...above.coefficientRows];
  const scaleRows = [...above.scaleRows];
  const numberColumn = identity.find(({ field }) => field === 'number')?.column ?? null;
  const studentRows: number[] = [];
  const statistics: number[] = [];
  const unidentifiedRows: number[] = [];
  let row = anchor + 1;
  for (; row < sheet.values.length; row++) {
    if (row % STRIDE === 0) yield STRIDE;
    if (isEmptyRow(sheet, row)) continue;
    const kind = rowKind(sheet, row, numberColumn, identityColumns);
    if (totalRows.has(row) || kind === 'statistics') statistics.push(row);
    else if (kind === 'coefficients') coefficientRows.push(row);
    else if (kind === 'scale') scaleRows.push(row);
    else if (kind === 'numbered' && isNumberLike(sheet.values[row]?.[numberColumn ?? 0])) studentRows.push(row);
    else if (identityHeadings(sheet, row, dictionary).length > 0) {
      if (studentRows.length > 0) break;
      headingRows.push(row);
    } else if (kind === 'numbered') studentRows.push(row);
    else if (kind === 'named') {
      if (besideIdentity(sheet, row, identityColumns) > 0 || studentRows[studentRows.length - 1] === row - 1) studentRows.push(row);
    } else if (studentRows.length > 0) {
      if (isMarksOnly(sheet, row)) unidentifiedRows.push(row);
    } else {
      const numbers = unlabelledNumbers(sheet, row, identityColumns);
      if (numbers === 'coefficients') coefficientRows.push(row);
      else if (numbers === 'scale') scaleRows.push(row);
      else if (holdsText(sheet, row) && filledCells(sheet, row) > 1) headingRows.push(row);
    }
  }
  unidentifiedRows.push(...takeLegend(sheet, studentRows, numberColumn));
  const last = studentRows[studentRows.length - 1] ?? anchor;
  return {
    headingRows,
    coefficientRows,
    scaleRows,
    studentRows,
    statisticsInside: statistics.filter((at) => at < last && at > (studentRows[0] ?? last)),
    unidentifiedRows,
    identityColumns,
    numberColumn,
    title: above.title,
    end: row,
  };
}

/** Takes the lines of a legend out of the students: words where the others have their number, and not one figure beside. */
function takeLegend(sheet: Sheet, studentRows: number[], numberColumn: number | null): number[] {
  const isNumbered = (row: number): boolean => isNumberLike(sheet.values[row]?.[numberColumn ?? 0]);
  if (numberColumn === null || studentRows.filter(isNumbered).length * 2 < studentRows.length) return [];
  const legend = studentRows.filter(
    (row) => !isBlank(sheet.values[row]?.[numberColumn]) && !isNumbered(row) && !(sheet.values[row] ?? []).some(isNumeric),
  );
  for (const row of legend) studentRows.splice(studentRows.indexOf(row), 1);
  return legend;
}

/** A student number holds a digit; a login does not, and is told from a repeated heading by the rest of its row. */
const isNumberLike = (value: Scalar | undefined): boolean => /\d/.test(textOf(value));

/**
 * What a row below the headings is: a student's by its number or only by a name, a labelled row, or something else.
 * A label counts only where it stands alone: « Min Li » without a number is still a student, « Moyenne » beside « ECTS » a heading.
 */
function rowKind(
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

const besideIdentity = (sheet: Sheet, row: number, identityColumns: readonly number[]): number =>
  (sheet.values[row] ?? []).filter((value, column) => !isBlank(value) && !identityColumns.includes(column)).length;

/** Typed numbers that belong to nobody; a row of formulas is a statistic. */
const isMarksOnly = (sheet: Sheet, row: number): boolean =>
  (sheet.values[row] ?? []).filter((value, column) => isNumeric(value) && sheet.formulas[row]?.[column] === undefined).length > 2;

/** What stands right above the headings: rows of centres and periods, coefficients, the scale, and a line of title. */
function rowsAbove(
  sheet: Sheet,
  anchor: number,
  identityColumns: readonly number[],
): { headingRows: number[]; coefficientRows: number[]; scaleRows: number[]; title: string } {
  const headingRows: number[] = [];
  const coefficientRows: number[] = [];
  const scaleRows: number[] = [];
  let row = anchor - 1;
  for (; row >= 0 && row >= anchor - 4 && !isEmptyRow(sheet, row); row--) {
    const values = sheet.values[row] ?? [];
    const labelled = values.some((value) => isNumeric(value) || isOutOf(value)) ? rowLabel(values.find(isWording)) : null;
    const label = labelled ?? unlabelledNumbers(sheet, row, identityColumns);
    if (label === 'coefficients') coefficientRows.push(row);
    else if (label === 'scale') scaleRows.push(row);
    else if (label === 'statistics' || !isGroupRow(sheet, row)) break;
    else headingRows.unshift(row);
  }
  const title = row >= 0 && filledCells(sheet, row) === 1 ? textOf((sheet.values[row] ?? []).find((value) => !isBlank(value))) : '';
  return { headingRows, coefficientRows, scaleRows, title };
}

/** A row of groups starts right of the first columns; a title stands alone at the left. */
function isGroupRow(sheet: Sheet, row: number): boolean {
  const columns = (sheet.values[row] ?? []).flatMap((value, column) => (isWording(value) ? [column] : []));
  const numbers = (sheet.values[row] ?? []).filter(isNumeric).length;
  return numbers <= columns.length && (columns.length > 1 || (columns[0] ?? 0) > 1);
}
