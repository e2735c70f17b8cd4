import { areaName } from '../../../src/model/address';
import { cellKey, type Area } from '../../../src/model/sheet';
import type { SimulatedSheet } from '../book/simulatedSheet';
import type { HostObject } from '../hostObject';
import { ExcelFailure, NotSimulated } from '../protocol';
import type { Host } from './host';

let references = 0;

/** The areas behind range objects, for methods that take another range. */
const areas = new WeakMap<HostObject, Area>();

/** How a sheet stands before an address: quoted where its name is not plain. */
const prefix = (sheet: SimulatedSheet): string =>
  `${/^[A-Za-z_]\w*$/.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`}!`;

/** A range's address with its sheet, such as `Notes!A1:B2`. */
export function addressOf(sheet: SimulatedSheet, area: Area): string {
  const single = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
  return prefix(sheet) + (single ? (areaName(area).split(':')[0] ?? '') : areaName(area));
}

/** A rectangle of cells. */
export function range(host: Host, sheet: SimulatedSheet, area: Area): HostObject {
  const rows = Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, index) => area.firstRow + index);
  const columns = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) => area.firstColumn + index);
  const matrix = (of: (row: number, column: number) => unknown) => () => {
    host.meter.countRead(sheet, area);
    return rows.map((row) => columns.map((column) => of(row, column)));
  };
  const linesOf = (input: unknown): readonly unknown[][] => {
    host.meter.countWritten(sheet, area);
    const lines = Array.isArray(input) ? (input as unknown[][]) : rows.map(() => columns.map(() => input));
    if (lines.length !== rows.length) throw new ExcelFailure('InvalidArgument', 'The array has not the size of the range.');
    return lines;
  };
  const type = (input: unknown): void => {
    host.book.type(sheet, area, linesOf(input));
    host.written(sheet.id, areaName(area));
  };
  const format = (input: unknown): void => {
    linesOf(input).forEach((line, row) =>
      line.forEach((code, column) => {
        if (typeof code === 'string') sheet.formats.set(cellKey(area.firstRow + row, area.firstColumn + column), code);
      }),
    );
  };
  const hidden = (lines: readonly number[], set: ReadonlySet<number>): boolean | null => {
    const count = lines.filter((line) => set.has(line)).length;
    return count === 0 ? false : count === lines.length ? true : null;
  };
  const value = (row: number, column: number): unknown => (sheet.isCovered(row, column) ? '' : (sheet.value(row, column) ?? ''));
  const reference = `range${references++}`;
  const self: HostObject = {
    type: 'Range',
    identity: { _ReferenceId: reference },
    values: {
      Address: () => addressOf(sheet, area),
      RowIndex: () => area.firstRow,
      ColumnIndex: () => area.firstColumn,
      RowCount: () => rows.length,
      ColumnCount: () => columns.length,
      Values: matrix(value),
      Formulas: matrix((row, column) => sheet.formula(row, column) ?? value(row, column)),
      NumberFormat: matrix((row, column) => sheet.format(row, column)),
      RowHidden: () => hidden(rows, sheet.hiddenRows),
      ColumnHidden: () => hidden(columns, sheet.hiddenColumns),
    },
    setters: { Values: type, Formulas: type, NumberFormat: format },
    objects: {
      GetRow: (index) => range(host, sheet, { ...area, firstRow: area.firstRow + Number(index), lastRow: area.firstRow + Number(index) }),
      GetBoundingRect: (other) => {
        const with_ = areas.get(other as HostObject);
        if (!with_) throw new NotSimulated('Range.GetBoundingRect of an address');
        return range(host, sheet, {
          firstRow: Math.min(area.firstRow, with_.firstRow),
          lastRow: Math.max(area.lastRow, with_.lastRow),
          firstColumn: Math.min(area.firstColumn, with_.firstColumn),
          lastColumn: Math.max(area.lastColumn, with_.lastColumn),
        });
      },
      Worksheet: () => ({ type: 'Worksheet', identity: { Id: sheet.id }, values: { Id: () => sheet.id, Name: () => sheet.name } }),
      Format: () => ({ type: 'RangeFormat', objects: { Protection: () => formatProtection(sheet, rows, columns) } }),
    },
    calls: {
      _KeepReference: () => void host.kept.set(reference, self),
      _ValidateArraySize: (height, width) => {
        if (height !== rows.length || width !== columns.length)
          throw new ExcelFailure('InvalidArgument', 'The array has not the size of the range.');
      },
      GetRowProperties: (wanted) => lineProperties(wanted, 'rowHidden', rows, sheet.hiddenRows),
      GetColumnProperties: (wanted) => lineProperties(wanted, 'columnHidden', columns, sheet.hiddenColumns),
      Select: () => {
        if (sheet.visibility !== 'Visible') throw new ExcelFailure('InvalidOperation', 'The sheet is hidden.');
        host.book.selection = { sheet: sheet.name, address: areaName(area) };
      },
    },
  };
  areas.set(self, area);
  return self;
}

function formatProtection(sheet: SimulatedSheet, rows: readonly number[], columns: readonly number[]): HostObject {
  const locked = (): boolean | null => {
    const all = rows.flatMap((row) => columns.map((column) => sheet.isLocked(row, column)));
    return all.every(Boolean) ? true : all.some(Boolean) ? null : false;
  };
  return { type: 'FormatProtection', values: { Locked: locked } };
}

function lineProperties(wanted: unknown, property: string, lines: readonly number[], hidden: ReadonlySet<number>): unknown {
  const asked = Object.keys(wanted as object);
  if (asked.join() !== property) throw new NotSimulated(`row or column properties ${asked.join()}`);
  return lines.map((line) => ({ [property]: hidden.has(line) }));
}
