import { cellName, rangeName } from '../../../src/model/address';
import type { SimulatedBook } from './simulatedBook';
import type { SimulatedSheet } from './simulatedSheet';

/** All that a sheet holds, as plain data to compare: no ids. */
export function everythingIn(sheet: SimulatedSheet): object {
  const { dress } = sheet;
  const byCell = (map: ReadonlyMap<number, unknown>): object =>
    Object.fromEntries(
      [...map]
        .sort(([one], [other]) => one - other)
        .map(([key, own]) => [cellName({ row: Math.floor(key / 16384), column: key % 16384 }), own]),
    );
  const lines = (map: ReadonlyMap<number, unknown>): object => Object.fromEntries([...map].sort(([one], [other]) => one - other));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: sheet.contents(),
    formats: byCell(sheet.formats),
    looks: byCell(dress.looks),
    comments: byCell(dress.comments),
    rules: dress.rules.map(({ areas, formula, format, type }) => ({ areas: areas.map(rangeName).join(' '), formula, format, type })),
    validations: dress.validations.map(({ areas, settings }) => ({ areas: areas.map(rangeName).join(' '), settings })),
    names: Object.fromEntries(dress.names),
    columnWidths: lines(dress.columnWidths),
    rowHeights: lines(dress.rowHeights),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    frozen: dress.frozen,
    gridlines: dress.gridlines,
    print: dress.print,
    breaks: dress.breaks,
    merges: sheet.merges.map(rangeName),
    tables: sheet.tables.map(({ id, area, ...table }) => ({ ...table, area: rangeName(area) })),
  };
}

/** All that a workbook holds, to compare before with after. */
export const everything = (book: SimulatedBook): object => ({
  sheets: book.sheets.map(everythingIn),
  settings: Object.fromEntries(book.settings),
});
