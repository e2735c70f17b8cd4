import { cellName } from '../../src/model/address';
import type { Format } from '../host/book/sheetDress';

/** All that a reader sees of a sheet, in the same words whether Excel keeps it or a file: to compare the one with the other. */
export interface SheetPicture {
  readonly name: string;
  readonly role: string | undefined;
  readonly cells: Readonly<Record<string, string>>;
  readonly looks: Readonly<Record<string, Format>>;
  readonly rules: readonly { readonly areas: string; readonly formula: string; readonly look: Format }[];
  readonly lists: readonly string[];
  readonly widths: Readonly<Record<number, number>>;
  readonly heights: Readonly<Record<number, number>>;
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly print: Format;
  readonly breaks: readonly number[];
  readonly tables: readonly string[];
}

/** Entries by their number. */
export const sorted = <Value>(entries: Iterable<readonly [number, Value]>): Record<number, Value> =>
  Object.fromEntries([...entries].sort(([one], [other]) => one - other));
/** What is set of a format, without what says nothing. */
export const without = (format: Readonly<Record<string, unknown>>, ...plain: readonly unknown[]): Format =>
  Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined && !plain.includes(value)));

/** From the least. */
export const byNumber = (one: number, other: number): number => one - other;
/** To half a point: a file counts thousandths of an inch. */
export const rounded = (print: Format): Format =>
  Object.fromEntries(Object.entries(print).map(([name, value]) => [name, typeof value === 'number' ? Math.round(value * 2) / 2 : value]));

/** By cell name, a line between two cells only once: it is the lower edge of the one and the upper edge of the other. */
export function withSharedLines(looks: ReadonlyMap<number, Format>): Record<string, Format> {
  const alike = (one: unknown, other: unknown): boolean => one !== undefined && JSON.stringify(one) === JSON.stringify(other);
  return Object.fromEntries(
    [...looks].map(([key, { top, left, ...look }]) => {
      const [above, before] = [looks.get(key - 16384), key % 16384 === 0 ? undefined : looks.get(key - 1)];
      const lines = { top: alike(top, above?.bottom) ? undefined : top, left: alike(left, before?.right) ? undefined : left };
      return [cellName({ row: Math.floor(key / 16384), column: key % 16384 }), without({ ...look, ...lines })];
    }),
  );
}
