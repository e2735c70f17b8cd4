import type { CellContent } from '../../workbook/edits';
import type { Scalar } from '../../model/sheet';
import { toEnglish, toFrench } from './engine/notation';

/** What a text typed into a cell becomes: a formula after `=`, a number as the French write it, VRAI or FAUX, else a text. */
export function typedContent(typed: string): CellContent {
  const text = typed.trim();
  if (text === '') return null;
  if (typed.startsWith("'")) return typed.slice(1);
  if (text.startsWith('=') && text.length > 1) return { formula: toEnglish(text) };
  if (/^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(text)) return Number(text.replace(',', '.'));
  const word = text.toUpperCase();
  if (word === 'VRAI' || word === 'FAUX') return word === 'VRAI';
  return typed;
}

/** What is offered for editing of a cell: the formula in French, or the value as one would type it. */
export function editedText(value: Scalar, formula: string | undefined): string {
  if (formula !== undefined) return toFrench(formula);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return /^[=']|^[+-]?[\d.,]+$/.test(value) ? `'${value}` : value;
}
