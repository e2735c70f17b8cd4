import type { Area, FilteredColumn, Table } from '../../model/sheet';
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
  readonly filtered: readonly FilteredColumn[];
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
export const measureSheets = (sheets: readonly ListedSheet[], options: RequestOptions): Promise<SheetShape[]> =>
  request(({ workbook }) => askShapes(workbook, sheets), options);

/** Asks where those sheets have cells. */
export function askShapes(workbook: Excel.Workbook, sheets: readonly ListedSheet[]): () => SheetShape[] {
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
      return { listed, used, tables, filters: listed.isFiltered ? filtersOf(sheet, listed) : [] };
    });
  return () =>
    measured.map(({ listed, used, tables, filters }) => ({
      listed,
      used: used.isNullObject ? null : areaOf(used),
      someRowsHidden: !used.isNullObject && used.rowHidden !== false,
      someColumnsHidden: !used.isNullObject && used.columnHidden !== false,
      tables: tables.map(({ name, hasTotalRow, range }) => ({ name, hasTotalRow, area: areaOf(range) })),
      filtered: filters.flatMap(filteredBy),
    }));
}

/** A filter, and where it stands. */
interface Filter {
  readonly filter: Excel.AutoFilter;
  readonly range: Excel.Range;
}

/** The filters of a sheet and of its tables. */
function filtersOf(sheet: Excel.Worksheet, { tables }: ListedSheet): Filter[] {
  return [sheet.autoFilter, ...tables.map(({ id }) => sheet.tables.getItem(id).autoFilter)].map((filter) => {
    const range = filter.getRangeOrNullObject();
    range.untrack();
    range.load(INDEXES);
    filter.load('criteria,isDataFiltered');
    return { filter, range };
  });
}

/** The headings by which it filters. */
const filteredBy = ({ filter, range }: Filter): FilteredColumn[] =>
  range.isNullObject || !filter.isDataFiltered
    ? []
    : filter.criteria.flatMap((criteria: Excel.FilterCriteria | null, column) =>
        criteria?.filterOn === undefined ? [] : [{ row: range.rowIndex, column: range.columnIndex + column }],
      );
