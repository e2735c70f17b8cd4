import type { Field } from '../model/columns';
import type { Centre, CompanyExam, CompanyMark, Period, Place, Programme, Slot, Subject } from '../model/student';
import type { Vocabulary } from '../model/vocabulary';
import type { PartSlot } from './parts';

/** A slot of a part that joins a programme, and which of a record's rows it is read from. */
export interface SourceSlot extends PartSlot {
  readonly sheet: string;
  readonly source: number;
}

/** Puts slots in order: centres as the text lists them, periods by number, then the conditions of one column each. */
export function makeProgramme(slots: readonly SourceSlot[], vocabulary: Vocabulary): Programme {
  const places: Place[] = slots.map(({ sheet, column, source }) => ({ sheet, column, source }));
  const field = (name: Field): Slot | null => {
    const slot = slots.findIndex(({ meaning }) => meaning.is === name);
    return slot < 0 ? null : slot;
  };
  const group = <Part extends string>(fields: Readonly<Record<Part, Field>>): Readonly<Record<Part, Slot | null>> | null => {
    const found = Object.entries<Field>(fields).map(([part, name]) => [part, field(name)] as const);
    return found.every(([, slot]) => slot === null) ? null : (Object.fromEntries(found) as Record<Part, Slot | null>);
  };
  return {
    centres: centresOf(slots, vocabulary),
    periods: periodsOf(slots),
    toeic: field('toeic'),
    placements: group({ count: 'placementCount', longestMonths: 'longestPlacement' }),
    project: group({ months: 'projectMonths', hours: 'projectHours', credits: 'projectCredits' }),
    exchange: group({ credits: 'exchangeCredits', semesters: 'exchangeSemesters' }),
    places,
  };
}

function centresOf(slots: readonly SourceSlot[], vocabulary: Vocabulary): Centre[] {
  const found = new Map<string, { mean: Slot | null; subjects: Subject[] }>();
  for (const [slot, { meaning, coefficient }] of slots.entries()) {
    if (meaning.is !== 'centreMean' && meaning.is !== 'subject') continue;
    const centre = found.get(meaning.centre) ?? { mean: null, subjects: [] };
    found.set(meaning.centre, centre);
    if (meaning.is === 'centreMean') centre.mean ??= slot;
    else centre.subjects.push({ name: meaning.name, slot, coefficient });
  }
  const known = vocabulary.centres.flatMap(({ id, name }): Centre[] => {
    const centre = found.get(id);
    found.delete(id);
    return centre === undefined ? [] : [{ id, name, ...centre }];
  });
  return [...known, ...[...found].map(([name, centre]): Centre => ({ id: null, name, ...centre }))];
}

function periodsOf(slots: readonly SourceSlot[]): Period[] {
  const periods = new Map<
    number,
    { marks: Record<CompanyMark, Slot | null>; resits: Record<CompanyExam, Slot | null>; score: Slot | null; weight: number | null }
  >();
  for (const [slot, { meaning, coefficient }] of slots.entries()) {
    if (meaning.is !== 'companyMark' && meaning.is !== 'companyResit' && meaning.is !== 'companyScore') continue;
    const period = periods.get(meaning.period) ?? {
      marks: { A: null, B: null, C: null, D: null },
      resits: { B: null, C: null, D: null },
      score: null,
      weight: null,
    };
    periods.set(meaning.period, period);
    if (meaning.is === 'companyMark') period.marks[meaning.mark] = slot;
    else if (meaning.is === 'companyResit') period.resits[meaning.exam] = slot;
    else [period.score, period.weight] = [slot, coefficient];
  }
  return [...periods].sort(([a], [b]) => a - b).map(([, period]) => period);
}
