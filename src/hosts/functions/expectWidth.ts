import type { FunctionMessages } from '../../messages/areas/functions';
import { type Block, widthOf } from './block';
import { invalidValue } from './cellError';

/** Throws where a block has not so many columns in every row. */
export function expectWidth(words: FunctionMessages, block: Block | null, columns: number): void {
  if (block === null || block.rows.every((row) => row.length === columns)) return;
  throw invalidValue(words.width(words.argument[block.argument], widthOf(block), String(columns)));
}

/** How many groups of so many columns a block holds, one group a period; throws where columns are left over. */
export function groupsIn(words: FunctionMessages, block: Block, columns: number): number {
  const width = widthOf(block);
  if (width === 0 || width % columns !== 0)
    throw invalidValue(words.width(words.argument[block.argument], width, words.multipleOf(columns)));
  return width / columns;
}
