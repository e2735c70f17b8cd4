import { BLANK, type Mark } from './mark';
import type { Address } from './sheet';
import type { Slot, StudentRecord } from './student';

/** The mark in a slot; where the workbook has no such column it is blank. */
export const markIn = (record: StudentRecord, slot: Slot | null): Mark => (slot === null ? BLANK : (record.marks[slot] ?? BLANK));

/** The cell that a slot was read from; null where the workbook has no such column, or its sheet does not list the student. */
export function cellOf(record: StudentRecord, slot: Slot | null): Address | null {
  const place = slot === null ? undefined : record.programme.places[slot];
  const row = place && record.rows[place.source];
  return place && row !== undefined && row >= 0 ? { sheet: place.sheet, row, column: place.column } : null;
}
