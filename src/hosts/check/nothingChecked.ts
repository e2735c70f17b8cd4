import type { Check } from '../../model/check';
import type { SheetReading } from '../../model/columns';
import type { Language } from '../../messages/language';

/** What the columns that mean nothing to a check are headed. */
export const unreadHeadings = ({ columns }: SheetReading): string[] =>
  columns.filter(({ meaning }) => meaning === null).map(({ headings }) => (headings[headings.length - 1] ?? '').replace(/\s+/g, ' '));

/** Why nobody was checked, in one sentence: there is no table of students, or no mark of theirs was recognised. */
export function nothingChecked(file: string, { sheets }: Check, { check: words }: Language): string {
  const found = sheets.find(({ columns }) => columns.some(({ meaning }) => meaning?.is === 'number' || meaning?.is === 'lastName'));
  return found === undefined ? words.noGradeTable(file) : words.noMarks(file, found.sheet, unreadHeadings(found));
}
