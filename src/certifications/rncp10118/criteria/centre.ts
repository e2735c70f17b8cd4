import { isNumber, type Mark } from '../../../model/mark';
import { cellOf, markIn } from '../../../model/record';
import type { Centre } from '../../../model/student';
import type { CentreResult, Finding } from '../../../model/verdict';
import { apart, nearMiss, shortfall } from '../../../regulation/exact';
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
  const { title } = student.figures;
  const at = cellToShow(student, centre);
  const place = { clause: centres.clause.id, criterion, at, about: centre.name, value: mean, threshold: title.centreMean } as const;
  const near: Finding[] = nearMiss(mean, title.centreMean) ? [{ ...place, code: 'nearMiss' }] : [];
  const differs = other !== null && apart(mean, other, DISPLAYED_ALIKE);
  const problems = differs
    ? [{ code: 'declaredMeanDiffers', at, sheet: at?.sheet ?? null, about: centre.name, declared: mean, computed: other } as const]
    : [];
  const answer = centres(mean, student.figures);
  if (differs && centres(other, student.figures) !== answer) {
    const values = mean < other ? [mean, other] : [other, mean];
    const findings: Finding[] = [{ ...place, code: 'centreUnsettled', values }, ...near];
    return centreRuling(student, centre, mean, {
      answer: 'unsettled',
      findings,
      remedies: [{ criterion, code: 'enter', about: centre.name, at }],
      problems,
    });
  }
  if (answer === 'met') return centreRuling(student, centre, mean, differs ? { ...MET, problems } : MET);
  const points = shortfall(mean, title.centreMean);
  const remedies = [{ criterion, code: 'centrePoints', points, about: centre.name, at } as const];
  return centreRuling(student, centre, mean, { answer, findings: [{ ...place, code: 'centreBelow' }, ...near], remedies, problems });
}

/** A code or an unreadable cell in the mean's own column: only an acquired centre needs no number. */
function judgeCode(student: Student, centre: Centre, own: Exclude<Mark, number>): CentreRuling {
  const place = { criterion, at: cellToShow(student, centre), about: centre.name, ...textOf(own) } as const;
  if (acquired(own, [])) {
    return centreRuling(student, centre, null, { ...MET, findings: [{ ...place, code: 'centreAcquired', clause: acquired.clause.id }] });
  }
  const findings: Finding[] = [{ ...place, code: 'centreMissing', clause: centres.clause.id }];
  return centreRuling(student, centre, null, {
    answer: 'missing',
    findings,
    remedies: [{ criterion, code: 'enter', about: centre.name, at: place.at }],
  });
}

function centreRuling({ record }: Student, { id, name, mean: column }: Centre, mean: number | null, ruling: Ruling): CentreRuling {
  return { result: { id, name, mean, answer: ruling.answer, at: cellOf(record, column) }, ruling };
}

/** The mean's own cell, else the first subject's, so that a reason always leads somewhere. */
const cellToShow = ({ record }: Student, { mean, subjects }: Centre) => cellOf(record, mean) ?? cellOf(record, subjects[0]?.slot ?? null);
