import type { Area } from '../../model/sheet';
import type { SheetCell, SheetDesign } from '../edits';
import type { Look } from '../look';
import { alikeAreas } from './alikeAreas';
import { giveLook } from './cellLook';
import { rangeOf } from './readBlocks';
import { inputOf, tookInput } from './typedCell';

/** Rows of a design, from the first to the last. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** How many columns a design fills. */
export const widthOf = ({ rows, columns }: SheetDesign): number =>
  rows.reduce((widest, { cells }) => Math.max(widest, cells.length), Math.max(1, columns.length));

/** How many letters the contents of rows have. */
export const lettersOf = (design: SheetDesign, rows: Rows): number =>
  linesOf(design, rows).reduce(
    (sum, line) => line.reduce((letters, cell) => letters + String(inputOf(contentOf(cell)) ?? '').length, sum),
    0,
  );

const linesOf = (design: SheetDesign, { first, last }: Rows): (SheetCell | undefined)[][] => {
  const width = widthOf(design);
  return design.rows.slice(first, last + 1).map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column]));
};

const areaOfRows = (design: SheetDesign, { first, last }: Rows): Area => ({
  firstRow: first,
  lastRow: last,
  firstColumn: 0,
  lastColumn: widthOf(design) - 1,
});

/** Writes rows of a design into a blank sheet, taking the cells to keep from the old one. */
export function writeDesignedCells(sheet: Excel.Worksheet, design: SheetDesign, rows: Rows, old: Excel.Worksheet | null): void {
  const lines = linesOf(design, rows);
  if (lines.length === 0) return;
  const range = rangeOf(sheet, areaOfRows(design, rows));
  range.untrack();
  const formats = lines.map((line) => line.map((cell) => lookOf(cell)?.numberFormat ?? null));
  if (formats.some((line) => line.some((format) => format !== null))) range.numberFormat = formats;
  range.formulas = lines.map((line) => line.map((cell) => inputOf(contentOf(cell))));
  for (const [look, areas] of alikeAreas(lines, rows.first, keyOfLook)) giveLook(sheet, areas, JSON.parse(look) as Look);
  if (old) takeKept(sheet, old, lines, rows.first);
}

/** Reads rows back; gives what tells the first cell that did not take its content. */
export function checkDesignedCells(
  sheet: Excel.Worksheet,
  design: SheetDesign,
  rows: Rows,
): () => { readonly row: number; readonly column: number } | null {
  const lines = linesOf(design, rows);
  if (lines.length === 0) return () => null;
  const range = rangeOf(sheet, areaOfRows(design, rows));
  range.untrack();
  range.load('values');
  return () => {
    const values = range.values as unknown[][];
    for (const [row, line] of lines.entries()) {
      const column = line.findIndex((cell, index) => !tookInput(contentOf(cell), values[row]?.[index]));
      if (column >= 0) return { row: rows.first + row, column };
    }
    return null;
  };
}

/** Copies the cells to keep, with their formats and moved formulas. */
function takeKept(
  sheet: Excel.Worksheet,
  old: Excel.Worksheet,
  lines: readonly (readonly (SheetCell | undefined)[])[],
  first: number,
): void {
  const moves = alikeAreas(lines, first, (cell, row, column) =>
    cell && 'keep' in cell ? `${String(cell.keep.row - row)} ${String(cell.keep.column - column)}` : undefined,
  );
  for (const [move, areas] of moves) {
    const [down = 0, right = 0] = move.split(' ').map(Number);
    for (const area of areas) {
      const [from, to] = [
        rangeOf(old, {
          firstRow: area.firstRow + down,
          lastRow: area.lastRow + down,
          firstColumn: area.firstColumn + right,
          lastColumn: area.lastColumn + right,
        }),
        rangeOf(sheet, area),
      ];
      from.untrack();
      to.untrack();
      to.copyFrom(from, 'All');
    }
  }
}

/** The cells of an area that a sheet made again does not keep where they stand. */
export function cellsToWrite(design: SheetDesign, { firstRow, lastRow, firstColumn, lastColumn }: Area): readonly Area[] {
  const lines = Array.from({ length: lastRow - firstRow + 1 }, (_, down) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_unused, right) => design.rows[firstRow + down]?.cells[firstColumn + right]),
  );
  const isKept = (cell: SheetCell | undefined, row: number, column: number): boolean =>
    cell !== undefined && 'keep' in cell && cell.keep.row === row && cell.keep.column === column;
  return alikeAreas(lines, firstRow, (cell, row, column) => (isKept(cell, row, column) ? undefined : 'written')).get('written') ?? [];
}

const contentOf = (cell: SheetCell | undefined): Parameters<typeof inputOf>[0] => (cell && 'content' in cell ? cell.content : undefined);
const lookOf = (cell: SheetCell | undefined): Look | undefined => (cell && 'content' in cell ? cell.look : undefined);

function keyOfLook(cell: SheetCell | undefined): string | undefined {
  const look = lookOf(cell);
  return look && JSON.stringify(look);
}
