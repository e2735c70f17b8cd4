import fc from 'fast-check';
import { atLeast } from '../../src/regulation/exact';
import { WeightedMean } from '../../src/regulation/weightedMean';
import { exactMean, nearest, reaches } from '../support/rational';

function meanOf(values: readonly number[], weights: readonly number[]): number | null {
  const mean = new WeightedMean();
  values.forEach((value, index) => mean.add(value, weights[index] ?? 0));
  return mean.value;
}

test.each([
  [[8, 8.9, 17.2, 14.6], [3, 2, 2, 3], 12],
  [[11.95, 12.05, 12, 12], [3, 2, 2, 3], 11.995],
  [[11.2, 8.2], [3, 2], 10],
  [[16.9, 17.4, 1.7], [2, 1.5, 3], 10],
  [[12.345], [0.125], 12.345],
  [[0, 0], [1, 2], 0],
  [[20, 20], [1, 2], 20],
  [[10, 11], [1, 2], 32 / 3],
])('the mean of %p with %p is %p', (values, weights, mean) => {
  expect(meanOf(values, weights)).toBe(mean);
});

test('nothing taken has no mean', () => {
  expect(meanOf([], [])).toBeNull();
});

test('marks that are themselves formula results are taken as they are', () => {
  expect(meanOf([31 / 3, 29 / 3], [1, 1])).toBeCloseTo(10, 12);
  expect(meanOf([9.999999999999998, 10], [1, 1])).toBeCloseTo(10, 12);
});

const decimal = (most: number, decimals: number) =>
  fc.integer({ min: 0, max: most * 10 ** decimals }).map((units) => units / 10 ** decimals);
const cases = fc
  .integer({ min: 1, max: 3 })
  .chain((decimals) =>
    fc.array(fc.tuple(decimal(20, decimals), fc.integer({ min: 1, max: 10_000 }).map((units) => units / 1000)), { minLength: 1, maxLength: 30 }),
  );

test('the mean of decimal marks is the double nearest to the exact fraction, and is judged as the fraction is', () => {
  fc.assert(
    fc.property(cases, (pairs) => {
      const values = pairs.map(([value]) => value);
      const weights = pairs.map(([, weight]) => weight);
      const exact = exactMean(values, weights);
      const mean = meanOf(values, weights);
      expect(mean).toBe(nearest(exact));
      for (const threshold of [8, 10, 12]) expect(atLeast(mean ?? 0, threshold)).toBe(reaches(exact, threshold));
    }),
    { numRuns: 2000 },
  );
});
