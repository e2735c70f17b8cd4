import { BLANK, type Code, type Mark } from '../model/mark';
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

/** What two tables must agree on where both hold it; null for a subject, since each counts on its own. */
const keyOf = ({ meaning }: PartSlot): string | null => (meaning.is === 'subject' ? null : JSON.stringify(meaning));

const isThere = (mark: Mark | undefined): mark is Mark => mark !== undefined && (typeof mark === 'number' || mark.state !== 'blank');

/** What a mark says for good: a number, or what a code stands for. */
type Told = number | Code['state'];

/** null where a mark is still to come or cannot be read: another table may know it. */
const toldBy = (mark: Mark | undefined): Told | null => {
  if (mark === undefined || typeof mark === 'number') return mark ?? null;
  return mark.state === 'blank' || mark.state === 'pending' || mark.state === 'unreadable' ? null : mark.state;
};

/** A code is no number, so that it is the same as itself only. */
const isSame = (a: Told, b: Told): boolean => a === b || Math.abs(Number(a) - Number(b)) <= 1e-9;

/** Makes programmes out of the tables of a student, once for all students who stand in the same tables. */
export class ProgrammeMaker {
  private readonly made = new Map<string, Made>();
  private readonly keys = new Map<Part, readonly (string | null)[]>();
  private readonly once = new Map<Part, boolean>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The programme of these tables and the slots that it takes from them. */
  of(sources: readonly Source[]): Made {
    const [only, ...others] = sources;
    const alone = only !== undefined && others.length === 0 && this.tellsOnce(only.part) ? only.part.id : null;
    const before = alone === null ? undefined : this.made.get(alone);
    if (before !== undefined) return before;
    const choices = this.choose(sources);
    const key = alone ?? `${sources.map(({ part }) => part.id).join()} ${choices.map((pair) => pair.join('.')).join()}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const rows: Chosen[] = [];
    const rowOfSource = new Map<number, number>();
    const slots = choices.flatMap((choice): SourceSlot[] => {
      const part = sources[choice[0]]?.part;
      const found = part?.slots[choice[1]];
      if (part === undefined || found === undefined) return [];
      const shared = rowOfSource.get(choice[0]);
      const source = shared ?? rows.push(choice) - 1;
      if (!part.hasRowForEachMark) rowOfSource.set(choice[0], source);
      return [{ ...found, sheet: part.sheet, source }];
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
      for (const [index, key] of this.keysOf(part).entries()) {
        const mark = toldBy(own.row.marks[index]);
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
      for (const [slot, key] of this.keysOf(part).entries()) {
        const unit = unitOf(part.slots[slot] as PartSlot);
        if (covered.has(unit)) continue;
        units.add(unit);
        const before = byKey.get(key);
        if (before === undefined) {
          if (key !== null) byKey.set(key, chosen.length);
          chosen.push([index, slot]);
        } else if (!isThere(markOf(sources, chosen[before])) && isThere(own?.row.marks[slot])) chosen[before] = [index, slot];
      }
    }
    return chosen;
  }

  /** Whether no two columns of a table tell the same: the programme of students who stand in it alone is then the table's. */
  private tellsOnce(part: Part): boolean {
    const keys = this.keysOf(part).filter((key) => key !== null);
    const isOnce = this.once.get(part) ?? new Set(keys).size === keys.length;
    this.once.set(part, isOnce);
    return isOnce;
  }

  private keysOf(part: Part): readonly (string | null)[] {
    const keys = this.keys.get(part) ?? part.slots.map(keyOf);
    this.keys.set(part, keys);
    return keys;
  }
}

/** The marks of a record by slot; those of a student who stands in one table only are the row's own. */
export function marksOf(sources: readonly Source[], { chosen }: Made): readonly Mark[] {
  const [only] = sources;
  if (sources.length === 1 && only?.own && chosen.length === only.own.row.marks.length) return only.own.row.marks;
  return chosen.map((slot) => markOf(sources, slot) ?? BLANK);
}

const markOf = (sources: readonly Source[], chosen: Chosen | undefined): Mark | undefined =>
  chosen === undefined ? undefined : sources[chosen[0]]?.own?.row.marks[chosen[1]];

/** The row that a choice of slots reads; -1 where the table does not list the student. */
export function rowOf(sources: readonly Source[], [source, slot]: Chosen): number {
  const row = sources[source]?.own?.row;
  return row === undefined ? -1 : (row.markRows?.[slot] ?? row.row);
}
