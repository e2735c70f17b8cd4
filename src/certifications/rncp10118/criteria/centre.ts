import { isNumber, type Mark } from '../../../model/mark';
import type { Problem } from '../../../model/problem';
import { cellOf, markIn } from '../../../model/record';
import type { Centre } from '../../../model/student';
import type { CentreResult, Finding } from '../../../model/verdict';
import { apart, nearMiss } from '../../../regulation/exact';
import { textOf } from '../../../regulation/measure';
import { MET, type Ruling } from '../../../regulation/ruling';
import { centreMean } from '../centreMean';
import { acquired } from '../rules/acquired';
import { centres } from '../rules/centres';
import type { Student } from '../student';
import { missingMarks } from './missingMarks';

const criterion = 'centres';

/** A declared mean and a computed one are the same while they show alike at two decimals. */
const DISPLAYED_ALIKE = 0.005;

/** What one centre comes to. */
export interface CentreRuling {
  readonly result: CentreResult;
  readonly ruling: Ruling;
}

/** Judges one centre by its own column, else by the mean of its subjects. */
export function judgeCentre(student: Student, centre: Centre, waived: string | undefined): CentreRuling {
  const { record, figures } = student;
  const own = markIn(record, centre.mean);
  if (isNumber(own)) return judgeMean(student, centre, own, centreMean(record, centre, waived, figures));
  if (own.state !== 'blank') return judgeCode(student, centre, own);
  const computed = centreMean(record, centre, waived, figures);
  if (computed !== null) return judgeMean(student, centre, computed, null);
  return centreRuling(student, centre, null, missingMarks(student, centre, waived));
}

/** `other` is the mean that the subjects give beside a declared one. */
function judgeMean(student: Student, centre: Centre, mean: number, other: number | null): CentreRuling {
  const threshold = student.figures.title.centreMean;
  const answer = centres(mean, student.figures);
  const differs = other !== null && apart(mean, other, DISPLAYED_ALIKE);
  if (answer === 'met' && !differs) return centreRuling(student, centre, mean, MET);
  const at = cellToShow(student, centre);
  const place = { clause: centres.clause.id, criterion, at, about: centre.name, value: mean, threshold } as const;
  const findings: Finding[] = nearMiss(mean, threshold) ? [{ ...place, code: 'nearMiss' }] : [];
  if (!differs) return centreRuling(student, centre, mean, { answer, findings: [{ ...place, code: 'centreBelow' }, ...findings] });

  const problems: Problem[] = [
    { code: 'declaredMeanDiffers', at, sheet: at?.sheet ?? null, about: centre.name, declared: mean, computed: other },
  ];
  if (centres(other, student.figures) !== answer) {
    findings.unshift({ ...place, code: 'centreUnsettled', values: [mean, other].sort((one, another) => one - another) });
    return centreRuling(student, centre, mean, { answer: 'unsettled', findings, problems });
  }
  if (answer === 'failed') findings.unshift({ ...place, code: 'centreBelow' });
  return centreRuling(student, centre, mean, { answer, findings, problems });
}

/** A code or an unreadable cell in the mean's own column: only an acquired centre needs no number. */
function judgeCode(student: Student, centre: Centre, own: Exclude<Mark, number>): CentreRuling {
  const place = { criterion, at: cellToShow(student, centre), about: centre.name, ...textOf(own) } as const;
  const finding: Finding = acquired(own, [])
    ? { ...place, code: 'centreAcquired', clause: acquired.clause.id }
    : { ...place, code: 'centreMissing', clause: centres.clause.id };
  return centreRuling(student, centre, null, { answer: finding.code === 'centreAcquired' ? 'met' : 'missing', findings: [finding] });
}

function centreRuling({ record }: Student, { id, name, mean: column }: Centre, mean: number | null, ruling: Ruling): CentreRuling {
  return { result: { id, name, mean, answer: ruling.answer, at: cellOf(record, column) }, ruling };
}

/** The mean's own cell, else the first subject's, so that a reason always leads somewhere. */
const cellToShow = ({ record }: Student, { mean, subjects }: Centre) => cellOf(record, mean) ?? cellOf(record, subjects[0]?.slot ?? null);
