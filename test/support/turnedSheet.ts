import { cellKey, type Sheet } from '../../src/model/sheet';
import { sheetOf, type TestCell } from './sheet';

/** A sheet as somebody lays it on its side: each row becomes a column. */
export function layOnItsSide(sheet: Sheet): Sheet {
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  const rows = Array.from({ length: width }, (_, column) =>
    sheet.values.map((row, at): TestCell => {
      const value = row[column] ?? null;
      const kind = sheet.kinds.get(cellKey(at, column));
      return kind !== undefined && typeof value === 'number' ? { v: value, kind } : value;
    }),
  );
  const merges = sheet.merges.map(({ firstRow, lastRow, firstColumn, lastColumn }) => ({
    firstRow: firstColumn,
    lastRow: lastColumn,
    firstColumn: firstRow,
    lastColumn: lastRow,
  }));
  return sheetOf(rows, { name: sheet.name, merges, hiddenRows: sheet.hiddenColumns, hiddenColumns: sheet.hiddenRows });
}
