import type { Table } from '../../model/sheet';
import { sheetArea } from './cellReference';
import { unescapeText } from './excelText';
import type { FilterPart } from './filterPart';
import type { XmlHandler } from './xmlReader';

/** Reads a table part into `tables`, and its filter; a table without a legible area is left out. */
export const tableHandler = (tables: Table[], filter: FilterPart): XmlHandler => ({
  open(name, attributes) {
    const { displayName, name: ownName = '', ref = '', totalsRowCount = '0' } = attributes;
    filter.open(name, attributes);
    const area = name === 'table' ? sheetArea(ref) : null;
    if (area) tables.push({ name: unescapeText(displayName ?? ownName), area, hasTotalRow: Number(totalsRowCount) > 0 });
  },
});
