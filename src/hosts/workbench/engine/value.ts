import type { Scalar } from '../../../model/sheet';

/** An error of a formula, under Excel's code such as `#N/A`; `sentence` says more where one of our functions gave it. */
export class FormulaError {
  constructor(
    readonly code: string,
    readonly sentence = '',
  ) {}
}

/** A formula that this engine does not know how to calculate; the cell keeps what Excel left in it. */
export class NotCalculable extends Error {}

/** One value of a calculation. */
export type Single = Scalar | FormulaError;

/** A block of values by row; `isRange` where they are cells, whose texts no sum counts. */
export interface Matrix {
  readonly rows: readonly (readonly Single[])[];
  readonly isRange: boolean;
}

export type Value = Single | Matrix;

const CODES = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA', '#BUSY!']);

export const NA = new FormulaError('#N/A');
export const VALUE = new FormulaError('#VALUE!');
export const DIVISION = new FormulaError('#DIV/0!');

export const isMatrix = (value: Value): value is Matrix => typeof value === 'object' && value !== null && 'rows' in value;

/** A cell's value in a calculation: errors are texts in a sheet. */
export const fromCell = (cell: Scalar): Single => (typeof cell === 'string' && CODES.has(cell) ? new FormulaError(cell) : cell);

/** A calculation's value in a sheet. */
export const toCell = (value: Single): Scalar => (value instanceof FormulaError ? value.code : value);

/** A single value: a block of one cell is that cell. Throws where a whole block stands for one value. */
export function single(value: Value): Single {
  if (!isMatrix(value)) return value;
  const [row] = value.rows;
  if (value.rows.length !== 1 || row?.length !== 1) throw new NotCalculable('a block where one value is expected');
  return row[0] ?? null;
}

/** A value as a number, as Excel takes it in arithmetic; texts only where they are written as a number, with a comma or a point. */
export function number(value: Single): number | FormulaError {
  if (value instanceof FormulaError) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  const text = value.trim().replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : VALUE;
}

/** A value as text, with a decimal comma as French Excel writes it. */
export function text(value: Single): string | FormulaError {
  if (value instanceof FormulaError) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))).replace('.', ',') : value;
}

/** A value as a condition. */
export function truth(value: Single): boolean | FormulaError {
  if (typeof value !== 'string') {
    const count = number(value);
    return count instanceof FormulaError ? count : count !== 0;
  }
  const word = value.toUpperCase();
  return word === 'TRUE' || word === 'VRAI' ? true : word === 'FALSE' || word === 'FAUX' ? false : VALUE;
}
