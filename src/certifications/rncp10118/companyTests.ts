import { BLANK, isNumber, type Mark } from '../../model/mark';
import { cellOf, markIn } from '../../model/record';
import type { Address } from '../../model/sheet';
import type { CompanyMark, Period, StudentRecord } from '../../model/student';
import type { Read } from '../../regulation/readings';
import type { Figures } from './figures';
import { acquired } from './rules/acquired';
import { companyResit, markAfterResit, type Sitting } from './rules/companyResit';
import type { Student } from './student';

/** One of the four marks of a period, with its resit where it has one. */
export interface CompanyTest {
  readonly mark: CompanyMark;
  /** Counted from 1. */
  readonly period: number;
  readonly first: Mark;
  readonly retaken: Mark;
  readonly sitting: Sitting;
}

/** The tests of one period in a company, always A, B, C, D. */
export interface CompanyPeriod {
  /** What the workbook declares and weighs, and where. */
  readonly columns: Period;
  readonly declared: Mark;
  readonly acquired: boolean;
  readonly tests: readonly [CompanyTest, CompanyTest, CompanyTest, CompanyTest];
}

/** Reads the periods of a student. */
export const readPeriods = ({ record, figures }: Student): CompanyPeriod[] =>
  record.programme.periods.map((columns, index) => readPeriod(record, columns, index, figures));

function readPeriod(record: StudentRecord, columns: Period, index: number, figures: Figures): CompanyPeriod {
  const test = (mark: CompanyMark): CompanyTest => {
    const first = markIn(record, columns.marks[mark]);
    const retaken = mark === 'A' ? BLANK : markIn(record, columns.resits[mark]);
    return { mark, period: index + 1, first, retaken, sitting: mark === 'A' ? 'once' : companyResit(first, retaken, figures) };
  };
  const tests = [test('A'), test('B'), test('C'), test('D')] as const;
  const declared = markIn(record, columns.score);
  const isDone = acquired(
    declared,
    tests.map(({ first }) => first),
  );
  return { columns, declared, acquired: isDone, tests };
}

/** The name of a test in findings: `B`, or `B2` where there are several periods. */
export const nameOf = ({ mark, period }: CompanyTest, periods: number): string => (periods === 1 ? mark : `${mark}${period}`);

/** The mark that stands for a test whatever the readings: below its minimum in one reading, it is so in all. */
export const standing = ({ sitting, first, retaken }: CompanyTest): Mark => (sitting === 'taken' ? retaken : first);

/** What a test counts for in the score; null where there is no number. */
export function counted(test: CompanyTest, figures: Figures, read: Read): number | null {
  const mark = standing(test);
  if (!isNumber(mark)) return null;
  return test.sitting === 'taken' ? markAfterResit(mark, figures, read) : mark;
}

/** The cell of the mark that stands. */
export function cellOfTest(record: StudentRecord, { mark, period, sitting }: CompanyTest): Address | null {
  const columns = record.programme.periods[period - 1];
  if (!columns) return null;
  return cellOf(record, sitting === 'taken' && mark !== 'A' ? columns.resits[mark] : columns.marks[mark]);
}
