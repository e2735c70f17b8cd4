import { areaName } from '../../../src/model/address';
import { cellKey, type Area } from '../../../src/model/sheet';
import { common } from '../book/areas';
import type { SimulatedSheet } from '../book/simulatedSheet';
import type { HostObject } from '../hostObject';
import { ExcelFailure, NotSimulated } from '../protocol';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import type { Host } from './host';
import { guardFormats, rangeFormat } from './lookObjects';

let references = 0;

/** The areas behind range objects, for methods that take another range. */
const areas = new WeakMap<HostObject, { readonly sheet: SimulatedSheet; readonly area: Area }>();

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
        const with_ = areas.get(other as HostObject)?.area;
        if (!with_) throw new NotSimulated('Range.GetBoundingRect of an address');
        return range(host, sheet, {
          firstRow: Math.min(area.firstRow, with_.firstRow),
          lastRow: Math.max(area.lastRow, with_.lastRow),
          firstColumn: Math.min(area.firstColumn, with_.firstColumn),
          lastColumn: Math.max(area.lastColumn, with_.lastColumn),
        });
      },
      Worksheet: () => ({ type: 'Worksheet', identity: { Id: sheet.id }, values: { Id: () => sheet.id, Name: () => sheet.name } }),
      Format: () => rangeFormat(sheet, [area], () => formatProtection(sheet, rows, columns)),
      ConditionalFormats: () => conditionalFormats(sheet, [area]),
      DataValidation: () => dataValidation(sheet, area),
    },
    calls: {
      _KeepReference: () => void host.kept.set(reference, self),
      _ValidateArraySize: (height, width) => {
        if (height !== rows.length || width !== columns.length)
          throw new ExcelFailure('InvalidArgument', 'The array has not the size of the range.');
      },
      GetRowProperties: (wanted) => rowProperties(wanted, rows, sheet),
      GetColumnProperties: (wanted) => columnProperties(wanted, columns, sheet),
      SetRowProperties: (lines) => setLines(lines, rows, 'rowHidden', 'rowHeight', sheet, sheet.hiddenRows, sheet.dress.rowHeights),
      SetColumnProperties: (lines) =>
        setLines(lines, columns, 'columnHidden', 'columnWidth', sheet, sheet.hiddenColumns, sheet.dress.columnWidths),
      CopyFrom: (source, type) => {
        const from = areas.get(source as HostObject);
        if (!from) throw new NotSimulated('copying from an address');
        host.meter.countWritten(sheet, area);
        host.book.copy(from.sheet, from.area, sheet, area, String(type));
        host.written(sheet.id, areaName(area));
      },
      Unmerge: () => {
        guardFormats(sheet);
        for (const merge of sheet.merges.filter((one) => common(one, area))) sheet.merges.splice(sheet.merges.indexOf(merge), 1);
      },
      Select: () => {
        host.book.guardFront('GeneralException');
        if (sheet.visibility !== 'Visible') throw new ExcelFailure('InvalidOperation', 'The sheet is hidden.');
        host.book.selection = { sheet: sheet.name, address: areaName(area) };
      },
    },
  };
  areas.set(self, { sheet, area });
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

/** Excel's own height of a row, in points. */
const USUAL_HEIGHT = 15;

/** Of rows: whether they are hidden, or how high they are. */
function rowProperties(wanted: unknown, rows: readonly number[], { hiddenRows, dress }: SimulatedSheet): unknown {
  if (JSON.stringify(wanted) !== '{"format":{"rowHeight":true}}') return lineProperties(wanted, 'rowHidden', rows, hiddenRows);
  return rows.map((row) => ({ format: { rowHeight: hiddenRows.has(row) ? 0 : (dress.rowHeights.get(row) ?? USUAL_HEIGHT) } }));
}

/** Excel's own width of a column, in points. */
const USUAL_WIDTH = 48;

/** Of columns: whether they are hidden, or that and their width, which is 0 where they are hidden. */
function columnProperties(wanted: unknown, columns: readonly number[], { hiddenColumns, dress }: SimulatedSheet): unknown {
  const asked = JSON.stringify(wanted);
  if (asked === '{"columnHidden":true}') return lineProperties(wanted, 'columnHidden', columns, hiddenColumns);
  if (asked !== '{"columnHidden":true,"format":{"columnWidth":true}}') throw new NotSimulated(`column properties ${asked}`);
  return columns.map((column) => ({
    columnHidden: hiddenColumns.has(column),
    format: { columnWidth: hiddenColumns.has(column) ? 0 : (dress.columnWidths.get(column) ?? USUAL_WIDTH) },
  }));
}

/** Hides or shows rows or columns and sizes them; an empty object leaves one as it is. */
function setLines(
  input: unknown,
  lines: readonly number[],
  hiddenName: string,
  sizeName: string,
  sheet: SimulatedSheet,
  hidden: Set<number>,
  sizes: Map<number, number>,
): void {
  guardFormats(sheet);
  const properties = input as readonly Readonly<Record<string, unknown>>[];
  if (properties.length !== lines.length) throw new ExcelFailure('InvalidArgument', 'The array has not the size of the range.');
  properties.forEach(({ format, ...rest }, index) => {
    const line = lines[index] ?? 0;
    const { [sizeName]: size, ...looks } = (format ?? {}) as Readonly<Record<string, unknown>>;
    const { [hiddenName]: isHidden, ...others } = rest;
    if (Object.keys({ ...looks, ...others }).length > 0) throw new NotSimulated('other properties of rows or columns');
    if (typeof size === 'number') sizes.set(line, size);
    if (isHidden === true) hidden.add(line);
    else if (isHidden === false) hidden.delete(line);
  });
}
