import type { Edit, NameValue, WriteCells } from './edits';
import type { WorkbookFile } from './file';
import { isSettingsName, settingsNames } from './ooxml/settingsName';
import { BookParts } from './ooxml/write/bookParts';
import { withBookNames, withNameValues } from './ooxml/write/definedNames';
import type { FormulaResult } from './ooxml/write/formulaResult';
import { PartStore } from './ooxml/write/partStore';
import { putSheet, removeSheet } from './ooxml/write/putSheet';
import { forgetIdleFunctions } from './ooxml/write/idleFunctions';
import { sheetIn, withFormats, writeCells } from './ooxml/write/sheetEdits';
import { dropCalculationOrder, guardStructure, recalculated } from './ooxml/write/workbookState';
import { openStyles } from './ooxml/write/stylesPart';
import { verify } from './ooxml/write/verify';
import { writeZip } from './ooxml/write/zipWriter';

/** What a file takes beside edits: what formulas give now, and what the office chose. */
export interface Kept {
  readonly results?: readonly FormulaResult[];
  readonly settings?: unknown;
  readonly names?: readonly NameValue[];
}

/**
 * The bytes of a file with the edits carried out, all of them or none: only the parts concerned change, and what was made is read
 * again before it is handed out. No edits give back the original bytes. Throws a `SaveError`, or an `XlsxError` for a part that
 * cannot be read.
 */
export async function saveFile({ source }: WorkbookFile, edits: readonly Edit[], kept: Kept = {}): Promise<Uint8Array> {
  const { results = [], settings, names = [] } = kept;
  if (edits.length === 0 && results.length === 0 && names.length === 0 && settings === undefined) return source.package.bytes;
  const store = new PartStore(source.package);
  const parts = new BookParts(store, source);
  const styles = await openStyles(parts);
  await guardStructure(edits, parts);

  const written = new Map<string, WriteCells[]>();
  for (const edit of edits) {
    if (edit.kind === 'writeCells') written.set(edit.at.sheet, [...(written.get(edit.at.sheet) ?? []), edit]);
  }
  for (const { at } of results) written.set(at.sheet, written.get(at.sheet) ?? []);
  let touchesFormulas = false;
  for (const [sheet, writes] of written) {
    const given = results.filter(({ at }) => at.sheet === sheet);
    touchesFormulas = (await writeCells(sheetIn(source, sheet), writes, given, parts)) || touchesFormulas;
  }
  for (const edit of edits) {
    if (edit.kind === 'setOurFormats') await withFormats(sheetIn(source, edit.sheet), edit.rules, parts, styles.book);
    else if (edit.kind === 'putSheet') await putSheet(edit, parts, styles.book);
    else if (edit.kind === 'removeSheet') await removeSheet(edit.name, parts);
    touchesFormulas ||= edit.kind === 'putSheet' || edit.kind === 'removeSheet';
  }
  styles.write();
  if (touchesFormulas) await dropCalculationOrder(parts);
  store.write(source.part, withNameValues(await store.text(source.part), names));
  if (touchesFormulas || names.length > 0) await forgetIdleFunctions(edits, names, parts);
  await recalculated([...written.values()].flat(), parts);
  if (settings !== undefined)
    store.write(source.part, withBookNames(await store.text(source.part), settingsNames(settings), isSettingsName));
  if (store.changed.size === 0) return source.package.bytes;
  const bytes = writeZip(source.package.bytes, source.package.entries, store.changed);
  await verify(bytes, source, edits, results, store.changed);
  return bytes;
}
