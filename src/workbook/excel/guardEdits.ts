import type { Edit } from '../edits';
import { WorkbookError } from '../workbookError';
import type { ListedSheet, SheetList } from './sheetList';

/** Finds a sheet by its name. Throws `sheetMissing`. */
export function findSheet({ sheets }: Pick<SheetList, 'sheets'>, name: string): ListedSheet {
  const sheet = sheets.find((listed) => listed.name === name);
  if (!sheet) throw new WorkbookError({ code: 'sheetMissing', sheet: name });
  return sheet;
}

/** The sheet that has this name in any case, as Excel tells names apart. */
export const sheetNamed = ({ sheets }: Pick<SheetList, 'sheets'>, name: string): ListedSheet | undefined =>
  sheets.find((listed) => listed.name.toLowerCase() === name.toLowerCase());

/** Throws what stands in the way of the edits and can be seen in the workbook's list of sheets, before anything is written. */
export function guardEdits(edits: readonly Edit[], list: SheetList): void {
  if (list.readOnly && edits.length > 0) throw new WorkbookError({ code: 'readOnly' });
  for (const edit of edits) {
    if (edit.kind === 'writeCells') guardFilter(findSheet(list, edit.at.sheet));
    else if (edit.kind === 'setOurFormats') findSheet(list, edit.sheet);
    else {
      if (list.structureProtected) throw new WorkbookError({ code: 'structureProtected' });
      if (edit.kind === 'removeSheet' && findSheet(list, edit.name).ours === undefined) refuseName(edit.name);
      if (edit.kind === 'putSheet') guardReplaced(sheetNamed(list, edit.name), edit.design.role);
    }
  }
  guardLastSheet(edits, list);
}

function guardReplaced(sheet: ListedSheet | undefined, role: ListedSheet['ours']): void {
  if (!sheet) return;
  if (sheet.ours !== role) refuseName(sheet.name);
  if (sheet.isProtected) throw new WorkbookError({ code: 'sheetProtected', sheet: sheet.name });
  guardFilter(sheet);
}

function guardFilter({ isFiltered, name }: ListedSheet): void {
  if (isFiltered) throw new WorkbookError({ code: 'filterActive', sheet: name });
}

function refuseName(sheet: string): never {
  throw new WorkbookError({ code: 'nameTaken', sheet });
}

/** Excel keeps one sheet in sight. */
function guardLastSheet(edits: readonly Edit[], { sheets }: SheetList): void {
  const removed = new Set(edits.flatMap((edit) => (edit.kind === 'removeSheet' ? [edit.name] : [])));
  const stays = edits.some(({ kind }) => kind === 'putSheet') || sheets.some(({ name, visible }) => visible && !removed.has(name));
  if (removed.size > 0 && !stays) throw new WorkbookError({ code: 'excelFailed', excelCode: 'InvalidOperation' });
}
