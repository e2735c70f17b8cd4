import type { Pack } from './pack';
import { all, one } from './xmlTree';

const ORDER =
  'fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/** Whether names stand in the order of a list; names that are not in it are told. */
export function orderFaults(where: string, names: readonly string[], order: readonly string[], several: readonly string[] = []): string[] {
  const faults: string[] = [];
  let last = -1;
  for (const name of names) {
    const place = order.indexOf(name);
    if (place < 0) faults.push(`${where}: ${name} is unknown here`);
    else if (place < last) faults.push(`${where}: ${name} stands behind ${order[last] ?? ''}`);
    else if (place === last && !several.includes(name)) faults.push(`${where}: ${name} stands twice`);
    last = Math.max(last, place);
  }
  return faults;
}

/** What is wrong with the workbook part: its sheets, names and views. */
export function bookFaults(pack: Pack, part: string): string[] {
  const book = pack.tree(part);
  const sheets = all(one(book, 'sheets'), 'sheet').map(({ attributes }) => attributes);
  const faults = orderFaults(part, book?.children.map(({ name }) => name) ?? [], ORDER, ['AlternateContent', 'fileRecoveryPr']);
  const names = sheets.map(({ name = '' }) => name.toLowerCase());
  const ids = sheets.map(({ sheetId = '' }) => sheetId);
  if (new Set(names).size !== names.length) faults.push('two sheets share a name');
  if (new Set(ids).size !== ids.length) faults.push('two sheets share a sheetId');
  for (const { name = '', sheetId, state, 'r:id': id = '' } of sheets) {
    if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$|^history$/i.test(name)) faults.push(`the sheet name ${name} is not valid`);
    if (!(Number(sheetId) >= 1 && Number(sheetId) <= 65534)) faults.push(`the sheetId ${String(sheetId)} is not valid`);
    if (!pack.links(part).has(id)) faults.push(`the sheet ${name} has no part`);
    if (state !== undefined && !['visible', 'hidden', 'veryHidden'].includes(state)) faults.push(`the state ${state} is unknown`);
  }
  if (sheets.every(({ state }) => state === 'hidden' || state === 'veryHidden')) faults.push('no sheet is visible');
  for (const { attributes } of all(one(book, 'bookViews'), 'workbookView')) {
    const { activeTab = '0', firstSheet = '0' } = attributes;
    if (Number(activeTab) >= sheets.length || Number(firstSheet) >= sheets.length) faults.push('a view shows a sheet that is not there');
  }
  return [...faults, ...nameFaults(pack, part, sheets.length, names)];
}

function nameFaults(pack: Pack, part: string, count: number, sheets: readonly string[]): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { attributes, text } of all(one(pack.tree(part), 'definedNames'), 'definedName')) {
    const { name = '', localSheetId } = attributes;
    const key = `${name.toLowerCase()} ${localSheetId ?? ''}`;
    if (seen.has(key)) faults.push(`the name ${name} is defined twice`);
    seen.add(key);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255) faults.push(`the name ${name} is not valid`);
    if (localSheetId !== undefined && !(Number(localSheetId) < count)) faults.push(`the name ${name} belongs to no sheet`);
    if (text.trim() === '' || text.length > 8192) faults.push(`the name ${name} stands for nothing`);
    for (const [, quoted, plain] of text.matchAll(/(?<![\w\]])'((?:[^'[\]]|'')+)'!|(?<![\w\].'])([\p{L}_][\p{L}\p{N}_.]*)!/gu)) {
      const sheet = (quoted?.replace(/''/g, "'") ?? plain ?? '').toLowerCase();
      if (!/^#?ref$/i.test(sheet) && !sheet.includes(':') && !sheets.includes(sheet))
        faults.push(`the name ${name} leads to the sheet ${sheet}, which is not there`);
    }
  }
  return faults;
}
