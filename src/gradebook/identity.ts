import type { PartRow } from './parts';
import { words } from './words';

/** A student number without what differs between sheets: case, blanks, leading zeros, and the `.0` of a number that was text. */
export function numberKey(number: string): string {
  if (/^[1-9]\d*$/.test(number)) return number;
  const plain = number
    .replace(/\s/gu, '')
    .replace(/^(\d+)[.,]0+$/, '$1')
    .toUpperCase();
  return /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain;
}

/** A name without what differs between sheets: case, accents, the order of its words. */
export const nameKey = (name: string): string => words(name).split(' ').sort().join(' ');

/** Whether two rows may be about the same person: one name holds all the words of the other, or one is missing. */
export function sameName(a: Pick<PartRow, 'name'>, b: Pick<PartRow, 'name'>): boolean {
  if (a.name === b.name || a.name === '' || b.name === '') return true;
  const [first, second] = [words(a.name).split(' '), words(b.name).split(' ')];
  return first.every((word) => second.includes(word)) || second.every((word) => first.includes(word));
}
