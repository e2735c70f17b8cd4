import { atLeast } from '../../src/regulation/exact';
import { WeightedMean } from '../../src/regulation/weightedMean';
import { randomNumbers } from '../support/promotion';
import { exactMean, nearest, reaches } from '../support/rational';
import type { Proof } from './main';

const THRESHOLDS = [8, 10, 12];

/** Random means of 2 to 8 marks and coefficients of up to three decimals, the last mark chosen so that the mean falls near a threshold. */
export function weightedMeans(cases: number): Proof {
  const random = randomNumbers(12);
  const decimal = (most: number, decimals: number): number => Math.round(random() * most * 10 ** decimals) / 10 ** decimals;
  let wrong = 0;
  for (let index = 0; index < cases; index++) {
    const decimals = index % 4;
    const threshold = THRESHOLDS[index % THRESHOLDS.length] ?? 10;
    const weights = Array.from({ length: 2 + (index % 7) }, () => decimal(5, decimals) + 1 / 10 ** decimals).map(
      (weight) => Math.round(weight * 1000) / 1000,
    );
    const marks = weights.slice(1).map(() => decimal(20, decimals));
    const sum = marks.reduce((total, mark, at) => total + mark * (weights[at] ?? 0), 0);
    const total = weights.reduce((all, weight) => all + weight, 0);
    const last = (threshold * total - sum) / (weights[weights.length - 1] ?? 1);
    const steps = Math.round(last * 10 ** decimals) + Math.floor(random() * 3) - 1;
    marks.push(Math.min(20, Math.max(0, steps / 10 ** decimals)));
    const mean = new WeightedMean();
    marks.forEach((mark, at) => mean.add(mark, weights[at] ?? 0));
    const exact = exactMean(marks, weights);
    if (mean.value === null || mean.value !== nearest(exact) || atLeast(mean.value, threshold) !== reaches(exact, threshold)) wrong++;
  }
  return { what: 'weighted means near 8, 10 and 12, against fractions', cases, wrong };
}
