import { BLANK, type Mark } from '../model/mark';
import type { Problem } from '../model/problem';
import type { Programme, Route, StudentRecord } from '../model/student';
import type { Vocabulary } from '../model/vocabulary';
import { settleDuplicates, type OwnRow } from './duplicates';
import { sameName } from './identity';
import type { Part, PartSlot } from './parts';
import { makeProgramme, type SourceSlot } from './programme';
import { groupByStudent } from './students';

/** A student's row in one of the parts; a part that does not list the student has none. */
interface Source {
  readonly part: Part;
  readonly own: OwnRow | null;
}

/** What a slot is about, as far as one table answers for it alone: a centre, a period, a condition. */
const unitOf = ({ meaning }: PartSlot): string => {
  if (meaning.is === 'centreMean' || meaning.is === 'subject') return `centre ${meaning.centre}`;
  return 'period' in meaning ? `period ${String(meaning.period)}` : meaning.is;
};

/** What a slot means; two tables that both hold it must agree. Subjects are never the same: each counts. */
const meaningKey = ({ meaning }: PartSlot): string | null => (meaning.is === 'subject' ? null : JSON.stringify(meaning));

/** Joins the tables of a workbook into one record a student. */
export function joinParts(parts: readonly Part[], vocabulary: Vocabulary): { records: StudentRecord[]; problems: Problem[] } {
  const { students, problems } = groupByStudent(parts);
  const families = familiesOf(parts, students.map((rows) => [...rows.keys()]));
  const programmes = new ProgrammeMaker(vocabulary);
  const records: StudentRecord[] = [];
  const listing = new Set(parts.filter((part) => part.slots.length === 0));
  for (const rows of students) {
    const present = [...rows.keys()];
    const settled = new Map<Part, OwnRow[]>();
    for (const index of present) {
      const part = parts[index];
      if (part === undefined) continue;
      const { rows: own, problem } = settleDuplicates(part, rows.get(index) ?? []);
      settled.set(part, own);
      if (problem !== null) problems.push(problem);
    }
    const family = (families[present[0] ?? 0] ?? []).flatMap((index) => parts[index] ?? []);
    if (family.some((part) => listing.has(part)) && !family.some((part) => listing.has(part) && settled.has(part))) problems.push(unlisted(settled));
    for (const sources of combinations(family, settled)) {
      const { record, problem } = recordOf(sources, programmes);
      records.push(record);
      if (problem !== null) problems.push(problem);
    }
  }
  return { records, problems };
}

/** By part, the parts that share students with it, itself included: a table of other students tells nothing of these. */
function familiesOf(parts: readonly Part[], present: readonly (readonly number[])[]): number[][] {
  const family = parts.map((_, index) => new Set([index]));
  for (const [first, ...others] of present) {
    for (const other of others) {
      const [a, b] = [family[first ?? 0], family[other]];
      if (a === undefined || b === undefined || a === b) continue;
      for (const index of b) {
        a.add(index);
        family[index] = a;
      }
    }
  }
  return family.map((set) => [...set].sort((a, b) => a - b));
}

/** One source a part; where rows of a student contradict each other, each of them is kept. */
function combinations(family: readonly Part[], settled: ReadonlyMap<Part, readonly OwnRow[]>): Source[][] {
  const contradicted = [...settled].find(([, rows]) => rows.length > 1);
  const choose = (own: OwnRow | null): Source[] =>
    family.map((part) => ({ part, own: own !== null && part === contradicted?.[0] ? own : (settled.get(part)?.[0] ?? null) }));
  return contradicted === undefined ? [choose(null)] : contradicted[1].map(choose);
}

function unlisted(settled: ReadonlyMap<Part, readonly OwnRow[]>): Problem {
  const [part, rows] = [...settled][0] ?? [];
  const row = rows?.[0]?.row;
  const at = part === undefined || row === undefined ? null : { sheet: part.sheet, row: row.row, column: part.numberColumn ?? part.nameColumn ?? 0 };
  return { code: 'unknownNumber', at, sheet: part?.sheet ?? null, text: row?.number ?? row?.name ?? '' };
}

