import type { Sheet } from '../model/sheet';
import { reading, type Candidate } from './fieldColumns';
import { textOf } from './grid';

/**
 * Two columns that claim the same meaning: where they say the same of everyone the first is enough,
 * where they do not only the office knows which one counts.
 */
export function settleRepeated(candidates: readonly Candidate[], sheet: Sheet, rows: readonly number[]): void {
  const byMeaning = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const meaning = candidate.reading?.meaning;
    if (!meaning || meaning.is === 'known' || candidate.reading?.ground === 'chosen') continue;
    const key = JSON.stringify(meaning);
    byMeaning.set(key, [...(byMeaning.get(key) ?? []), candidate]);
  }
  for (const [first, ...others] of byMeaning.values()) {
    if (first === undefined || others.length === 0) continue;
    const says = ({ path }: Candidate, row: number): string => textOf(sheet.values[row]?.[path.column]);
    const agree = others.every((other) => rows.every((row) => says(other, row) === says(first, row)));
    for (const candidate of agree ? others : [first, ...others]) {
      const meaning = candidate.reading?.meaning;
      if (meaning) candidate.reading = reading(candidate, null, 'heading', 'unread', agree ? [] : [meaning]);
    }
  }
}
