import { isNumber } from '../../../model/mark';
import type { Answer, Remedy } from '../../../model/verdict';
import { atLeast, shortfall } from '../../../regulation/exact';
import { choiceOf } from '../../../regulation/readings';
import { periodWeights } from '../companyOutcome';
import { cellOfTest, type CompanyTest, nameOf, readPeriods, standing } from '../companyTests';
import { silences } from '../silences';
import type { Student } from '../student';
import { lowestMean, raisedMarks } from './resitMarks';

const criterion = 'company';

/**
 * What would make criterion b met: marks to enter, the resit marks needed, a reading to choose; or that nothing can,
 * since A and an exam already taken again are final, and so is a mean when no exam is left to take.
 */
export function companyRemedies(student: Student, answer: Answer): Remedy[] {
  const { record, figures } = student;
  const periods = readPeriods(student);
  const open = periods.filter(({ acquired }) => !acquired);
  const tests = open.flatMap((period) => period.tests);
  const lost = tests.filter((test) => test.sitting !== 'due' && isBelow(test, figures.title.companyMark));
  const naming = (test: CompanyTest): Pick<Remedy, 'about' | 'at'> => ({
    about: nameOf(test, periods.length),
    at: cellOfTest(record, test),
  });
  if (lost.length > 0) return lost.map((test) => ({ criterion, code: 'companyImpossible', ...naming(test) }));
  if (answer === 'unsettled') return [{ criterion, code: 'chooseReading', reading: 'resit' }];

  const missing = tests.filter((test) => !isNumber(test.first));
  const entries: Remedy[] = missing.map((test) => ({ criterion, code: 'enter', ...naming(test) }));
  if (periods.length === 0) entries.push({ criterion, code: 'enter' });
  if (!periodWeights(open.map(({ columns }) => columns))) {
    const unweighed = open.filter(({ columns }) => columns.weight === null);
    entries.push(...unweighed.map(({ tests: [{ period }] }): Remedy => ({ criterion, code: 'enter', about: `weight${period}` })));
  }
  const due = tests.filter(({ sitting }) => sitting === 'due');
  if (due.length === 0 && entries.length > 0) return entries;

  const least = new Map(due.map((test) => [test, figures.assessment.resitBelow]));
  const marks = (needed: ReadonlyMap<CompanyTest, number>): Record<string, number> =>
    Object.fromEntries([...needed].map(([test, mark]) => [nameOf(test, periods.length), mark]));
  if (entries.length > 0) return [{ criterion, code: 'resitMarks', marks: marks(least) }, ...entries];

  const mean = lowestMean(student, periods, least);
  if (atLeast(mean, figures.title.companyMean)) return [{ criterion, code: 'resitMarks', marks: marks(least), mean }];
  const raised = raisedMarks(student, periods, due, mean);
  const reading = choiceOf('resit', student.options.readings, silences);
  if (raised && reading === 'replaces')
    return [{ criterion, code: 'resitMarks', marks: marks(raised), mean: lowestMean(student, periods, raised) }];
  const impossible: Remedy = { criterion, code: 'companyImpossible', about: 'E', points: shortfall(mean, figures.title.companyMean) };
  return [raised && reading === undefined ? { ...impossible, reading: 'resit' } : impossible];
}

function isBelow(test: CompanyTest, minimum: number): boolean {
  const mark = standing(test);
  return isNumber(mark) && !atLeast(mark, minimum);
}
