import type { Arguments, CellFunction } from './cellFunction';
import { isMatrix, type Single, type Value } from './value';
import { valueAt } from './fillArea';

/** A function of single values, which gives a block where it is given one: an answer for each cell, as in Excel's array formulas. */
export const spread =
  (call: CellFunction): CellFunction =>
  (given) => {
    const values = Array.from({ length: given.count }, (_, index) => (given.isGiven(index) ? given.value(index) : null));
    return values.some(isBlock) ? eachCell(call, given, values) : call({ ...given, value: (index) => values[index] ?? null });
  };

/** The same for a function that calculates its other arguments only as its first one asks for: the block is the first one's. */
export const spreadByFirst =
  (call: CellFunction): CellFunction =>
  (given) =>
    given.count > 0 && isBlock(given.value(0)) ? spread(call)(given) : call(given);

function eachCell(call: CellFunction, given: Arguments, values: readonly Value[]): Value {
  const blocks = values.filter(isMatrix).map(({ rows }) => rows);
  const height = Math.max(...blocks.map((rows) => rows.length));
  const width = Math.max(...blocks.map((rows) => rows[0]?.length ?? 0));
  const cellOf = (value: Value, row: number, column: number): Single => (isMatrix(value) ? valueAt(value.rows, row, column) : value);
  const answer = (row: number, column: number): Single => {
    const one = call({ ...given, reference: () => null, value: (index) => cellOf(values[index] ?? null, row, column) });
    return isMatrix(one) ? (one.rows[0]?.[0] ?? null) : one;
  };
  const rows = Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => answer(row, column)));
  return { rows, isRange: false };
}

const isBlock = (value: Value): boolean => isMatrix(value) && (value.rows.length > 1 || (value.rows[0]?.length ?? 0) > 1);
