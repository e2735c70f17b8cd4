import type { Scalar, Sheet } from '../model/sheet';
import { tidy } from './words';

/** Whether nothing can be read in a value: an empty text counts as nothing. */
export const isBlank = (value: Scalar | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && tidy(value) === '');

/** The text of a cell as staff see it, without the blanks around it; empty when there is none. */
export const textOf = (value: Scalar | undefined): string => (value === null || value === undefined ? '' : tidy(String(value)));

/** A number as staff type one into a text, what it is out of included. */
const TYPED_NUMBER = /^[+−-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:\s*\/\s*\d+(?:[.,]\d+)?)?$/;

/** Whether a value is a number, a text number included. */
export const isNumeric = (value: Scalar | undefined): boolean =>
  typeof value === 'number' ? value >= 0 : typeof value === 'string' && TYPED_NUMBER.test(tidy(value));

/** Whether a value is a text that is not a number in disguise. */
export const isWording = (value: Scalar | undefined): boolean => typeof value === 'string' && tidy(value) !== '' && !isNumeric(value);

/** Whether a text says what marks are out of, such as `/20` or `sur 20`. */
export const isOutOf = (value: Scalar | undefined): boolean => typeof value === 'string' && /^(?:\/|sur)\s*\d+$/i.test(tidy(value));

/** How many columns the widest row of a sheet has. */
export const widthOf = (sheet: Sheet): number => sheet.values.reduce((width, row) => Math.max(width, row.length), 0);
