import { isNumber } from '../../model/mark';
import type { Problem } from '../../model/problem';
import { cellOf, markIn } from '../../model/record';
import type { Centre, StudentRecord } from '../../model/student';
import { apart } from '../../regulation/exact';
import { choiceOf } from '../../regulation/readings';
import { centreMean } from './centreMean';
import { type CompanyOutcome, outcomesOf } from './companyOutcome';
import { type CompanyPeriod, nameOf, readPeriods } from './companyTests';
import { cellToShow, differ } from './criteria/centre';
import { silences } from './silences';
import type { Student } from './student';

/** What the marks contradict: declared means and scores, resits that were not due. */
export function problems(student: Student): readonly Problem[] {
  const { record, options } = student;
  const waived = choiceOf('waived', options.readings, silences);
  let found = NONE;
  for (const centre of record.programme.centres) {
    const problem = centreProblem(student, centre, waived);
    if (problem !== null) found = [...found, problem];
  }
  return mayContradict(record) ? [...found, ...companyProblems(record, readPeriods(student), outcomesOf(student))] : found;
}

const NONE: readonly Problem[] = [];

/** A declared mean that its subjects contradict; null where it is none. */
function centreProblem(student: Student, centre: Centre, waived: string | undefined): Problem | null {
  const { record, figures } = student;
  const declared = markIn(record, centre.mean);
  if (!isNumber(declared)) return null;
  const computed = centreMean(record, centre, waived, figures);
  if (!differ(declared, computed)) return null;
  const at = cellToShow(student, centre);
  return { code: 'declaredMeanDiffers', at, sheet: at?.sheet ?? null, about: centre.name, declared, computed };
}

/** Only a declared score or a resit can contradict the marks of a period. */
const mayContradict = (record: StudentRecord): boolean =>
  record.programme.periods.some(({ score, resits: { B, C, D } }) => [score, B, C, D].some((slot) => isNumber(markIn(record, slot))));

/** Two figures of a workbook are taken as the same while they show alike at two decimals. */
const DISPLAYED_ALIKE = 0.005;

function companyProblems(record: StudentRecord, periods: readonly CompanyPeriod[], outcomes: readonly CompanyOutcome[]): Problem[] {
  const problems: Problem[] = [];
  periods.forEach(({ acquired, columns, declared, tests }, index) => {
    if (acquired) return;
    for (const test of tests) {
      if (test.sitting !== 'notDue' || test.mark === 'A' || !isNumber(test.retaken) || !isNumber(test.first)) continue;
      const at = cellOf(record, columns.resits[test.mark]);
      const about = nameOf(test, periods.length);
      problems.push({
        code: 'resitNotDue',
        at,
        sheet: at?.sheet ?? null,
        text: String(test.retaken),
        about,
        declared: test.retaken,
        computed: test.first,
      });
    }
    const scores = outcomes.map((outcome) => outcome.scores[index] ?? null);
    const [computed] = scores;
    if (!isNumber(declared) || computed === undefined || computed === null) return;
    if (scores.every((score) => score !== null && apart(score, declared, DISPLAYED_ALIKE))) {
      const at = cellOf(record, columns.score);
      problems.push({
        code: 'declaredScoreDiffers',
        at,
        sheet: at?.sheet ?? null,
        about: `E${periods.length === 1 ? '' : index + 1}`,
        declared,
        computed,
      });
    }
  });
  return problems;
}
