import { apart, atLeast, nearMiss, roundHalfUp, roundUp, shortfall } from '../../src/regulation/exact';

describe('atLeast answers as exact arithmetic would', () => {
  test.each([
    [9.999, 10, false],
    [9.99999999, 10, false],
    [9.999999999999998, 10, true],
    [10, 10, true],
    [10.001, 10, true],
    [11.995, 12, false],
    [(3 * 8 + 2 * 8.9 + 2 * 17.2 + 3 * 14.6) / 10, 12, true],
    [0.1 + 0.2, 0.3, true],
    [(10 / 3) * 3, 10, true],
    [10 - 1e-14, 10, true],
    [10 - 1e-8, 10, false],
    [749, 750, false],
    [750, 750, true],
  ])('%p reaches %p: %p', (value, threshold, expected) => {
    expect(atLeast(value, threshold)).toBe(expected);
  });
});

describe('apart is strict about its distance', () => {
  test.each([
    [10, 10.004, 0.005, false],
    [10, 10.005, 0.005, false],
    [10.005, 10, 0.005, false],
    [10, 10.006, 0.005, true],
    [10.006, 10, 0.005, true],
    [12, 12, 0.005, false],
  ])('%p and %p are more than %p apart: %p', (one, other, distance, expected) => {
    expect(apart(one, other, distance)).toBe(expected);
  });
});

describe('nearMiss is what shows as the threshold at two decimals and is not', () => {
  test.each([
    [11.994, 12, false],
    [11.9949, 12, false],
    [11.995, 12, true],
    [11.999, 12, true],
    [11.999999999999998, 12, false],
    [12, 12, false],
    [12.001, 12, false],
    [9.994, 10, false],
    [9.995, 10, true],
    [9.5, 10, false],
  ])('%p beside %p: %p', (value, threshold, expected) => {
    expect(nearMiss(value, threshold)).toBe(expected);
  });
});

describe('roundHalfUp rounds what was typed, not what doubles hold', () => {
  test.each([
    [9.574, 2, 9.57],
    [9.575, 2, 9.58],
    [9.576, 2, 9.58],
    [1.005, 2, 1.01],
    [11.995, 2, 12],
    [11.9949, 2, 11.99],
    [11.995, 3, 11.995],
    [750, 9, 750],
    [9.9, 9, 9.9],
    [11.321428571428571, 6, 11.321429],
    [0, 2, 0],
    [20, 2, 20],
  ])('%p to %p decimals is %p', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });
});

describe('roundUp never goes below the value', () => {
  test.each([
    [10.5, 2, 10.5],
    [10.501, 2, 10.51],
    [10.51, 2, 10.51],
    [1.7900000000000003, 2, 1.79],
    [0.005, 2, 0.01],
    [1.1 + 2.2, 2, 3.3],
    [10 / 3, 2, 3.34],
  ])('%p to %p decimals is %p', (value, decimals, expected) => {
    expect(roundUp(value, decimals)).toBe(expected);
  });
});

describe('shortfall is what decimal arithmetic gives', () => {
  test.each([
    [29.9, 30, 0.1],
    [30, 30, 0],
    [29.999999999999996, 30, 0],
    [30.1, 30, 0],
    [8.7, 10, 1.3],
    [9.995, 10, 0.005],
    [11.6, 12, 0.4],
    [745, 750, 5],
    [0, 10, 10],
  ])('%p lacks %3$p to reach %p', (value, threshold, expected) => {
    expect(shortfall(value, threshold)).toBe(expected);
  });

  test('a third lacks what doubles give', () => {
    expect(shortfall(29 / 3, 10)).toBeCloseTo(1 / 3, 12);
  });
});
