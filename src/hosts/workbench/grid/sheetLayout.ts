import type { Sheet } from '../../../model/sheet';
import type { SheetAppearance } from '../../../workbook/ooxml/appearance/sheetAppearance';

/** A line of the grid: a row of the sheet. */
export interface Line {
  readonly row: number;
}

/** Which rows and columns of a sheet the grid shows, in which size. Sizes are in pixels. */
export interface SheetLayout {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Place of a sheet's row or column in the grid; undefined where it is hidden or beyond. */
  readonly placeOfRow: ReadonlyMap<number, number>;
  readonly placeOfColumn: ReadonlyMap<number, number>;
  readonly height: (row: number) => number;
  readonly width: (column: number) => number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Blank rows and columns after the last used ones, to write in. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 12;
const FEWEST_ROWS = 60;
const FEWEST_COLUMNS = 14;

const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;
/** A digit's width in the usual font, and the room beside it (ECMA-376, 18.3.1.13). */
const DIGIT = 7;
const PADDING = 5;
const pixels = (points: number): number => Math.max(4, Math.round((points * 4) / 3));

/** Lays a sheet out as its file says. Columns count one more than the sheet's: the row numbers stand first. */
export function sheetLayout(sheet: Sheet, look: SheetAppearance): SheetLayout {
  const widest = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const rowCount = Math.max(FEWEST_ROWS, sheet.values.length + SPARE_ROWS);
  const columnCount = Math.max(FEWEST_COLUMNS, widest + SPARE_COLUMNS);
  const rows = range(rowCount).filter((row) => !sheet.hiddenRows.has(row));
  const columns = range(columnCount).filter((column) => !sheet.hiddenColumns.has(column));
  const base = look.defaultHeight ?? DEFAULT_HEIGHT;
  const usual = look.defaultWidth ?? DEFAULT_WIDTH;
  const widths = new Map(
    look.columns.flatMap(({ first, last, width }) =>
      range(Math.min(last, columnCount - 1) - first + 1).map((offset) => [first + offset, width ?? usual] as const),
    ),
  );
  return {
    rows,
    columns,
    placeOfRow: new Map(rows.map((row, place) => [row, place])),
    placeOfColumn: new Map(columns.map((column, place) => [column, place + 1])),
    height: (row) => pixels(look.heights.get(row) ?? base),
    width: (column) => Math.round((widths.get(column) ?? usual) * DIGIT) + PADDING,
    frozenRows: rows.filter((row) => row < look.frozenRows).length,
    frozenColumns: columns.filter((column) => column < look.frozenColumns).length,
  };
}

const range = (count: number): number[] => Array.from({ length: Math.max(0, count) }, (_, index) => index);
