import type { Address, Area } from './sheet';

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of its letters, whatever their case: A is 0. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A cell's name within its sheet, such as `AF19`. */
export const cellName = (cell: Pick<Address, 'row' | 'column'>): string => columnLetters(cell.column) + (cell.row + 1);

/** A rectangle's name within its sheet, such as `A7:AN90`. */
export const areaName = (area: Area): string =>
  `${cellName({ row: area.firstRow, column: area.firstColumn })}:${cellName({ row: area.lastRow, column: area.lastColumn })}`;

/** A rectangle's name as people write it: `A7:AN90`, a single cell `B4`. */
export const rangeName = (area: Area): string =>
  area.firstRow === area.lastRow && area.firstColumn === area.lastColumn
    ? cellName({ row: area.firstRow, column: area.firstColumn })
    : areaName(area);

/** Reads `B4:S35` or `B4`, with or without dollar signs; null when it is neither. */
export function parseArea(name: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(name);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { firstRow: +top - 1, lastRow: +bottom - 1, firstColumn: columnIndex(left), lastColumn: columnIndex(right) };
}

/** Whether a cell belongs to an area. */
export const contains = ({ firstRow, lastRow, firstColumn, lastColumn }: Area, row: number, column: number): boolean =>
  row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
