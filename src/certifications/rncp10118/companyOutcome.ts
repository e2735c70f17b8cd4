import type { CompanyMark } from '../../model/student';
import { apart, roundHalfUp } from '../../regulation/exact';
import { overReadings, type Read } from '../../regulation/readings';
import { WeightedMean } from '../../regulation/weightedMean';
import { countPeriod, type CountedPeriod } from './companyTests';
import type { Figures } from './figures';
import { company } from './rules/company';
import { companyScore } from './rules/companyScore';
import { silences } from './silences';
import type { Student } from './student';

/** What the periods of one student come to under one reading of the text. */
export interface CompanyOutcome {
  readonly answer: 'met' | 'failed' | 'missing';
  /** By period; null where a mark is missing or the period is acquired. */
  readonly scores: readonly (number | null)[];
  /** Over the periods that are not acquired; null where one of them has no score or no weight. */
  readonly mean: number | null;
}

const LETTERS: readonly CompanyMark[] = ['A', 'B', 'C', 'D'];

/** What the periods come to under one reading. */
export const outcomeUnder = ({ record, figures }: Student, read: Read): CompanyOutcome =>
  companyOutcome(
    record.programme.periods.map((period) => countPeriod(record, period, figures, read)),
    figures,
  );

/** What the periods come to in every admissible reading. */
export const outcomesOf = (student: Student): CompanyOutcome[] =>
  overReadings(student.options.readings, silences, (read) => outcomeUnder(student, read)).map(({ result }) => result);

/** Judges the periods by what their tests count for. Acquired periods are left out; where all are, the criterion is met. */
export function companyOutcome(periods: readonly CountedPeriod[], figures: Figures): CompanyOutcome {
  const scores = periods.map((): number | null => null);
  let open = 0;
  let marks: readonly (number | null)[] = [];
  let mean: number | null = null;
  for (let index = 0; index < periods.length; index++) {
    const own = periods[index]?.marks;
    if (!own) continue;
    open++;
    marks = own;
    mean = scores[index] = companyScore(own, figures);
  }
  if (open === 0 && periods.length > 0) return { answer: 'met', scores, mean };
  if (open > 1) {
    const several = periods.filter(isOpen);
    marks = several.flatMap((period) => period.marks ?? []);
    mean = meanOfPeriods(marks, periodWeights(several), figures);
  }
  return { answer: company(marks, mean, figures), scores, mean };
}

const isOpen = ({ marks }: CountedPeriod): boolean => marks !== null;

/** The weights of the workbook where it weighs every period, equal ones where it weighs none, null where it weighs only some. */
export function periodWeights(periods: readonly { readonly weight: number | null }[]): readonly number[] | null {
  const given = periods.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  if (given.length === 0) return periods.map(() => 1);
  return given.length === periods.length ? given : null;
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
