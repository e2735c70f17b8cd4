import type { Scalar } from '../../../src/model/sheet';

/** What a cell becomes when something is typed into it. */
export interface Typed {
  readonly value: Scalar;
  readonly formula?: string;
  /** The number format that Excel gives the cell by itself. */
  readonly format?: string;
}

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?$/i;
const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?$/;

/**
 * Reads what a program or a person puts into a cell, as Excel documents it for `Range.values` and `Range.formulas`, in its English locale:
 * text may become a formula, a number, a date, a boolean or an error; an apostrophe or a text format keeps it text.
 */
export function typedValue(input: unknown, format: string): Typed {
  if (typeof input === 'boolean') return { value: input };
  if (typeof input === 'number') return { value: format === '@' ? String(input) : input };
  const text = String(input);
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === '@') return { value: text };
  const trimmed = text.trim();
  if (text.startsWith('=') && trimmed.length > 1) return { value: null, formula: text };
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) return { value: Number(trimmed.replaceAll(',', '')) };
  if (/^[+-]?\d+(\.\d+)?%$/.test(trimmed)) return { value: Number(trimmed.slice(0, -1)) / 100, format: '0%' };
  const date = DATE.exec(trimmed);
  if (date) return typedDate(text, Number(date[1]), Number(date[2]), date[3]);
  if (/^[+\-@]/.test(text) && trimmed.length > 1)
    return { value: null, formula: text.startsWith('@') ? `=${text}` : `=${text.replace(/^\+/, '')}` };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERROR.test(trimmed.toUpperCase())) return { value: trimmed.toUpperCase() };
  return { value: text };
}

function typedDate(text: string, month: number, day: number, year = '2026'): Typed {
  const full = year.length <= 2 ? 2000 + Number(year) : Number(year);
  const days = Date.UTC(full, month - 1, day) / 86_400_000 + 25_569;
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return valid ? { value: days, format: 'm/d/yyyy' } : { value: text };
}
