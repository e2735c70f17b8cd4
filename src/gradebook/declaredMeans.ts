import type { Problem } from '../model/problem';
import type { Address, Sheet } from '../model/sheet';
import { readMark } from './marks';
import type { Column } from './readColumns';
import { isJudgedSitting } from './subjectSittings';

/** Two means are the same while they show alike at two decimals. */
const SHOWN_ALIKE = 0.005;
/** So many rows in a row, and the share of all, before marks are said to stand a row off. */
const FEWEST_SHIFTED = 3;

/** What the declared means say of the marks beside them: that a block stands one row off, or that a missing mark was passed over. */
export function declaredMeanProblems(sheet: Sheet, rows: readonly number[], columns: readonly Column[]): Problem[] {
  return columns.flatMap(({ reading: { column, meaning } }): Problem[] => {
    if (meaning?.is !== 'centreMean') return [];
    const { centre } = meaning;
    const subjects = columns.filter(
      (other) => other.reading.meaning?.is === 'subject' && other.reading.meaning.centre === centre && isJudgedSitting(other, columns),
    );
    if (subjects.some(({ coefficient }) => coefficient === null)) return [];
    const declared = rows.map((row) => numberAt(sheet, row, column));
    const computed = rows.map((row) => weightedMean(sheet, row, subjects));
    const problem = (code: 'shiftedRows' | 'meanLeavesOutMark', found: readonly number[]): Problem[] => {
      const cells = found.map((index): Address => ({ sheet: sheet.name, row: rows[index] ?? 0, column }));
      return cells[0] === undefined ? [] : [{ code, at: cells[0], sheet: sheet.name, count: cells.length, cells, about: centre }];
    };
    const passedOver = declared.flatMap((mean, index) => (mean !== null && isMissing(sheet, rows[index] ?? 0, subjects) ? [index] : []));
    return [...problem('shiftedRows', longestShift(declared, computed)), ...problem('meanLeavesOutMark', passedOver)];
  });
}

function numberAt(sheet: Sheet, row: number, column: number): number | null {
  const value = sheet.values[row]?.[column] ?? null;
  if (typeof value === 'number' || value === null) return value;
  const mark = readMark(value);
  return typeof mark === 'number' ? mark : null;
}

function weightedMean(sheet: Sheet, row: number, subjects: readonly Column[]): number | null {
  let sum = 0;
  let weight = 0;
  for (const { reading, coefficient } of subjects) {
    const mark = numberAt(sheet, row, reading.column);
    if (mark === null || coefficient === null) return null;
    sum += mark * coefficient;
    weight += coefficient;
  }
  return weight === 0 ? null : sum / weight;
}

/** Whether a mark is absent or still to come; a waived one may be left out. */
const isMissing = (sheet: Sheet, row: number, subjects: readonly Column[]): boolean =>
  subjects.some(({ reading }) => {
    const mark = readMark(sheet.values[row]?.[reading.column] ?? null);
    return typeof mark !== 'number' && mark.state !== 'waived';
  });

/** The longest run of rows whose declared mean is not their own but that of the row before, or of the row behind. */
function longestShift(declared: readonly (number | null)[], computed: readonly (number | null)[]): number[] {
  const alike = (a: number | null | undefined, b: number | null | undefined): boolean =>
    typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= SHOWN_ALIKE;
  let longest: number[] = [];
  for (const offset of [-1, 1]) {
    let run: number[] = [];
    for (const [index, mean] of declared.entries()) {
      run = !alike(mean, computed[index]) && alike(mean, computed[index + offset]) ? [...run, index] : [];
      if (run.length > longest.length) longest = run;
    }
  }
  return longest.length >= FEWEST_SHIFTED ? longest : [];
}
