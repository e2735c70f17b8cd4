import { type FormatRule, OUR_TAG } from '../../edits';
import { shortName } from './references';
import { spliced, type Splice } from './splice';
import type { StyleBook } from './styleBook';
import { escapeText, plainText, prefixed, prefixOf, withAttribute, type XmlElement, xmlOutline } from './xmlOutline';

/** The elements of a worksheet before which no conditional format may stand. */
const EARLIER = new Set([
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges',
  'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr',
]); // prettier-ignore

interface Rule {
  readonly tag: XmlElement;
  readonly priority: number;
  readonly isOurs: boolean;
}

/**
 * A worksheet with our conditional formats replaced by these, before all others. The others keep their order and their
 * formulas; only their priorities make room.
 */
export function withOurFormats(xml: string, rules: readonly FormatRule[], styles: StyleBook): string {
  const root = xmlOutline(xml, 4, 'sheetData');
  const prefix = prefixOf(xml, root);
  const blocks = root.children.filter(({ name }) => name === 'conditionalFormatting');
  const found = blocks.map((block) => ({
    block,
    rules: block.children.filter(({ name }) => name === 'cfRule').map((tag) => rule(xml, tag)),
  }));
  const all = [...found.flatMap((block) => block.rules), ...extendedRules(xml, root)];
  const ours = all.filter(({ isOurs }) => isOurs);
  const others = all.filter(({ isOurs }) => !isOurs);
  if (ours.length === 0 && rules.length === 0) return xml;
  const shift = rules.length - roomBefore(ours, others);
  const splices: Splice[] = others.flatMap(({ tag, priority }) => {
    const text = withAttribute(xml.slice(tag.start, tag.openEnd), 'priority', String(priority + shift));
    return shift === 0 ? [] : [{ start: tag.start, end: tag.openEnd, text }];
  });
  for (const { block, rules: inside } of found) {
    if (inside.length > 0 && inside.every(({ isOurs }) => isOurs)) splices.push({ start: block.start, end: block.end, text: '' });
    else for (const { tag, isOurs } of inside) if (isOurs) splices.push({ start: tag.start, end: tag.end, text: '' });
  }
  const earlier = root.children.filter(({ name }) => EARLIER.has(name));
  const at = blocks[0]?.start ?? earlier[earlier.length - 1]?.end ?? root.openEnd;
  splices.push({ start: at, end: at, text: prefixed(formatsXml(rules, styles), prefix) });
  return spliced(xml, splices);
}

/** Our rules as elements, numbered from 1. */
export const formatsXml = (rules: readonly FormatRule[], styles: StyleBook): string =>
  rules
    .map(({ areas, formula, look }, index) => {
      const tag = `<cfRule type="expression" dxfId="${String(styles.differential(look))}" priority="${String(index + 1)}">`;
      return `<conditionalFormatting sqref="${areas.map(shortName).join(' ')}">${tag}<formula>${escapeText(formula)}</formula></cfRule></conditionalFormatting>`;
    })
    .join('');

function rule(xml: string, tag: XmlElement): Rule {
  const text = plainText(xml.slice(tag.openEnd, tag.closeStart));
  return { tag, priority: Number(tag.attributes.priority ?? 0), isOurs: text.includes(OUR_TAG) };
}

/** How many numbers our rules take in front of the others; others may have been put before them since. */
function roomBefore(ours: readonly Rule[], others: readonly Rule[]): number {
  const first = Math.min(...others.map(({ priority }) => priority));
  return ours.every(({ priority }) => priority < first) ? Math.min(ours.length, first - 1) : 0;
}

/** The rules that newer programs keep in the extension list; their priorities count in the same row. */
function extendedRules(xml: string, root: XmlElement): Rule[] {
  const list = root.children.find(({ name }) => name === 'extLst');
  if (!list) return [];
  const found: Rule[] = [];
  for (const match of xml.slice(list.start, list.end).matchAll(/<[\w.-]+:cfRule\b[^>]*\spriority\s*=\s*["'](\d+)["'][^>]*>/g)) {
    const start = list.start + match.index;
    const tag = { name: 'cfRule', attributes: {}, start, openEnd: start + match[0].length, closeStart: 0, end: 0, children: [] };
    found.push({ tag, priority: Number(match[1]), isOurs: false });
  }
  return found;
}
