import { isNumber, type Mark, type Unreadable } from '../model/mark';
import type { Problem, ProblemCode } from '../model/problem';
import { cellKey, type Address, type Scalar, type Sheet } from '../model/sheet';
import type { Meaning } from '../model/columns';
import { readAcquired } from './acquiredText';
import { readCount, readMark, readToeic } from './marks';

/** Something worth reporting of one cell. */
export interface CellNote {
  readonly code: ProblemCode;
  readonly at: Address;
  readonly text: string;
  /** Whether it is said once for all the cells of a column. */
  readonly isShared: boolean;
}

const NOTHING: readonly CellNote[] = [];

/** A mark has at most three decimals; more is a slip unless a formula made it. */
const isUnusual = (value: number): boolean => Math.abs(value * 1000 - Math.round(value * 1000)) > 1e-6;

/** What most cells hold: a number on the usual scale about which there is nothing to say. */
const isPlainMark = (value: number, scale: number | null): boolean =>
  value >= 0 && value <= 20 && (scale === null || scale === 20) && !isUnusual(value);

/** Reads the marks of a sheet and keeps what is worth reporting. */
export class CellReader {
  private notes: CellNote[] = [];

  constructor(private readonly sheet: Sheet) {}

  /** The mark in a cell of a column with this meaning; `scale` is what the heading says the marks are out of. */
  read(row: number, column: number, meaning: Meaning, scale: number | null): Mark {
    const value = this.sheet.values[row]?.[column] ?? null;
    if (typeof value === 'number' && this.sheet.kinds.size === 0 && isPlainMark(value, scale) && isMarkOf20(meaning)) return value;
    const kind = typeof value === 'number' && this.sheet.kinds.size > 0 ? this.sheet.kinds.get(cellKey(row, column)) : undefined;
    const read =
      meaning.is === 'toeic' ? readToeic(value, kind) : isCount(meaning) ? readCount(value, kind) : readMark(value, kind, scale ?? 20);
    const mark = isUnknownText(read) && MAY_BE_ACQUIRED.has(meaning.is) ? (readAcquired(read.text) ?? read) : read;
    if (!isNumber(mark)) {
      if (mark.state === 'unreadable') this.note(mark.why, row, column, mark.text, false);
      return mark;
    }
    if (typeof value === 'string') this.note('numberAsText', row, column, value, true);
    if (scale !== null && scale !== 20 && isMarkOf20(meaning)) {
      const text = `${String(value)}/${String(scale)}`;
      this.note('otherScale', row, column, text, true);
      return { state: 'unreadable', why: 'otherScale', text };
    }
    if (isMarkOf20(meaning) && isUnusual(mark) && this.sheet.formulas[row]?.[column] === undefined)
      this.note('unusualPrecision', row, column, value, true);
    return mark;
  }

  /** What was found since it was last asked for. */
  takeNotes(): readonly CellNote[] {
    if (this.notes.length === 0) return NOTHING;
    const taken = this.notes;
    this.notes = [];
    return taken;
  }

  private note(code: ProblemCode, row: number, column: number, text: Scalar, isShared: boolean): void {
    this.notes.push({ code, at: { sheet: this.sheet.name, row, column }, text: isShared ? String(text).trim() : String(text), isShared });
  }
}

/** Each unreadable cell by itself, then once a column what all its cells share. */
export function cellProblems(notes: readonly CellNote[]): Problem[] {
  const single: Problem[] = [];
  const shared = new Map<string, { code: ProblemCode; text: string; cells: [Address, ...Address[]] }>();
  for (const { code, at, text, isShared } of notes) {
    const group = shared.get(`${code} ${String(at.column)}`);
    if (!isShared) single.push({ code, at, sheet: at.sheet, text });
    else if (group) group.cells.push(at);
    else shared.set(`${code} ${String(at.column)}`, { code, text, cells: [at] });
  }
  return [
    ...single,
    ...[...shared.values()].map(({ code, text, cells }): Problem => ({
      code,
      at: cells[0],
      sheet: cells[0].sheet,
      text,
      count: cells.length,
      cells,
    })),
  ];
}

/** What may be acquired from elsewhere (clause `acquired.unlimited`). */
const MAY_BE_ACQUIRED = new Set(['centreMean', 'companyMark', 'companyScore']);
const isUnknownText = (mark: Mark): mark is Unreadable =>
  typeof mark === 'object' && mark.state === 'unreadable' && mark.why === 'unreadable';

const COUNTS = new Set([
  'exchangeCredits',
  'exchangeSemesters',
  'placementCount',
  'longestPlacement',
  'projectMonths',
  'projectHours',
  'projectCredits',
]);
const isCount = (meaning: Meaning): boolean => COUNTS.has(meaning.is);
const isMarkOf20 = (meaning: Meaning): boolean => meaning.is !== 'toeic' && !isCount(meaning);
