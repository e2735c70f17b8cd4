import type { Mark } from './mark';
import type { Address } from './sheet';

/** How a student studies; it decides the TOEIC score, the jury and whether the rules apply at all. */
export type Route = 'student' | 'apprentice' | 'continuing' | 'professionalisation' | 'vae' | 'individual';

/** The four marks of a period in a company: activity, both tutors' report marks, defence. */
export type CompanyMark = 'A' | 'B' | 'C' | 'D';

/** The company exams that can be taken again. */
export type CompanyExam = 'B' | 'C' | 'D';

/** Where a mark stands in `StudentRecord.marks`. */
export type Slot = number;

/** A subject of a centre; its coefficient is null where the workbook gives none. */
export interface Subject {
  readonly name: string;
  readonly slot: Slot;
  readonly coefficient: number | null;
}

/** A group of subjects; `id` is the certification's, null for a centre that the text does not know. */
export interface Centre {
  readonly id: string | null;
  readonly name: string;
  /** The column of the mean that the workbook declares. */
  readonly mean: Slot | null;
  readonly subjects: readonly Subject[];
}

/** One period in a company. */
export interface Period {
  readonly marks: Readonly<Record<CompanyMark, Slot | null>>;
  readonly resits: Readonly<Record<CompanyExam, Slot | null>>;
  /** The column of the score E that the workbook declares. */
  readonly score: Slot | null;
  /** What the workbook says this period weighs beside the others; null where it says nothing. */
  readonly weight: number | null;
}

/** What a workbook holds about each of its students, and in which slot of a record each mark stands. */
export interface Programme {
  readonly centres: readonly Centre[];
  readonly periods: readonly Period[];
  readonly toeic: Slot | null;
  /** How many placements, and the months of the longest. */
  readonly placements: { readonly count: Slot | null; readonly longestMonths: Slot | null } | null;
  /** The final project: months, hours, ECTS credits. */
  readonly project: { readonly months: Slot | null; readonly hours: Slot | null; readonly credits: Slot | null } | null;
  /** The semesters abroad: their ECTS credits, and how many semesters (1 where no column says). */
  readonly exchange: { readonly credits: Slot | null; readonly semesters: Slot | null } | null;
  /** By slot: the sheet and column of the mark, and which of a record's rows it stands in. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly sheet: string;
  readonly column: number;
  /** Index into `StudentRecord.rows`. */
  readonly source: number;
}

/** One student as the workbook tells it. */
export interface StudentRecord {
  readonly programme: Programme;
  /** Where the student is listed; a column only where the sheet has one for each student. */
  readonly at: Pick<Address, 'sheet' | 'row'> & Partial<Pick<Address, 'column'>>;
  /** The student number as typed; null where there is none. */
  readonly number: string | null;
  readonly name: string;
  /** null where no column tells, or its text is no known route. */
  readonly route: Route | null;
  /** Whether a semester abroad is declared; null where no column tells. */
  readonly abroad: boolean | null;
  /** The specialisation chosen, as typed; null where no column tells. */
  readonly option: string | null;
  /** By slot of the programme. */
  readonly marks: readonly Mark[];
  /** By source of the programme's places: the row, counted from 0; -1 where that sheet does not list the student. */
  readonly rows: readonly number[];
  /** True where two rows of the same student disagree: nothing can then be said of either. */
  readonly contradicted: boolean;
}
