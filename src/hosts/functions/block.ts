import type { Argument } from '../../messages/areas/functions';
import type { Scalar } from '../../model/sheet';

/** An argument of a custom function: its cells by row, and the name by which errors call it. */
export interface Block {
  readonly argument: Argument;
  readonly rows: readonly (readonly Scalar[])[];
}

/**
 * Shapes what Excel hands over: a block, a single value, or nothing for an argument left out. A blank cell is no argument
 * left out where Excel gives it as a block; Excel's own last argument, the invocation, is none of ours.
 */
export function readBlock(argument: Argument, given: unknown): Block | null {
  if (Array.isArray(given)) {
    const rows = (given as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]).map(readCell) : [readCell(row)]));
    return rows.length === 0 ? null : { argument, rows };
  }
  if (given === null || given === undefined || (isObject(given) && !('basicValue' in given) && !('code' in given))) return null;
  return { argument, rows: [[readCell(given)]] };
}

/** A cell as text, number or boolean: an error value is its text, a data type counts for its basic value. */
function readCell(cell: unknown): Scalar {
  if (typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (!isObject(cell)) return null;
  if ('basicValue' in cell) return readCell(cell['basicValue']);
  return typeof cell['code'] === 'string' ? cell['code'] : null;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** How many columns a block has: its widest row's. */
export const widthOf = ({ rows }: Block): number => Math.max(...rows.map((row) => row.length));

/** Whether every cell of a row is blank. */
export const isBlankRow = (row: readonly Scalar[]): boolean =>
  row.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
