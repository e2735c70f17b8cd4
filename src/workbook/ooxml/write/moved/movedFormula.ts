import { columnIndex, columnLetters } from '../../../../model/address';
import type { Area } from '../../../../model/sheet';
import { LIMITS } from '../../limits';
import type { CellMoves } from './cellMoves';

/**
 * What is no reference of the sheet itself, left as it is: texts, brackets, and what stands behind the name of a sheet. Then a cell,
 * or two as the corners of an area.
 */
const PIECES =
  /"(?:[^"]|"")*"|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)![$:\w]+|(?<![\w.\\$\u00c0-\uffff])(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}))?(?![\w.(!\\\u00c0-\uffff])/giu;

const CELL = /(\$?)([A-Z]+)(\$?)(\d+)/i;

/** Where the rows and columns of a reference go, and what an area comes to. */
type References = Pick<CellMoves, 'areas'>;

/** A formula of a cell that moves: each reference goes on naming the cells that it named, wherever they went. */
export const movedFormula = (formula: string, moves: References): string =>
  formula.replace(PIECES, (piece, first?: string, last?: string) => {
    const [from, to] = [parsed(first), parsed(last ?? first)];
    if (!from || !to) return piece;
    const area = {
      firstRow: Math.min(from.row, to.row),
      lastRow: Math.max(from.row, to.row),
      firstColumn: Math.min(from.column, to.column),
      lastColumn: Math.max(from.column, to.column),
    };
    const { firstRow, lastRow, firstColumn, lastColumn } = bounds(moves.areas(area));
    if (lastRow >= LIMITS.rows || lastColumn >= LIMITS.columns) return '#REF!';
    const start = named(from, firstRow, firstColumn);
    return last === undefined && firstRow === lastRow && firstColumn === lastColumn ? start : `${start}:${named(to, lastRow, lastColumn)}`;
  });

/** The formula of a rule whose first cell moves: what is fixed follows the cells it names, what is not keeps its distance in rows. */
export const movedRule = (formula: string, { row, column }: CellMoves, from: number, to: number): string =>
  formula.replace(PIECES, (piece, first?: string, last?: string) => {
    const moved = [first, last].map((text) => {
      const cell = parsed(text);
      if (!cell) return null;
      return named(cell, cell.fixedRow ? row(cell.row) : cell.row + to - from, column(cell.column));
    });
    return moved[0] === null ? piece : moved.flatMap((text) => text ?? []).join(':');
  });

interface Reference {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: string;
  readonly fixedColumn: string;
}

function parsed(text: string | undefined): Reference | null {
  const match = CELL.exec(text ?? '');
  if (!match) return null;
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = match;
  return { row: Number(digits) - 1, column: columnIndex(letters), fixedRow, fixedColumn };
}

const named = ({ fixedRow, fixedColumn }: Reference, row: number, column: number): string =>
  row < 0 || column < 0 ? '#REF!' : fixedColumn + columnLetters(column) + fixedRow + String(row + 1);

/** The rectangle around areas. */
export const bounds = (areas: readonly Area[]): Area => ({
  firstRow: Math.min(...areas.map(({ firstRow }) => firstRow)),
  lastRow: Math.max(...areas.map(({ lastRow }) => lastRow)),
  firstColumn: Math.min(...areas.map(({ firstColumn }) => firstColumn)),
  lastColumn: Math.max(...areas.map(({ lastColumn }) => lastColumn)),
});
