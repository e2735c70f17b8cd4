import type { Table } from '../../model/sheet';
import { sheetArea } from './cellReference';
import { unescapeText } from './excelText';
import type { XmlHandler } from './xmlReader';

/** Reads a table part into `tables`; a table without a legible area is left out. */
export const tableHandler = (tables: Table[]): XmlHandler => ({
  open(name, { displayName, name: ownName = '', ref = '', totalsRowCount = '0' }) {
    const area = name === 'table' ? sheetArea(ref) : null;
    if (area) tables.push({ name: unescapeText(displayName ?? ownName), area, hasTotalRow: Number(totalsRowCount) > 0 });
  },
});
