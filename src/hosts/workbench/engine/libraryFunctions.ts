import * as formulajs from '@formulajs/formulajs';
import type { Arguments, CellFunction } from './cellFunction';
import { spread } from './spread';
import { FormulaError, isMatrix, NotCalculable, single, type Single, type Value } from './value';

/** What a function of the library takes and gives; an error is an `Error` whose message is Excel's code. */
type LibraryFunction = (...given: unknown[]) => unknown;

/** Functions over the numbers of their blocks: texts, booleans and blanks among cells are passed over, an error is the answer. */
const OVER_NUMBERS =
  'SUM AVERAGE MIN MAX MEDIAN PRODUCT SUMSQ STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP MODE.SNGL GEOMEAN HARMEAN DEVSQ AVEDEV'.split(
    ' ',
  );

/** Functions of a block of numbers and single values. */
const OF_BLOCK = 'LARGE SMALL PERCENTILE PERCENTILE.INC QUARTILE QUARTILE.INC'.split(' ');

/** Functions of single values. */
const OF_VALUES = (
  'ABS ROUND ROUNDUP ROUNDDOWN INT TRUNC MOD SQRT POWER SIGN EVEN ODD EXP LN LOG LOG10 PI ' +
  'LEN LEFT RIGHT MID UPPER LOWER TRIM EXACT FIND SEARCH SUBSTITUTE NUMBERVALUE REPLACE REPT PROPER CHAR CODE DATE YEAR MONTH DAY'
).split(' ');

/** Functions that walk through their blocks as they are. */
const OF_TABLES = 'VLOOKUP HLOOKUP MATCH INDEX'.split(' ');

/** A function of the library under its Excel name; undefined where this engine does not offer it. */
export function libraryFunction(name: string): CellFunction | undefined {
  if (name === 'RANK' || name === 'RANK.EQ') return rank;
  const call = named(name);
  if (!call) return undefined;
  if (name === 'SUMPRODUCT') return (given) => withArguments(call, given, factors);
  if (OVER_NUMBERS.includes(name)) return (given) => overNumbers(call, given, name);
  if (OF_BLOCK.includes(name))
    return (given) => withArguments(call, given, (value, index) => (index === 0 ? numbersOf(value) : plain(single(value))));
  if (OF_VALUES.includes(name)) return spread((given) => withArguments(call, given, (value) => plain(single(value))));
  if (OF_TABLES.includes(name)) return (given) => withArguments(call, given, table);
  return undefined;
}

function named(name: string): LibraryFunction | undefined {
  const [first = '', ...rest] = name.split('.');
  let found: unknown = (formulajs as Record<string, unknown>)[first];
  for (const part of rest) found = (found as Record<string, unknown> | undefined)?.[part];
  return typeof found === 'function' ? (found as LibraryFunction) : undefined;
}

const values = (given: Arguments): Value[] => Array.from({ length: given.count }, (_, index) => given.value(index));

function overNumbers(call: LibraryFunction, given: Arguments, name: string): Value {
  const numbers: number[] = [];
  for (const value of values(given)) {
    const found = isMatrix(value) ? numbersOf(value) : [plainNumber(value)];
    if (found instanceof FormulaError) return found;
    for (const one of found) {
      if (one instanceof FormulaError) return one;
      numbers.push(one);
    }
  }
  return numbers.length === 0 && /^(SUM|MIN|MAX|PRODUCT|SUMSQ)$/.test(name) ? 0 : answer(call(numbers));
}

/** The numbers of a block; its first error instead where it has one. */
function numbersOf(value: Value): number[] | FormulaError {
  const cells = isMatrix(value) ? value.rows.flat() : [value];
  const error = cells.find((cell): cell is FormulaError => cell instanceof FormulaError);
  return error ?? cells.filter((cell): cell is number => typeof cell === 'number');
}

function plainNumber(value: Single): number | FormulaError {
  if (value instanceof FormulaError) return value;
  const number = typeof value === 'string' ? Number(value.trim().replace(',', '.') || NaN) : Number(value);
  return Number.isNaN(number) ? new FormulaError('#VALUE!') : number;
}

const plain = (value: Single): Single => value;

/** A block of factors: what is no number counts as 0. */
function factors(value: Value): unknown {
  const rows = table(isMatrix(value) ? value : { rows: [[value]], isRange: true });
  return Array.isArray(rows) ? rows.map((row: Single[]) => row.map((cell) => (typeof cell === 'number' ? cell : 0))) : rows;
}

/** Blocks as arrays; errors inside become the library's own so that it hands them on. */
function table(value: Value): unknown {
  if (!isMatrix(value)) return value;
  const error = value.rows.flat().find((cell): cell is FormulaError => cell instanceof FormulaError);
  return error ?? value.rows.map((row) => [...row]);
}

function withArguments(call: LibraryFunction, given: Arguments, prepare: (value: Value, index: number) => unknown): Value {
  const prepared = values(given).map(prepare);
  const error = prepared.find((value): value is FormulaError => value instanceof FormulaError);
  return error ?? answer(call(...prepared));
}

/** The place of a number among those of a block, from the greatest unless the third argument says otherwise. */
function rank(given: Arguments): Value {
  const wanted = plainNumber(single(given.value(0)));
  const numbers = numbersOf(given.value(1));
  if (wanted instanceof FormulaError) return wanted;
  if (numbers instanceof FormulaError) return numbers;
  const isRising = given.isGiven(2) && Number(single(given.value(2))) !== 0;
  if (!numbers.includes(wanted)) return new FormulaError('#N/A');
  return 1 + numbers.filter((value) => (isRising ? value < wanted : value > wanted)).length;
}

function answer(result: unknown): Value {
  if (result instanceof Error) return new FormulaError(result.message);
  if (result === undefined || result === null) return null;
  if (typeof result === 'number') return Number.isFinite(result) ? result : new FormulaError('#NUM!');
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  throw new NotCalculable('an answer that no cell shows');
}
