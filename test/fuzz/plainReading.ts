import type { Scalar } from '../../src/model/sheet';

/**
 * A second way to read a mark, written apart from the product and stricter: what it does not know is no number.
 * Whoever the product calls eligible must be so by this reading too.
 */
export function plainMark(cell: Scalar | undefined): number | 'acquired' | null {
  if (typeof cell === 'number') return cell >= 0 && cell <= 20 ? cell : null;
  if (typeof cell !== 'string') return null;
  const text = [...cell].filter((letter) => !/[\s'\u200b]/u.test(letter)).join('');
  if (['ACQ', 'VAL', 'V'].includes(text.toUpperCase().replace(/\.$/, ''))) return 'acquired';
  const digits = /^[+-]?(\d*)(?:[.,](\d+))?(?:\/20(?:[.,]0+)?)?$/.exec(text);
  if (!digits || (digits[1] === '' && digits[2] === undefined)) return null;
  const value = Number(`${digits[1] || '0'}.${digits[2] ?? '0'}`);
  return value <= 20 && (value === 0 || !text.startsWith('-')) ? value : null;
}

/** A TOEIC score by the same second way; null where it is none. */
export function plainScore(cell: Scalar | undefined): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  const text = [...cell].filter((letter) => !/[\s'\u200b]/u.test(letter)).join('');
  const match = /^\+?(\d{2,3})(?:[.,]0+)?(?:\/990)?$/.exec(text);
  return match ? Number(match[1]) : null;
}

/** Whether six means, the marks A to D (without resits) and the score meet all conditions of marks for the route that asks least. */
export function plainlyEligible(
  means: readonly (Scalar | undefined)[],
  company: readonly (Scalar | undefined)[],
  toeic: Scalar | undefined,
): boolean {
  const reaches = (mark: number | 'acquired' | null): boolean => mark === 'acquired' || (mark !== null && mark >= 10 - 1e-9);
  const marks = company.map(plainMark);
  const [a, b, c, d] = marks;
  const isDone = marks.includes('acquired') && marks.every((mark) => typeof mark !== 'number');
  const isScored = [a, b, c, d].every((mark) => typeof mark === 'number' && reaches(mark));
  const score = isScored ? (3 * Number(a) + 2 * Number(b) + 2 * Number(c) + 3 * Number(d)) / 10 : 0;
  return (
    means.length === 6 &&
    means.every((cell) => reaches(plainMark(cell))) &&
    (isDone || score >= 12 - 1e-9) &&
    (plainScore(toeic) ?? 0) >= 600
  );
}
