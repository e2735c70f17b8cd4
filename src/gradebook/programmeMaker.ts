import { BLANK, isNumber, type Code, type Mark } from '../model/mark';
import type { Address } from '../model/sheet';
import type { Programme } from '../model/student';
import type { Vocabulary } from '../model/vocabulary';
import type { OwnRow } from './duplicates';
import type { Part, PartSlot } from './parts';
import { makeProgramme, type SourceSlot } from './programme';

/** A student's row in one of the parts; a part that does not list the student has none. */
export interface Source {
  readonly part: Part;
  readonly own: OwnRow | null;
}

/** A slot of a source, both by index. */
type Chosen = readonly [source: number, slot: number];

/** A programme, and the slots that it takes from the tables of a student. */
export interface Made {
  readonly programme: Programme;
  readonly chosen: readonly Chosen[];
  /** One slot for each of a record's rows: tables with one row a student have one row for all their marks. */
  readonly rows: readonly Chosen[];
}

/** What a slot is about, as far as one table answers for it alone: a centre, a period, a condition. */
function unitOf({ meaning }: PartSlot): string {
  if (meaning.is === 'centreMean' || meaning.is === 'subject') return `centre ${meaning.centre}`;
  return 'period' in meaning ? `period ${String(meaning.period)}` : meaning.is;
}

/** What two tables must agree on where both hold it; null for a subject, which counts on its own unless it is repeated. */
const keyOf = ({ meaning, repeats }: PartSlot): string | null => repeats ?? (meaning.is === 'subject' ? null : JSON.stringify(meaning));

/** What the columns of a table tell, by slot. */
interface TableKeys {
  readonly keys: readonly (string | null)[];
  /** Whether no two of them tell the same: the programme of students who stand in it alone is then the table's. */
  readonly isOnceEach: boolean;
}

const isThere = (mark: Mark): boolean => isNumber(mark) || mark.state !== 'blank';

/** What a mark says for good: a number, or what a code stands for. */
type Told = number | Code['state'];

/** null where a mark is still to come or cannot be read: another table may know it. */
const toldBy = (mark: Mark): Told | null => {
  if (isNumber(mark)) return mark;
  return mark.state === 'blank' || mark.state === 'pending' || mark.state === 'unreadable' ? null : mark.state;
};

/** A code is no number, so that it is the same as itself only. */
const isSame = (a: Told, b: Told): boolean => a === b || Math.abs(Number(a) - Number(b)) <= 1e-9;

/** Makes programmes out of the tables of a student, once for all students who stand in the same tables. */
export class ProgrammeMaker {
  private readonly made = new Map<string, Made>();
  /** By the columns of a table: they stay from reading to reading, and do not hold its rows. */
  private readonly keys = new Map<Part['slots'], TableKeys>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The programme of these tables and the slots that it takes from them. */
  of(sources: readonly Source[]): Made {
    const [only, ...others] = sources;
    const alone = only !== undefined && others.length === 0 && this.keysOf(only.part).isOnceEach ? only.part.id : null;
    const before = alone === null ? undefined : this.made.get(alone);
    if (before !== undefined) return before;
    const choices = this.choose(sources);
    const key = alone ?? `${sources.map(({ part }) => part.id).join()} ${choices.join()}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const rows: Chosen[] = [];
    const rowOfSource = new Map<number, number>();
    const slots = choices.map((choice): SourceSlot => {
      const { part } = sources[choice[0]] as Source;
      const shared = rowOfSource.get(choice[0]);
      const source = shared ?? rows.push(choice) - 1;
      if (!part.hasRowForEachMark) rowOfSource.set(choice[0], source);
      return { ...(part.slots[choice[1]] as PartSlot), sheet: part.sheet, source };
    });
    const made = { programme: makeProgramme(slots, this.vocabulary), chosen: choices, rows };
    this.made.set(key, made);
    return made;
  }

  /** The cell of a mark that another table of the student gives differently; null where they agree. */
  clash(sources: readonly Source[]): Address | null {
    const seen = new Map<string, Told>();
    for (const { part, own } of sources) {
      if (own === null) continue;
      for (const [index, key] of this.keysOf(part).keys.entries()) {
        const mark = toldBy(own.row.marks[index] ?? BLANK);
        if (key === null || mark === null) continue;
        const other = seen.get(key);
        if (other !== undefined && !isSame(other, mark)) {
          return { sheet: part.sheet, row: own.row.markRows?.[index] ?? own.row.row, column: part.slots[index]?.column ?? 0 };
        }
        seen.set(key, mark);
      }
    }
    return null;
  }

  /** The slots that make a programme: of the tables that list the student, then of the others where nothing else tells. */
  private choose(sources: readonly Source[]): Chosen[] {
    const chosen: Chosen[] = [];
    const byKey = new Map<string | null, number>();
    const units = new Set<string>();
    const listedFirst = [...sources.entries()].sort(([, a], [, b]) => Number(a.own === null) - Number(b.own === null));
    for (const [index, { part, own }] of listedFirst) {
      const covered = own === null ? new Set(units) : new Set<string>();
      for (const [slot, key] of this.keysOf(part).keys.entries()) {
        const unit = unitOf(part.slots[slot] as PartSlot);
        if (covered.has(unit)) continue;
        units.add(unit);
        const before = byKey.get(key);
        if (before === undefined) {
          if (key !== null) byKey.set(key, chosen.length);
          chosen.push([index, slot]);
        } else if (!isThere(markOf(sources, chosen[before] as Chosen)) && isThere(markOf(sources, [index, slot])))
          chosen[before] = [index, slot];
      }
    }
    return chosen;
  }

  private keysOf({ slots }: Part): TableKeys {
    const known = this.keys.get(slots);
    if (known !== undefined) return known;
    const keys = slots.map(keyOf);
    const shared = keys.filter((key) => key !== null);
    const made = { keys, isOnceEach: new Set(shared).size === shared.length };
    this.keys.set(slots, made);
    return made;
  }
}

/** The marks of a record by slot; those of a student who stands in one table only are the row's own. */
export function marksOf(sources: readonly Source[], { chosen }: Made): readonly Mark[] {
  const [only] = sources;
  if (sources.length === 1 && only?.own && chosen.length === only.own.row.marks.length) return only.own.row.marks;
  return chosen.map((slot) => markOf(sources, slot));
}

/** A mark that a choice of slots reads; blank where the table does not list the student. */
const markOf = (sources: readonly Source[], [source, slot]: Chosen): Mark => sources[source]?.own?.row.marks[slot] ?? BLANK;

/** The row that a choice of slots reads; -1 where the table does not list the student. */
export function rowOf(sources: readonly Source[], [source, slot]: Chosen): number {
  const row = sources[source]?.own?.row;
  return row === undefined ? -1 : (row.markRows?.[slot] ?? row.row);
}
