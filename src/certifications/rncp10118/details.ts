import { isNumber } from '../../model/mark';
import { cellOf } from '../../model/record';
import type { Centre, StudentRecord } from '../../model/student';
import type { CentreResult, Resit } from '../../model/verdict';
import type { Details } from '../../regulation/certification';
import { choiceOf } from '../../regulation/readings';
import type { Answers } from '../../regulation/steps';
import { outcomesOf } from './companyOutcome';
import { cellOfTest, type CompanyPeriod, readPeriods } from './companyTests';
import { centreAnswer, meanOf } from './criteria/centre';
import { meansOf } from './criteria/companyFindings';
import { extraTests } from './rules/extraTests';
import { silences } from './silences';
import type { Student } from './student';

/** The means of the centres and the scores of the periods, and what may be taken again. */
export function details(student: Student, answers: Answers): Details {
  const { record, options } = student;
  const waived = choiceOf('waived', options.readings, silences);
  const centres = record.programme.centres.map((centre) => centreResult(student, centre, waived));
  const periods = readPeriods(student);
  const outcomes = outcomesOf(student);
  return {
    centres,
    companyScores: periods.map((_, index) => common(outcomes.map(({ scores }) => scores[index] ?? null))),
    companyMean: common(outcomes.map(({ mean }) => mean)),
    companyMeans: meansOf(outcomes),
    resits: resits(record, periods),
    extraTests: answers.centres === 'failed' ? extraTests(student, centres) : [],
  };
}

const centreResult = (student: Student, centre: Centre, waived: string | undefined): CentreResult => ({
  id: centre.id,
  name: centre.name,
  mean: meanOf(student, centre, waived),
  answer: centreAnswer(student, centre, waived),
  at: cellOf(student.record, centre.mean),
});

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
