import type { Scalar, Sheet } from '../model/sheet';
import { isBlank, widthOf } from './grid';
import { identityHeadings } from './identityHeadings';
import type { Dictionary } from './dictionary';
import { words } from './words';

/**
 * Tables that stand side by side, each as a sheet of its own in which only its columns are filled: read as one,
 * the marks of the right one would go to the students of the left one.
 */
export function tablesBeside(sheet: Sheet, dictionary: Dictionary): Sheet[] {
  for (let row = 0; row < sheet.values.length; row++) {
    const starts = tableStarts(sheet, row, dictionary);
    if (starts.length < 2) continue;
    const ends = [...starts.slice(1), widthOf(sheet)];
    return starts.map((start, index) => within(sheet, index === 0 ? 0 : start, ends[index] ?? start));
  }
  return [sheet];
}

/** Where the first heading of the students comes back: a second number, or a second name behind an empty column. */
function tableStarts(sheet: Sheet, row: number, dictionary: Dictionary): number[] {
  const [first, ...others] = identityHeadings(sheet, row, dictionary);
  if (first === undefined) return [];
  const heading = (column: number): string => words(String(sheet.values[row]?.[column] ?? ''));
  const isEmpty = (column: number): boolean => sheet.values.every((cells) => isBlank(cells[column]));
  const again = others.filter(({ column, field }) => {
    return heading(column) === heading(first.column) && (field === 'number' || isEmpty(column - 1));
  });
  return [first.column, ...again.map(({ column }) => column)];
}

const within = (sheet: Sheet, from: number, to: number): Sheet => ({
  ...sheet,
  values: sheet.values.map((cells) => cells.map((value, column): Scalar => (from <= column && column < to ? value : null))),
});
