import type { Area, Sheet } from '../../../model/sheet';
import { FormulaError, fromCell, type Single, type Value } from './value';

/** Ranges that are not whole columns or rows keep their size, so that blocks side by side stay alike. */
const LONG = 10_000;

/** The part of a range that lies within a sheet's cells, which keeps whole columns cheap. */
export function rangeOf(sheet: Sheet | undefined, area: Area): Value {
  if (area.firstRow < 0 || area.firstColumn < 0) return new FormulaError('#REF!');
  const lastRow =
    area.lastRow - area.firstRow < LONG ? area.lastRow : Math.min(area.lastRow, Math.max(area.firstRow, (sheet?.values.length ?? 0) - 1));
  const isOne = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
  if (isOne) return fromCell(sheet?.values[area.firstRow]?.[area.firstColumn] ?? null);
  const rows: Single[][] = [];
  const columns = Array.from(
    { length: Math.min(area.lastColumn, area.firstColumn + LONG) - area.firstColumn + 1 },
    (_, offset) => area.firstColumn + offset,
  );
  for (let row = area.firstRow; row <= lastRow; row++) {
    const line = sheet?.values[row];
    rows.push(columns.map((column) => fromCell(line?.[column] ?? null)));
  }
  return { rows, isRange: true };
}
