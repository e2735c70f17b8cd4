import type { Area } from '../model/sheet';

/** The same cells in as few rectangles as reading from left to right finds: rules that lie side by side are told as one range. */
export function mergedAreas(areas: readonly Area[]): readonly Area[] {
  const byRows = new Map<string, Area[]>();
  for (const area of areas) {
    const rows = `${area.firstRow}:${area.lastRow}`;
    byRows.set(rows, [...(byRows.get(rows) ?? []), area]);
  }
  return [...byRows.values()].flatMap((alike) => {
    const merged: Area[] = [];
    for (const area of alike.sort((one, other) => one.firstColumn - other.firstColumn)) {
      const last = merged[merged.length - 1];
      if (last && area.firstColumn <= last.lastColumn + 1)
        merged[merged.length - 1] = { ...last, lastColumn: Math.max(last.lastColumn, area.lastColumn) };
      else merged.push(area);
    }
    return merged;
  });
}
