import { cellKey, type Area, type Sheet } from '../../model/sheet';
import type { CellBlock } from './sheetCells';

/** The areas that hold a sheet's formulas: for each run of columns with formulas, from its first formula's row to its last one's. */
export function formulaAreas(sheet: Sheet): Area[] {
  const columns = new Map<number, { first: number; last: number }>();
  sheet.formulas.forEach((line, row) =>
    line?.forEach((formula, column) => {
      if (formula !== undefined) columns.set(column, { first: columns.get(column)?.first ?? row, last: row });
    }),
  );
  const areas: Area[] = [];
  for (const [column, { first, last }] of [...columns].sort(([a], [b]) => a - b)) {
    const run = areas.at(-1);
    if (run?.lastColumn === column - 1) {
      areas[areas.length - 1] = {
        ...run,
        lastColumn: column,
        firstRow: Math.min(run.firstRow, first),
        lastRow: Math.max(run.lastRow, last),
      };
    } else areas.push({ firstRow: first, lastRow: last, firstColumn: column, lastColumn: column });
  }
  return areas;
}

/** The parts of a block, as runs of whole rows, in which something is not as it was in the sheet. */
export function rowsThatDiffer(before: Sheet, block: CellBlock): CellBlock[] {
  const { area, values, formulas, kinds } = block;
  const differs = (offset: number): boolean =>
    (values[offset] ?? []).some((value, index) => {
      const [row, column] = [area.firstRow + offset, area.firstColumn + index];
      const same = value === (before.values[row]?.[column] ?? null) && formulas[offset]?.[index] === before.formulas[row]?.[column];
      return !same || kinds.get(cellKey(row, column)) !== before.kinds.get(cellKey(row, column));
    });
  const parts: CellBlock[] = [];
  for (let from = 0; from < values.length; from++) {
    if (!differs(from)) continue;
    let to = from;
    while (to + 1 < values.length && differs(to + 1)) to++;
    const part = { ...area, firstRow: area.firstRow + from, lastRow: area.firstRow + to };
    const within = new Map([...kinds].filter(([key]) => key >= cellKey(part.firstRow, 0) && key < cellKey(part.lastRow + 1, 0)));
    parts.push({ area: part, values: values.slice(from, to + 1), formulas: formulas.slice(from, to + 1), kinds: within });
    from = to;
  }
  return parts;
}