function recordOf(sources: readonly Source[], programmes: ProgrammeMaker): { record: StudentRecord; problem: Problem | null } {
  const present = sources.filter((source): source is Source & { own: OwnRow } => source.own !== null);
  const listed = [...present].sort((a, b) => b.part.identity - a.part.identity);
  const [main] = listed;
  const { programme, slots, rows } = programmes.of(sources);
  const marks = slots.map(([source, slot]) => sources[source]?.own?.row.marks[slot] ?? BLANK);
  const routes = [...new Set(listed.flatMap(({ own }) => own.row.route ?? []))];
  const differing = present.find(({ own }) => main !== undefined && !sameName(own.row, main.own.row));
  const clash = programmes.clash(sources);
  const first = <Value>(pick: (source: (typeof present)[number]) => Value | null): Value | null => {
    for (const source of listed) {
      const value = pick(source);
      if (value !== null) return value;
    }
    return null;
  };
  const record: StudentRecord = {
    programme,
    at: { sheet: main?.part.sheet ?? '', row: main?.own.row.row ?? 0 },
    number: first(({ own }) => own.row.number),
    name: first(({ own }) => own.row.name || null) ?? '',
    route: routes.length === 1 ? (routes[0] as Route) : null,
    option: first(({ own }) => own.row.option),
    abroad: first(({ own }) => own.row.abroad),
    marks,
    rows,
    contradicted: present.some(({ own }) => own.contradicted) || differing !== undefined || clash !== null,
  };
  const problem = differing === undefined ? clash : nameProblem(differing, record.name);
  return { record, problem };
}

const nameProblem = ({ part, own }: Source & { own: OwnRow }, name: string): Problem => ({
  code: 'nameDiffers',
  at: { sheet: part.sheet, row: own.row.row, column: part.nameColumn ?? part.numberColumn ?? 0 },
  sheet: part.sheet,
  text: own.row.name,
  about: name,
});

/** Makes programmes out of the sources of a student, once for all students who stand in the same tables. */
class ProgrammeMaker {
  private readonly made = new Map<string, { programme: Programme; slots: readonly (readonly [number, number])[]; wide: boolean }>();

  constructor(private readonly vocabulary: Vocabulary) {}

  of(sources: readonly Source[]): { programme: Programme; slots: readonly (readonly [number, number])[]; rows: number[] } {
    const chosen = this.choose(sources);
    const key = `${sources.map(({ own }) => (own === null ? '-' : '+')).join('')} ${chosen.map((pair) => pair.join('.')).join()} ${sources.map(({ part }) => part.sheet).join('|')}`;
    let made = this.made.get(key);
    if (made === undefined) {
      const slots = chosen.flatMap(([source, slot], index): SourceSlot[] => {
        const part = sources[source]?.part;
        const found = part?.slots[slot];
        return part === undefined || found === undefined ? [] : [{ ...found, sheet: part.sheet, source: index }];
      });
      made = { programme: makeProgramme(slots, this.vocabulary), slots: chosen, wide: true };
      this.made.set(key, made);
    }
    const rows = chosen.map(([source, slot]) => {
      const own = sources[source]?.own;
      return own === null || own === undefined ? -1 : (own.row.markRows?.[slot] ?? own.row.row);
    });
    return { programme: made.programme, slots: chosen, rows };
  }

  /** Marks of the same meaning that two tables give differently; null where they agree. */
  clash(sources: readonly Source[]): Problem | null {
    const seen = new Map<string, Mark>();
    for (const { part, own } of sources) {
      for (const [index, slot] of part.slots.entries()) {
        const key = meaningKey(slot);
        const mark = own?.row.marks[index];
        if (key === null || mark === undefined || own === null || (typeof mark !== 'number' && mark.state === 'blank')) continue;
        const other = seen.get(key);
        if (typeof other === 'number' && typeof mark === 'number' && Math.abs(other - mark) > 1e-9) {
          const at = { sheet: part.sheet, row: own.row.markRows?.[index] ?? own.row.row, column: slot.column };
          return { code: 'duplicateStudent', at, sheet: part.sheet, text: own.row.number ?? own.row.name, about: 'different', cells: [at] };
        }
        if (other === undefined) seen.set(key, mark);
      }
    }
    return null;
  }

  /** The slots that make a student's programme: of the tables that list the student, then of the others where nothing else tells. */
  private choose(sources: readonly Source[]): (readonly [number, number])[] {
    const chosen: (readonly [number, number])[] = [];
    const means = new Map<string, number>();
    const units = new Set<string>();
    for (const listed of [true, false]) {
      const covered = new Set(units);
      for (const [index, { part, own }] of sources.entries()) {
        if ((own !== null) !== listed) continue;
        const added = new Set<string>();
        for (const [slot, partSlot] of part.slots.entries()) {
          const unit = unitOf(partSlot);
          if (!listed && covered.has(unit)) continue;
          added.add(unit);
          const key = meaningKey(partSlot);
          const before = key === null ? undefined : means.get(key);
          if (before === undefined) {
            if (key !== null) means.set(key, chosen.length);
            chosen.push([index, slot]);
          } else if (isBlankAt(sources, chosen[before])) chosen[before] = [index, slot];
        }
        for (const unit of added) {
          units.add(unit);
          if (!listed) covered.add(unit);
        }
      }
    }
    return chosen;
  }
}

function isBlankAt(sources: readonly Source[], pair: readonly [number, number] | undefined): boolean {
  const mark = pair === undefined ? undefined : sources[pair[0]]?.own?.row.marks[pair[1]];
  return mark === undefined || (typeof mark !== 'number' && mark.state === 'blank');
}
