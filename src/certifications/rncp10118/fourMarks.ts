/** What the tests A, B, C, D of a period count for, each null where there is no number. */
export type FourMarks = readonly [a: number | null, b: number | null, c: number | null, d: number | null];
