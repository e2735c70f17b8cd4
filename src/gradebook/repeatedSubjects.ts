import { withoutSlot, type Part, type PartSlot } from './parts';
import { sameMark } from './duplicates';
import type { StudentRows } from './students';
import { words } from './words';

/** Where a subject stands, both by index. */
type Place = readonly [part: number, slot: number];

/**
 * A subject that a second table only repeats counts once, as a column that says the same as another does. Subjects of one name
 * that differ for anybody are tests of two semesters, and each counts.
 */
export function withoutRepeatedSubjects(parts: readonly Part[], students: readonly StudentRows[]): readonly Part[] {
  const firstOf = new Map<string, Place>();
  const repeated: Place[] = [];
  for (const [part, { slots }] of parts.entries())
    for (const [slot, { meaning }] of slots.entries()) {
      if (meaning.is !== 'subject') continue;
      const key = `${meaning.centre} ${words(meaning.name)}`;
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, [part, slot]);
      else if (isRepeated(first, [part, slot], parts, students)) repeated.push([part, slot]);
    }
  if (repeated.length === 0) return parts;
  // From the right on, so that what is left keeps its place until its turn.
  return parts.map((each, at) => repeated.filter(([part]) => part === at).reduceRight((left, [, slot]) => withoutSlot(left, slot), each));
}

/** Whether every student of the second table has the very same there as in the first. */
function isRepeated(first: Place, second: Place, parts: readonly Part[], students: readonly StudentRows[]): boolean {
  const [one, other] = [first, second].map(([part, slot]) => parts[part]?.slots[slot]) as [PartSlot, PartSlot];
  const weighDifferently = one.coefficient !== other.coefficient && one.coefficient !== null && other.coefficient !== null;
  if (first[0] === second[0] || weighDifferently) return false;
  return students.every((rows) => {
    const mark = rows.get(first[0])?.[0]?.marks[first[1]];
    return (rows.get(second[0]) ?? []).every(({ marks }) => sameMark(marks[second[1]], mark));
  });
}
