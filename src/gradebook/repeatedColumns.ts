import type { Meaning } from '../model/columns';
import type { Sheet } from '../model/sheet';
import { reading, type Candidate } from './fieldColumns';
import { textOf } from './grid';

/**
 * Two columns that claim the same meaning: the office's word comes before what headings say, and the one headed as retained counts
 * beside those before a resit. Where they say the same of everyone the first is enough, where they do not only the office knows
 * which one counts.
 */
export function settleRepeated(candidates: readonly Candidate[], sheet: Sheet, rows: readonly number[]): void {
  const byMeaning = new Map<string, { meaning: Meaning; all: Candidate[] }>();
  for (const candidate of candidates) {
    const meaning = candidate.reading?.meaning;
    if (!meaning || meaning.is === 'known') continue;
    const key = JSON.stringify(meaning);
    byMeaning.set(key, { meaning, all: [...(byMeaning.get(key)?.all ?? []), candidate] });
  }
  const saysTheSame = (one: Candidate, other: Candidate): boolean =>
    rows.every((row) => textOf(sheet.values[row]?.[one.path.column]) === textOf(sheet.values[row]?.[other.path.column]));
  for (const { meaning, all } of byMeaning.values()) {
    const chosen = all.filter((candidate) => candidate.reading?.ground === 'chosen');
    const claimants = chosen.length > 0 ? chosen : all;
    const retained = claimants.filter(({ path }) => path.own.sitting === 'retained');
    const isTold = retained.length === 1 && claimants.every(({ path }) => path.own.sitting !== null);
    const agree = claimants.every((each) => saysTheSame(each, claimants[0] ?? each));
    const kept = isTold ? retained[0] : agree ? claimants[0] : undefined;
    for (const candidate of all) {
      if (candidate === kept) continue;
      if (!claimants.includes(candidate)) candidate.reading = reading(candidate, null, 'heading');
      else if (isTold) candidate.reading = reading(candidate, { is: 'known', what: 'generalMean' }, 'heading');
      else candidate.reading = reading(candidate, null, 'heading', 'unread', agree ? [] : [meaning]);
    }
  }
}
