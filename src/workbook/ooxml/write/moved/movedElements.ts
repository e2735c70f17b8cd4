import type { Area } from '../../../../model/sheet';
import { sheetArea } from '../../cellReference';
import { shortName } from '../references';
import { spliced, type Splice } from '../splice';
import { escapeText, plainText, withAttribute, type XmlElement, xmlOutline } from '../xmlOutline';
import { type CellMoves, withoutAreas } from './cellMoves';
import { bounds, movedRule } from './movedFormula';

/** The cells of a sheet that are ours to dress. */
export interface OurAreas {
  readonly table: readonly Area[];
  readonly lists: readonly Area[];
}

/** What stands of a worksheet's element once its cells have moved; one that says nothing of cells stays as it is. */
export function movedElement(xml: string, element: XmlElement, moves: CellMoves, { table, lists }: OurAreas): string {
  switch (element.name) {
    case 'conditionalFormatting':
      return ruled(xml, element, moves, []);
    case 'dataValidations':
      return listed(xml, element, (rule) => ruled(xml, rule, moves, lists));
    case 'hyperlinks':
      return listed(xml, element, (link) => linked(xml, link, moves));
    case 'mergeCells':
      return listed(xml, element, (merge) => merged(xml, merge, moves, table));
    case 'ignoredErrors':
      return listed(xml, element, (rule) => ruled(xml, rule, moves, []));
    case 'extLst':
      return extended(xml.slice(element.start, element.end), moves, lists);
    default:
      return xml.slice(element.start, element.end);
  }
}

const areasOf = (names = ''): Area[] =>
  names
    .trim()
    .split(/\s+/)
    .flatMap((name) => sheetArea(name) ?? []);

/** A list without the items of which nothing is left; nothing where none is. */
function listed(xml: string, { start, openEnd, closeStart, end, children }: XmlElement, moved: (item: XmlElement) => string): string {
  const items = children.map(moved).filter((item) => item !== '');
  if (items.length === 0) return '';
  const tag = xml.slice(start, openEnd);
  const counted = /\scount\s*=/.test(tag) ? withAttribute(tag, 'count', String(items.length)) : tag;
  return counted + items.join('') + xml.slice(closeStart, end);
}

/** A rule for areas, with its formulas, in its new place; ours are taken out of it. */
function ruled(xml: string, { start, openEnd, end, attributes: { sqref } }: XmlElement, moves: CellMoves, ours: readonly Area[]): string {
  const before = areasOf(sqref);
  const after = withoutAreas(before.flatMap(moves.areas), ours);
  const [from] = before;
  if (!from || after.length === 0) return '';
  const written = xml.slice(openEnd, end);
  const inside = withFormulas(written, /(<(?:[\w.-]+:)?formula[12]?>)([^<]+)/g, moves, before, after);
  return withAttribute(xml.slice(start, openEnd), 'sqref', after.map(shortName).join(' ')) + inside;
}

function withFormulas(xml: string, element: RegExp, moves: CellMoves, before: readonly Area[], after: readonly Area[]): string {
  const [from, to] = [bounds(before).firstRow, bounds(after).firstRow];
  return xml.replace(element, (_, tag: string, text: string) => tag + escapeText(movedRule(plainText(text), moves, from, to)));
}

/** A link of an area becomes one for each piece of it; only the first keeps the mark that tells it from others. */
function linked(xml: string, { start, end, attributes: { ref } }: XmlElement, moves: CellMoves): string {
  const written = xml.slice(start, end);
  return areasOf(ref)
    .flatMap(moves.areas)
    .map((area, index) => {
      const tag = withAttribute(written, 'ref', shortName(area));
      return index === 0 ? tag : tag.replace(/\s[\w.-]+:uid\s*=\s*"[^"]*"/, '');
    })
    .join('');
}

/** Merged cells stay merged where they still lie side by side, and never within our table. */
function merged(xml: string, { start, end, attributes: { ref } }: XmlElement, moves: CellMoves, table: readonly Area[]): string {
  const [before] = areasOf(ref);
  const [after, ...more] = before ? moves.areas(before) : [];
  if (!before || !after || more.length > 0 || withoutAreas([after], table)[0] !== after) return '';
  const isWhole = after.lastRow - after.firstRow === before.lastRow - before.firstRow;
  return isWhole ? withAttribute(xml.slice(start, end), 'ref', shortName(after)) : '';
}

/** Rules that newer programs keep in the extension list: their areas stand in an element of their own, behind their formulas. */
function extended(xml: string, moves: CellMoves, ours: readonly Area[]): string {
  const splices: Splice[] = [];
  for (const ext of xmlOutline(xml, 5).children) {
    for (const list of ext.children) {
      if (list.name !== 'conditionalFormattings' && list.name !== 'dataValidations') continue;
      const text = listed(xml, list, (rule) => ruledBehind(xml, rule, moves, list.name === 'dataValidations' ? ours : []));
      splices.push(text === '' ? { start: ext.start, end: ext.end, text } : { start: list.start, end: list.end, text });
    }
  }
  return spliced(xml, splices);
}

function ruledBehind(xml: string, { start, end, children }: XmlElement, moves: CellMoves, ours: readonly Area[]): string {
  const place = children.find(({ name }) => name === 'sqref');
  const before = areasOf(place && xml.slice(place.openEnd, place.closeStart));
  const after = withoutAreas(before.flatMap(moves.areas), ours);
  if (!place || after.length === 0) return '';
  const inside = withFormulas(xml.slice(start, place.openEnd), /(<(?:[\w.-]+:)?f>)([^<]+)/g, moves, before, after);
  return inside + after.map(shortName).join(' ') + xml.slice(place.closeStart, end);
}
