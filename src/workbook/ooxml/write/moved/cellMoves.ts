import type { Area } from '../../../../model/sheet';
import type { SheetDesign } from '../../../edits';
import { LIMITS } from '../../limits';

/** Where the cells of a sheet go that is made again. No two rows go to the same place, and no two columns. */
export interface CellMoves {
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
  /** An area as the rectangles that its cells come to; one that held every row of the table holds its new rows too. */
  readonly areas: (area: Area) => readonly Area[];
}

/** What moves where, as the design tells it; rows and columns that it does not take up go behind all others, in their order. */
export function cellMoves({ rows, columns, table }: SheetDesign): CellMoves {
  const row = movesOf(rows.map(({ was }) => was?.row));
  const column = movesOf(columns.map(({ keep }) => keep));
  const body = rows.flatMap(({ was }, at) => (table && at > table.area.firstRow && at <= table.area.lastRow ? [{ at, isNew: !was }] : []));
  const added = body.filter(({ isNew }) => isNew).map(({ at }) => at);
  const standing = body.filter(({ isNew }) => !isNew).map(({ at }) => at);
  return {
    row: row.to,
    column: column.to,
    areas: ({ firstRow, lastRow, firstColumn, lastColumn }) => {
      const down = row.runs(firstRow, lastRow, LIMITS.rows, []);
      const isWhole = standing.length > 0 && standing.every((at) => down.some(([first, last]) => at >= first && at <= last));
      const across = column.runs(firstColumn, lastColumn, LIMITS.columns, []);
      return (isWhole ? row.runs(firstRow, lastRow, LIMITS.rows, added) : down).flatMap(([top, bottom]) =>
        across.map(([left, right]) => ({ firstRow: top, lastRow: bottom, firstColumn: left, lastColumn: right })),
      );
    },
  };
}

type Run = readonly [first: number, last: number];

interface Moves {
  readonly to: (from: number) => number;
  /** Where a stretch comes to, with some places more, as stretches in their order. */
  readonly runs: (first: number, last: number, limit: number, more: readonly number[]) => readonly Run[];
}

/** Moves of one direction: `kept` tells for each new place the old one that it continues. */
function movesOf(kept: readonly (number | undefined)[]): Moves {
  const to = new Map(kept.flatMap((from, at) => (from === undefined ? [] : [[from, at] as const])));
  if (to.size === 0) return { to: (from) => from, runs: (first, last) => [[first, last]] };
  const end = Math.max(...to.keys()) + 1;
  let next = kept.length;
  for (let from = 0; from < end; from++) if (!to.has(from)) to.set(from, next++);
  const moved = (from: number): number => to.get(from) ?? from - end + next;
  return {
    to: moved,
    runs(first, last, limit, more) {
      const places = [...more];
      for (let from = first; from <= Math.min(last, end - 1); from++) places.push(moved(from));
      const runs = stretches(places.sort((one, other) => one - other));
      return last < end ? runs : joined([...runs, [moved(Math.max(first, end)), Math.min(limit - 1, moved(last))]]);
    },
  };
}

const stretches = (places: readonly number[]): Run[] => joined(places.map((place) => [place, place]));

function joined(runs: readonly Run[]): Run[] {
  const stretched: Run[] = [];
  for (const [first, last] of runs) {
    const before = stretched[stretched.length - 1];
    if (before && first <= before[1] + 1) stretched[stretched.length - 1] = [before[0], Math.max(before[1], last)];
    else stretched.push([first, last]);
  }
  return stretched;
}

/** What is left of areas once others are taken out. */
export const withoutAreas = (areas: readonly Area[], out: readonly Area[]): readonly Area[] =>
  out.reduce<readonly Area[]>((left, hole) => left.flatMap((area) => around(area, hole)), areas);

/** An area without a hole, as the rectangles above, beside and below it. */
function around(area: Area, hole: Area): Area[] {
  const firstRow = Math.max(area.firstRow, hole.firstRow);
  const lastRow = Math.min(area.lastRow, hole.lastRow);
  const firstColumn = Math.max(area.firstColumn, hole.firstColumn);
  const lastColumn = Math.min(area.lastColumn, hole.lastColumn);
  if (firstRow > lastRow || firstColumn > lastColumn) return [area];
  return [
    { ...area, lastRow: firstRow - 1 },
    { ...area, firstRow, lastRow, lastColumn: firstColumn - 1 },
    { ...area, firstRow, lastRow, firstColumn: lastColumn + 1 },
    { ...area, firstRow: lastRow + 1 },
  ].filter((one) => one.firstRow <= one.lastRow && one.firstColumn <= one.lastColumn);
}
