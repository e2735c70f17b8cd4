import { centres as centresOfText } from '../../src/certifications/rncp10118/centres';
import { rncp10118 } from '../../src/certifications/rncp10118';
import { readCount, readMark, readToeic } from '../../src/gradebook/marks';
import type { Mark } from '../../src/model/mark';
import type { CheckOptions } from '../../src/model/readings';
import type { Scalar } from '../../src/model/sheet';
import type { Centre, Period, Route, Slot, StudentRecord } from '../../src/model/student';
import type { Judgement } from '../../src/model/verdict';
import { figuresOf } from '../../src/regulation/figures';
import { judge } from '../../src/regulation/judge';

/** A centre as its mean alone, or with subjects: name, cell, coefficient. */
export type CentreCells = Scalar | { readonly mean?: Scalar; readonly subjects: readonly (readonly [string, Scalar, number | null])[] };

/** A student as a sheet would tell it, cell by cell; what is left out is that of someone eligible. */
export interface Cells {
  readonly route?: Route | null;
  /** By centre of the text; more than six are centres that the text does not know. */
  readonly centres?: readonly CentreCells[];
  /** A, B, C, D by period. */
  readonly company?: readonly (readonly Scalar[])[];
  /** B, C, D taken again by period. */
  readonly resits?: readonly (readonly Scalar[])[];
  /** The declared E by period. */
  readonly scores?: readonly Scalar[];
  readonly weights?: readonly (number | null)[];
  readonly toeic?: Scalar;
  readonly placements?: readonly [Scalar, Scalar];
  readonly project?: readonly [Scalar, Scalar, Scalar];
  readonly exchange?: readonly [Scalar, Scalar];
  readonly abroad?: boolean | null;
  readonly option?: string | null;
  readonly contradicted?: boolean;
}

export const OPTIONS: CheckOptions = { intake: null, readings: {}, centresComplete: false };

/** The record of a student on row 6 of « Notes »: one column a mark, in the order of `Cells`, from A. */
export function aStudent(cells: Cells = {}): StudentRecord {
  const marks: Mark[] = [];
  const slot = (mark: Mark): Slot => marks.push(mark) - 1;
  const centres = (cells.centres ?? [14, 14, 14, 14, 14, 14]).map((given, index): Centre => {
    const known = centresOfText[index];
    const { mean = null, subjects = [] } = typeof given === 'object' && given !== null ? given : { mean: given };
    return {
      id: known?.id ?? null,
      name: known?.name ?? `Centre ${String(index + 1)}`,
      mean: slot(readMark(mean)),
      subjects: subjects.map(([name, cell, coefficient]) => ({ name, slot: slot(readMark(cell)), coefficient })),
    };
  });
  const periods = (cells.company ?? [[14, 14, 14, 14]]).map((given, index): Period => {
    const at = (row: readonly Scalar[] | undefined, column: number): Slot => slot(readMark(row?.[column] ?? null));
    const taken = cells.resits?.[index];
    return {
      marks: { A: at(given, 0), B: at(given, 1), C: at(given, 2), D: at(given, 3) },
      resits: { B: at(taken, 0), C: at(taken, 1), D: at(taken, 2) },
      score: slot(readMark(cells.scores?.[index] ?? null)),
      weight: cells.weights?.[index] ?? null,
    };
  });
  const counts = (given: readonly Scalar[] | undefined): Slot[] => (given ?? []).map((cell) => slot(readCount(cell)));
  const toeic = slot(readToeic(cells.toeic === undefined ? 800 : cells.toeic));
  const [count = null, longestMonths = null] = counts(cells.placements);
  const [months = null, hours = null, projectCredits = null] = counts(cells.project);
  const [credits = null, semesters = null] = counts(cells.exchange);
  return {
    programme: {
      centres,
      periods,
      toeic,
      placements: cells.placements ? { count, longestMonths } : null,
      project: cells.project ? { months, hours, credits: projectCredits } : null,
      exchange: cells.exchange ? { credits, semesters } : null,
      places: marks.map((_, column) => ({ sheet: 'Notes', column, source: 0 })),
    },
    at: { sheet: 'Notes', row: 5 },
    number: '22000001',
    name: 'Delcezan Aïcha',
    route: cells.route === undefined ? 'student' : cells.route,
    abroad: cells.abroad ?? null,
    option: cells.option ?? null,
    marks,
    rows: [5],
    contradicted: cells.contradicted ?? false,
  };
}

/** What the rules of RNCP 10118 say of a student. */
export const judged = (cells: Cells = {}, options: Partial<CheckOptions> = {}): Judgement =>
  judge(aStudent(cells), rncp10118, { ...OPTIONS, ...options });

/** The figures in force for the latest intake. */
export const FIGURES = figuresOf(rncp10118.figures, null);
