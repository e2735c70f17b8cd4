import type { Area, Table } from '../../model/sheet';
import { request, type RequestOptions } from './request';
import type { ListedSheet } from './sheetList';

/** Where a visible sheet has cells, and whether some of its rows or columns are hidden. */
export interface SheetShape {
  readonly listed: ListedSheet;
  /** null where the sheet is empty. */
  readonly used: Area | null;
  readonly someRowsHidden: boolean;
  readonly someColumnsHidden: boolean;
  readonly tables: readonly Table[];
}

/** What must be loaded of a range to know where it lies. */
export const INDEXES = 'rowIndex,columnIndex,rowCount,columnCount';

/** Where a range lies, once its `INDEXES` are loaded. */
export const areaOf = (range: Excel.Range): Area => ({
  firstRow: range.rowIndex,
  lastRow: range.rowIndex + range.rowCount - 1,
  firstColumn: range.columnIndex,
  lastColumn: range.columnIndex + range.columnCount - 1,
});

/** Measures the sheets among those listed that are read, in one request: the visible ones, and ours, which hold what a jury typed. */
export function measureSheets(sheets: readonly ListedSheet[], options: RequestOptions): Promise<SheetShape[]> {
  return request(({ workbook }) => {
    const measured = sheets
      .filter(({ visible, ours }) => visible || ours !== undefined)
      .map((listed) => {
        const sheet = workbook.worksheets.getItem(listed.id);
        const used = sheet.getUsedRangeOrNullObject(true);
        used.untrack();
        used.load(`${INDEXES},rowHidden,columnHidden`);
        const tables = listed.tables.map(({ id, name, hasTotalRow }) => {
          const range = sheet.tables.getItem(id).getRange();
          range.untrack();
          range.load(INDEXES);
          return { name, hasTotalRow, range };
        });
        return { listed, used, tables };
      });
    return () =>
      measured.map(({ listed, used, tables }) => ({
        listed,
        used: used.isNullObject ? null : areaOf(used),
        someRowsHidden: !used.isNullObject && used.rowHidden !== false,
        someColumnsHidden: !used.isNullObject && used.columnHidden !== false,
        tables: tables.map(({ name, hasTotalRow, range }) => ({ name, hasTotalRow, area: areaOf(range) })),
      }));
  }, options);
}
