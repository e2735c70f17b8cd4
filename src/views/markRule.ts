import { columnLetters } from '../model/address';
import type { Look } from '../workbook/look';
import type { MarkedTable } from './markedTables';

/** One mark: by column the test that a cell must pass, with `{n}` for the cell n columns to its right in the same row. */
export interface MarkRule {
  readonly id: string;
  readonly look: Look;
  readonly tests: ReadonlyMap<number, string>;
  /** Whether students whom another jury judges are marked too. */
  readonly everyone?: boolean;
}

/** A test as it is written for the first cell. */
export function written(test: string, column: number, { runs }: MarkedTable): string {
  const row = String(runs[0][0] + 1);
  return test.replace(/\{(-?\d+)\}/g, (_, right: string) => columnLetters(column + Number(right)) + row);
}
