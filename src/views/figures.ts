import { roundHalfUp, roundUp } from '../regulation/exact';
import type { PaneMessages } from '../messages/areas/pane';

/** How a language writes numbers. */
export type NumberMarks = Pick<PaneMessages, 'decimal' | 'thousands'>;

/** No mark is typed with more decimals, and binary noise stays below them. */
const FINEST = 6;

/** A number as typed, with the language's decimal mark: 9.9 is `9,9`, 8 is `8`. Noise beyond six decimals is left out. */
export const asTyped = (value: number, marks: NumberMarks): string => String(roundHalfUp(value, FINEST)).replace('.', marks.decimal);

/**
 * A mean to two decimals, and to more when two would look like the minimum that it misses:
 * 11.995 below 12 is `11,995`, never `12,00`.
 */
export function meanText(value: number, marks: NumberMarks, missed?: number): string {
  let decimals = 2;
  while (missed !== undefined && decimals < FINEST && roundHalfUp(value, decimals) >= missed) decimals += 1;
  return fixed(roundHalfUp(value, decimals), decimals).replace('.', marks.decimal);
}

/** What is missing, rounded up to two decimals, so that nobody is told a mark that would not do: 1.7857 is `1,79`. */
export const shortfallText = (missing: number, marks: NumberMarks): string => asTyped(shortfall(missing), marks);

/** The number that `shortfallText` shows, which decides between singular and plural. */
export const shortfall = (missing: number): number => roundUp(missing, 2);

/** A rounded number with its zeros; it is already rounded, so no digit is lost. */
function fixed(value: number, decimals: number): string {
  const [units = '0', rest = ''] = String(value).split('.');
  return `${units}.${rest.padEnd(decimals, '0')}`;
}
