import type { Scalar } from '../../model/sheet';
import { unescapeText } from './excelText';

/** Days between the two starting points of Excel's serial numbers, 1 January 1904 and 30 December 1899. */
export const DAYS_BEFORE_1904 = 1462;

/** The value of a cell from its type and the text of its `v`; `texts` are the shared ones. undefined: it points to a text that is not there. */
export function cellValue(type: string | undefined, text: string | null, texts: readonly string[]): Scalar | undefined {
  if (type === 'str') return unescapeText(text ?? '');
  if (type === 'inlineStr') return text;
  if (text === null || text === '') return null;
  if (type === 's') return texts[Number(text)];
  if (type === 'b') return isTrueText(text);
  if (type === 'e') return text;
  if (type === 'd') return isoSerial(text) ?? text;
  return numeric(text);
}

const isTrueText = (text: string): boolean => text.trim() === '1' || text.trim() === 'true';

/** The double nearest to a stored number; whatever is not written as one stays a text, never a guess. */
function numeric(text: string): Scalar {
  const value = Number(text);
  if (value === 0 && text.trim() === '') return null;
  const inOtherBase = text.charCodeAt(1) > NINE && /^0[xob]/i.test(text);
  return Number.isFinite(value) && !inOtherBase ? value : text;
}

const NINE = 57;

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** The serial number of an ISO date, time or both, counted from 30 December 1899; null for other texts. */
export function isoSerial(text: string): number | null {
  const match = ISO.exec(text.trim());
  if (!match || match[0] === '') return null;
  const [, year, month = '1', day = '1', hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (+hours * 3600 + +minutes * 60 + +seconds) / 86400;
  if (year === undefined) return time;
  const days = (Date.UTC(+year, +month - 1, +day) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return days + time;
}
