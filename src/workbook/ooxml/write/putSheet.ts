import type { PutSheet } from '../../edits';
import { SaveError } from '../../saveFault';
import { ROLE_NAME } from '../ourSheets';
import { withoutTab } from './activeTab';
import type { BookParts } from './bookParts';
import { withSheetNames, withoutSheetNames } from './definedNames';
import { designXml, type DesignedElements } from './designXml';
import { oldSheet } from './keptCells';
import { cellMoves } from './moved/cellMoves';
import { moveComments } from './moved/movedComments';
import { loseReferences } from './lostReferences';
import { withOurFormats } from './ourFormats';
import { spliced } from './splice';
import type { StyleBook } from './styleBook';
import { tableXml, tableId } from './tableXml';
import { recalculateOnLoad } from './workbookState';
import { newWorksheet, replacedWorksheet } from './worksheetXml';
import { escapeAttribute, prefixed, prefixOf, xmlOutline } from './xmlOutline';
import { escapeLetters } from './cellXml';
import { absoluteName, quotedSheet } from './references';

/** Adds a sheet of ours, or makes it again in its place: its part, its table, its names, its place in the workbook's list. */
export async function putSheet({ name, design }: PutSheet, parts: BookParts, styles: StyleBook): Promise<void> {
  const { store, book } = parts;
  const index = book.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const before = book.sheets[index];
  const source = book.sources[index];
  if (before && before.ours !== design.role) throw new SaveError({ code: 'nameTaken', sheet: name });
  const moves = cellMoves(design);
  const old = before && source ? oldSheet(await store.text(source.part), before.formulas, moves) : null;
  const elements = designXml(design, styles, old);
  const ours = { table: design.table ? [design.table.area] : [], lists: (design.lists ?? []).map(({ area }) => area) };
  const remade = async (more: DesignedElements): Promise<void> => {
    const xml = replacedWorksheet(await store.text(part), { ...elements, ...more }, moves, ours);
    store.write(part, withOurFormats(xml, design.formats ?? [], styles));
  };
  const part = source?.part ?? store.freeName('xl/worksheets/sheet', '.xml');
  const oldTable = source && [...source.links.values()].find(({ type }) => type === 'table');
  if (!source) await listSheet(name, await addSheetPart(part, elements, parts), parts);
  if (design.table) {
    const table = tableXml(
      design,
      oldTable ? tableId(await store.text(oldTable.target)) : await freeTableId(parts),
      (await parts.namespaces()).main,
    );
    if (oldTable) store.write(oldTable.target, table);
    const id = oldTable?.id ?? (await parts.add(store.freeName('xl/tables/table', '.xml'), 'table', table, part));
    const { links } = await parts.namespaces();
    const tableParts = `<tableParts count="1"><tablePart xmlns:r="${links}" r:id="${id}"/></tableParts>`;
    await remade({ tableParts });
  } else if (source) await remade({});
  if (source) await moveComments(source.links, store, moves);
  const workbook = await store.text(book.part);
  const listed = sheetElements(workbook).findIndex(({ attributes }) => attributes.name === escapeLetters(name));
  store.write(book.part, withSheetNames(workbook, listed, namesOf({ kind: 'putSheet', name, design })));
}

/** Takes a sheet of ours out of the workbook. */
export async function removeSheet(name: string, parts: BookParts): Promise<void> {
  const { store, book } = parts;
  const index = book.sheets.findIndex((sheet) => sheet.name === name);
  const source = book.sources[index];
  const gone = book.sheets[index];
  if (!source || !gone) throw new SaveError({ code: 'sheetMissing', sheet: name });
  if (gone.ours === undefined) throw new SaveError({ code: 'nameTaken', sheet: name });
  for (const link of source.links.values()) if (link.type === 'table') await parts.remove(link.target, source.part);
  await parts.remove(source.part, book.part);
  const xml = await store.text(book.part);
  const listed = sheetElements(xml);
  const at = listed.findIndex(({ attributes }) => attributes.name === escapeLetters(name));
  const element = listed[at];
  if (!element) return;
  const without = withoutSheetNames(spliced(xml, [{ start: element.start, end: element.end, text: '' }]), at);
  store.write(book.part, withoutTab(without, at));
  if (await loseReferences(gone, parts)) await recalculateOnLoad(parts);
}

async function addSheetPart(part: string, elements: DesignedElements, parts: BookParts): Promise<string> {
  return parts.add(part, 'worksheet', newWorksheet(elements, await parts.namespaces()), parts.book.part);
}

async function listSheet(name: string, id: string, parts: BookParts): Promise<void> {
  const xml = await parts.store.text(parts.book.part);
  const root = xmlOutline(xml, 3);
  const sheets = root.children.find((child) => child.name === 'sheets');
  if (!sheets) throw new SaveError({ code: 'notVerified', part: parts.book.part });
  const used = sheets.children.map(({ attributes }) => Number(attributes.sheetId ?? 0));
  const { links } = await parts.namespaces();
  const element = `<sheet name="${escapeAttribute(escapeLetters(name))}" sheetId="${String(Math.max(0, ...used) + 1)}" xmlns:r="${links}" r:id="${id}"/>`;
  const text = prefixed(element, prefixOf(xml, root));
  parts.store.write(parts.book.part, spliced(xml, [{ start: sheets.closeStart, end: sheets.closeStart, text }]));
}

const sheetElements = (xml: string): ReturnType<typeof xmlOutline>[] =>
  xmlOutline(xml, 3).children.find(({ name }) => name === 'sheets')?.children ?? [];

function namesOf({ name, design }: PutSheet): Parameters<typeof withSheetNames>[2] {
  const { repeatedRows, area } = design.print;
  const sheet = quotedSheet(name);
  const titles = repeatedRows && `${sheet}!$${String(repeatedRows[0] + 1)}:$${String(repeatedRows[1] + 1)}`;
  return {
    [ROLE_NAME]: { refersTo: `"${design.role}"`, hidden: true },
    ...(titles ? { '_xlnm.Print_Titles': { refersTo: titles } } : {}),
    ...(area ? { '_xlnm.Print_Area': { refersTo: `${sheet}!${absoluteName(area)}` } } : {}),
  };
}

/** A number that no table of the file has; the tables of sheets that cannot be read count too. */
async function freeTableId({ store, book }: BookParts): Promise<number> {
  const names = book.package.entries.map(({ name }) => name).filter((name) => /\/tables\/[^/]+\.xml$/i.test(name));
  const ids = await Promise.all(names.map(async (name) => (store.has(name) ? tableId(await store.text(name)) : 0)));
  const added = [...store.changed.keys()].filter((name) => !names.includes(name) && /\/tables\/[^/]+\.xml$/i.test(name));
  for (const name of added) ids.push(store.has(name) ? tableId(await store.text(name)) : 0);
  return Math.max(0, ...ids) + 1;
}
