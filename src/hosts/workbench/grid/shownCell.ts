import { format, formatColor, getFormatFromId, isTextFormat } from 'numfmt';
import type { Scalar } from '../../../model/sheet';

/** What a cell shows of a value under its number format, in French, and the colour that the format gives it. */
export function shownText(value: Scalar, numberFormat: string | number): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  const code = codeOf(numberFormat);
  if (typeof value === 'string') return code.includes('@') && !isTextFormat(code) ? formatted(code, value) : value;
  return formatted(code, value);
}

/** The colour that a number format asks for, such as `[Red]`. */
export function formatColour(value: Scalar, numberFormat: string | number): string | null {
  const code = codeOf(numberFormat);
  if (typeof value !== 'number' || !code.includes('[')) return null;
  try {
    const colour = formatColor(code, value);
    return typeof colour === 'string' ? colour : null;
  } catch {
    return null;
  }
}

function codeOf(numberFormat: string | number): string {
  return typeof numberFormat === 'string' ? numberFormat : getFormatFromId(numberFormat);
}

/** A format that is not understood shows the number as it is. */
function formatted(code: string, value: number | string): string {
  try {
    return format(code.replace(/\[\$-[\dA-F]+\]/gi, ''), value, { locale: 'fr' });
  } catch {
    return String(value).replace('.', ',');
  }
}
