import { atLeast, roundUp } from '../../../regulation/exact';
import { overReadings } from '../../../regulation/readings';
import { companyOutcome, periodWeights } from '../companyOutcome';
import { type CompanyPeriod, type CompanyTest, counted, type CountedPeriod } from '../companyTests';
import { silences } from '../silences';
import type { Student } from '../student';

/** The lowest mean that any admissible reading gives if these marks were obtained. */
export function lowestMean(
  { figures, options }: Student,
  periods: readonly CompanyPeriod[],
  obtained: ReadonlyMap<CompanyTest, number>,
): number {
  const outcomes = overReadings(options.readings, silences, (read) =>
    companyOutcome(
      periods.map(({ acquired, tests: [a, b, c, d], columns: { weight } }): CountedPeriod => {
        const count = (test: CompanyTest): number | null => counted(test.first, obtained.get(test) ?? test.retaken, figures, read);
        return { marks: acquired ? null : [count(a), count(b), count(c), count(d)], weight };
      }),
      figures,
    ),
  );
  return Math.min(...outcomes.map(({ result }) => result.mean ?? 0));
}

/**
 * The smallest raise above the minimum that brings the mean to its own, in hundredths of a point: the exam that weighs
 * most is raised first, then the next, in the order of the periods. null where even full marks would not do.
 */
export function raisedMarks(
  { figures }: Student,
  periods: readonly CompanyPeriod[],
  due: readonly CompanyTest[],
  mean: number,
): ReadonlyMap<CompanyTest, number> | null {
  const { companyWeights, resitBelow, scale } = figures.assessment;
  const open = periods.filter(({ acquired }) => !acquired);
  const weights = periodWeights(open.map(({ columns }) => columns)) ?? [];
  const weightOf = (test: CompanyTest): number =>
    (weights[open.findIndex(({ tests }) => tests.includes(test))] ?? 0) * companyWeights[test.mark];
  const total = open.flatMap(({ tests }) => tests).reduce((sum, test) => sum + weightOf(test), 0);
  const marks = new Map(due.map((test) => [test, resitBelow]));
  let lacking = (figures.title.companyMean - mean) * total;
  for (const test of [...due].sort((one, other) => weightOf(other) - weightOf(one))) {
    const raise = Math.min(scale - resitBelow, roundUp(Math.max(lacking, 0) / weightOf(test), 2));
    marks.set(test, roundUp(resitBelow + raise, 2));
    lacking -= raise * weightOf(test);
  }
  return atLeast(0, lacking) ? marks : null;
}
