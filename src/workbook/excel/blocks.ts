import type { Area } from '../../model/sheet';

/** Most cells that one request writes. */
export const MOST_WRITTEN = 100_000;

/** Most cells that one request reads: 2,000 students × 60 columns with their headings, of which 2.6 MB come back. */
export const MOST_READ = 125_000;

/** Bytes that one request should bring: half of what Excel on the web allows. */
const GOOD_BYTES = 2_500_000;

export const rowCount = (area: Area): number => area.lastRow - area.firstRow + 1;
export const columnCount = (area: Area): number => area.lastColumn - area.firstColumn + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

/** An area of a sheet or of anything else that has areas. */
export interface Placed {
  readonly area: Area;
  /** How many times as many bytes as a mark one of its cells brings; 1 unless told. */
  readonly weight?: number;
}

/** How many marks an area comes to. */
export const weightOf = ({ area, weight = 1 }: Placed): number => cellCount(area) * weight;

/**
 * Takes from the front of a queue as many rows as make `most` cells, at least one row; what is left of an area stays at the front.
 * Gives the pieces taken and the rest of the queue.
 */
export function takeBlocks<T extends Placed>(queue: readonly T[], most: number): { taken: T[]; rest: T[] } {
  const taken: T[] = [];
  let room = most;
  for (const [index, placed] of queue.entries()) {
    const { area, weight = 1 } = placed;
    const rows = Math.min(rowCount(area), Math.max(Math.floor(room / (columnCount(area) * weight)), taken.length === 0 ? 1 : 0));
    if (rows > 0) taken.push({ ...placed, area: { ...area, lastRow: area.firstRow + rows - 1 } });
    if (rows < rowCount(area))
      return { taken, rest: [{ ...placed, area: { ...area, firstRow: area.firstRow + rows } }, ...queue.slice(index + 1)] };
    room -= rows * columnCount(area) * weight;
  }
  return { taken, rest: [] };
}

/** How many cells the next request may hold, by what was observed: bytes of cells so far, and sizes that Excel refused. */
export class BlockSize {
  cells = MOST_READ;
  private ceiling = MOST_READ;

  /** Learns from a request that went through. */
  observe(cells: number, bytes: number): void {
    this.cells = Math.max(1, Math.min(this.ceiling, Math.floor((GOOD_BYTES * cells) / Math.max(bytes, 1))));
  }

  /** Learns from a request of so many cells that was too large. */
  halve(cells: number): void {
    this.ceiling = Math.max(1, Math.floor(cells / 2));
    this.cells = this.ceiling;
  }
}
