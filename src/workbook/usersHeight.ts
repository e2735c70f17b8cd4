import type { SheetRow } from './edits';

/** How far a program that measures texts itself may be from our height, in points: a line. */
const A_LINE = 13;

/** The height that a user gave a row that is made again, where its texts need no more; null where it is ours to choose. */
export function usersHeight(standing: number | null | undefined, { height = 0, was }: SheetRow): number | null {
  if (standing === null || standing === undefined || standing <= height) return null;
  return Math.abs(standing - (was?.height ?? height)) <= A_LINE ? null : standing;
}
