/**
 * The one allowance of every comparison. Binary noise on means stays near 1e-14, and two different means of marks
 * and coefficients of three decimals lie further apart than this, so the answer is the exact rational's.
 */
const ALLOWANCE = 1e-9;

/** Whether a value reaches a threshold, as exact arithmetic would answer. */
export const atLeast = (value: number, threshold: number): boolean => value >= threshold - ALLOWANCE;

/** Whether two values are further apart than the given distance. */
export const apart = (one: number, other: number, distance: number): boolean => Math.abs(one - other) > distance + ALLOWANCE;

/** Whether a value misses a threshold and yet shows as it at two decimals, as 11.995 shows as 12.00. */
export const nearMiss = (value: number, threshold: number): boolean => !atLeast(value, threshold) && atLeast(value, threshold - 0.005);

/** Noise around a half or a whole number of units, when rounding; far more than doubles have, far less than a digit typed. */
const TICK = 1e-6;

/** The nearest number with so many decimals, halves going up. `toFixed` would make 9.57 of 9.575. */
export function roundHalfUp(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.floor(value * unit + 0.5 + TICK) / unit;
}

/** The smallest number with so many decimals that is not below the value; noise above a decimal does not count. */
export function roundUp(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.ceil(value * unit - TICK) / unit;
}

/** What a value lacks to reach a threshold, 0 where it does; as decimal arithmetic gives it (0.1 from 29.9 to 30). */
export function shortfall(value: number, threshold: number): number {
  if (atLeast(value, threshold)) return 0;
  const unit = 1_000_000;
  const units = Math.round(value * unit);
  return units / unit === value ? (Math.round(threshold * unit) - units) / unit : threshold - value;
}
