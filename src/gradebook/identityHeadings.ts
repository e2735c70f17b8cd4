import type { Scalar, Sheet } from '../model/sheet';
import { companyHeading } from './companyHeading';
import type { Dictionary } from './dictionary';
import { isBlank, isNumeric, textOf } from './grid';
import { parseHeading } from './heading';

/** A column that tells who a row is about. */
export interface IdentityHeading {
  readonly column: number;
  readonly field: string;
}

const IDENTITY = new Set(['number', 'lastName', 'firstName', 'fullName']);

/** The identity columns of a row of headings; empty when the row is none. */
export function identityHeadings(sheet: Sheet, row: number, dictionary: Dictionary): IdentityHeading[] {
  const values = sheet.values[row] ?? [];
  if (!isMostlyWords(values)) return [];
  let recognised = 0;
  const found: IdentityHeading[] = [];
  for (const [column, value] of values.entries()) {
    if (typeof value !== 'string' || value.length > 200) continue;
    const heading = parseHeading(value);
    const field = dictionary.field(heading.words);
    if (
      field !== null ||
      dictionary.known(heading.words) !== null ||
      dictionary.centre(heading.words) !== null ||
      companyHeading(heading) !== null
    )
      recognised++;
    if (field !== null && IDENTITY.has(field)) found.push({ column, field });
  }
  const number = found.find(({ field }) => field === 'number');
  const isEnough = recognised >= 2 || (number !== undefined && standsOverNumbers(sheet, row, number.column));
  return isEnough && found.some(({ field }) => field !== 'firstName') ? found : [];
}

/** Whether a row has several cells and hardly a number among them. Every row of every sheet is asked; most have marks, which is seen at once. */
function isMostlyWords(values: readonly Scalar[]): boolean {
  let marks = 0;
  for (const value of values) if (typeof value === 'number' && value >= 0 && ++marks * 5 > values.length) return false;
  let [filled, numbers] = [0, 0];
  for (const value of values) {
    if (isBlank(value)) continue;
    filled++;
    if (isNumeric(value)) numbers++;
  }
  return filled >= 2 && numbers * 5 <= filled;
}

/** Whether a student number and a mark stand in one of the next rows. */
const standsOverNumbers = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.values
    .slice(row + 1, row + 6)
    .some((values) => /\d{3}/.test(textOf(values[column])) && values.some((value, at) => at !== column && isNumeric(value)));
