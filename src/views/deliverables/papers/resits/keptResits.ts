import type { Sheet } from '../../../../model/sheet';
import { textOf } from '../../jury/juryTable';

/** The columns of a resit list, by their hidden names. */
export const RESIT_COLUMNS = ['exam', 'number', 'name', 'route', 'mark', 'nature', 'why', 'date', 'remark', 'key'] as const;
export type ResitColumn = (typeof RESIT_COLUMNS)[number];

/** A resit list as it stands, its columns known by the hidden names above the headings, wherever they were moved. */
export interface KeptResits {
  readonly sheet: Sheet;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<ResitColumn, number>;
  /** The users' own columns of the table. */
  readonly users: readonly number[];
  /** Rows with something typed, by the key of their exam; the same key twice belongs to nobody. */
  readonly typed: ReadonlyMap<string, readonly number[]>;
}

/** How far down the hidden names are looked for. */
const HEADER_ROWS = 30;

/** Reads the resit list of a workbook; null where there is none, or its hidden names are gone. */
export function keptResits(sheets: readonly Sheet[]): KeptResits | null {
  const sheet = sheets.find(({ ours }) => ours === 'resits');
  const names = sheet?.values.slice(0, HEADER_ROWS).findIndex((row) => row.includes('exam') && row.includes('key')) ?? -1;
  if (!sheet || names < 0) return null;
  const columns = new Map(RESIT_COLUMNS.flatMap((id) => {
    const column = sheet.values[names]?.indexOf(id) ?? -1;
    return column < 0 ? [] : [[id, column] as const];
  })); // prettier-ignore
  const headingRow = names + 1;
  const area = sheet.tables.find((table) => table.area.firstRow === headingRow)?.area;
  const ours = new Set(columns.values());
  const users = area
    ? Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) => area.firstColumn + index).filter(
        (column) => !ours.has(column),
      )
    : [];
  const watched = [...users, ...(['date', 'remark'] as const).flatMap((id) => columns.get(id) ?? [])];
  const typed = new Map<string, number[]>();
  for (const [row, cells] of sheet.values.entries()) {
    const key = textOf(cells[columns.get('key') ?? -1]);
    const isTyped = watched.some((column) => textOf(cells[column]) !== '' && sheet.formulas[row]?.[column] === undefined);
    if (row > headingRow && key !== '' && isTyped) typed.set(key, [...(typed.get(key) ?? []), row]);
  }
  return { sheet, headingRow, columns, users, typed };
}
