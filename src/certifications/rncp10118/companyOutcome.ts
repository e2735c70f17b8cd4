import type { CompanyMark } from '../../model/student';
import { apart, roundHalfUp } from '../../regulation/exact';
import { WeightedMean } from '../../regulation/weightedMean';
import type { CompanyPeriod, CompanyTest } from './companyTests';
import type { Figures } from './figures';
import { company } from './rules/company';
import { companyScore } from './rules/companyScore';

/** What the periods of one student come to under one reading of the text. */
export interface CompanyOutcome {
  readonly answer: 'met' | 'failed' | 'missing';
  /** By period; null where a mark is missing or the period is acquired. */
  readonly scores: readonly (number | null)[];
  /** Over the periods that are not acquired; null where one of them has no score or no weight. */
  readonly mean: number | null;
}

const LETTERS: readonly CompanyMark[] = ['A', 'B', 'C', 'D'];

/** Judges the periods, each test counting for what `count` gives. Acquired periods are left out; where all are, the criterion is met. */
export function companyOutcome(
  periods: readonly CompanyPeriod[],
  figures: Figures,
  count: (test: CompanyTest) => number | null,
): CompanyOutcome {
  const scores: (number | null)[] = [];
  const marks: (number | null)[] = [];
  const weights: (number | null)[] = [];
  let lastScore: number | null = null;
  for (const { acquired, tests, columns } of periods) {
    if (acquired) {
      scores.push(null);
      continue;
    }
    const [a, b, c, d] = [count(tests[0]), count(tests[1]), count(tests[2]), count(tests[3])];
    const score = companyScore(a, b, c, d, figures);
    scores.push(score);
    lastScore = score;
    marks.push(a, b, c, d);
    weights.push(columns.weight);
  }
  if (periods.length > 0 && marks.length === 0) return { answer: 'met', scores, mean: null };
  const mean = weights.length === 1 ? lastScore : meanOfPeriods(marks, periodWeights(weights), figures);
  return { answer: company(marks, mean, figures), scores, mean };
}

/** The weights of the workbook where it weighs every period, equal ones where it weighs none, null where it weighs only some. */
export function periodWeights(weights: readonly (number | null)[]): readonly number[] | null {
  if (weights.every((weight) => weight === null)) return weights.map(() => 1);
  const given = weights.filter((weight): weight is number => weight !== null);
  return given.length === weights.length ? given : null;
}

/** The mean of the scores, taken from the marks themselves so that it is rounded once. `marks` has four a period. */
function meanOfPeriods(marks: readonly (number | null)[], weights: readonly number[] | null, { assessment }: Figures): number | null {
  if (!weights || marks.includes(null)) return null;
  const mean = new WeightedMean();
  weights.forEach((weight, period) => {
    LETTERS.forEach((letter, index) => {
      const mark = marks[4 * period + index] ?? null;
      const share = weight * assessment.companyWeights[letter];
      const decimal = roundHalfUp(share, 3);
      // Noise is taken off a decimal weight; a third stays a third, since rounding it would move a mean of exactly 12.
      if (mark !== null) mean.add(mark, apart(share, decimal, 0) ? share : decimal);
    });
  });
  return mean.value;
}
