import { columnLetters } from './address';
import type { CompanyExam, CompanyMark } from './student';

/** Columns about the student or about conditions other than marks; one of each is used. */
export type Field =
  | 'number'
  | 'lastName'
  | 'firstName'
  | 'fullName'
  | 'route'
  | 'option'
  | 'toeic'
  | 'abroad'
  | 'exchangeCredits'
  | 'exchangeSemesters'
  | 'placementCount'
  | 'longestPlacement'
  | 'projectMonths'
  | 'projectHours'
  | 'projectCredits';

/** Columns that grade sheets are known to have and that no rule needs. */
export type KnownColumn =
  | 'otherNumber'
  | 'rowOrder'
  | 'rank'
  | 'civility'
  | 'group'
  | 'email'
  | 'birthDate'
  | 'person'
  | 'generalMean'
  | 'credits'
  | 'absences'
  | 'decision'
  | 'remark'
  | 'total'
  | 'date'
  | 'place'
  | 'session'
  | 'acquisition';

/** The columns of a list with one row per test. */
export type ListColumn = 'subjectName' | 'centreName' | 'mark' | 'coefficient' | 'sitting';

/** What a column holds. Centres are named by the certification's id, or by their heading where the text does not know them. */
export type Meaning =
  | { readonly is: Field | ListColumn }
  | { readonly is: 'centreMean'; readonly centre: string }
  | { readonly is: 'subject'; readonly centre: string; readonly name: string; readonly sitting: 'first' | 'second' | 'retained' }
  | { readonly is: 'companyMark'; readonly mark: CompanyMark; readonly period: number }
  | { readonly is: 'companyResit'; readonly exam: CompanyExam; readonly period: number }
  | { readonly is: 'companyScore'; readonly period: number }
  | { readonly is: 'known'; readonly what: KnownColumn };

/** Why a column is read as it is: the office's word, its heading, its place under another heading, or the values below it. */
export type Ground = 'chosen' | 'heading' | 'place' | 'values' | 'none';

/** How one column was read; an unread column has no meaning, an ambiguous one offers choices. */
export interface ColumnReading {
  readonly column: number;
  /** The heading as typed, with the headings above it first. */
  readonly headings: readonly string[];
  readonly meaning: Meaning | null;
  readonly ground: Ground;
  readonly confidence: 'sure' | 'toConfirm' | 'unread';
  /** The meanings between which the heading leaves open. */
  readonly choices: readonly Meaning[];
}

/** How one sheet was read. */
export interface SheetReading {
  readonly sheet: string;
  /** A curriculum has hours and no students, a sheet of coefficients neither; what is turned has a column for each student, and counts rows for columns. */
  readonly layout: 'turned' | 'wide' | 'sections' | 'list' | 'card' | 'coefficients' | 'curriculum' | 'notRead';
  /** Rows of the first and the last student, counted from 0; null where the sheet was not read. */
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly columns: readonly ColumnReading[];
}

/** Whether students were read from a sheet. */
export const holdsStudents = ({ layout }: SheetReading): boolean => !['notRead', 'curriculum', 'coefficients'].includes(layout);

/** What a column is called: its letters, or its row's number where the sheet has a column for each student. */
export const columnName = ({ layout }: Pick<SheetReading, 'layout'>, column: number): string =>
  layout === 'turned' ? String(column + 1) : columnLetters(column);
