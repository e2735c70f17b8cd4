import type { Sheet } from '../model/sheet';
import { reading, type Candidate } from './fieldColumns';
import { readMark } from './marks';
import { looksLikeMarks } from './profile';

/** How a column's coefficient is found; null where there is none. */
type CoefficientOf = (candidate: Candidate) => number | null;

/**
 * Reads subjects that stand beside their centre's mean without a heading above both. Which side they stand on is what the
 * means themselves say where coefficients allow the sum; else subjects follow the mean, unless one stands before the first,
 * and nothing is computed from them. A mark or two beside many means, without coefficients, belongs to none.
 */
export function settleFlatSubjects(
  candidates: readonly Candidate[],
  sheet: Sheet,
  rows: readonly number[],
  coefficientOf: CoefficientOf,
): void {
  const means = candidates.filter(({ reading }) => reading?.meaning?.is === 'centreMean' && reading.ground === 'heading');
  const open = candidates.filter(
    (candidate) =>
      candidate.reading === null &&
      candidate.path.own.name !== '' &&
      (looksLikeMarks(candidate.profile) || coefficientOf(candidate) !== null),
  );
  const weighed = open.filter((candidate) => coefficientOf(candidate) !== null);
  const subjects = weighed.length > 0 ? weighed : open;

  const after = assign(means, subjects, 'after');
  const before = assign(means, subjects, 'before');
  const agreeAfter = agreement(after, sheet, rows, coefficientOf);
  const agreeBefore = agreement(before, sheet, rows, coefficientOf);
  const firstSubject = subjects[0]?.path.column ?? 0;
  const side =
    agreeAfter === agreeBefore ? (firstSubject < (means[0]?.path.column ?? 0) ? before : after) : agreeAfter > agreeBefore ? after : before;
  if (weighed.length === 0 && side.size * 2 <= means.length) return;
  const confidence = Math.max(agreeAfter, agreeBefore) > 0.5 ? 'sure' : 'toConfirm';
  for (const [mean, group] of side) {
    const meaning = mean.reading?.meaning;
    if (meaning?.is !== 'centreMean') continue;
    for (const candidate of group) {
      const { name, sitting } = candidate.path.own;
      const subject = { is: 'subject', centre: meaning.centre, name, sitting: sitting ?? 'first' } as const;
      candidate.reading = reading(candidate, subject, confidence === 'sure' ? 'values' : 'place', confidence);
    }
  }
}

/** The subjects of each mean, when they stand on one side of it. */
function assign(means: readonly Candidate[], subjects: readonly Candidate[], side: 'after' | 'before'): Map<Candidate, Candidate[]> {
  const groups = new Map<Candidate, Candidate[]>();
  for (const subject of subjects) {
    const { column } = subject.path;
    const mean =
      side === 'after' ? [...means].reverse().find(({ path }) => path.column < column) : means.find(({ path }) => path.column > column);
    if (mean !== undefined) groups.set(mean, [...(groups.get(mean) ?? []), subject]);
  }
  return groups;
}

/** The share of the declared means that the marks and coefficients give back. */
function agreement(
  groups: ReadonlyMap<Candidate, readonly Candidate[]>,
  sheet: Sheet,
  rows: readonly number[],
  coefficientOf: CoefficientOf,
): number {
  let [same, compared] = [0, 0];
  for (const [mean, subjects] of groups) {
    for (const row of rows.slice(0, 100)) {
      const declared = readMark(sheet.values[row]?.[mean.path.column] ?? null);
      let [sum, weight, complete] = [0, 0, typeof declared === 'number'];
      for (const subject of subjects) {
        const mark = readMark(sheet.values[row]?.[subject.path.column] ?? null);
        const coefficient = coefficientOf(subject);
        if (typeof mark !== 'number' || coefficient === null) complete = false;
        else [sum, weight] = [sum + mark * coefficient, weight + coefficient];
      }
      if (!complete) continue;
      compared++;
      if (Math.abs(sum / weight - (declared as number)) <= 0.0051) same++;
    }
  }
  return compared === 0 ? 0 : same / compared;
}
