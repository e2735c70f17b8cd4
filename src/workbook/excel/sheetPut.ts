import { columnLetters } from '../../model/address';
import type { Area } from '../../model/sheet';
import type { PutSheet } from '../edits';
import { ROLE_NAME } from '../ooxml/ourSheets';
import { WorkbookError } from '../workbookError';
import { cellsToWrite, checkDesignedCells, type Rows, widthOf, writeDesignedCells } from './designedCells';
import { type OldTable, putTable } from './ourTable';
import { areaOf, INDEXES } from './sheetShape';
import { rangeOf } from './readBlocks';
import { arrangeView, dressSheet, fitRows, type OldColumn } from './sheetDress';
import type { ListedSheet } from './sheetList';

/** A sheet of ours as it stands before it is made again. */
export interface OldSheet {
  readonly id: string;
  readonly used: Area | null;
  readonly columns: readonly OldColumn[];
  /** In points, from the first row down to the last that is continued. */
  readonly heights: readonly number[];
  readonly table: OldTable | null;
}

/** A sheet to put: it is built under a name that nobody else has, so that what is half built can always be told from other sheets. */
export interface SheetPut extends PutSheet {
  readonly builtAs: string;
  /** null where the sheet is new. */
  readonly old: OldSheet | null;
}

/** A name for a sheet that is being built. */
export const builtName = (): string => `ENSIAME ${crypto.getRandomValues(new Uint32Array(1)).join().padStart(10, '0')}`;

/** Measures the sheets that will be made again. */
export const askOldSheets =
  (puts: readonly { readonly edit: PutSheet; readonly sheet: ListedSheet }[]) =>
  (workbook: Excel.Workbook): (() => OldSheet[]) => {
    const asked = puts.map(({ edit: { design }, sheet: { id, tables } }) => {
      const sheet = workbook.worksheets.getItem(id);
      const used = sheet.getUsedRangeOrNullObject();
      used.untrack();
      used.load(INDEXES);
      const width = design.columns.reduce((widest, { keep = -1 }) => Math.max(widest, keep + 1), 1);
      const line = sheet.getRange(`A1:${columnLetters(width - 1)}1`);
      line.untrack();
      const columns = line.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      const height = design.rows.reduce((highest, { was }) => Math.max(highest, (was?.row ?? -1) + 1), 1);
      const side = sheet.getRange(`A1:A${String(height)}`);
      side.untrack();
      const rows = side.getRowProperties({ format: { rowHeight: true } });
      const table = tables.find(({ name }) => name === design.table?.name) ?? tables[0];
      const place = table && sheet.tables.getItem(table.id).getRange();
      place?.untrack();
      place?.load(INDEXES);
      return { id, used, columns, rows, table: table && place ? { id: table.id, place } : null };
    });
    return () =>
      asked.map(({ id, used, columns, rows, table }) => ({
        id,
        used: used.isNullObject ? null : areaOf(used),
        columns: columns.value.map(({ columnHidden, format }) => ({ hidden: columnHidden === true, points: format?.columnWidth ?? 0 })),
        heights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
        table: table && { id: table.id, area: areaOf(table.place) },
      }));
  };

/** What is known of rows that were built once Excel has answered: its id of the sheet, and whether the cells took their contents. */
export interface BuiltRows {
  readonly id: () => string;
  readonly check: () => void;
}

/** Builds rows of a sheet, beside the one that it will replace, and reads them back where asked. A new sheet gets its name last. */
export function buildRows(workbook: Excel.Workbook, put: SheetPut, rows: Rows, isChecked: boolean): BuiltRows {
  const { design, old, builtAs, name } = put;
  const { worksheets } = workbook;
  const sheet = rows.first === 0 ? worksheets.add(builtAs) : worksheets.getItem(builtAs);
  if (rows.first === 0 && old) sheet.visibility = 'Hidden';
  sheet.load('id');
  writeDesignedCells(sheet, design, rows, old && worksheets.getItem(old.id));
  if (!old && rows.last >= design.rows.length - 1) {
    dressSheet(sheet, design, null);
    arrangeView(sheet, design);
    if (design.table) putTable(sheet, design.table, null);
    sheet.names.add(ROLE_NAME, `="${design.role}"`).visible = false;
    sheet.name = name;
  }
  return { id: () => sheet.id, check: isChecked ? checkRows(sheet, put, rows) : () => undefined };
}

/** Reads rows that were built back. Gives what throws `cellRefused` where a cell did not take its content. */
export function checkRows(sheet: Excel.Worksheet, { name, design }: SheetPut, rows: Rows): () => void {
  const refused = checkDesignedCells(sheet, design, rows);
  return () => {
    const cell = refused();
    if (cell) throw new WorkbookError({ code: 'cellRefused', at: { sheet: name, ...cell } });
  };
}

/**
 * Puts what was built into the place of the old sheet, which stays itself. Cells that are kept where they stand are not touched: what
 * others attached to them stays, comments, links, rules and formulas that name them.
 */
export function replaceOld(workbook: Excel.Workbook, { design, builtAs }: SheetPut, old: OldSheet): void {
  const sheet = workbook.worksheets.getItem(old.id);
  const built = workbook.worksheets.getItem(builtAs);
  const area: Area = {
    firstRow: 0,
    lastRow: Math.max(design.rows.length - 1, old.used?.lastRow ?? 0),
    firstColumn: 0,
    lastColumn: Math.max(widthOf(design) - 1, old.used?.lastColumn ?? 0),
  };
  for (const part of cellsToWrite(design, area)) {
    const [to, from] = [rangeOf(sheet, part), rangeOf(built, part)];
    to.untrack();
    from.untrack();
    to.unmerge();
    to.copyFrom(from, 'Formulas');
    to.copyFrom(from, 'Formats');
  }
  dressSheet(sheet, design, old);
  fitRows(sheet, design, old, area.lastRow);
  if (design.table) putTable(sheet, design.table, old.table);
  arrangeView(sheet, design);
  built.delete();
}
