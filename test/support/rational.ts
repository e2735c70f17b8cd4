/** An exact fraction; the denominator is above 0. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/** The fraction that a decimal number of at most six decimals stands for, as its shortest text says. */
export function rational(value: number): Rational {
  const [whole = '', decimals = ''] = String(value).split('.');
  if (/e/i.test(String(value)) || decimals.length > 6) throw new Error(`${value} has more than six decimals`);
  return { over: BigInt(whole + decimals.padEnd(6, '0')), under: 1_000_000n };
}

/** The exact mean of values with their weights. */
export function exactMean(values: readonly number[], weights: readonly number[]): Rational {
  let [over, under] = [0n, 0n];
  values.forEach((value, index) => {
    const weight = rational(weights[index] ?? 0).over;
    over += rational(value).over * weight;
    under += 1_000_000n * weight;
  });
  return { over, under };
}

/** Whether an exact fraction reaches a whole threshold. */
export const reaches = ({ over, under }: Rational, threshold: number): boolean => over >= BigInt(threshold) * under;

/** The double nearest to a fraction below 2^53 on both sides, since one division of whole numbers rounds once. */
export const nearest = ({ over, under }: Rational): number => {
  const divisor = gcd(over, under);
  return Number(over / divisor) / Number(under / divisor);
};

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
