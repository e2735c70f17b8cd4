import { cellName, columnLetters } from '../../../model/address';
import { cellReference, sheetArea } from '../cellReference';
import { sharedFormula } from '../sharedFormula';
import { spliced, type Splice } from './splice';
import { isResult, type Writing } from './sheetCells';
import { escapeText, plainText, withAttribute } from './xmlOutline';

interface FormulaTag {
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  readonly tag: string;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1];

/**
 * Before cells are written: where the first cell of a shared formula goes, the next one takes over its text, so that no cell is
 * left without a formula. `refuse` is told the cell that would break an array apart.
 */
export function freedFormulas(xml: string, writing: Writing, refuse: (cell: { row: number; column: number }) => never): string {
  const isWritten = (row: number, column: number): boolean => {
    const content = writing.get(row)?.get(column);
    return content !== undefined && !isResult(content);
  };
  const tags = formulaTags(xml);
  const splices: Splice[] = [];
  for (const tag of tags) {
    const kind = attribute(tag.tag, 't');
    if (kind === 'array' || kind === 'dataTable') guardArray(tag, isWritten, refuse);
    if (kind !== 'shared' || tag.text === '' || !isWritten(tag.row, tag.column)) continue;
    const group = attribute(tag.tag, 'si');
    const left = tags.filter((other) => other !== tag && attribute(other.tag, 'si') === group && !isWritten(other.row, other.column));
    const [heir] = left;
    if (!heir || left.some((other) => other.text !== '')) continue;
    const formula = sharedFormula(plainText(tag.text))(heir.row - tag.row, heir.column - tag.column);
    const name = /^<([\w.:-]+)/.exec(heir.tag)?.[1] ?? 'f';
    const opened = withAttribute(heir.tag, 'ref', boundsOf(left)).replace(/\s*\/>$/, '>');
    splices.push({ start: heir.start, end: heir.end, text: `${opened}${escapeText(formula)}</${name}>` });
  }
  return spliced(xml, splices);
}

function guardArray(
  tag: FormulaTag,
  isWritten: (row: number, column: number) => boolean,
  refuse: (cell: { row: number; column: number }) => never,
): void {
  const area = sheetArea(attribute(tag.tag, 'ref') ?? '');
  if (!area) return;
  let written: { row: number; column: number } | null = null;
  let isWhole = true;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      if (isWritten(row, column)) written ??= { row, column };
      else isWhole = false;
    }
  }
  if (written && !isWhole) refuse(written);
}

function formulaTags(xml: string): FormulaTag[] {
  const found: FormulaTag[] = [];
  for (const match of xml.matchAll(/<((?:[\w.-]+:)?)f(?:\s[^>]*)?>/g)) {
    const [tag, prefix = ''] = match;
    const openEnd = match.index + tag.length;
    const cell = xml.lastIndexOf(`<${prefix}c `, match.index);
    const at = cellReference(attribute(xml.slice(cell, xml.indexOf('>', cell)), 'r') ?? '');
    if (!at) continue;
    const closing = tag.endsWith('/>') ? openEnd : xml.indexOf(`</${prefix}f`, openEnd);
    const end = tag.endsWith('/>') ? openEnd : xml.indexOf('>', closing) + 1;
    found.push({ start: match.index, openEnd, end, tag, text: xml.slice(openEnd, closing), ...at });
  }
  return found;
}

function boundsOf(cells: readonly FormulaTag[]): string {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const first = cellName({ row: Math.min(...rows), column: Math.min(...columns) });
  return `${first}:${columnLetters(Math.max(...columns))}${String(Math.max(...rows) + 1)}`;
}
