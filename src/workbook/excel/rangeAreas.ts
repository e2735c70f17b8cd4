import { rangeName } from '../../model/address';
import type { Area } from '../../model/sheet';

/** Most letters of an address: Excel cuts what is beyond 8,192 without a word. */
const LONGEST_ADDRESS = 8000;

/** The areas in portions whose address is short enough. */
export function portionsOf(areas: readonly Area[]): Area[][] {
  const portions: Area[][] = [];
  let length = Infinity;
  for (const area of areas) {
    const letters = rangeName(area).length + 1;
    length += letters;
    if (length > LONGEST_ADDRESS) {
      portions.push([]);
      length = letters;
    }
    portions[portions.length - 1]?.push(area);
  }
  return portions;
}

/** Several rectangles as one object of Excel; they must be one portion. */
export function areasIn(sheet: Excel.Worksheet, areas: readonly Area[]): Excel.RangeAreas {
  const ranges = sheet.getRanges(areas.map(rangeName).join());
  ranges.untrack();
  return ranges;
}
