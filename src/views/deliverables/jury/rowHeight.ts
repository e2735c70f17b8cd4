import type { SheetCell, SheetRow } from '../../../workbook/edits';
import type { LayoutColumn } from './juryLayout';
import { type JuryTable, textOf } from './juryTable';
import { wrappedLines } from '../wrappedLines';

/** The height of one line at 9 points, and what a cell adds around its lines. */
const LINE = 11.9;
const MARGIN = 2;

/** A height in which every wrapped text of a row is seen; a program that measures text itself refits it. */
export function rowHeight(cells: readonly (SheetCell | undefined)[], columns: readonly LayoutColumn[], table: JuryTable | null): number {
  const lines = cells.map((cell, index) => {
    const ours = columns[index]?.ours;
    if (!cell || !ours?.look.wrap) return 1;
    const content = 'keep' in cell ? table?.sheet.values[cell.keep.row]?.[cell.keep.column] : cell.content;
    return typeof content === 'object' ? 1 : wrappedLines(textOf(content), ours.width, ours.look.bold === true);
  });
  return Math.round((Math.max(1, ...lines) * LINE + MARGIN) * 10) / 10;
}

/** A row as it stands, with the height that it was given for what stands in it now. */
export function rowThatStands(row: number, columns: readonly LayoutColumn[], table: JuryTable): NonNullable<SheetRow['was']> {
  const cells = columns.map(({ from }): SheetCell | undefined => (from === null ? undefined : { keep: { row, column: from } }));
  return { row, height: rowHeight(cells, columns, table) };
}
