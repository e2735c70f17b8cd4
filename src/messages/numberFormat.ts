import { roundHalfUp, roundUp } from '../regulation/exact';

/** How a language writes the figures of its sentences. */
export interface NumberFormat {
  /** A number as typed: 9.9 and 8 keep their digits; noise beyond nine decimals is left out. */
  readonly mark: (value: number) => string;
  /** A mean to two decimals, and to more when two would look like the minimum that it misses: 11.995 is never 12.00. */
  readonly mean: (value: number, missed?: number) => string;
  /** What is missing, rounded up to two decimals so that nobody is told a mark that would not do. */
  readonly missing: (points: number) => string;
  /** The number that `missing` shows, which decides between singular and plural. */
  readonly shownMissing: (points: number) => number;
  /** A whole number with its thousands apart. */
  readonly count: (value: number) => string;
}

/** The format of a language from its decimal mark and what it puts between thousands. */
export function numberFormat(decimal: string, thousands: string): NumberFormat {
  const written = (value: number): string => String(value).replace('.', decimal);
  return {
    mark: (value) => written(roundHalfUp(value, 9)),
    mean: (value, missed) => {
      let decimals = 2;
      while (missed !== undefined && decimals < 9 && roundHalfUp(value, decimals) >= missed) decimals += 1;
      const [units = '', rest = ''] = String(roundHalfUp(value, decimals)).split('.');
      return `${units}${decimal}${rest.padEnd(decimals, '0')}`;
    },
    missing: (points) => written(roundUp(points, 2)),
    shownMissing: (points) => roundUp(points, 2),
    count: (value) => String(value).replace(/\B(?=(\d{3})+$)/g, thousands),
  };
}
