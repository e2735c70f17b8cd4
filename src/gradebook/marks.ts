import { BLANK, type Mark, type Unreadable } from '../model/mark';
import type { NumberKind, Scalar } from '../model/sheet';
import { readCode } from './codes';
import { looksLikeDate, serialDate } from './dates';
import { tidy } from './words';

const NUMBER = /^([+-]?(?:\d{1,15}(?:[.,]\d{1,15})?|[.,]\d{1,15}))(?:\s*\/\s*(\d{1,15}(?:[.,]\d{1,15})?))?$/;

/** What most texts are that hold a mark; what is more than this is looked at more closely. */
const PLAIN_NUMBER = /^\d{1,15}([.,]\d{1,15})?$/;

const unreadable = (why: Unreadable['why'], text: string): Unreadable => ({ state: 'unreadable', why, text });

/** What a cell says before any scale is applied: a number with the scale typed after it, or why it is none. */
function readNumber(value: Scalar, kind: NumberKind | undefined, scale: number | null): Mark {
  if (value === null) return BLANK;
  if (typeof value === 'number') {
    if (kind === 'date') return unreadable('dateInsteadOfMark', serialDate(value));
    if (kind === 'percent') return unreadable('otherScale', `${String(Number((value * 100).toPrecision(12)))} %`);
    return Number.isFinite(value) ? value : unreadable('unreadable', String(value));
  }
  if (typeof value === 'boolean') return unreadable('unreadable', value ? 'TRUE' : 'FALSE');
  if (PLAIN_NUMBER.test(value)) return toNumber(value);
  const text = tidy(value);
  if (text === '') return BLANK;
  const match = NUMBER.exec(text.replace('−', '-'));
  if (match?.[1] !== undefined) {
    if (match[2] !== undefined && toNumber(match[2]) !== scale) return unreadable(scale === null ? 'unreadable' : 'otherScale', text);
    return toNumber(match[1]);
  }
  return readCode(text) ?? unreadable(looksLikeDate(text) ? 'dateInsteadOfMark' : 'unreadable', text);
}

const toNumber = (text: string): number => Number(text.replace(',', '.'));

/**
 * Reads the cell of a test marked from 0 to `scale` (clause `marks.scale`).
 * A text number is a mark; a mark out of another total is never converted.
 */
export function readMark(value: Scalar, kind?: NumberKind, scale = 20): Mark {
  if (typeof value === 'number' && kind === undefined && value >= 0 && value <= scale) return value;
  const mark = readNumber(value, kind, scale);
  if (typeof mark !== 'number' || (mark >= 0 && mark <= scale)) return mark;
  return unreadable('outOfScale', String(value).trim());
}

/** Reads a TOEIC score: 10 to 990, a multiple of 5. */
export function readToeic(value: Scalar, kind?: NumberKind): Mark {
  const score = readNumber(value, kind, 990);
  if (typeof score !== 'number' || (score >= 10 && score <= 990 && score % 5 === 0)) return score;
  return unreadable('notAToeicScore', String(value).trim());
}

/** Reads a count, a duration or credits: any number from 0. */
export function readCount(value: Scalar, kind?: NumberKind): Mark {
  const count = readNumber(value, kind, null);
  if (typeof count !== 'number' || count >= 0) return count;
  return unreadable('outOfScale', String(value).trim());
}

/** More weighs no subject, and would make sums that no double holds. */
const LARGEST_COEFFICIENT = 1_000_000;

/** Reads a coefficient: a number above 0 (clause `marks.scale`), null where nothing is typed. */
export function readCoefficient(value: Scalar): number | null | Unreadable {
  const coefficient = readNumber(value, undefined, null);
  if (typeof coefficient === 'number')
    return coefficient > 0 && coefficient <= LARGEST_COEFFICIENT ? coefficient : unreadable('outOfScale', String(value).trim());
  if (coefficient.state === 'blank') return null;
  return coefficient.state === 'unreadable' ? coefficient : unreadable('unreadable', coefficient.text);
}
