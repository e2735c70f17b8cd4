import { cellKey, type NumberKind, type Scalar, type Sheet } from '../model/sheet';
import type { CellChange } from './workbook';

/** The sheet with a block of cells replaced, growing where the block lies beyond its cells; the sheet itself stays as it is. */
export function patchSheet(sheet: Sheet, { area, values, formulas, kinds }: Omit<CellChange, 'kind' | 'sheet'>): Sheet {
  const newValues = [...sheet.values];
  const newFormulas = [...sheet.formulas];
  const newKinds = new Map<number, NumberKind>(sheet.kinds);
  for (const [offset, line] of values.entries()) {
    const row = area.firstRow + offset;
    while (newValues.length <= row) newValues.push([]);
    newValues[row] = patchLine<Scalar>(newValues[row] ?? [], area.firstColumn, line, null);
    newFormulas[row] = patchLine<string | undefined>(newFormulas[row] ?? [], area.firstColumn, formulas[offset] ?? [], undefined);
    for (let column = area.firstColumn; column <= area.lastColumn; column++) newKinds.delete(cellKey(row, column));
  }
  for (const [key, kind] of kinds) newKinds.set(key, kind);
  return { ...sheet, values: newValues, formulas: newFormulas, kinds: newKinds };
}

function patchLine<T>(line: readonly T[], from: number, cells: readonly T[], empty: T): T[] {
  const patched = [...line];
  while (patched.length < from) patched.push(empty);
  patched.splice(from, cells.length, ...cells);
  return patched;
}
