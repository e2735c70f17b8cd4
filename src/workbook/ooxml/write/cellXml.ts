import { cellName } from '../../../model/address';
import type { Scalar } from '../../../model/sheet';
import type { CellContent } from '../../edits';
import { fileFormula } from './fileFormula';
import { shortName } from './references';
import { escapeText } from './xmlOutline';

const ERROR = /^#(N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|DIV\/0!)$/;

/** The `c` element of a cell, without prefix; a text never becomes a formula. An empty cell without a style is an empty text. */
export function cellXml(row: number, column: number, content: CellContent, style: string | undefined): string {
  const start = `<c r="${cellName({ row, column })}"${style === undefined ? '' : ` s="${style}"`}`;
  if (content === null || content === '') return style === undefined ? '' : `${start}/>`;
  if (typeof content === 'object') {
    const { type, value } = valueXml(content.result ?? null, 'str');
    const array = content.fills ? ` t="array" ref="${shortName(content.fills)}"` : '';
    return `${start}${type}><f${array}>${escapeText(fileFormula(content.formula))}</f>${value}</c>`;
  }
  if (typeof content === 'string' && !ERROR.test(content)) {
    return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeText(escapeLetters(content))}</t></is></c>`;
  }
  const { type, value } = valueXml(content, 'e');
  return `${start}${type}>${value}</c>`;
}

/** The value of a cell as the attribute of its type and its `v` element. */
export function valueXml(value: Scalar, textType: 'str' | 'e'): { readonly type: string; readonly value: string } {
  if (value === null) return { type: '', value: '' };
  if (typeof value === 'number') return { type: '', value: `<v>${String(value)}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', value: `<v>${value ? 1 : 0}</v>` };
  return { type: ` t="${ERROR.test(value) ? 'e' : textType}"`, value: `<v>${escapeText(escapeLetters(value))}</v>` };
}

/** What XML cannot hold, in the format's own escapes; an underscore that would start an escape is one too. */
export const escapeLetters = (text: string): string =>
  text.replace(
    /_(?=x[0-9a-f]{4}_)|[^\P{Cc}\t\n]|[\ufffe\uffff]/giu,
    (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );
