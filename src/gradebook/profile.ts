import type { Sheet } from '../model/sheet';
import { readAcquired } from './acquiredText';
import { isBlank } from './grid';
import { readMark } from './marks';

/** What the cells below a heading look like, counted over the students' rows. */
export interface Profile {
  readonly filled: number;
  /** Numbers from 0 to 20. */
  readonly marks: number;
  /** Numbers above 20. */
  readonly larger: number;
  readonly codes: number;
  /** Texts that are neither numbers nor codes. */
  readonly texts: number;
  /** Of those, the ones with a figure in them: marks that something was written beside. */
  readonly withFigures: number;
}

const ENOUGH = 400;

/** Looks at the cells of a column, evenly spread where there are many. */
export function profileOf(sheet: Sheet, column: number, rows: readonly number[]): Profile {
  let [filled, marks, larger, codes, texts, withFigures] = [0, 0, 0, 0, 0, 0];
  const step = Math.max(1, Math.floor(rows.length / ENOUGH));
  for (let index = 0; index < rows.length; index += step) {
    const row = rows[index] ?? 0;
    const value = sheet.values[row]?.[column];
    if (value === undefined || isBlank(value)) continue;
    filled++;
    const mark = readMark(value);
    if (typeof mark === 'number') marks++;
    else if (mark.state !== 'unreadable') codes++;
    else if (mark.why === 'outOfScale') larger++;
    else if (readAcquired(mark.text) !== null) codes++;
    else {
      texts++;
      if (/\d/.test(mark.text)) withFigures++;
    }
  }
  return { filled, marks, larger, codes, texts, withFigures };
}

/** Whether a column may hold marks: nothing yet, or more marks and codes than anything else. */
export const mayBeMarks = (profile: Profile): boolean => (profile.marks + profile.codes) * 2 >= profile.filled;

/** Whether a column holds marks without any doubt: at least one, and hardly anything else. */
export const looksLikeMarks = (profile: Profile): boolean => profile.marks > 0 && (profile.marks + profile.codes) * 5 >= profile.filled * 4;

/** Whether a column holds words rather than numbers or codes. */
export const looksLikeText = (profile: Profile): boolean => profile.texts * 2 > profile.filled;

/** Whether a column of words may be one of marks that cannot be read: most of its texts hold a figure. */
export const mayBeSpoiltMarks = (profile: Profile): boolean => looksLikeText(profile) && profile.withFigures * 2 > profile.texts;
