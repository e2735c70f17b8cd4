import type { Arguments, CellFunction } from './cellFunction';
import { spread, spreadByFirst } from './spread';
import { FormulaError, isMatrix, NA, single, truth, type Single, type Value } from './value';

/** One value of an argument. */
const one = (given: Arguments, index: number): Single => single(given.value(index));

/** Every value of every argument, in order. */
export const everyValue = (given: Arguments): { readonly value: Single; readonly isRange: boolean }[] =>
  Array.from({ length: given.count }, (_, index) => given.value(index)).flatMap((value) =>
    isMatrix(value) ? value.rows.flat().map((cell) => ({ value: cell, isRange: value.isRange })) : [{ value, isRange: false }],
  );

const asks = (answer: (value: Single) => boolean): CellFunction => spread((given) => answer(one(given, 0)));

const replacing = (isReplaced: (error: FormulaError) => boolean): CellFunction =>
  spreadByFirst((given) => {
    const value = given.value(0);
    return value instanceof FormulaError && isReplaced(value) ? given.value(1) : value;
  });

function allOrAny(isAll: boolean): CellFunction {
  return (given) => {
    let result: boolean | null = null;
    for (const { value, isRange } of everyValue(given)) {
      if (isRange && (value === null || typeof value === 'string')) continue;
      const answer = truth(value);
      if (answer instanceof FormulaError) return answer;
      result = result === null ? answer : isAll ? result && answer : result || answer;
    }
    return result ?? new FormulaError('#VALUE!');
  };
}

function choose(given: Arguments): Value {
  const index = given.value(0);
  const [places = []] = isMatrix(index) ? index.rows : [];
  return places.length > 1 ? columnsSideBySide(places.map((place) => chosen(given, place))) : chosen(given, single(index));
}

function chosen(given: Arguments, index: Single): Value {
  if (index instanceof FormulaError) return index;
  const place = Math.floor(Number(index));
  return place >= 1 && place < given.count ? given.value(place) : new FormulaError('#VALUE!');
}

/** `CHOOSE({1,2},A1:A9,C1:C9)`: columns that do not touch as one block. Throws where a choice is wider than a column. */
function columnsSideBySide(columns: readonly Value[]): Value {
  const height = Math.max(...columns.map((column) => (isMatrix(column) ? column.rows.length : 1)));
  const cell = (column: Value, row: number): Single =>
    isMatrix(column) ? single({ rows: [column.rows[column.rows.length === 1 ? 0 : row] ?? [NA]], isRange: false }) : column;
  return { rows: Array.from({ length: height }, (_, row) => columns.map((column) => cell(column, row))), isRange: true };
}

function conditions(given: Arguments): Value {
  for (let index = 0; index + 1 < given.count; index += 2) {
    const answer = truth(one(given, index));
    if (answer instanceof FormulaError) return answer;
    if (answer) return given.value(index + 1);
  }
  return NA;
}

/** The functions that decide which of their arguments is calculated, or that look at errors and blanks. */
export const logical: Readonly<Partial<Record<string, CellFunction>>> = {
  IF: spreadByFirst((given) => {
    const answer = truth(one(given, 0));
    if (answer instanceof FormulaError) return answer;
    if (answer) return given.isGiven(1) ? given.value(1) : 0;
    return given.isGiven(2) ? given.value(2) : given.count > 2 ? 0 : false;
  }),
  IFS: conditions,
  IFERROR: replacing(() => true),
  IFNA: replacing(({ code }) => code === '#N/A'),
  CHOOSE: choose,
  AND: allOrAny(true),
  OR: allOrAny(false),
  NOT: spread((given) => {
    const answer = truth(one(given, 0));
    return answer instanceof FormulaError ? answer : !answer;
  }),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => NA,
  ISERROR: asks((value) => value instanceof FormulaError),
  ISERR: asks((value) => value instanceof FormulaError && value.code !== '#N/A'),
  ISNA: asks((value) => value instanceof FormulaError && value.code === '#N/A'),
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISNONTEXT: asks((value) => typeof value !== 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISBLANK: asks((value) => value === null),
  N: (given) => {
    const value = one(given, 0);
    return typeof value === 'number' || value instanceof FormulaError ? value : value === true ? 1 : 0;
  },
  COUNT: (given) =>
    everyValue(given).filter(({ value, isRange }) => typeof value === 'number' || (!isRange && typeof value === 'boolean')).length,
  COUNTA: (given) => everyValue(given).filter(({ value }) => value !== null).length,
  ROW: (given) => (given.reference(0)?.firstRow ?? given.here.row) + 1,
  COLUMN: (given) => (given.reference(0)?.firstColumn ?? given.here.column) + 1,
};
