import type { StudentSort } from '../messages/areas/students';
import type { Check } from '../model/check';
import { type Judgement, type Verdict } from '../model/verdict';
import { folded } from './searchText';
import { passes, type StudentFilter } from './studentFilter';

/** What the list of students is asked to show. */
export interface StudentQuery {
  readonly filter: StudentFilter;
  readonly search: string;
  readonly sort: StudentSort;
}

/** Who needs an action comes first. */
const TO_TREAT: readonly Verdict[] = ['jury', 'incomplete', 'awaitingToeic', 'outOfScope', 'eligible'];

const searchKeys = new WeakMap<Judgement, string>();

/** The places in `check.judgements` of the students to show, in order. A search finds names, numbers and the subjects of reasons. */
export function studentOrder(check: Check, query: StudentQuery): readonly number[] {
  const words = folded(query.search).split(/\s+/).filter(Boolean);
  const found: number[] = [];
  check.judgements.forEach((judgement, index) => {
    if (passes(judgement, query.filter) && words.every((word) => searchKey(judgement).includes(word))) found.push(index);
  });
  return sorted(found, check.judgements, query.sort);
}

/** The student's own key, the same after a live update: the number, or the place where there is none. */
export const studentKey = ({ record }: Judgement): string =>
  record.number ?? `${record.at.sheet}!${record.at.row} ${record.at.column ?? ''}`;

/**
 * The order after marks changed while the list was open: everybody keeps the place, so nothing moves under the reader,
 * and whoever now belongs to the list stands at its end.
 */
export function keptOrder(before: readonly number[], now: readonly number[]): readonly number[] {
  const shown = new Set(before);
  const added = now.filter((index) => !shown.has(index));
  return added.length === 0 ? before : [...before, ...added];
}

function sorted(found: number[], judgements: readonly Judgement[], sort: StudentSort): readonly number[] {
  if (sort === 'sheet') return found;
  if (sort === 'toTreat') {
    const byVerdict = new Map<Verdict, number[]>(TO_TREAT.map((verdict) => [verdict, []]));
    for (const index of found) {
      const judgement = judgements[index];
      if (judgement) byVerdict.get(judgement.verdict)?.push(index);
    }
    return TO_TREAT.flatMap((verdict) => byVerdict.get(verdict) ?? []);
  }
  const names = new Map(found.map((index) => [index, folded(judgements[index]?.record.name ?? '')]));
  return found.sort((one, other) => compare(names.get(one) ?? '', names.get(other) ?? '') || one - other);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function searchKey(judgement: Judgement): string {
  const made = searchKeys.get(judgement);
  if (made !== undefined) return made;
  const about = judgement.findings.map((finding) => finding.about ?? '');
  const tests = judgement.extraTests.map((test) => test.subject);
  const key = folded([judgement.record.name, judgement.record.number ?? '', ...about, ...tests].join('\n'));
  searchKeys.set(judgement, key);
  return key;
}
