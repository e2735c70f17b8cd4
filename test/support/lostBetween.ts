import { cellName } from '../../src/model/address';
import { OUR_TAG } from '../../src/workbook/edits';
import { readXlsx } from '../../src/workbook/ooxml/readXlsx';
import { cellReference } from '../../src/workbook/ooxml/cellReference';
import { openPack, type Pack } from './excelStructure/pack';
import { all, everywhere, type Node } from './excelStructure/xmlTree';

/** Cells that were written, as `Notes!E3`. */
export type WrittenCells = ReadonlySet<string>;

/** What of a workbook is no longer in the one that was made from it, part by part and element by element; nothing where all is. */
export async function lostBetween(before: Uint8Array, after: Uint8Array, written: WrittenCells): Promise<string[]> {
  const [one, other] = [openPack(before), openPack(after)];
  const { part: book, sheets, sources } = await readXlsx(before);
  const sheetOf = new Map(sources.map(({ part }, index) => [part, sheets[index]?.name ?? '']));
  const styles = [...one.links(book).values()].find(({ type }) => type === 'styles')?.target;
  const lost: string[] = [];
  for (const [part, content] of one.parts) {
    const made = other.parts.get(part);
    const said = (what: readonly string[]): void => void lost.push(...what.map((text) => `${part}: ${text}`));
    if (!made) {
      if (!part.endsWith('calcChain.xml')) said(['is gone']);
    } else if (Buffer.compare(content, made) !== 0) {
      if (sheetOf.has(part)) said(missing(sheetFacts(one, part, sheetOf, written), sheetFacts(other, part, sheetOf, written)));
      else if (part === styles) said(missing(styleFacts(one, part), styleFacts(other, part)));
      else if (part === book || part === '[Content_Types].xml' || part.endsWith('.rels'))
        said(missing(facts(one, part), facts(other, part)));
      else said(['holds other bytes']);
    }
  }
  return lost;
}

/** Facts of the one list that the other lacks, or has in another order. */
function missing(before: readonly string[], after: readonly string[]): string[] {
  const lost: string[] = [];
  let at = 0;
  for (const fact of before) {
    const found = after.indexOf(fact, at);
    if (found < 0) lost.push(fact);
    else at = found + 1;
  }
  return lost;
}

const rootOf = (pack: Pack, part: string): Node => pack.tree(part) ?? { name: '', uri: '', attributes: {}, children: [], text: '' };

/** Attributes that our edits may change anywhere. */
const FREE = new Set(['count', 'spans', 'fullCalcOnLoad', 'uniqueCount']);

function said(node: Node, free: ReadonlySet<string> = FREE): string {
  const attributes = Object.entries(node.attributes).filter(([name]) => !free.has(name) && !name.includes('xmlns'));
  const text = node.children.length === 0 ? node.text : '';
  return `<${node.name} ${JSON.stringify(attributes.sort())}>${text}${node.children.map((child) => said(child, free)).join('')}`;
}

/** The second level of a part: what lists hold, in order; the order of calculation does not count. */
const facts = (pack: Pack, part: string): string[] =>
  rootOf(pack, part)
    .children.flatMap((child) => (['sheets', 'definedNames'].includes(child.name) ? child.children : [child]))
    .map((child) => said(child))
    .filter((fact) => !fact.includes('calcChain'));

/** By list, every item at its place: a style's number is how cells name it. */
const styleFacts = (pack: Pack, part: string): string[] =>
  rootOf(pack, part).children.flatMap((list) => [
    said({ ...list, children: [], text: '' }),
    ...list.children.map((item, index) => `${list.name} ${String(index)} ${said(item)}`),
  ]);

function sheetFacts(pack: Pack, part: string, sheetOf: ReadonlyMap<string, string>, written: WrittenCells): string[] {
  const name = sheetOf.get(part) ?? '';
  const free = new Set([...FREE, 'priority', 'ref']);
  return rootOf(pack, part).children.flatMap((child): string[] => {
    if (child.name === 'dimension') return [];
    if (child.name === 'sheetData') return rowFacts(child, (cell) => written.has(`${name}!${cell}`));
    if (child.name !== 'conditionalFormatting') return [said(child, child.name === 'extLst' ? free : FREE)];
    const theirs = all(child, 'cfRule').filter((rule) => !everywhere(rule).some(({ text }) => text.includes(OUR_TAG)));
    return theirs.map((rule) => `${String(child.attributes.sqref)} ${said(rule, free)}`);
  });
}

function rowFacts(data: Node, isWritten: (cell: string) => boolean): string[] {
  const shared = new Set(all(data, 'row').flatMap((row) => all(row, 'c').flatMap((cell) => all(cell, 'f').filter(({ attributes }) => attributes.t === 'shared')))); // prettier-ignore
  let row = -1;
  return all(data, 'row').flatMap((node) => {
    row = node.attributes.r === undefined ? row + 1 : Number(node.attributes.r) - 1;
    let column = -1;
    const { r: _, ...attributes } = node.attributes;
    const cells = all(node, 'c').flatMap((cell) => {
      column = cellReference(cell.attributes.r ?? '')?.column ?? column + 1;
      const at = cellName({ row, column });
      const plain = {
        ...cell,
        attributes: { ...cell.attributes, r: at },
        children: cell.children.map((child) => (shared.has(child) ? { ...child, attributes: {}, text: '' } : child)),
      };
      return isWritten(at) ? [] : [said(plain)];
    });
    return [`row ${String(row)} ${said({ ...node, attributes, children: [] })}`, ...cells];
  });
}
