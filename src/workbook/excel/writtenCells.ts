import { rangeName } from '../../model/address';
import type { CellContent, WriteCells } from '../edits';
import { cellCount, MOST_WRITTEN, rowCount, takeBlocks, type Placed } from './blocks';
import { isTooLarge } from './request';
import type { ListedSheet } from './sheetList';

/** A rectangle of cells of one sheet, with something for each of them. */
export interface Block<T> extends Placed {
  readonly id: string;
  readonly sheet: string;
  /** Whether the sheet is one that we added: its rows fit what is written into them. */
  readonly isOurs: boolean;
  readonly cells: readonly (readonly T[])[];
}

/** Cells to write; undefined leaves a cell as it is. */
export type WriteBlock = Block<CellContent | undefined>;

/** The block of an edit, in a list; lines that are shorter than the longest leave their last cells as they are. */
export function blocksOf(edit: WriteCells, { id, ours }: Pick<ListedSheet, 'id' | 'ours'>): WriteBlock[] {
  const width = edit.cells.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width === 0) return [];
  const { sheet, row, column } = edit.at;
  const cells = edit.cells.map((line) => Array.from({ length: width }, (_, index) => line[index]));
  const area = { firstRow: row, lastRow: row + cells.length - 1, firstColumn: column, lastColumn: column + width - 1 };
  return [{ id, sheet, isOurs: ours !== undefined, cells, area }];
}

/** Cuts blocks into batches of at most so many cells; a batch is what one request carries. */
export function batchesOf<T>(blocks: readonly Block<T>[], most = MOST_WRITTEN): Block<T>[][] {
  const batches: Block<T>[][] = [];
  let queue = blocks;
  while (queue.length > 0) {
    const { taken, rest } = takeBlocks(queue, most);
    batches.push(taken.map((piece) => ({ ...piece, cells: piece.cells.slice(0, rowCount(piece.area)) })));
    queue = rest.map((piece) => ({ ...piece, cells: piece.cells.slice(piece.cells.length - rowCount(piece.area)) }));
  }
  return batches;
}

/** Does something with a batch, with its two halves where Excel finds the request or the answer too large. */
export async function inHalves<T, R>(
  batch: readonly Block<T>[],
  work: (batch: readonly Block<T>[]) => Promise<readonly R[]>,
): Promise<R[]> {
  try {
    return [...(await work(batch))];
  } catch (error) {
    const halves = isTooLarge(error) ? batchesOf(batch, Math.ceil(cellsIn(batch) / 2)) : [];
    if (halves.length < 2) throw error;
    const results: R[] = [];
    for (const half of halves) results.push(...(await inHalves(half, work)));
    return results;
  }
}

/** How many cells a batch has. */
export const cellsIn = (batch: readonly Placed[]): number => batch.reduce((sum, { area }) => sum + cellCount(area), 0);

/** How an area is named to people, such as `Notes!A7:F90`. */
export const placeOf = ({ sheet, area }: Block<unknown>): string => `${sheet}!${rangeName(area)}`;
