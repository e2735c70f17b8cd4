/** How many students one square of a picture stands for, so that the longest line has at most so many squares. */
export const pictureScale = (counts: readonly number[], most: number): number => Math.max(1, Math.ceil(Math.max(0, ...counts) / most));

/** A count as squares. */
export const squares = (count: number, scale: number): string => '■'.repeat(Math.ceil(count / scale));
