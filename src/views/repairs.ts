import { cellName, columnLetters } from '../model/address';
import { isNumber } from '../model/mark';
import type { Check } from '../model/check';
import type { Address, Sheet } from '../model/sheet';
import { markAt } from './places';
import { sheetFormula, sheetScalar } from './sheetScalar';
import { studentAt } from './studentAt';
import type { CorrectGroup } from './toCorrect';

/** A number typed as text, and the number that would be written in its place. */
export interface Repair {
  readonly at: Address;
  readonly typed: string;
  readonly value: number;
}

/** What a repair of numbers typed as text would write, cell by cell, and how many cells it leaves because a formula made them. */
export interface RepairPlan {
  readonly repairs: readonly Repair[];
  readonly left: number;
  /** The cells written, consecutive ones together: `L21 à L32` as pairs of names. */
  readonly ranges: readonly string[];
}

/** Plans the repair of a group; nothing is written here. */
export function repairPlan(group: CorrectGroup, check: Check, sheets: readonly Sheet[]): RepairPlan {
  const repairs: Repair[] = [];
  let left = 0;
  for (const { at } of group.entries) {
    if (!at) continue;
    const typed = sheetScalar(sheets, at);
    const student = studentAt(check, at);
    const value = student ? markAt(student.record, at) : null;
    if (sheetFormula(sheets, at) !== undefined || typeof typed !== 'string' || value === null || !isNumber(value)) left += 1;
    else repairs.push({ at, typed, value });
  }
  return { repairs, left, ranges: rangesOf(repairs.map(({ at }) => at)) };
}

/** Consecutive cells of a column as one range, such as `L21:L32`. */
function rangesOf(cells: readonly Address[]): readonly string[] {
  const ranges: string[] = [];
  const sorted = [...cells].sort((one, other) => one.sheet.localeCompare(other.sheet) || one.column - other.column || one.row - other.row);
  for (let from = 0; from < sorted.length;) {
    const first = sorted[from];
    if (!first) break;
    let to = from;
    while (isBelow(sorted[to], sorted[to + 1])) to += 1;
    const last = sorted[to] ?? first;
    ranges.push(to === from ? cellName(first) : `${cellName(first)}:${columnLetters(last.column)}${last.row + 1}`);
    from = to + 1;
  }
  return ranges;
}

const isBelow = (upper: Address | undefined, lower: Address | undefined): boolean =>
  upper !== undefined && lower !== undefined && lower.sheet === upper.sheet && lower.column === upper.column && lower.row === upper.row + 1;
