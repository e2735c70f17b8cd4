import type { Scalar } from '../../../model/sheet';
import type { ShownRegulation } from '../../../model/shownRegulation';
import type { Judgement } from '../../../model/verdict';
import { atLeast } from '../../../regulation/exact';
import type { DeliverableSource, DeliverableWords } from '../deliverable';
import { baseText, type Seen } from './base';
import { factsOf } from './facts';
import { centreColumn } from './juryColumns';
import type { JuryLine } from './juryTable';
import { movedLine } from './movedLine';
import { reasonLines } from './reasonLines';
import { remedyLines, resitLines } from './remedyLines';
import { reviewOf } from './review';

/** What stands in a student's row, by column: all but the motive and the remark, which are the jury's alone. */
export function juryCells(
  judgement: Judgement,
  line: JuryLine | null,
  isTwice: boolean,
  source: DeliverableSource,
  words: DeliverableWords,
): Readonly<Record<string, Scalar>> {
  const { jury, students } = words;
  const { record, verdict, toeic } = judgement;
  const now: Seen = { day: isoDay(source.day), facts: factsOf(judgement) };
  const review = reviewOf(line, now, jury.review.seen, isTwice);
  const moved = review.since ? [movedLine(review.since, now.facts ?? {}, judgement, source.regulation, words)] : [];
  return {
    number: numberCell(judgement, source),
    name: record.name,
    route: record.route === null ? '' : jury.route[record.route],
    ...Object.fromEntries(judgement.centres.map((centre, index) => [centreColumn(centre), centreCell(judgement, index, words)])),
    company: scoreCell(judgement, source.regulation, words),
    toeic: toeic ?? jury.none,
    verdict: students.overview.verdict[verdict],
    reasons: [...reasonLines(judgement, source.regulation, words), ...moved, ...(isTwice ? [jury.moved.twice] : [])].join('\n'),
    resits: resitLines(judgement, source.regulation, words).join('\n'),
    remedies: remedyLines(judgement, source.regulation, words).join('\n'),
    review: review.mark === null ? '' : jury.review[review.mark],
    base: baseText(review.base),
  };
}

/** A day as it is kept, whatever the language. */
export const isoDay = ({ year, month, day }: DeliverableSource['day']): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** The number in the type that the staff use: a number stays one, a text with its leading zeros too. */
export function numberCell({ record }: Judgement, { check, sheets }: DeliverableSource): Scalar {
  const column = check.sheets
    .find(({ sheet }) => sheet === record.at.sheet)
    ?.columns.find(({ meaning }) => meaning?.is === 'number')?.column;
  const typed = column === undefined ? null : sheets.find(({ name }) => name === record.at.sheet)?.values[record.at.row]?.[column];
  return typeof typed === 'number' && String(typed) === record.number?.trim() ? typed : (record.number?.trim() ?? '');
}

function centreCell({ record, centres }: Judgement, index: number, { jury }: DeliverableWords): Scalar {
  const mean = centres[index]?.mean ?? null;
  if (mean !== null) return mean;
  const slot = record.programme.centres[index]?.mean ?? null;
  const mark = slot === null ? undefined : record.marks[slot];
  return typeof mark === 'object' && mark.state === 'acquired' ? mark.text : jury.none;
}

/** E, in every reading where they differ, or that there is none. */
function scoreCell({ companyMeans }: Judgement, { minima }: ShownRegulation, { jury, pane }: DeliverableWords): Scalar {
  const [only] = companyMeans;
  if (only === undefined) return jury.none;
  if (companyMeans.length === 1) return only;
  return companyMeans.map((mean) => pane.numbers.mean(mean, atLeast(mean, minima.company) ? undefined : minima.company)).join(' / ');
}
