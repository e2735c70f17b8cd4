import type { CellContent } from '../edits';
import { formulaOf } from './sheetCells';

/** What Office.js is given for a cell; null leaves the cell as it is, an empty text empties it. */
export type Input = number | string | boolean | null;

/** Text that Excel surely keeps as it is typed: letters, spaces and a few marks, and no word that it knows. */
const PLAIN = /^[\p{L}_][\p{L}\s.,;:’'()–_-]*$/u;
const KNOWN_WORD = /^(true|false|vrai|faux)\s*$/i;
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** A text so that it stays one: Excel would make a formula of `=1` and `-Dupont`, a date of `1/2`, a number of `007`. */
const asText = (text: string): string => (text === '' || (PLAIN.test(text) && !KNOWN_WORD.test(text)) ? text : `'${text}`);

/** What is typed for a content. */
export function inputOf(content: CellContent | undefined): Input {
  if (content === undefined) return null;
  if (content === null) return '';
  if (typeof content === 'object') return content.formula.startsWith('=') ? content.formula : `=${content.formula}`;
  return typeof content === 'string' ? asText(content) : content;
}

/** Whether a text format of the cell does no harm to what is written into it. */
export const staysText = (content: CellContent | undefined): boolean =>
  content === undefined || content === null || typeof content === 'string';

/** What is typed to bring back a cell that held this value and formula. */
export function inputToRestore(value: unknown, formula: unknown): Input {
  const text = formulaOf(formula, value) ?? value;
  if (typeof text !== 'string') return text as number | boolean;
  return text !== value || ERROR.test(text) ? text : asText(text);
}

/** Whether a cell took what was typed into it; what a formula gives is not ours to say. */
export function tookInput(content: CellContent | undefined, value: unknown): boolean {
  if (content === undefined || (typeof content === 'object' && content !== null)) return true;
  if (typeof content === 'number' && typeof value === 'number') return Math.abs(content - value) <= Math.abs(content) * 1e-14;
  return value === (content ?? '');
}
