import type { OurSheet } from '../../model/sheet';
import { ROLE_NAME, roleOf } from '../ooxml/ourSheets';
import type { Obstacle } from '../workbookError';
import { request, type RequestOptions } from './request';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  /** Excel's id, which stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  /** Whether conditional formats may be changed. */
  readonly mayFormat: boolean;
  /** Whether a filter of the sheet or of one of its tables hides rows. */
  readonly isFiltered: boolean;
  readonly tables: readonly { readonly id: string; readonly name: string; readonly hasTotalRow: boolean }[];
  /** What it is, where it is one that we added. */
  readonly ours: OurSheet | undefined;
}

/** The workbook's sheets in their order, and what locks the workbook itself. */
export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
}

const LISTED = [
  'items/id',
  'items/name',
  'items/visibility',
  'items/protection/protected',
  'items/protection/options',
  'items/names/items/name',
  'items/names/items/formula',
  'items/autoFilter/isDataFiltered',
  'items/tables/items/id',
  'items/tables/items/name',
  'items/tables/items/showTotals',
  'items/tables/items/autoFilter/isDataFiltered',
].join();

/** Lists the sheets in one request. */
export const listSheets = (options?: RequestOptions): Promise<SheetList> => request(({ workbook }) => askList(workbook), options);

/** Asks for the list of sheets. */
export function askList(workbook: Excel.Workbook): () => SheetList {
  const { worksheets, protection } = workbook;
  worksheets.load(LISTED);
  protection.load('protected');
  workbook.load('readOnly');
  return () => ({
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      isProtected: sheet.protection.protected,
      mayFormat: !sheet.protection.protected || sheet.protection.options.allowFormatCells === true,
      isFiltered: sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered),
      tables: sheet.tables.items.map(({ id, name, showTotals }) => ({ id, name, hasTotalRow: showTotals })),
      ours: roleIn(sheet),
    })),
    readOnly: workbook.readOnly,
    structureProtected: protection.protected,
  });
}

/** What would stand in the way of writing into the workbook. */
export function obstaclesOf({ sheets, readOnly, structureProtected }: SheetList): Obstacle[] {
  return [
    ...(readOnly ? [{ code: 'readOnly' as const }] : []),
    ...(structureProtected ? [{ code: 'structureProtected' as const }] : []),
    ...sheets.filter((sheet) => sheet.isProtected).map(({ name }) => ({ code: 'sheetProtected' as const, sheet: name })),
    ...sheets.filter((sheet) => sheet.isFiltered).map(({ name }) => ({ code: 'filterActive' as const, sheet: name })),
  ];
}

/** The hidden name that a sheet of ours carries says what it is, as in a file. */
function roleIn({ name, names }: Excel.Worksheet): OurSheet | undefined {
  const said = names.items.filter((item) => item.name === ROLE_NAME).map((item) => String(item.formula).replace(/^=/, ''));
  return roleOf(
    name,
    said.map((refersTo) => ({ name: ROLE_NAME, sheet: name, refersTo })),
  );
}
