import { parseArea } from '../../../src/model/address';
import type { Table } from '../../../src/model/sheet';
import type { SimulatedSheet } from '../book/simulatedSheet';
import type { HostObject } from '../hostObject';
import { ExcelFailure, NotSimulated } from '../protocol';
import type { Host } from './host';
import { range } from './range';

const autoFilter = (filtered: boolean): HostObject => ({ type: 'AutoFilter', values: { IsDataFiltered: () => filtered } });

function tables(host: Host, sheet: SimulatedSheet): HostObject {
  const items = (): readonly HostObject[] =>
    sheet.tables.map((table, index) => tableObject(host, sheet, table, `table${sheet.id}${index}`));
  return {
    type: 'TableCollection',
    items,
    item: (key) => {
      const index = sheet.tables.findIndex((table, at) => table.name === key || `table${sheet.id}${at}` === key);
      const found = items()[index];
      if (!found) throw new ExcelFailure('ItemNotFound');
      return found;
    },
  };
}

function tableObject(host: Host, sheet: SimulatedSheet, table: Table & { filtered?: boolean }, id: string): HostObject {
  return {
    type: 'Table',
    identity: { Id: id },
    values: { Id: () => id, Name: () => table.name, ShowTotals: () => table.hasTotalRow },
    objects: { GetRange: () => range(host, sheet, table.area), AutoFilter: () => autoFilter(table.filtered ?? false) },
  };
}

/** A sheet of the workbook. */
export function worksheet(host: Host, sheet: SimulatedSheet): HostObject {
  const used = (valuesOnly: unknown): HostObject | null => {
    if (valuesOnly !== true) throw new NotSimulated('the used range with formats');
    const area = sheet.usedArea();
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
        if (!area) throw new NotSimulated(`Worksheet.getRange('${String(address)}')`);
        return range(host, sheet, area);
      },
      GetRangeByIndexes: (row, column, rows, columns) =>
        range(host, sheet, {
          firstRow: Number(row),
          lastRow: Number(row) + Number(rows) - 1,
          firstColumn: Number(column),
          lastColumn: Number(column) + Number(columns) - 1,
        }),
      Tables: () => tables(host, sheet),
      Protection: () => ({ type: 'WorksheetProtection', values: { Protected: () => sheet.isProtected } }),
      AutoFilter: () => autoFilter(sheet.filtered),
    },
    calls: {
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw new ExcelFailure('InvalidOperation', 'The sheet is hidden.');
      },
    },
  };
}

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
    },
    calls: host.listening.calls,
  };
}
