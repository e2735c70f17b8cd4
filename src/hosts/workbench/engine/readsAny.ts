import { contains } from '../../../model/address';
import { placeKey, placeOf } from './dependencies';
import type { ParsedFormula } from './parsedFormula';
import type { SheetNumbers } from './sheetNumbers';

/** Up to so many cells of a range are looked up one by one. */
const FEW = 400;

/** Whether a formula of a sheet reads any of some cells. */
export function readsAny({ references }: ParsedFormula, own: number, cells: ReadonlyMap<number, unknown>, numbers: SheetNumbers): boolean {
  if (cells.size === 0) return false;
  return references.some(({ sheet: name, area }) => {
    const sheet = name === null ? own : numbers.of(name);
    const [height, width] = [area.lastRow - area.firstRow + 1, area.lastColumn - area.firstColumn + 1];
    if (height * width > FEW) {
      return [...cells.keys()].some((place) => {
        const at = placeOf(place);
        return at.sheet === sheet && contains(area, at.row, at.column);
      });
    }
    for (let cell = 0; cell < height * width; cell++) {
      if (cells.has(placeKey(sheet, area.firstRow + Math.floor(cell / width), area.firstColumn + (cell % width)))) return true;
    }
    return false;
  });
}
