import type { Check } from '../../model/check';
import type { Mark } from '../../model/mark';
import type { Period, Programme, Slot, StudentRecord } from '../../model/student';

/**
 * The fingerprint of all marks of a check, such as `F946-72CA-4B08`: two papers that carry the same were made from the same marks.
 * It is told by what each student has in each test, with coefficients and weights; the order of rows, columns and sheets, names,
 * colours and decimals shown do not count. 48 bits find every accident; they prove nothing against forgery.
 */
export function marksFingerprint({ judgements }: Pick<Check, 'judgements'>): string {
  const students = judgements.map(({ record }) => studentText(record)).sort();
  return hash(students.join('\n')).match(/.{4}/g)?.join('-') ?? '';
}

function studentText(record: StudentRecord): string {
  const { number, name, route, abroad, programme, marks } = record;
  const facts = slotNames(programme).flatMap(([what, slot]) => {
    const mark = slot === null ? undefined : marks[slot];
    const text = mark === undefined ? '' : markText(mark);
    return text === '' ? [] : [`${what}=${text}`];
  });
  return [number ?? name, route ?? '', String(abroad), ...facts.sort()].join('|');
}

/** Every slot under a name that says what it holds, wherever its column stands. */
function slotNames({ centres, periods, toeic, placements, project, exchange }: Programme): (readonly [string, Slot | null])[] {
  return [
    ...centres.flatMap(({ id, name, mean, subjects }) => [
      [`mean ${id ?? name}`, mean] as const,
      ...subjects.map((subject) => [`${id ?? name}/${subject.name}*${String(subject.coefficient)}`, subject.slot] as const),
    ]),
    ...periods.flatMap(periodSlots),
    ['toeic', toeic],
    ...named('placements', placements),
    ...named('project', project),
    ...named('exchange', exchange),
  ];
}

const periodSlots = ({ marks, resits, score, weight }: Period, index: number): (readonly [string, Slot | null])[] => {
  const period = String(index + 1);
  return [
    ...Object.entries(marks).map(([mark, slot]) => [`${mark}${period}`, slot] as const),
    ...Object.entries(resits).map(([exam, slot]) => [`resit ${exam}${period}`, slot] as const),
    [`E${period}*${String(weight)}`, score],
  ];
};

const named = (what: string, slots: Readonly<Record<string, Slot | null>> | null): (readonly [string, Slot | null])[] =>
  Object.entries(slots ?? {}).map(([name, slot]) => [`${what} ${name}`, slot] as const);

/** Six decimals: more than marks have, fewer than two programs differ by when they calculate the same mean. */
function markText(mark: Mark): string {
  if (typeof mark === 'number') return String(Math.round(mark * 1e6) / 1e6);
  return mark.state === 'blank' ? '' : mark.text;
}

/** cyrb53 (bryc, public domain): fast, spreads well, the same on every machine. Twelve hexadecimal digits of its 53 bits. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    high = Math.imul(high ^ letter, 2654435761);
    low = Math.imul(low ^ letter, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const digits = (low & 0xffff).toString(16).padStart(4, '0') + (high >>> 0).toString(16).padStart(8, '0');
  return digits.toUpperCase();
}
