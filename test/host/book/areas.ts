import type { Area } from '../../../src/model/sheet';

/** What two rectangles have in common; null where it is nothing. */
export function common(one: Area, other: Area): Area | null {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    lastRow: Math.min(one.lastRow, other.lastRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : null;
}

/** What is left of a rectangle without another, as up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const cut = common(area, hole);
  if (!cut) return [area];
  return [
    { ...area, lastRow: cut.firstRow - 1 },
    { ...area, firstRow: cut.firstRow, lastRow: cut.lastRow, lastColumn: cut.firstColumn - 1 },
    { ...area, firstRow: cut.firstRow, lastRow: cut.lastRow, firstColumn: cut.lastColumn + 1 },
    { ...area, firstRow: cut.lastRow + 1 },
  ].filter(({ firstRow, lastRow, firstColumn, lastColumn }) => firstRow <= lastRow && firstColumn <= lastColumn);
}

/** A rectangle somewhere else. */
export const moved = (area: Area, down: number, right: number): Area => ({
  firstRow: area.firstRow + down,
  lastRow: area.lastRow + down,
  firstColumn: area.firstColumn + right,
  lastColumn: area.lastColumn + right,
});
