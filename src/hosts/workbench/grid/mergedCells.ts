import type { Area } from '../../../model/sheet';

interface Span {
  colspan: number;
  rowspan: number;
}

/**
 * Merged areas as SlickGrid takes them: at the first cell that is shown, how many places it fills. One that crosses the edge of the
 * columns that stay in sight, of which `frozen` is the last, ends there: the grid draws the two sides apart.
 */
export function mergedCells(
  merges: readonly Area[],
  rows: ReadonlyMap<number, number>,
  columns: ReadonlyMap<number, number>,
  frozen: number,
): { readonly metadata: ReadonlyMap<number, { readonly columns: Readonly<Record<number, Span>> }>; readonly hasTall: boolean } {
  const metadata = new Map<number, { columns: Record<number, Span> }>();
  let hasTall = false;
  for (const area of merges) {
    const [row, rowspan] = shown(area.firstRow, area.lastRow, rows);
    const [column, width] = shown(area.firstColumn, area.lastColumn, columns);
    if (row === undefined || column === undefined) continue;
    const colspan = column <= frozen ? Math.min(width, frozen - column + 1) : width;
    const line = metadata.get(row) ?? { columns: {} };
    line.columns[column] = { colspan, rowspan };
    metadata.set(row, line);
    if (rowspan > 1) hasTall = true;
  }
  return { metadata, hasTall };
}

/** The first place that is shown of a stretch, and how many are. */
function shown(first: number, last: number, places: ReadonlyMap<number, number>): [number | undefined, number] {
  const found: number[] = [];
  for (let index = first; index <= Math.min(last, first + 5000); index++) {
    const place = places.get(index);
    if (place !== undefined) found.push(place);
  }
  return [found[0], found.length];
}
