import type { Scalar, Sheet } from '../../../model/sheet';
import { type Base, parseBase } from './base';

/** One row of a jury sheet as it stands: whose it is, and what was typed. */
export interface JuryLine {
  readonly row: number;
  readonly number: string;
  readonly name: string;
  readonly decision: string;
  readonly motive: string;
  readonly remark: string;
  readonly review: string;
  /** What was known when the decision was typed; null where the sheet no longer tells. */
  readonly base: Base | null;
}

/** A jury sheet as it stands, its columns and rows known by the hidden names that they carry, wherever they were moved. */
export interface JuryTable {
  readonly sheet: Sheet;
  readonly headingRow: number;
  readonly lastRow: number;
  /** First and last column of the table. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Our columns by their hidden name. */
  readonly columns: ReadonlyMap<string, number>;
  readonly lines: readonly JuryLine[];
}

/** How far down the hidden row is looked for. */
const HEADER_ROWS = 30;

/** Without these nothing that was typed can be told whose it is. */
const NEEDED = ['number', 'name'] as const;

/** Reads a jury sheet; null where it no longer has the hidden row by which its columns are known, or its cells cannot be seen. */
export function readJury(sheet: Sheet): JuryTable | null {
  if (sheet.ours !== 'jury') return null;
  const names = sheet.values.slice(0, HEADER_ROWS).findIndex((row) => NEEDED.every((name) => row.includes(name)));
  if (names < 0) return null;
  const columns = new Map<string, number>();
  for (const [column, name] of (sheet.values[names] ?? []).entries()) {
    if (typeof name === 'string' && name !== '' && !columns.has(name)) columns.set(name, column);
  }
  const headingRow = names + 1;
  const table = sheet.tables.find(({ area }) => area.firstRow === headingRow);
  const places = [...columns.values()];
  const lastRow = table ? table.area.lastRow - (table.hasTotalRow ? 1 : 0) : lastFilled(sheet, headingRow, columns);
  return {
    sheet,
    headingRow,
    lastRow,
    firstColumn: Math.min(...places, table?.area.firstColumn ?? Infinity),
    lastColumn: Math.max(...places, table?.area.lastColumn ?? 0),
    columns,
    lines: Array.from({ length: lastRow - headingRow }, (_, index) => lineOf(sheet, headingRow + 1 + index, columns)),
  };
}

/** The jury sheet that is kept up to date: the first that can be read; a colleague's copy of it carries a table of another name. */
export function juryOf(sheets: readonly Sheet[]): JuryTable | null {
  const tables = sheets.flatMap((sheet) => readJury(sheet) ?? []);
  return tables.find(({ sheet }) => sheet.tables.some(({ name }) => name === JURY_TABLE)) ?? tables[0] ?? null;
}

/** The name of the table in the jury sheet. */
export const JURY_TABLE = 'EnsiameJury';

/** A cell as trimmed text, so that a number typed as a number or as text is the same. */
export const textOf = (value: Scalar | undefined): string => (value === null || value === undefined ? '' : String(value).trim());

function lineOf({ values }: Sheet, row: number, columns: ReadonlyMap<string, number>): JuryLine {
  const at = (name: string): string => textOf(values[row]?.[columns.get(name) ?? -1]);
  return {
    row,
    number: at('number'),
    name: at('name'),
    decision: at('decision'),
    motive: at('motive'),
    remark: at('remark'),
    review: at('review'),
    base: parseBase(at('base')),
  };
}

/** Where the table was made a plain range: down to the last row with something in a column of ours. */
function lastFilled({ values }: Sheet, headingRow: number, columns: ReadonlyMap<string, number>): number {
  const places = [...columns.values()];
  let row = headingRow;
  while (places.some((column) => textOf(values[row + 1]?.[column]) !== '')) row += 1;
  return row;
}
