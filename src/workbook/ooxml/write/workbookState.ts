import type { Edit, WriteCells } from '../../edits';
import { SaveError } from '../../saveFault';
import type { BookParts } from './bookParts';
import { contentsOf, sheetIn } from './sheetEdits';
import { spliced } from './splice';
import { prefixed, prefixOf, withAttribute, xmlOutline } from './xmlOutline';

/** Refuses sheets that would come or go in a workbook whose structure is protected, and our own sheets that are protected. */
export async function guardStructure(edits: readonly Edit[], { store, book }: BookParts): Promise<void> {
  const names = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const comesOrGoes = edits.some(
    (edit) => edit.kind === 'removeSheet' || (edit.kind === 'putSheet' && !names.has(edit.name.toLowerCase())),
  );
  const lock = xmlOutline(await store.text(book.part), 2).children.find(({ name }) => name === 'workbookProtection')?.attributes
    .lockStructure;
  if (comesOrGoes && (lock === '1' || lock === 'true')) throw new SaveError({ code: 'structureProtected' });
  for (const edit of edits) {
    const index = edit.kind === 'putSheet' ? book.sheets.findIndex(({ name }) => name.toLowerCase() === edit.name.toLowerCase()) : -1;
    const [sheet, source] = [book.sheets[index], book.sources[index]];
    if (!sheet || !source) continue;
    const protection = xmlOutline(await store.text(source.part), 2).children.find(({ name }) => name === 'sheetProtection')?.attributes
      .sheet;
    if (protection === '1' || protection === 'true') throw new SaveError({ code: 'sheetProtected', sheet: sheet.name });
  }
}

/** Leaves out the order of calculation once formulas came or went: Excel makes it anew, and calls one that does not fit damaged. */
export async function dropCalculationOrder(parts: BookParts): Promise<void> {
  const link = [...parts.book.links.values()].find(({ type }) => type === 'calcChain');
  if (link && parts.store.has(link.target)) await parts.remove(link.target, parts.book.part);
}

/** Has the workbook calculated when it is opened, where a cell was given another value than it had: other formulas may lean on it. */
export async function recalculated(writes: readonly WriteCells[], parts: BookParts): Promise<void> {
  const isNew = writes.some((write) => {
    const { sheet } = sheetIn(parts.book, write.at.sheet);
    for (const [row, cells] of contentsOf([write])) {
      for (const [column, content] of cells) if (content !== (sheet.values[row]?.[column] ?? null)) return true;
    }
    return false;
  });
  if (isNew) await recalculateOnLoad(parts);
}

/** Has a program calculate everything when it opens the workbook. */
export async function recalculateOnLoad({ store, book }: BookParts): Promise<void> {
  const xml = await store.text(book.part);
  const root = xmlOutline(xml, 2);
  const calculation = root.children.find(({ name }) => name === 'calcPr');
  if (calculation) {
    const { start, openEnd } = calculation;
    store.write(book.part, spliced(xml, [{ start, end: openEnd, text: withAttribute(xml.slice(start, openEnd), 'fullCalcOnLoad', '1') }]));
    return;
  }
  const before = [
    'fileVersion',
    'fileSharing',
    'workbookPr',
    'workbookProtection',
    'bookViews',
    'sheets',
    'functionGroups',
    'externalReferences',
    'definedNames',
  ];
  const earlier = root.children.filter(({ name }) => before.includes(name));
  const at = earlier[earlier.length - 1]?.end ?? root.closeStart;
  store.write(book.part, spliced(xml, [{ start: at, end: at, text: prefixed('<calcPr fullCalcOnLoad="1"/>', prefixOf(xml, root)) }]));
}
