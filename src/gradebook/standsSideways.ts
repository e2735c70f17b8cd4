import type { Sheet } from '../model/sheet';
import type { Dictionary } from './dictionary';
import { isBlank, isWording, textOf } from './grid';
import { parseHeading } from './heading';

const OF_STUDENT: ReadonlySet<string> = new Set(['number', 'lastName', 'firstName', 'fullName']);
/** Labels of the students stand near the sheet's edge, and near each other. */
const NEAR = 6;
const FURTHEST = 40;

/** Whether a sheet has its students side by side in columns and its subjects in rows. */
export function standsSideways(sheet: Sheet, dictionary: Dictionary): boolean {
  for (let column = 0; column < NEAR; column++) {
    const labels = sheet.values.slice(0, FURTHEST).flatMap((cells, row) => {
      const value = cells[column];
      const field = isWording(value) && textOf(value).length < 40 ? dictionary.field(parseHeading(textOf(value)).words) : null;
      if (field === null || !OF_STUDENT.has(field)) return [];
      const students = cells.slice(column + 1).filter((cell) => !isBlank(cell));
      const isRow = students.length > 1 && students.every((cell) => dictionary.field(parseHeading(textOf(cell)).words) === null);
      return isRow ? [{ row, field }] : [];
    });
    if (labels.some(({ row, field }) => labels.some((other) => other.field !== field && Math.abs(other.row - row) < NEAR))) return true;
  }
  return false;
}
