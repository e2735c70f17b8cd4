import type { FunctionMessages } from '../../messages/areas/functions';
import type { Scalar } from '../../model/sheet';
import { type Block, isBlankRow } from './block';
import { invalidValue } from './cellError';

/** What one cell shows. */
export type Result = number | string | boolean | CustomFunctions.Error;

/** What a function gives: one cell, or one row of one cell for each student. */
export type Answer = Result | Result[][];

/** The row of a block that belongs to one student; nothing for a block left out. */
export type RowOf = (block: Block | null) => readonly Scalar[];

/**
 * Answers once for each row, which is one student. A block of one row goes with every row of the taller ones; a row is blank,
 * and answered by an empty text, when the blocks that tell of a student are. Among several rows, an error stays in its own cell.
 */
export function spill(
  words: FunctionMessages,
  telling: readonly (Block | null)[],
  shared: readonly (Block | null)[],
  answer: (rowOf: RowOf) => Result,
): Answer {
  const blocks = [...telling, ...shared].filter((block): block is Block => block !== null);
  const height = Math.max(...blocks.map(({ rows }) => rows.length));
  for (const { argument, rows } of blocks) {
    if (rows.length !== 1 && rows.length !== height) throw invalidValue(words.heights(words.argument[argument], rows.length, height));
  }
  const own = telling.filter((block): block is Block => block !== null && block.rows.length === height);
  const answerRow = (index: number): Result => {
    const rowOf: RowOf = (block) => block?.rows[block.rows.length === 1 ? 0 : index] ?? [];
    return own.length > 0 && own.every((block) => isBlankRow(rowOf(block))) ? '' : answer(rowOf);
  };
  if (height === 1) return answerRow(0);
  return Array.from({ length: height }, (_, index) => [errorInPlace(() => answerRow(index))]);
}

function errorInPlace(answer: () => Result): Result {
  try {
    return answer();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}
