import { STRIDE, type InSteps } from '../model/inSteps';
import type { Sheet } from '../model/sheet';
import type { Dictionary } from './dictionary';
import { isBlank, isNumeric, isOutOf, isWording, textOf } from './grid';
import { identityHeadings } from './identityHeadings';
import {
  filledCells,
  holdsMarks,
  holdsText,
  isEmptyRow,
  isMarksOnly,
  isNumberLike,
  typedNumbers,
  mayBeNamed,
  rowKind,
  takeLegend,
  unlabelledNumbers,
} from './rowKinds';
import { rowLabel } from './rowLabels';

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
  const ownerless: number[] = [];
  let row = anchor + 1;
  for (; row < sheet.values.length; row++) {
    if (row % STRIDE === 0) yield STRIDE;
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
      const follows = studentRows[studentRows.length - 1] === row - 1;
      if (holdsMarks(sheet, row, identityColumns) || (follows && mayBeNamed(sheet, row, identityColumns))) studentRows.push(row);
    } else if (studentRows.length > 0) {
      if (typedNumbers(sheet, row) > 0) ownerless.push(row);
    } else {
      const numbers = unlabelledNumbers(sheet, row, identityColumns);
      if (numbers === 'coefficients') coefficientRows.push(row);
      else if (numbers === 'scale') scaleRows.push(row);
      else if (holdsText(sheet, row) && filledCells(sheet, row) > 1) headingRows.push(row);
    }
  }
  const legend = takeLegend(sheet, studentRows, numberColumn, identityColumns);
  const last = studentRows[studentRows.length - 1] ?? anchor;
  // Between students a single mark without an owner is somebody's, as a resit on a line of its own is; below them it is a remark's figure.
  const unidentifiedRows = [...ownerless.filter((at) => at < last || isMarksOnly(sheet, at)), ...legend];
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
  for (; row >= anchor - 4 && !isEmptyRow(sheet, row); row--) {
    const values = sheet.values[row] ?? [];
    const labelled = values.some((value) => isNumeric(value) || isOutOf(value)) ? rowLabel(values.find(isWording)) : null;
    const label = labelled ?? unlabelledNumbers(sheet, row, identityColumns);
    if (label === 'coefficients') coefficientRows.push(row);
    else if (label === 'scale') scaleRows.push(row);
    else if (label === 'statistics' || !isGroupRow(sheet, row)) break;
    else headingRows.unshift(row);
  }
  const title = filledCells(sheet, row) === 1 ? textOf((sheet.values[row] ?? []).find((value) => !isBlank(value))) : '';
  return { headingRows, coefficientRows, scaleRows, title };
}

/** A row of groups starts right of the first columns; a title stands alone at the left. */
function isGroupRow(sheet: Sheet, row: number): boolean {
  const columns = (sheet.values[row] ?? []).flatMap((value, column) => (isWording(value) ? [column] : []));
  const numbers = (sheet.values[row] ?? []).filter(isNumeric).length;
  return numbers <= columns.length && (columns.length > 1 || (columns[0] ?? 0) > 1);
}
