import { isNumber, type Mark } from '../model/mark';
import { cellOf, markIn } from '../model/record';
import type { Address } from '../model/sheet';
import type { CompanyExam, CompanyMark, Programme, Slot, StudentRecord } from '../model/student';

/** What a cell of a student holds, as the programme knows it. */
export type Place =
  | { readonly is: 'subject'; readonly name: string; readonly centre: number }
  | { readonly is: 'centreMean'; readonly centre: number }
  | { readonly is: 'companyMark'; readonly mark: CompanyMark; readonly period: number }
  | { readonly is: 'companyResit'; readonly exam: CompanyExam; readonly period: number }
  | { readonly is: 'companyScore'; readonly period: number }
  | { readonly is: 'toeic' }
  | { readonly is: 'other' };

const MARKS: readonly CompanyMark[] = ['A', 'B', 'C', 'D'];
const EXAMS: readonly CompanyExam[] = ['B', 'C', 'D'];
const OTHER: Place = { is: 'other' };
const known = new WeakMap<Programme, readonly Place[]>();

/** The slot that was read from a cell; null where no slot of the student stands there. */
export function slotAt(record: StudentRecord, cell: Address): Slot | null {
  const slot = record.programme.places.findIndex(
    (place) => place.column === cell.column && place.sheet === cell.sheet && record.rows[place.source] === cell.row,
  );
  return slot < 0 ? null : slot;
}

/** The mark read from a cell; null where no mark of the student stands there. */
export function markAt(record: StudentRecord, cell: Address | null): Mark | null {
  const slot = cell && slotAt(record, cell);
  return slot === null ? null : markIn(record, slot);
}

/** What each slot of a programme is. */
export function placesOf(programme: Programme): readonly Place[] {
  const made = known.get(programme);
  if (made) return made;
  const places: Place[] = programme.places.map(() => OTHER);
  const put = (slot: Slot | null, place: Place): void => {
    if (slot !== null) places[slot] = place;
  };
  programme.centres.forEach((centre, index) => {
    put(centre.mean, { is: 'centreMean', centre: index });
    for (const subject of centre.subjects) put(subject.slot, { is: 'subject', name: subject.name, centre: index });
  });
  programme.periods.forEach((period, index) => {
    for (const mark of MARKS) put(period.marks[mark], { is: 'companyMark', mark, period: index + 1 });
    for (const exam of EXAMS) put(period.resits[exam], { is: 'companyResit', exam, period: index + 1 });
    put(period.score, { is: 'companyScore', period: index + 1 });
  });
  put(programme.toeic, { is: 'toeic' });
  known.set(programme, places);
  return places;
}

/** What a cell of a student is. */
export function placeAt(record: StudentRecord, cell: Address | null): Place {
  const slot = cell && slotAt(record, cell);
  return slot === null ? OTHER : (placesOf(record.programme)[slot] ?? OTHER);
}

/** The resit mark of an exam, where one was taken: its cell and number. */
export function resatMark(
  record: StudentRecord,
  exam: CompanyExam,
  period: number,
): { readonly at: Address | null; readonly value: number } | null {
  const slot = record.programme.periods[period - 1]?.resits[exam] ?? null;
  const mark = markIn(record, slot);
  return isNumber(mark) ? { at: cellOf(record, slot), value: mark } : null;
}
