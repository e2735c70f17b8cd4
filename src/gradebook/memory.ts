import type { NumberKind, Sheet } from '../model/sheet';
import type { StudentRecord } from '../model/student';
import type { Problem } from '../model/problem';
import type { CellNote } from './cellProblems';
import type { Part, PartRow, PartSlot } from './parts';
import type { ProgrammeMaker } from './programmeMaker';

/** A student's row as it was read, with what was found in its cells. */
export interface ReadRow {
  readonly row: PartRow;
  readonly notes: readonly CellNote[];
  /** The text where a route should be, where it is none. */
  readonly unknownRoute: string | null;
}

/** A table as it was read. */
export interface ReadTable {
  readonly sheet: Sheet;
  /** All that its rows were read by beside their cells, as text. */
  readonly by: string;
  readonly slots: readonly PartSlot[];
  readonly rows: readonly ReadRow[];
}

/** What a record is joined from, by table: the student's row, or the columns of a table that does not list the student. */
export type JoinedFrom = readonly (PartRow | Part['slots'])[];

/** A student's record with what it was joined from. */
export interface JoinedRecord {
  readonly from: JoinedFrom;
  readonly record: StudentRecord;
  readonly problem: Problem | null;
}

/**
 * What was read last time, so that after a change only the rows that differ are read again. Nothing is taken on trust:
 * a row is kept where its cells are the very same ones and would be read by the very same columns, a record where its rows are.
 */
export class Memory {
  private readonly tables = new Map<string, ReadTable>();
  private readonly records = new Map<PartRow, JoinedRecord>();
  private joined: { readonly slots: readonly (readonly PartSlot[])[]; readonly programmes: ProgrammeMaker } | null = null;

  constructor(private before: Memory | null) {}

  /** Ends the reading: what was not kept is let go. */
  close(): this {
    this.before = null;
    return this;
  }

  /** The table as it was last read, if its rows would be read alike now. */
  tableLike(id: string, by: string): ReadTable | undefined {
    const table = this.before?.tables.get(id);
    return table?.by === by ? table : undefined;
  }

  keepTable(id: string, table: ReadTable): void {
    this.tables.set(id, table);
  }

  /** The maker of the programmes: the last one, with what it made, if the tables have the very same slots. */
  programmesOf(parts: readonly Part[], make: () => ProgrammeMaker): ProgrammeMaker {
    const slots = parts.map((part) => part.slots);
    const last = this.before?.joined ?? null;
    const isSame = last?.slots.length === slots.length && last.slots.every((each, index) => each === slots[index]);
    this.joined = { slots, programmes: isSame ? last.programmes : make() };
    return this.joined.programmes;
  }

  /** The record that was joined from these very rows. */
  recordFrom(from: JoinedFrom, first: PartRow): JoinedRecord | undefined {
    if (this.joined === null || this.before?.joined?.programmes !== this.joined.programmes) return undefined;
    const known = this.before.records.get(first);
    return known?.from.length === from.length && known.from.every((row, index) => row === from[index]) ? known : undefined;
  }

  keepRecord(first: PartRow, joined: JoinedRecord): void {
    this.records.set(first, joined);
  }
}

/** Tells whether a row has the very same cells as before, and its numbers are shown alike. */
export function sameRows(before: Sheet | undefined, now: Sheet): (row: number) => boolean {
  if (before === undefined) return () => false;
  const shownOtherwise = new Set([...kindsNotIn(before, now.kinds), ...kindsNotIn(now, before.kinds)]);
  return (row) => before.values[row] === now.values[row] && before.formulas[row] === now.formulas[row] && !shownOtherwise.has(row);
}

function kindsNotIn(sheet: Sheet, others: ReadonlyMap<number, NumberKind>): number[] {
  return sheet.kinds === others
    ? []
    : [...sheet.kinds].flatMap(([key, kind]) => (others.get(key) === kind ? [] : [Math.floor(key / 16384)]));
}
