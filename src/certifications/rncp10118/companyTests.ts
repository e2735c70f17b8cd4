import { BLANK, isNumber, type Mark } from '../../model/mark';
import { cellOf, markIn } from '../../model/record';
import type { Address } from '../../model/sheet';
import type { CompanyMark, Period, StudentRecord } from '../../model/student';
import type { Read } from '../../regulation/readings';
import type { Figures } from './figures';
import type { FourMarks } from './fourMarks';
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

/** What the tests of a period count for under one reading, and what the period weighs. */
export interface CountedPeriod {
  /** null where the period is acquired. */
  readonly marks: FourMarks | null;
  readonly weight: number | null;
}

/** Counts the tests of a period as the cells have them. */
export function countPeriod(record: StudentRecord, { marks, resits, score, weight }: Period, figures: Figures, read: Read): CountedPeriod {
  const [a, b, c, d] = [markIn(record, marks.A), markIn(record, marks.B), markIn(record, marks.C), markIn(record, marks.D)];
  if (acquired(markIn(record, score), [a, b, c, d])) return { marks: null, weight };
  const counts: FourMarks = [
    counted(a, BLANK, figures, read),
    counted(b, markIn(record, resits.B), figures, read),
    counted(c, markIn(record, resits.C), figures, read),
    counted(d, markIn(record, resits.D), figures, read),
  ];
  return { marks: counts, weight };
}

/** What a test counts for, taken again or not; null where there is no number. */
export function counted(first: Mark, retaken: Mark, figures: Figures, read: Read): number | null {
  if (isNumber(retaken) && companyResit(first, retaken, figures) === 'taken') return markAfterResit(retaken, figures, read);
  return isNumber(first) ? first : null;
}

/** Reads the periods of a student, to tell of their tests one by one. */
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

/** The cell of the mark that stands. */
export function cellOfTest(record: StudentRecord, { mark, period, sitting }: CompanyTest): Address | null {
  const columns = record.programme.periods[period - 1];
  if (!columns) return null;
  return cellOf(record, sitting === 'taken' && mark !== 'A' ? columns.resits[mark] : columns.marks[mark]);
}
