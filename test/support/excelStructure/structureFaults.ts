import { readXlsx } from '../../../src/workbook/ooxml/readXlsx';
import { bookFaults } from './bookFaults';
import { cellFaults } from './cellFaults';
import { openPack, packFaults, type Pack } from './pack';
import { sheetFaults } from './sheetFaults';
import { stylesFaults } from './stylesFaults';
import { tableFaults } from './tableFaults';
import { all, type Node, one, xmlTree } from './xmlTree';

/** What Excel would call damaged in a workbook, as far as it is known; nothing where all is well. */
export async function structureFaults(bytes: Uint8Array): Promise<string[]> {
  const pack = openPack(bytes);
  const faults = packFaults(bytes, pack);
  if (faults.length > 0) return faults;
  const { sheets, sources, part: book } = await readXlsx(bytes);
  faults.push(...bookFaults(pack, book));
  const target = (type: string): string => [...pack.links(book).values()].find((link) => link.type === type)?.target ?? '';
  const stylesPart = target('styles');
  const styles = pack.tree(stylesPart);
  if (styles) faults.push(...stylesFaults(stylesPart, styles));
  const formats = one(styles, 'cellXfs')?.children.length ?? 1;
  const differentials = one(styles, 'dxfs')?.children.length ?? 0;
  const texts = all(pack.tree(target('sharedStrings')), 'si').length;
  const tables: { table: Node; sheet: (typeof sheets)[number] | undefined }[] = [];
  for (const [index, { part }] of sources.entries()) {
    const tree = treeOf(pack, part);
    const sheet = sheets[index];
    const said = [...cellFaults(tree, formats, texts), ...sheetFaults(tree, differentials)];
    faults.push(...said.map((fault) => `${sheet?.name ?? part}: ${fault}`));
    for (const link of pack.links(part).values()) if (link.type === 'table') tables.push({ table: treeOf(pack, link.target), sheet });
  }
  const names = all(one(pack.tree(book), 'definedNames'), 'definedName').filter(({ attributes }) => attributes.localSheetId === undefined);
  faults.push(
    ...tableFaults(
      tables,
      names.map(({ attributes: { name = '' } }) => name.toLowerCase()),
    ),
  );
  return [...faults, ...chainFaults(pack, target('calcChain'), book)];
}

/** Every cell in the order of calculation must hold a formula. */
function chainFaults(pack: Pack, chain: string, book: string): string[] {
  const links = pack.links(book);
  const ids = new Map(
    all(one(pack.tree(book), 'sheets'), 'sheet').map(({ attributes }) => [
      attributes.sheetId,
      links.get(attributes['r:id'] ?? '')?.target ?? '',
    ]),
  );
  const formulas = new Map([...ids].map(([id, part]) => [id, formulaCells(pack, part)]));
  let sheet: string | undefined;
  return all(pack.tree(chain), 'c').flatMap(({ attributes: { i, r = '' } }) => {
    sheet = i ?? sheet;
    return formulas.get(sheet)?.has(r) ? [] : [`the order of calculation names ${r}, which has no formula`];
  });
}

const formulaCells = (pack: Pack, part: string): Set<string> =>
  new Set(
    all(one(pack.tree(part), 'sheetData'), 'row').flatMap((row) =>
      all(row, 'c').flatMap((cell) => (one(cell, 'f') ? [cell.attributes.r ?? ''] : [])),
    ),
  );

const treeOf = (pack: Pack, part: string): Node => pack.tree(part) ?? xmlTree(new Uint8Array());
