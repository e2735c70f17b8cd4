import { sameMark } from './duplicates';
import type { Part, PartSlot } from './parts';
import type { StudentRows } from './students';
import { words } from './words';

/** Where a subject stands, both by index. */
type Place = readonly [part: number, slot: number];

/**
 * A subject that a second table only repeats counts once: most students have the same there, so that what differs is a slip, which
 * is the office's to settle. Where most differ the two are tests of two semesters, and each counts.
 */
export function settleRepeatedSubjects(parts: readonly Part[], students: readonly StudentRows[]): readonly Part[] {
  const firstOf = new Map<string, Place>();
  const settled = [...parts];
  let isAny = false;
  for (const [part, { slots }] of parts.entries())
    for (const [slot, { meaning }] of slots.entries()) {
      if (meaning.is !== 'subject') continue;
      const key = `${meaning.centre} ${words(meaning.name)}`;
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, [part, slot]);
      else if (isRepeated(first, [part, slot], settled, students)) {
        isAny = true;
        const coefficient = slotAt(settled, first).coefficient ?? slotAt(settled, [part, slot]).coefficient;
        for (const place of [first, [part, slot]] as const) change(settled, place, { repeats: key, coefficient });
      }
    }
  return isAny ? settled : parts;
}

const slotAt = (parts: readonly Part[], [part, slot]: Place): PartSlot => parts[part]?.slots[slot] as PartSlot;

function change(parts: Part[], [part, slot]: Place, more: Partial<PartSlot>): void {
  const own = parts[part] as Part;
  parts[part] = { ...own, slots: own.slots.map((each, at) => (at === slot ? { ...each, ...more } : each)) };
}

/** Whether more than half of the students who have something in both tables have the same there. */
function isRepeated(first: Place, second: Place, parts: readonly Part[], students: readonly StudentRows[]): boolean {
  const [one, other] = [slotAt(parts, first).coefficient, slotAt(parts, second).coefficient];
  if (first[0] === second[0] || (one !== other && one !== null && other !== null)) return false;
  let [compared, same] = [0, 0];
  for (const rows of students) {
    const [mark, again] = [first, second].map(([part, slot]) => rows.get(part)?.[0]?.marks[slot]);
    if (mark === undefined || again === undefined || [mark, again].some((each) => typeof each === 'object' && each.state === 'blank'))
      continue;
    compared++;
    if (sameMark(mark, again)) same++;
  }
  return same * 2 > compared;
}
