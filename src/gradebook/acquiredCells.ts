import { isAcquired, type Mark } from '../model/mark';
import { cellKey, type Sheet } from '../model/sheet';
import { acquiredWith } from './acquiredText';
import { serialDate } from './dates';
import { textOf } from './grid';

/** A mark with what these columns of its row say of where from and when it was acquired; any other mark is as it was. */
export function withSources(mark: Mark, sheet: Sheet, row: number, columns: readonly number[]): Mark {
  if (columns.length === 0 || !isAcquired(mark)) return mark;
  const said = columns
    .map((column) => shownAt(sheet, row, column))
    .join(' ')
    .trim();
  return said === '' ? mark : { state: 'acquired', text: acquiredWith(said) };
}

/** A cell's text as staff see it, a date included. */
function shownAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.values[row]?.[column];
  return typeof value === 'number' && sheet.kinds.get(cellKey(row, column)) === 'date' ? serialDate(value) : textOf(value);
}
