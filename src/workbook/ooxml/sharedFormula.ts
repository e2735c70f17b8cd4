import { columnIndex, columnLetters } from '../../model/address';
import { LIMITS } from './limits';

/** The text of a shared formula in a cell so many rows below and columns right of its first cell. */
export type SharedFormula = (rows: number, columns: number) => string;

/**
 * What is no reference, left as it is: texts, quoted sheet names, structured and external references in brackets, names and functions.
 * Then what is one: `A1`, whole columns `A:C`, whole rows `1:9`.
 */
const PIECES =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])|(?<![\w.\\\u00c0-\uffff])(?:(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\w.(!\\\u00c0-\uffff])/gi;

/** Prepares a shared formula: its relative references move with the cell, those with `$` stay. Beyond the sheet they become `#REF!`. */
export function sharedFormula(formula: string): SharedFormula {
  const pieces: (string | SharedFormula)[] = [];
  let end = 0;
  for (const match of formula.matchAll(PIECES)) {
    const move = reference(match);
    if (!move) continue;
    pieces.push(formula.slice(end, match.index), move);
    end = match.index + match[0].length;
  }
  pieces.push(formula.slice(end));
  return (rows, columns) => {
    const text: string[] = [];
    for (const piece of pieces) text.push(typeof piece === 'string' ? piece : piece(rows, columns));
    return text.join('');
  };
}

function reference(match: RegExpMatchArray): SharedFormula | null {
  const [, other, fixedColumn, letters, fixedRow, digits, fixedLeft, left, fixedRight, right, fixedTop, top, fixedBottom, bottom] = match;
  if (other !== undefined) return null;
  if (letters && digits) return both(columnMove(fixedColumn, letters), rowMove(fixedRow, digits), '');
  if (left && right) return both(columnMove(fixedLeft, left), columnMove(fixedRight, right), ':');
  return top && bottom ? both(rowMove(fixedTop, top), rowMove(fixedBottom, bottom), ':') : null;
}

type Move = (rows: number, columns: number) => string | null;

const both =
  (first: Move, second: Move, between: string): SharedFormula =>
  (rows, columns) => {
    const start = first(rows, columns);
    const end = second(rows, columns);
    return start === null || end === null ? '#REF!' : start + between + end;
  };

function columnMove(fixed: string | undefined, letters: string): Move {
  if (fixed) return () => `$${letters}`;
  const column = columnIndex(letters);
  return (_, columns) => (column + columns < 0 || column + columns >= LIMITS.columns ? null : columnLetters(column + columns));
}

function rowMove(fixed: string | undefined, digits: string): Move {
  if (fixed) return () => `$${digits}`;
  return (rows) => (+digits + rows < 1 || +digits + rows > LIMITS.rows ? null : String(+digits + rows));
}
