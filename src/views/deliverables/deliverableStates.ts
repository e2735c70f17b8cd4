import type { OurSheet, Sheet } from '../../model/sheet';
import type { Day, Deliverable, DeliverableSource, DeliverableWords } from './deliverable';
import { keptIn } from './jury/juryKept';
import { juryOf } from './jury/juryTable';

/** What stands in the workbook of one deliverable. */
export interface DeliverableState {
  readonly deliverable: Deliverable;
  /** The sheet; null where it was not made. The marks have none: only Excel itself can tell whether they are there. */
  readonly sheet: string | null;
  /** Rows of students, where it has any. */
  readonly rows: number;
  readonly decisions: number;
  readonly toReview: number;
  /** The day on which it was made, as it says itself. */
  readonly day: Day | null;
}

const KINDS: readonly Deliverable[] = ['marks', 'jury', 'resits', 'minutes', 'anonymousMinutes', 'legend'];

/** What stands in the workbook now, for each kind. */
export function deliverableStates({ sheets }: Pick<DeliverableSource, 'sheets'>, words: DeliverableWords): readonly DeliverableState[] {
  return KINDS.map((deliverable): DeliverableState => {
    const none = { deliverable, sheet: null, rows: 0, decisions: 0, toReview: 0, day: null };
    if (deliverable === 'marks') return none;
    const table = deliverable === 'jury' ? juryOf(sheets) : null;
    const sheet = table?.sheet ?? sheets.find(({ ours }) => ours === (deliverable satisfies OurSheet));
    if (!sheet) return none;
    const kept = table ? keptIn(table, words) : { decisions: 0, toReview: 0 };
    return { ...none, sheet: sheet.name, rows: table ? table.lines.length : 0, ...kept, day: dayMade(sheet) };
  });
}

/** How far down a sheet says when it was made. */
const TITLE_ROWS = 6;

/** The first day that stands above a sheet of ours, written as every language of ours writes it. */
function dayMade({ values }: Sheet): Day | null {
  for (const cell of values.slice(0, TITLE_ROWS).flat()) {
    const date = typeof cell === 'string' ? /\b(\d{2})\/(\d{2})\/(\d{4})\b/.exec(cell) : null;
    if (date) return { day: Number(date[1]), month: Number(date[2]), year: Number(date[3]) };
  }
  return null;
}
