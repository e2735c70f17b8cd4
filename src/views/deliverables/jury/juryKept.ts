import type { Sheet } from '../../../model/sheet';
import type { DeliverableWords, PlannedWrite } from '../deliverable';
import { lineIn } from './choiceWords';
import { type JuryTable, readJury } from './juryTable';

/** How many decisions stand in a jury sheet, and how many rows are to be looked at again; null for any other sheet. */
export function juryKept(sheet: Sheet, words: DeliverableWords): PlannedWrite['kept'] | null {
  const table = readJury(sheet);
  return table && keptIn(table, words);
}

/** The same of a jury sheet that was read. */
export const keptIn = ({ lines }: JuryTable, words: DeliverableWords): NonNullable<PlannedWrite['kept']> => ({
  decisions: lines.filter(({ decision }) => decision !== '').length,
  toReview: lines.filter((line) => !['', words.jury.review.seen].includes(lineIn(line, words).review)).length,
});
