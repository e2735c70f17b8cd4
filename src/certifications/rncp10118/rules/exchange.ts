import { isNumber } from '../../../model/mark';
import { markIn } from '../../../model/record';
import type { StudentRecord } from '../../../model/student';
import type { Measure } from '../../../regulation/measure';
import { rule } from '../../../regulation/rule';
import { exchangeCredits } from '../exchangeCredits';
import type { Figures } from '../figures';
import { SECTIONS } from '../sections';

/**
 * The credits of the semesters abroad. Asked of whoever is marked as abroad; where no column says so,
 * of whoever has anything but 0 in the credits. One semester where no number of them is given.
 */
export const exchange = rule(
  { id: 'exchange.credits', section: SECTIONS.title },
  (record: StudentRecord, figures: Figures): readonly Measure[] => {
    const columns = record.programme.exchange;
    if (!columns || !isAbroad(record)) return [];
    const semesters = markIn(record, columns.semesters);
    const count = isNumber(semesters) && semesters > 0 ? semesters : 1;
    const credits: Measure = { about: 'credits', slot: columns.credits, minimum: exchangeCredits(count, figures) };
    if (isNumber(semesters) || semesters.state === 'blank') return [credits];
    return [credits, { about: 'semesters', slot: columns.semesters, minimum: 0 }];
  },
);

function isAbroad(record: StudentRecord): boolean {
  if (record.abroad !== null) return record.abroad;
  const credits = markIn(record, record.programme.exchange?.credits ?? null);
  return isNumber(credits) ? credits > 0 : credits.state !== 'blank';
}
