import * as fc from 'fast-check';
import { atLeast } from '../../src/regulation/exact';
import { WeightedMean } from '../../src/regulation/weightedMean';
import { exactMean, nearest, reaches } from '../support/rational';
import { holds } from '../support/properties';

function meanOf(pairs: readonly (readonly [number, number])[]): number | null {
  const mean = new WeightedMean();
  for (const [value, weight] of pairs) mean.add(value, weight);
  return mean.value;
}

describe('WeightedMean', () => {
  test.each<[string, [number, number][], number]>([
    [
      'the company score that plain doubles miss',
      [
        [8, 3],
        [8.9, 2],
        [17.2, 2],
        [14.6, 3],
      ],
      12,
    ],
    [
      'tenths',
      [
        [0.1, 1],
        [0.2, 1],
        [0.3, 1],
      ],
      0.2,
    ],
    [
      'a mean of no short decimal',
      [
        [11, 1],
        [11, 1],
        [12, 1],
      ],
      34 / 3,
    ],
    [
      'coefficients of three decimals',
      [
        [9.5, 0.125],
        [10.5, 0.125],
      ],
      10,
    ],
    [
      'marks of three decimals',
      [
        [9.999, 1],
        [10.001, 1],
      ],
      10,
    ],
    [
      'just below',
      [
        [9.999, 1],
        [10, 1],
      ],
      9.9995,
    ],
    ['one value', [[11.995, 2.5]], 11.995],
    [
      'zeros',
      [
        [0, 1],
        [0, 2],
      ],
      0,
    ],
    [
      'the score that shows as 12',
      [
        [11.95, 3],
        [12.05, 2],
        [12, 2],
        [12, 3],
      ],
      11.995,
    ],
    [
      'coefficients with halves',
      [
        [16.9, 2],
        [17.4, 1.5],
        [1.7, 3],
      ],
      10,
    ],
  ])('%s', (_, pairs, expected) => {
    expect(meanOf(pairs)).toBe(expected);
  });

  test('nothing taken gives no mean', () => {
    expect(meanOf([])).toBeNull();
  });

  test('thirds, as formulas give them, reach a threshold that they reach exactly', () => {
    const mean = meanOf([
      [29 / 3, 1],
      [31 / 3, 1],
    ]);
    expect(mean).toBeCloseTo(10, 12);
    expect(atLeast(mean ?? 0, 10)).toBe(true);
    expect(
      atLeast(
        meanOf([
          [29 / 3, 2],
          [31 / 3, 1],
        ]) ?? 0,
        10,
      ),
    ).toBe(false);
  });

  test('thirds as weights', () => {
    const mean = meanOf([
      [9, 1 / 3],
      [10.5, 2 / 3],
    ]);
    expect(mean).toBeCloseTo(10, 12);
    expect(atLeast(mean ?? 0, 10)).toBe(true);
  });
});

const decimals = (most: number, least = 0) => fc.integer({ min: least, max: most * 1000 }).map((thousandths) => thousandths / 1000);
const pairs = fc.array(fc.tuple(decimals(20), decimals(30, 1)), { minLength: 1, maxLength: 12 });

/** Marks and coefficients of which the last mark is moved to where the mean falls beside a threshold, or on it. */
const pairsNear = (threshold: number) =>
  fc.tuple(pairs, fc.integer({ min: -1, max: 1 })).map(([drawn, steps]) => {
    const others = drawn.slice(1);
    const weight = drawn[0]?.[1] ?? 1;
    const lacking = others.reduce((sum, [value, coefficient]) => sum + (threshold - value) * coefficient, 0);
    const last = Math.round((threshold + lacking / weight) * 1000) + steps;
    return [...others, [Math.min(20_000, Math.max(0, last)) / 1000, weight] as [number, number]];
  });

test.each([10, 12])('it is the double nearest to the exact mean, and compares with %p as the exact mean does', (threshold) => {
  holds(
    fc.property(fc.oneof(pairs, pairsNear(threshold)), (drawn) => {
      const exact = exactMean(
        drawn.map(([value]) => value),
        drawn.map(([, weight]) => weight),
      );
      const mean = meanOf(drawn);
      expect(mean).toBe(nearest(exact));
      expect(atLeast(mean ?? 0, threshold)).toBe(reaches(exact, threshold));
    }),
    2000,
  );
});
