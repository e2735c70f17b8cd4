import { isNumber } from '../../../model/mark';
import type { Problem } from '../../../model/problem';
import { cellOf } from '../../../model/record';
import type { StudentRecord } from '../../../model/student';
import type { Resit } from '../../../model/verdict';
import { apart } from '../../../regulation/exact';
import { overReadings } from '../../../regulation/readings';
import { agreed, type Ruling } from '../../../regulation/ruling';
import { companyFindings, meansOf } from './companyFindings';
import { type CompanyOutcome, companyOutcome } from '../companyOutcome';
import { cellOfTest, type CompanyPeriod, counted, nameOf, readPeriods } from '../companyTests';
import { silences } from '../silences';
import type { Student } from '../student';

/** Criterion b with its reasons, the exams to take again, and what the declared scores and the resits contradict. */
export function judgeCompany(student: Student): Ruling {
  const { record, figures, options } = student;
  const periods = readPeriods(student);
  const outcomes = overReadings(options.readings, silences, (read) =>
    companyOutcome(periods, figures, (test) => counted(test, figures, read)),
  ).map(({ result }) => result);
  const answer = agreed(outcomes.map((outcome) => outcome.answer));
  return {
    answer,
    findings: companyFindings(student, periods, outcomes, answer),
    problems: companyProblems(record, periods, outcomes),
    company: {
      companyScores: periods.map((_, index) => common(outcomes.map(({ scores }) => scores[index] ?? null))),
      companyMean: common(outcomes.map(({ mean }) => mean)),
      companyMeans: meansOf(outcomes),
      resits: resits(record, periods),
    },
  };
}

/** The value that all readings give; null where they differ. */
function common(values: readonly (number | null)[]): number | null {
  const first = values[0] ?? null;
  return values.every((value) => value === first) ? first : null;
}

function resits(record: StudentRecord, periods: readonly CompanyPeriod[]): Resit[] {
  const due: Resit[] = [];
  for (const { acquired, tests } of periods) {
    if (acquired) continue;
    for (const test of tests) {
      if (test.sitting !== 'due' || test.mark === 'A' || !isNumber(test.first)) continue;
      due.push({ exam: test.mark, period: test.period, at: cellOfTest(record, test), value: test.first });
    }
  }
  return due;
}

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
