import type { Scalar } from '../../../model/sheet';
import type { NameValue } from '../../edits';
import { unescapeText } from '../excelText';
import { ROLE_NAME } from '../ourSheets';
import { spliced, type Splice } from './splice';
import { escapeText, prefixed, prefixOf, withAttribute, type XmlElement, xmlOutline } from './xmlOutline';

/** Names of one sheet: what stands behind each. Hidden ones are of no use to people. */
export type SheetNames = Readonly<Record<string, { readonly refersTo: string; readonly hidden?: boolean }>>;

/** The names that a sheet of ours may have. */
const OURS = [ROLE_NAME, '_xlnm.Print_Titles', '_xlnm.Print_Area'];

/** The elements of the workbook part that come behind the defined names. */
const LATER = [
  'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr',
  'webPublishObjects', 'extLst',
]; // prettier-ignore

/** The workbook part with these names in the sheet of that index; those that are ours to define and not among them are gone. */
export function withSheetNames(xml: string, sheet: number, names: SheetNames): string {
  const added = Object.entries(names)
    .map(
      ([name, { refersTo, hidden }]) =>
        `<definedName name="${name}" localSheetId="${String(sheet)}"${hidden ? ' hidden="1"' : ''}>${escapeText(refersTo)}</definedName>`,
    )
    .join('');
  return withNames(xml, added, ({ localSheetId, name = '' }) => localSheetId === String(sheet) && OURS.includes(name));
}

/** The workbook part with hidden names of the whole workbook, those that `isGone` says left out. */
export function withBookNames(xml: string, names: ReadonlyMap<string, string>, isGone: (name: string) => boolean): string {
  const added = [...names].map(([name, refersTo]) => `<definedName name="${name}" hidden="1">${escapeText(refersTo)}</definedName>`);
  return withNames(xml, added.join(''), ({ localSheetId, name = '' }) => localSheetId === undefined && isGone(name));
}

/** The workbook part with values behind names that were formulas. */
export function withNameValues(xml: string, values: readonly NameValue[]): string {
  if (values.length === 0) return xml;
  const { root, defined } = namesIn(xml);
  const sheets =
    root.children.find(({ name }) => name === 'sheets')?.children.map(({ attributes }) => unescapeText(attributes.name ?? '')) ?? [];
  const given = defined?.children.flatMap(({ openEnd, closeStart, attributes: { name, localSheetId } }): Splice[] => {
    const sheet = localSheetId === undefined ? null : sheets[Number(localSheetId)];
    const found = values.find((one) => one.name === name && one.sheet === sheet);
    return found ? [{ start: openEnd, end: closeStart, text: escapeText(constant(found.value)) }] : [];
  });
  return spliced(xml, given ?? []);
}

/** A value as a formula, in the notation of files. */
function constant(value: Scalar): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' && !/^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(value)
    ? `"${value.replace(/"/g, '""')}"`
    : String(value);
}

function withNames(xml: string, added: string, isGone: (attributes: XmlElement['attributes']) => boolean): string {
  const { root, defined, prefix } = namesIn(xml);
  if (added === '' && (!defined || defined.children.every(({ attributes }) => isGone(attributes))))
    return defined ? spliced(xml, [{ start: defined.start, end: defined.end, text: '' }]) : xml;
  if (!defined || defined.end === defined.openEnd) {
    const at = defined?.start ?? root.children.find(({ name }) => LATER.includes(name))?.start ?? root.closeStart;
    const text = prefixed(`<definedNames>${added}</definedNames>`, prefix);
    return spliced(xml, [{ start: at, end: defined?.end ?? at, text }]);
  }
  const gone = defined.children.filter(({ attributes }) => isGone(attributes));
  const splices = gone.map(({ start, end }) => ({ start, end, text: '' }));
  return spliced(xml, [...splices, { start: defined.closeStart, end: defined.closeStart, text: prefixed(added, prefix) }]);
}

/** The workbook part once the sheet of that index is gone: its names go with it, those of later sheets follow. */
export function withoutSheetNames(xml: string, sheet: number): string {
  const { defined } = namesIn(xml);
  if (!defined) return xml;
  const splices: Splice[] = [];
  for (const { start, openEnd, end, attributes } of defined.children) {
    const at = Number(attributes.localSheetId ?? -1);
    if (at === sheet) splices.push({ start, end, text: '' });
    else if (at > sheet)
      splices.push({ start, end: openEnd, text: withAttribute(xml.slice(start, openEnd), 'localSheetId', String(at - 1)) });
  }
  const isEmpty = defined.children.every(({ attributes }) => attributes.localSheetId === String(sheet));
  return spliced(xml, isEmpty ? [{ start: defined.start, end: defined.end, text: '' }] : splices);
}

function namesIn(xml: string): { readonly root: XmlElement; readonly defined: XmlElement | undefined; readonly prefix: string } {
  const root = xmlOutline(xml, 3);
  return { root, defined: root.children.find(({ name }) => name === 'definedNames'), prefix: prefixOf(xml, root) };
}
