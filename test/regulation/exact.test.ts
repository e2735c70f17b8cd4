import { apart, atLeast, nearMiss, roundHalfUp, roundUp, shortfall } from '../../src/regulation/exact';

test.each([
  [9.99, 10, false],
  [9.999, 10, false],
  [9.99999999, 10, false],
  [9.999999999999998, 10, true],
  [10, 10, true],
  [10.000000000000002, 10, true],
  [11.995, 12, false],
  [11.999999999999998, 12, true],
  [(2 * 10 + 9.999) / 3, 10, false],
  [(3 * 8 + 2 * 8.9 + 2 * 17.2 + 3 * 14.6) / 10, 12, true],
])('%p reaches %p: %p', (value, threshold, reaches) => {
  expect(atLeast(value, threshold)).toBe(reaches);
});

test.each([
  [12.34, 12.345, false],
  [12.34, 12.3449, false],
  [12.34, 12.3451, true],
  [12.35, 12.345, false],
  [12.36, 12.345, true],
])('%p and %p are more than 0.005 apart: %p', (one, other, isApart) => {
  expect(apart(one, other, 0.005)).toBe(isApart);
});

test.each([
  [11.99, 12, false],
  [11.9949, 12, false],
  [11.995, 12, true],
  [11.9999, 12, true],
  [11.999999999999998, 12, false],
  [12, 12, false],
  [9.995, 10, true],
  [9.994, 10, false],
])('%p shows as %p and misses it: %p', (value, threshold, isNear) => {
  expect(nearMiss(value, threshold)).toBe(isNear);
});

test.each([
  [9.575, 2, 9.58],
  [1.005, 2, 1.01],
  [11.995, 2, 12],
  [11.9949, 2, 11.99],
  [11.995, 3, 11.995],
  [8.714285714285714, 2, 8.71],
  [12, 2, 12],
  [750, 9, 750],
  [9.9, 9, 9.9],
  [0, 2, 0],
])('%p with %p decimals is %p', (value, decimals, rounded) => {
  expect(roundHalfUp(value, decimals)).toBe(rounded);
});

test.each([
  [1.7857142857142865, 2, 1.79],
  [1.79, 2, 1.79],
  [1.7900000000000003, 2, 1.79],
  [0.005, 2, 0.01],
  [5, 2, 5],
])('%p rounded up to %p decimals is %p', (value, decimals, rounded) => {
  expect(roundUp(value, decimals)).toBe(rounded);
});

test.each([
  [29.9, 30, 0.1],
  [27.5, 30, 2.5],
  [30, 30, 0],
  [31, 30, 0],
  [29.999999999999996, 30, 0],
  [8.7, 10, 1.3],
])('from %p to %p there lacks %p', (value, threshold, lacking) => {
  expect(shortfall(value, threshold)).toBe(lacking);
});
