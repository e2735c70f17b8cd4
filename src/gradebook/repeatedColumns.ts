import type { Sheet } from '../model/sheet';
import { reading, type Candidate } from './fieldColumns';
import { textOf } from './grid';

/**
 * Two columns that claim the same meaning: the office's word comes before what headings say, and the one headed as retained counts
 * beside those before a resit. Where they say the same of everyone the first is enough, where they do not only the office knows
 * which one counts.
 */
export function settleRepeated(candidates: readonly Candidate[], sheet: Sheet, rows: readonly number[]): void {
  const byMeaning = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const meaning = candidate.reading?.meaning;
    if (!meaning || meaning.is === 'known') continue;
    const key = JSON.stringify(meaning);
    byMeaning.set(key, [...(byMeaning.get(key) ?? []), candidate]);
  }
  for (const all of byMeaning.values()) {
    const chosen = all.filter((candidate) => candidate.reading?.ground === 'chosen');
    const claimants = chosen.length > 0 ? chosen : all;
    for (const other of all) if (!claimants.includes(other)) other.reading = reading(other, null, 'heading');
    const retained = claimants.filter(({ path }) => path.own.sitting === 'retained');
    const isTold = retained.length === 1 && claimants.every(({ path }) => path.own.sitting !== null);
    const [first, ...others] = claimants;
    if (first === undefined || others.length === 0) continue;
    if (isTold) {
      for (const candidate of claimants)
        if (candidate !== retained[0]) candidate.reading = reading(candidate, { is: 'known', what: 'generalMean' }, 'heading');
      continue;
    }
    const says = ({ path }: Candidate, row: number): string => textOf(sheet.values[row]?.[path.column]);
    const agree = others.every((other) => rows.every((row) => says(other, row) === says(first, row)));
    for (const candidate of agree ? others : [first, ...others]) {
      const meaning = candidate.reading?.meaning;
      if (meaning) candidate.reading = reading(candidate, null, 'heading', 'unread', agree ? [] : [meaning]);
    }
  }
}
