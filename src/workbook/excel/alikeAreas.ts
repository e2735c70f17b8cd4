import type { Area } from '../../model/sheet';

/** What makes a cell alike to others; undefined where it is of no concern. */
export type KeyOf<Cell> = (cell: Cell, row: number, column: number) => string | undefined;

/** The cells that are alike as few rectangles: runs of a row, joined where the rows below have the same run. */
export function alikeAreas<Cell>(lines: readonly (readonly Cell[])[], firstRow: number, keyOf: KeyOf<Cell>): Map<string, Area[]> {
  const areas = new Map<string, Area[]>();
  let above = new Map<string, Area>();
  lines.forEach((line, offset) => {
    const row = firstRow + offset;
    const here = new Map<string, Area>();
    for (const { key, firstColumn, lastColumn } of runsOf(line, row, keyOf)) {
      const place = `${key} ${String(firstColumn)}-${String(lastColumn)}`;
      const joined = above.get(place);
      const area = { firstRow: joined?.firstRow ?? row, lastRow: row, firstColumn, lastColumn };
      const others = areas.get(key) ?? [];
      if (joined) others.splice(others.indexOf(joined), 1, area);
      else others.push(area);
      areas.set(key, others);
      here.set(place, area);
    }
    above = here;
  });
  return areas;
}

interface Run {
  readonly key: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

function runsOf<Cell>(line: readonly Cell[], row: number, keyOf: KeyOf<Cell>): Run[] {
  const runs: Run[] = [];
  line.forEach((cell, column) => {
    const key = keyOf(cell, row, column);
    const last = runs[runs.length - 1];
    if (key === undefined) return;
    if (last?.key === key && last.lastColumn === column - 1) runs[runs.length - 1] = { ...last, lastColumn: column };
    else runs.push({ key, firstColumn: column, lastColumn: column });
  });
  return runs;
}
