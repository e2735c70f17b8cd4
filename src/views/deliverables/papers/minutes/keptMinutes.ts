import type { Sheet } from '../../../../model/sheet';
import type { SheetCell, SheetRow } from '../../../../workbook/edits';
import type { Look } from '../../../../workbook/look';
import { textOf } from '../../jury/juryTable';
import { written } from '../paperSheet';

/** What was typed into the minutes that stand: known by the hidden name of the row, wherever it moved. */
export interface KeptMinutes {
  /** The cell as it stands, or an empty one. */
  readonly typed: (row: string, column: number, look: Look) => SheetCell;
  /** Everything below the last row of ours. */
  readonly below: readonly SheetRow[];
}

/** The column with the hidden names of the rows, behind the six that are printed. */
export const NAMES = 6;

/** Reads the minutes of a workbook, or finds nothing typed. `last` is the name of our last row. */
export function keptMinutes(sheets: readonly Sheet[], last: string): KeptMinutes {
  const values = sheets.find(({ ours }) => ours === 'minutes')?.values ?? [];
  const rowOf = (name: string): number => values.findIndex((cells) => cells[NAMES] === name);
  const isTyped = (row: number, column: number): boolean => textOf(values[row]?.[column]) !== '';
  const keep = (row: number, column: number): SheetCell => ({ keep: { row, column } });
  const end = rowOf(last);
  return {
    typed: (name, column, look) => {
      const row = rowOf(name);
      return row >= 0 && isTyped(row, column) ? keep(row, column) : written(null, look);
    },
    below: end < 0 ? [] : values.slice(end + 1).map((cells, offset) => ({
      cells: cells.map((_, column) => (isTyped(end + 1 + offset, column) ? keep(end + 1 + offset, column) : undefined)),
    })), // prettier-ignore
  };
}
