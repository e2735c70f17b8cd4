import { isNumber, type Mark } from '../../../model/mark';
import { markIn } from '../../../model/record';
import type { Slot } from '../../../model/student';
import type { Judgement } from '../../../model/verdict';
import { roundHalfUp } from '../../../regulation/exact';

/**
 * What a decision rests on, by name: `verdict`, a centre's mean by its id or name (`centre humanities`), company marks
 * (`B1`, taken again `resit B1`), the mean of the periods `E`, `toeic`, and the conditions (`project months`).
 * Numbers and codes as texts; what is not there is left out.
 */
export type Facts = Readonly<Record<string, string>>;

/** The facts of a student as the marks are now. */
export function factsOf({ record, verdict, centres, companyMeans }: Judgement): Facts {
  const { programme } = record;
  const at = (slot: Slot | null): string => markText(markIn(record, slot));
  const conditions = { placements: programme.placements, project: programme.project, exchange: programme.exchange };
  const facts: [string, string][] = [
    ['verdict', verdict],
    ...centres.map(({ id, name, mean }, index): [string, string] => [
      `centre ${id ?? name}`,
      mean === null ? at(programme.centres[index]?.mean ?? null) : numberText(mean),
    ]),
    ...programme.periods.flatMap(({ marks, resits }, index) => [
      ...Object.entries(marks).map(([mark, slot]): [string, string] => [`${mark}${index + 1}`, at(slot)]),
      ...Object.entries(resits).map(([exam, slot]): [string, string] => [`resit ${exam}${index + 1}`, at(slot)]),
    ]),
    ['E', companyMeans.map(numberText).join(' / ')],
    ['toeic', at(programme.toeic)],
    ...Object.entries(conditions).flatMap(([condition, slots]) =>
      Object.entries<Slot | null>(slots ?? {}).map(([part, slot]): [string, string] => [`${condition} ${part}`, at(slot)]),
    ),
  ];
  return Object.fromEntries(facts.filter(([, fact]) => fact !== ''));
}

/** The names of the facts that are not the same; none where only the last digits of a calculation differ. */
export const changedFacts = (before: Facts, now: Facts): readonly string[] =>
  [...new Set([...Object.keys(now), ...Object.keys(before)])].filter((name) => before[name] !== now[name]);

/** Six decimals: two programs may calculate the same mean a little differently. */
const numberText = (value: number): string => String(roundHalfUp(value, 6));

function markText(mark: Mark): string {
  if (isNumber(mark)) return numberText(mark);
  return mark.state === 'blank' ? '' : mark.text;
}
