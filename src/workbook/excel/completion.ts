import { WorkbookError } from '../workbookError';
import { deleteFormats, findOurFormats, type FormattedSheet, type OurFormat } from './ourFormats';
import { persist } from './persist';
import { excelCode, request } from './request';
import { listSheets, type ListedSheet } from './sheetList';
import { replaceOld, type SheetPut } from './sheetPut';

/** What ends the edits once everything is there beside the old: the old goes. Each step can be done again. */
export interface Completion {
  /** Our conditional formats that others have replaced. */
  readonly formats: readonly OurFormat[];
  readonly replaced: readonly SheetPut[];
  readonly removed: readonly ListedSheet[];
}

const isEmpty = ({ formats, replaced, removed }: Completion): boolean => formats.length + replaced.length + removed.length === 0;

/**
 * Completes the edits. Where Excel stops half-way it is taken up again from what remains; when that does not help either, it throws
 * the first error if nothing was done at all, else `writeLeftHalfway` with the sheets concerned.
 */
export async function complete(all: Completion): Promise<void> {
  try {
    await persist(async (isAgain) => {
      const remaining = isAgain ? await remainingOf(all) : all;
      if (!isEmpty(remaining)) await carryOut(remaining);
    });
  } catch (error) {
    const left = await remainingOf(all).catch(() => null);
    if (left && isEmpty(left)) return;
    const isUntouched = left?.formats.length === all.formats.length && left.removed.length === all.removed.length;
    if (isUntouched && all.replaced.length === 0) throw error;
    throw new WorkbookError({ code: 'writeLeftHalfway', excelCode: excelCode(error), areas: placesOf(left ?? all) });
  }
}

const carryOut = ({ formats, replaced, removed }: Completion): Promise<void> =>
  request(
    ({ workbook }) => {
      workbook.application.suspendApiCalculationUntilNextSync();
      workbook.application.suspendScreenUpdatingUntilNextSync();
      deleteFormats(workbook, formats);
      for (const put of replaced) if (put.old) replaceOld(workbook, put, put.old);
      for (const { id } of removed) workbook.worksheets.getItem(id).delete();
      return () => undefined;
    },
    { patient: true, isWrite: true },
  );

/** What of a completion is still to do; a sheet is replaced when what was built for it is gone. */
async function remainingOf({ formats, replaced, removed }: Completion): Promise<Completion> {
  const { sheets } = await listSheets({ patient: true });
  const left = replaced.filter(({ builtAs }) => sheets.some(({ name }) => name === builtAs));
  const halfMade = new Set(left.flatMap(({ old }) => old?.id ?? []));
  const formatted = new Map([...formats.map(({ sheet }) => sheet), ...left.flatMap(sheetOf)].map((sheet) => [sheet.id, sheet]));
  const { formats: there } = await findOurFormats([...formatted.values()], { patient: true }, () => () => undefined);
  return {
    formats: there.filter(({ id, sheet }) => halfMade.has(sheet.id) || formats.some((format) => format.id === id)),
    replaced: left.map((put) => withTable(put, sheets)),
    removed: removed.filter(({ id }) => sheets.some((sheet) => sheet.id === id)),
  };
}

/** The sheet that a put replaces, where it replaces one. */
const sheetOf = ({ old, name }: SheetPut): FormattedSheet[] => (old ? [{ id: old.id, name }] : []);

/** The table that stands in the sheet now: the old one may be gone and its successor there. */
function withTable(put: SheetPut, sheets: readonly ListedSheet[]): SheetPut {
  const { old } = put;
  const tables = sheets.find(({ id }) => id === old?.id)?.tables ?? [];
  if (!old || tables.some(({ id }) => id === old.table?.id)) return put;
  const [table] = tables;
  return { ...put, old: { ...old, table: table && old.table ? { id: table.id, area: old.table.area } : null } };
}

/** The sheets where something is left; a sheet half replaced stands whole beside it, hidden. */
const placesOf = ({ formats, replaced, removed }: Completion): string[] => [
  ...new Set(formats.flatMap(({ sheet: { id, name } }) => (replaced.some(({ old }) => old?.id === id) ? [] : [name]))),
  ...replaced.map(({ name, builtAs }) => `${name} (${builtAs})`),
  ...removed.map(({ name }) => name),
];
