/** How many rows are drawn and measured together. */
export const BLOCK = 16;

/** The blocks to draw, both ends belonging to them. */
export interface BlockRange {
  readonly first: number;
  readonly last: number;
}

/** What stands in the list, from top to bottom: blocks of rows and the space of those that are not drawn. */
export type Segment =
  { readonly kind: 'space'; readonly from: number; readonly height: number } | { readonly kind: 'block'; readonly block: number };

type Height = (block: number) => number;

/** The blocks between two heights of the list, and one more on either side. */
export function blockRange(top: number, bottom: number, blocks: number, heightOf: Height): BlockRange {
  let first = 0;
  let below = 0;
  while (first < blocks - 1 && below + heightOf(first) <= top) below += heightOf(first++);
  let last = first;
  let end = below + heightOf(first);
  while (last < blocks - 1 && end < bottom) end += heightOf(++last);
  return { first: Math.max(0, first - 1), last: Math.max(0, Math.min(blocks - 1, last + 1)) };
}

/** How far below the top of the list a block starts. */
export function offsetOf(block: number, heightOf: Height): number {
  let offset = 0;
  for (let before = 0; before < block; before += 1) offset += heightOf(before);
  return offset;
}

/** The list as blocks to draw and spaces between them; the block with the focus is drawn wherever it is. */
export function segments({ first, last }: BlockRange, focused: number | null, blocks: number, heightOf: Height): readonly Segment[] {
  const drawn: Segment[] = [];
  for (let block = 0; block < blocks; block += 1) {
    const before = drawn[drawn.length - 1];
    if ((block >= first && block <= last) || block === focused) drawn.push({ kind: 'block', block });
    else if (before?.kind === 'space') drawn[drawn.length - 1] = { ...before, height: before.height + heightOf(block) };
    else drawn.push({ kind: 'space', from: block, height: heightOf(block) });
  }
  return drawn;
}
