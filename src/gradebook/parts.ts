import type { Meaning } from '../model/columns';
import type { Mark } from '../model/mark';
import type { Route } from '../model/student';

/** A mark that every student of a part has: what it is, where it stands, what it weighs. */
export interface PartSlot {
  readonly meaning: Meaning;
  readonly column: number;
  readonly coefficient: number | null;
  /** What a subject of another table repeats, by the name that both have here: the two must agree, and count once. */
  readonly repeats?: string;
  /** Whether its place is only supposed, so that nothing is computed from it. */
  readonly isSupposed?: boolean;
}

/** One student in one part. */
export interface PartRow {
  /** Row of the student in the sheet, counted from 0. */
  readonly row: number;
  /** The student's column, where the sheet has a column for each. */
  readonly column?: number;
  readonly number: string | null;
  readonly name: string;
  readonly route: Route | null;
  readonly option: string | null;
  readonly abroad: boolean | null;
  /** By slot of the part. */
  readonly marks: readonly Mark[];
  /** By slot, the row of each mark; null where all stand in `row`. */
  readonly markRows: readonly number[] | null;
}

/** Students of one grade table, whatever its layout, ready to be joined with those of others. */
export interface Part {
  /** Tells the parts of a workbook apart. */
  readonly id: string;
  readonly sheet: string;
  readonly slots: readonly PartSlot[];
  readonly rows: readonly PartRow[];
  /** Whether the marks of a student stand in rows of their own, as in a list. */
  readonly hasRowForEachMark: boolean;
  readonly numberColumn: number | null;
  /** The column that a row without a number is shown by. */
  readonly nameColumn: number | null;
  /** How much the part tells of who its students are; the part that tells most lists them. */
  readonly identity: number;
}
