import { columnIndex, parseArea } from '../../model/address';
import type { Area } from '../../model/sheet';

/** The last row and column of a sheet in Excel. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The areas of an event's address, such as `F7`, `F7:G9`, `B:B` or `3:5`; several stand between commas. */
export function areasOf(address: string): Area[] {
  return address.split(',').flatMap((part) => {
    const name = part.trim().replaceAll('$', '');
    const area = parseArea(name) ?? columnsOf(name) ?? rowsOf(name);
    return area ? [area] : [];
  });
}

function columnsOf(name: string): Area | null {
  const [, first, last] = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(name) ?? [];
  return first && last ? { firstRow: 0, lastRow: LAST_ROW, firstColumn: columnIndex(first), lastColumn: columnIndex(last) } : null;
}

function rowsOf(name: string): Area | null {
  const [, first, last] = /^(\d+):(\d+)$/.exec(name) ?? [];
  return first && last ? { firstRow: +first - 1, lastRow: +last - 1, firstColumn: 0, lastColumn: LAST_COLUMN } : null;
}
