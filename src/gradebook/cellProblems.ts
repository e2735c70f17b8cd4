import { isNumber, type Mark } from '../model/mark';
import type { Problem, ProblemCode } from '../model/problem';
import { cellKey, type Address, type Scalar, type Sheet } from '../model/sheet';
import type { Meaning } from '../model/columns';
import { readCount, readMark, readToeic } from './marks';

/** A mark has at most three decimals; more is a slip unless a formula made it. */
const isUnusual = (value: number): boolean => Math.abs(value * 1000 - Math.round(value * 1000)) > 1e-6;

/** Reads the marks of a sheet and keeps what is worth reporting: each unreadable cell, and once a column what all its cells share. */
export class CellReader {
  private readonly found: Problem[] = [];
  private readonly shared = new Map<string, { code: ProblemCode; text: string; cells: Address[] }>();

  constructor(private readonly sheet: Sheet) {}

  /** The mark in a cell of a column with this meaning; `scale` is what the heading says the marks are out of. */
  read(row: number, column: number, meaning: Meaning, scale: number | null): Mark {
    const value = this.sheet.values[row]?.[column] ?? null;
    const kind = typeof value === 'number' && this.sheet.kinds.size > 0 ? this.sheet.kinds.get(cellKey(row, column)) : undefined;
    const mark =
      meaning.is === 'toeic' ? readToeic(value, kind) : isCount(meaning) ? readCount(value, kind) : readMark(value, kind, scale ?? 20);
    if (!isNumber(mark)) {
      if (mark.state === 'unreadable')
        this.found.push({ code: mark.why, at: this.at(row, column), sheet: this.sheet.name, text: mark.text });
      return mark;
    }
    if (typeof value === 'string') this.share('numberAsText', row, column, value);
    if (scale !== null && scale !== 20 && isMarkOf20(meaning)) {
      this.share('otherScale', row, column, `${String(value)}/${String(scale)}`);
      return { state: 'unreadable', why: 'otherScale', text: `${String(value)}/${String(scale)}` };
    }
    if (isMarkOf20(meaning) && isUnusual(mark) && this.sheet.formulas[row]?.[column] === undefined)
      this.share('unusualPrecision', row, column, value);
    return mark;
  }

  /** Everything found so far. */
  problems(): Problem[] {
    const shared = [...this.shared.values()].map(({ code, text, cells }): Problem => ({
      code,
      at: cells[0] ?? null,
      sheet: this.sheet.name,
      text,
      count: cells.length,
      cells,
    }));
    return [...this.found, ...shared];
  }

  private share(code: ProblemCode, row: number, column: number, value: Scalar): void {
    const key = `${code} ${String(column)}`;
    const group = this.shared.get(key) ?? { code, text: String(value).trim(), cells: [] };
    group.cells.push(this.at(row, column));
    this.shared.set(key, group);
  }

  private at(row: number, column: number): Address {
    return { sheet: this.sheet.name, row, column };
  }
}

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
