import { contains } from '../../../model/address';
import type { Scalar, Sheet } from '../../../model/sheet';
import { valueAt } from './fillArea';
import { isMatrix, type Single, toCell, type Value } from './value';

/** Whether what the engine makes of a formula is what Excel left in its cell, and in those that it fills. */
export function agrees(value: Value, sheet: Sheet | undefined, row: number, column: number): boolean {
  const rows = isMatrix(value) ? value.rows : [[value]];
  const area = sheet?.arrays?.find((one) => contains(one, row, column));
  if (!area) return rows.length === 1 && rows[0]?.length === 1 && isSame(rows[0][0] ?? null, sheet?.values[row]?.[column] ?? null);
  for (let down = 0; down <= area.lastRow - area.firstRow; down++) {
    for (let right = 0; right <= area.lastColumn - area.firstColumn; right++) {
      if (!isSame(valueAt(rows, down, right), sheet?.values[row + down]?.[column + right] ?? null)) return false;
    }
  }
  return true;
}

function isSame(value: Single, left: Scalar): boolean {
  const made = toCell(value ?? 0);
  if (typeof made === 'number' && typeof left === 'number') return Math.abs(made - left) <= 1e-9 * Math.max(1, Math.abs(left));
  return made === left;
}
