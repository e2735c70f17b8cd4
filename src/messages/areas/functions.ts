import type { Unreadable } from '../../model/mark';

/** The arguments of the custom functions. */
export type Argument =
  | 'activity'
  | 'industrialTutor'
  | 'academicTutor'
  | 'defence'
  | 'centres'
  | 'company'
  | 'toeic'
  | 'route'
  | 'resits'
  | 'readings'
  | 'subjects'
  | 'subjectNames'
  | 'alreadyResat'
  | 'marks'
  | 'coefficients'
  | 'credits'
  | 'semesters';

/** What the custom functions say in a cell: each error names the argument and what is wrong with it. */
export interface FunctionMessages {
  /** The arguments as Excel shows them while a formula is typed. */
  readonly argument: Readonly<Record<Argument, string>>;
  readonly missing: (argument: string) => string;
  readonly code: (argument: string, code: string) => string;
  readonly unreadable: Readonly<Record<Unreadable['why'], (argument: string, text: string) => string>>;
  readonly heights: (argument: string, rows: number, expected: number) => string;
  readonly width: (argument: string, columns: number, expected: string) => string;
  readonly notPositive: (argument: string, text: string) => string;
  readonly notASemesterCount: (argument: string, text: string) => string;
  readonly unknownReading: (argument: string, text: string, admitted: string) => string;
  readonly unknownExam: (argument: string, text: string) => string;
  readonly whichPeriod: (argument: string, exam: string) => string;
  readonly centresNeeded: (argument: string) => string;
  readonly because: (argument: string, reason: string) => string;
  readonly otherJury: string;
  readonly toeicOpen: string;
  /** A verdict with its reasons. */
  readonly verdict: (label: string, reasons: readonly string[]) => string;
  readonly unnamedSubject: (column: number) => string;
  readonly multipleOf: (columns: number) => string;
}
