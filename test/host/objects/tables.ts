import { parseArea } from '../../../src/model/address';
import type { Area } from '../../../src/model/sheet';
import { common } from '../book/areas';
import type { SimulatedTable, SimulatedSheet } from '../book/simulatedSheet';
import type { HostObject } from '../hostObject';
import { ExcelFailure, NotSimulated } from '../protocol';
import type { Host } from './host';
import { range } from './range';

/** A filter that stands over an area, and by which of its columns it chooses rows. */
export const autoFilter = (
  host: Host,
  sheet: SimulatedSheet,
  area: Area | null,
  isFiltered: boolean,
  columns: readonly number[],
): HostObject => ({
  type: 'AutoFilter',
  values: {
    IsDataFiltered: () => isFiltered,
    Criteria: () => (area === null ? [] : columnsOf(area).map((column) => (columns.includes(column) ? { filterOn: 'Values' } : null))),
  },
  objects: { GetRangeOrNullObject: () => area && range(host, sheet, area) },
});

const columnsOf = ({ firstColumn, lastColumn }: Area): number[] =>
  Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);

/** The tables of a sheet. */
export function tables(host: Host, sheet: SimulatedSheet): HostObject {
  const find = (key: unknown): SimulatedTable => {
    const found = sheet.tables.find((one) => one.name === key || one.id === key);
    if (!found) throw new ExcelFailure('ItemNotFound');
    return found;
  };
  return {
    type: 'TableCollection',
    items: () => sheet.tables.map((one) => table(host, sheet, one)),
    item: (key) => table(host, sheet, find(key)),
    objects: {
      Add: (address, hasHeaders) => {
        const area = parseArea(String(address));
        if (!area || hasHeaders !== true) throw new NotSimulated('a table without headings');
        if (sheet.tables.some((other) => common(other.area, area))) throw new ExcelFailure('InvalidArgument', 'Tables cannot overlap.');
        if (sheet.merges.some((merge) => common(merge, area))) throw new ExcelFailure('MergedRangeConflict');
        const names = new Set(host.book.sheets.flatMap((one) => one.tables.map(({ name }) => name)));
        let number = 1;
        while (names.has(`Tableau${String(number)}`)) number++;
        const made = sheet.addTable({ name: `Tableau${String(number)}`, area, hasTotalRow: false });
        headings(sheet, made);
        return table(host, sheet, made);
      },
    },
  };
}

function table(host: Host, sheet: SimulatedSheet, one: SimulatedTable): HostObject {
  return {
    type: 'Table',
    identity: { Id: one.id },
    values: { Id: () => one.id, Name: () => one.name, ShowTotals: () => one.hasTotalRow },
    setters: {
      Name: (name) => {
        const isTaken = host.book.sheets.some((other) => other.tables.some((table_) => table_ !== one && table_.name === name));
        if (isTaken) throw new ExcelFailure('InvalidArgument', 'A table of this name exists.');
        one.name = String(name);
      },
      Style: (style) => void (one.style = String(style)),
      ShowBandedRows: (shown) => void (one.banded = shown === true),
    },
    objects: {
      GetRange: () => range(host, sheet, one.area),
      AutoFilter: () => autoFilter(host, sheet, one.area, one.filtered ?? false, one.filtered ? [one.area.firstColumn] : []),
      ConvertToRange: () => {
        sheet.tables.splice(sheet.tables.indexOf(one), 1);
        return range(host, sheet, one.area);
      },
    },
    calls: {
      Resize: (address) => {
        const area = parseArea(String(address));
        if (area?.firstRow !== one.area.firstRow || !common(area, one.area)) throw new ExcelFailure('InvalidArgument');
        one.area = area;
        headings(sheet, one);
      },
    },
  };
}

/** Every column of a table has a heading of its own. */
function headings(sheet: SimulatedSheet, { area }: SimulatedTable): void {
  const seen = new Set<string>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const heading = sheet.value(area.firstRow, column);
    if (typeof heading !== 'string' || seen.has(heading.toLowerCase())) throw new NotSimulated('a table heading that Excel would change');
    seen.add(heading.toLowerCase());
  }
}
