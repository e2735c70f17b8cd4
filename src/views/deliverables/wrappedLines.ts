/** Widths of Arial's letters in thousandths of its size, for what differs most from the rest. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijl|'’", 225],
  [' .,:;!ftI()/-\u00a0\u202f', 305],
  ['r«»', 400],
  ['ckszvxyJ', 500],
  ['mwMW%→►', 860],
  ['ABCDEFGHKLNOPQRSTUVXYZÀÉÈÊÎÔ≥<≠', 690],
];
const OTHERS = 556;

/** Thousandths of a 9 point letter's size that one unit of a column's width holds, short of what a program may add by rounding. */
const UNIT = 560;

/** What a cell leaves free at its sides, in units of the column's width. */
const PADDING = 0.8;

/** How many lines a text takes in a column of this width at 9 points, broken between words. */
export function wrappedLines(text: string, width: number, isBold = false): number {
  const room = (width - PADDING) * UNIT;
  const space = widthOf(' ', isBold);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const wide = widthOf(word, isBold);
      if (used > 0 && used + space + wide > room) {
        count += 1;
        used = 0;
      }
      used += (used > 0 ? space : 0) + wide;
      for (; used > room; used -= room) count += 1;
    }
    return lines + count;
  }, 0);
}

const widthOf = (text: string, isBold: boolean): number =>
  [...text].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.includes(letter))?.[1] ?? OTHERS), 0) * (isBold ? 1.07 : 1);
