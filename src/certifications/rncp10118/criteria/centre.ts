import { isNumber, type NoMark } from '../../../model/mark';
import { cellOf, markIn } from '../../../model/record';
import type { Address } from '../../../model/sheet';
import type { Centre } from '../../../model/student';
import type { Answer, Finding } from '../../../model/verdict';
import { apart, nearMiss } from '../../../regulation/exact';
import { textOf } from '../../../regulation/measure';
import { centreMean } from '../centreMean';
import type { Figures } from '../figures';
import { acquired } from '../rules/acquired';
import { centres } from '../rules/centres';
import type { Student } from '../student';
import { criterion, missingMarks } from './missingMarks';

/** A declared mean and a computed one are the same while they show alike at two decimals. */
const DISPLAYED_ALIKE = 0.005;

/** Whether the subjects of a centre give another mean than it declares. */
export const differ = (declared: number, computed: number | null): computed is number =>
  computed !== null && apart(declared, computed, DISPLAYED_ALIKE);

/**
 * What one centre comes to: by its own column, else by the mean of its subjects. A declared mean that the subjects contradict
 * stands while both answer alike. Of the codes in the mean's own column only an acquired centre needs no number.
 */
export function centreAnswer({ record, figures }: Student, centre: Centre, waived: string | undefined): Answer {
  const own = markIn(record, centre.mean);
  if (isNumber(own)) return answerOf(own, centreMean(record, centre, waived, figures), figures);
  if (own.state !== 'blank') return acquired(own, []) ? 'met' : 'missing';
  const computed = centreMean(record, centre, waived, figures);
  return computed === null ? 'missing' : centres(computed, figures);
}

function answerOf(declared: number, computed: number | null, figures: Figures): Answer {
  const answer = centres(declared, figures);
  return differ(declared, computed) && centres(computed, figures) !== answer ? 'unsettled' : answer;
}

/** The mean that a centre goes by: the declared one, else that of its subjects; null where a code stands in its place. */
export function meanOf({ record, figures }: Student, centre: Centre, waived: string | undefined): number | null {
  const own = markIn(record, centre.mean);
  if (isNumber(own)) return own;
  return own.state === 'blank' ? centreMean(record, centre, waived, figures) : null;
}

/** Why a centre comes to its answer. */
export function centreReasons(student: Student, centre: Centre, waived: string | undefined): Finding[] {
  const { record, figures } = student;
  const answer = centreAnswer(student, centre, waived);
  const own = markIn(record, centre.mean);
  const value = meanOf(student, centre, waived);
  if (value === null)
    return isNumber(own) || own.state === 'blank' ? missingMarks(student, centre, waived) : [codeReason(student, centre, own, answer)];
  if (answer === 'met') return [];
  const threshold = figures.title.centreMean;
  const place = { clause: centres.clause.id, criterion, at: cellToShow(student, centre), about: centre.name, value, threshold } as const;
  const computed = centreMean(record, centre, waived, figures) ?? value;
  const reason: Finding =
    answer === 'unsettled'
      ? { ...place, code: 'centreUnsettled', values: [value, computed].sort((one, other) => one - other) }
      : { ...place, code: 'centreBelow' };
  return nearMiss(value, threshold) ? [reason, { ...place, code: 'nearMiss' }] : [reason];
}

/** A code or an unreadable cell in the mean's own column. */
function codeReason(student: Student, centre: Centre, own: NoMark, answer: Answer): Finding {
  const place = { criterion, at: cellToShow(student, centre), about: centre.name, ...textOf(own) } as const;
  return answer === 'met'
    ? { ...place, code: 'centreAcquired', clause: acquired.clause.id }
    : { ...place, code: 'centreMissing', clause: centres.clause.id };
}

/** The mean's own cell, else the first subject's, so that a reason always leads somewhere. */
export const cellToShow = ({ record }: Student, { mean, subjects }: Centre): Address | null =>
  cellOf(record, mean) ?? cellOf(record, subjects[0]?.slot ?? null);
