import { columnLetters } from '../model/address';
import type { Check } from '../model/check';
import type { Sheet } from '../model/sheet';
import type { Centre, Programme, Slot, StudentRecord } from '../model/student';
import { beside, type Formula } from './formula';

/** For which rows a formula is made, from where, and for which Excel. */
export interface FormulaRows {
  /** The student of the first row. */
  readonly record: StudentRecord;
  /** The last row, where the formula is for several; the same as the first for one. */
  readonly lastRow: number;
  /** The sheet that the formula stands on: references to others name their sheet. */
  readonly sheet: string;
  /** The column that tells the students' route; null where none does. */
  readonly routeColumn: number | null;
  /** Whether this Excel has HSTACK. */
  readonly hasStacking: boolean;
}

/** The cells of these slots as one block, contiguous ones as ranges; null where a slot has no cell. */
export function blockOf(slots: readonly (Slot | null)[], rows: FormulaRows): Formula | null {
  const places = slots.map((slot) => (slot === null ? undefined : rows.record.programme.places[slot]));
  const runs: { sheet: string; row: number; from: number; to: number }[] = [];
  for (const place of places) {
    const row = place && rows.record.rows[place.source];
    if (!place || row === undefined || row < 0) return null;
    const last = runs[runs.length - 1];
    if (last && last.sheet === place.sheet && last.to + 1 === place.column) last.to = place.column;
    else runs.push({ sheet: place.sheet, row, from: place.column, to: place.column });
  }
  if (runs.length === 0) return null;
  const parts = runs.length > 1 && !rows.hasStacking ? runs.flatMap(columnsOf) : runs;
  return beside(
    parts.map((run) => ({ reference: reference(run, rows) })),
    rows.hasStacking,
  );
}

/** CHOOSE takes one column from each of its choices. */
const columnsOf = <Run extends { readonly from: number; readonly to: number }>(run: Run): Run[] =>
  Array.from({ length: run.to - run.from + 1 }, (_, index) => ({ ...run, from: run.from + index, to: run.from + index }));

/** The cells that tell the route. */
export const routeBlock = (rows: FormulaRows): Formula | null =>
  rows.routeColumn === null
    ? null
    : {
        reference: reference({ sheet: rows.record.at.sheet, row: rows.record.at.row, from: rows.routeColumn, to: rows.routeColumn }, rows),
      };

/** The column of the sheet that tells its students' route. */
export function routeColumnOf(check: Check, sheet: string): number | null {
  const reading = check.sheets.find((each) => each.sheet === sheet && each.layout !== 'turned');
  return reading?.columns.find(({ meaning }) => meaning?.is === 'route')?.column ?? null;
}

/** The means of all centres: their own cells, or `CENTREMEAN` of the subjects where a centre has none. */
export function centresBlock(programme: Programme, rows: FormulaRows, sheets: readonly Sheet[]): Formula | null {
  const slots = programme.centres.map(({ mean }) => mean);
  if (slots.every((slot) => slot !== null)) return blockOf(slots, rows);
  const means = programme.centres.map((centre) => (centre.mean === null ? centreMean(centre, rows, sheets) : blockOf([centre.mean], rows)));
  return means.every((mean): mean is Formula => mean !== null) && means.length > 0 ? beside(means, rows.hasStacking) : null;
}

/** `CENTREMEAN` of a centre's subjects and their coefficients; null where it has none. */
export function centreMean(centre: Centre, rows: FormulaRows, sheets: readonly Sheet[]): Formula | null {
  const marks = blockOf(
    centre.subjects.map(({ slot }) => slot),
    rows,
  );
  const coefficients = coefficientRow(centre, rows, sheets);
  return marks && coefficients ? { call: 'ENSIAME.CENTREMEAN', with: [marks, coefficients] } : null;
}

/** The row above the students that holds the coefficients, as fixed references; the numbers themselves where no row does. */
function coefficientRow(centre: Centre, rows: FormulaRows, sheets: readonly Sheet[]): Formula | null {
  const { places } = rows.record.programme;
  const columns = centre.subjects.map(({ slot }) => places[slot]?.column ?? -1);
  const values = centre.subjects.map(({ coefficient }) => coefficient);
  const first = centre.subjects[0] && places[centre.subjects[0].slot];
  if (!first || values.includes(null)) return null;
  const sheet = sheets.find(({ name }) => name === first.sheet);
  const isContiguous = columns.every((column, index) => column === first.column + index);
  const top = rows.record.rows[first.source] ?? 0;
  for (let row = 0; sheet && isContiguous && row < top; row += 1) {
    if (!columns.every((column, index) => sheet.values[row]?.[column] === values[index])) continue;
    const from = columnLetters(first.column);
    const to = columnLetters(first.column + columns.length - 1);
    return { reference: `${prefix(first.sheet, rows.sheet)}$${from}$${row + 1}:$${to}$${row + 1}` };
  }
  return { row: values.flatMap((value) => (value === null ? [] : [value])) };
}

function reference({ sheet, row, from, to }: { sheet: string; row: number; from: number; to: number }, rows: FormulaRows): string {
  const firstRow = row + 1;
  const lastRow = firstRow + rows.lastRow - rows.record.at.row;
  const start = `${columnLetters(from)}${firstRow}`;
  const end = `${columnLetters(to)}${lastRow}`;
  return prefix(sheet, rows.sheet) + (start === end ? start : `${start}:${end}`);
}

const prefix = (sheet: string, own: string): string => (sheet === own ? '' : `'${sheet.replace(/'/g, "''")}'!`);
