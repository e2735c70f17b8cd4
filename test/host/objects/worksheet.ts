import { parseArea } from '../../../src/model/address';
import type { SimulatedSheet } from '../book/simulatedSheet';
import type { HostObject } from '../hostObject';
import { ExcelFailure, NotSimulated } from '../protocol';
import type { Host } from './host';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { names } from './names';
import { freezePanes, horizontalPageBreaks, pageLayout } from './pageLayout';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { autoFilter, tables } from './tables';

/** A sheet of the workbook. */
export function worksheet(host: Host, sheet: SimulatedSheet): HostObject {
  const used = (valuesOnly: unknown): HostObject | null => {
    const area = valuesOnly === true ? sheet.usedArea() : sheet.usedAreaWithFormats();
    return area && range(host, sheet, area);
  };
  return {
    type: 'Worksheet',
    identity: { Id: sheet.id },
    values: { Id: () => sheet.id, Name: () => sheet.name, Visibility: () => sheet.visibility },
    objects: {
      GetUsedRangeOrNullObject: used,
      GetRange: (address) => {
        const area = parseArea(String(address));
        if (address === null) return wholeSheet(sheet);
        if (!area) throw new NotSimulated('a range of this address');
        return range(host, sheet, area);
      },
      GetRangeByIndexes: (row, column, rows, columns) =>
        range(host, sheet, {
          firstRow: Number(row),
          lastRow: Number(row) + Number(rows) - 1,
          firstColumn: Number(column),
          lastColumn: Number(column) + Number(columns) - 1,
        }),
      GetRanges: (address) => rangeAreas(host, sheet, String(address)),
      Tables: () => tables(host, sheet),
      Protection: () => ({
        type: 'WorksheetProtection',
        values: { Protected: () => sheet.isProtected, Options: () => ({ allowFormatCells: sheet.mayFormat }) },
      }),
      AutoFilter: () => autoFilter(host, sheet, sheet.filterArea(), sheet.filtered, sheet.filteredColumns),
      Names: () => names(sheet),
      PageLayout: () => pageLayout(sheet),
      HorizontalPageBreaks: () => horizontalPageBreaks(sheet),
      FreezePanes: () => freezePanes(host, sheet),
    },
    setters: {
      Gridlines: (shown) => {
        host.book.guardFront('GeneralException');
        sheet.dress.gridlines = shown === true;
      },
      Visibility: (visibility) => host.book.setVisibility(sheet, String(visibility)),
      Name: (name) => {
        const before = sheet.name;
        host.book.rename(sheet, String(name));
        host.tell('EventNameChanged', { worksheetId: sheet.id, nameBefore: before, nameAfter: sheet.name });
      },
    },
    calls: {
      Delete: () => {
        host.book.deleteSheet(sheet);
        host.tell('DeletedEvent', { worksheetId: sheet.id });
      },
      Activate: () => {
        host.book.guardFront('GeneralException');
        if (sheet.visibility !== 'Visible') throw new ExcelFailure('InvalidOperation', 'The sheet is hidden.');
      },
    },
  };
}

/** All the cells of a sheet, for what concerns them all. */
const wholeSheet = (sheet: SimulatedSheet): HostObject => ({
  type: 'Range',
  identity: { _ReferenceId: `sheet${sheet.id}` },
  objects: { ConditionalFormats: () => conditionalFormats(sheet, null), DataValidation: () => dataValidation(sheet, null) },
});

/** The workbook's sheets; items are found by name or id. */
export function worksheets(host: Host): HostObject {
  return {
    type: 'WorksheetCollection',
    items: () => host.book.sheets.map((sheet) => worksheet(host, sheet)),
    item: (key) => worksheet(host, host.book.sheet(String(key))),
    objects: {
      GetItemOrNullObject: (key) => {
        const sheet = host.book.sheetOrNull(String(key));
        return sheet && worksheet(host, sheet);
      },
      Add: (name) => {
        const sheet = host.book.insertSheet(String(name));
        host.tell('AddedEvent', { worksheetId: sheet.id });
        return worksheet(host, sheet);
      },
    },
    calls: host.listening.calls,
  };
}
