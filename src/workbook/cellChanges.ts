import type { Address, Area, Sheet } from '../model/sheet';
import type { CellChange } from './workbook';

/** What cells hold now, as one change for each visible sheet: the smallest area around those that were touched. */
export function cellChanges(sheets: readonly Sheet[], touched: readonly Address[]): CellChange[] {
  const areas = new Map<string, Area>();
  for (const { sheet, row, column } of touched) {
    const { firstRow = row, lastRow = row, firstColumn = column, lastColumn = column } = areas.get(sheet) ?? {};
    areas.set(sheet, {
      firstRow: Math.min(firstRow, row),
      lastRow: Math.max(lastRow, row),
      firstColumn: Math.min(firstColumn, column),
      lastColumn: Math.max(lastColumn, column),
    });
  }
  return [...areas].flatMap(([name, area]) => {
    const sheet = sheets.find((one) => one.name === name);
    return !sheet || sheet.hidden ? [] : [changeIn(sheet, area)];
  });
}

function changeIn(sheet: Sheet, area: Area): CellChange {
  const rows = Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, offset) => area.firstRow + offset);
  const columns = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, offset) => area.firstColumn + offset);
  const isInside = (key: number): boolean => {
    const [row, column] = [Math.floor(key / 16384), key % 16384];
    return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
  };
  return {
    kind: 'cells',
    sheet: sheet.name,
    area,
    values: rows.map((row) => columns.map((column) => sheet.values[row]?.[column] ?? null)),
    formulas: rows.map((row) => columns.map((column) => sheet.formulas[row]?.[column])),
    kinds: new Map([...sheet.kinds].filter(([key]) => isInside(key))),
  };
}
