import type { SheetCell } from '../../../workbook/edits';
import type { LayoutColumn } from './juryLayout';
import { type JuryTable, textOf } from './juryTable';

/** The height of one line at 9 points, and what a cell adds around its lines. */
const LINE = 11.9;
const MARGIN = 1.6;

/** A height in which every wrapped text of a row is seen; a program that measures text itself refits it. */
export function rowHeight(cells: readonly (SheetCell | undefined)[], columns: readonly LayoutColumn[], table: JuryTable | null): number {
  const lines = cells.map((cell, index) => {
    const ours = columns[index]?.ours;
    if (!cell || !ours?.look.wrap) return 1;
    const content = 'keep' in cell ? table?.sheet.values[cell.keep.row]?.[cell.keep.column] : cell.content;
    const room = ours.width - (ours.look.bold ? 2.2 : 1.2);
    return typeof content === 'object' ? 1 : wrappedLines(textOf(content), room);
  });
  return Math.round((Math.max(1, ...lines) * LINE + MARGIN) * 10) / 10;
}

/** How many lines a text takes in so many characters, broken between words. */
export function wrappedLines(text: string, room: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > room) {
        count += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      count += Math.max(0, Math.ceil(used / room) - 1);
      if (used > room) used %= room;
    }
    return lines + count;
  }, 0);
}
