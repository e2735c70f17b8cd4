import type { Check } from '../model/check';
import type { ColumnReading } from '../model/columns';
import type { Address, Sheet } from '../model/sheet';

/** Cells that are probably not what they look like. */
export interface Slips {
  /** A 0 that may stand for a blank. */
  readonly zeros: readonly Address[];
}

/** Looks through the marks of the sheets as they were read. */
export function slips(check: Check, sheets: readonly Sheet[]): Slips {
  const zeros: Address[] = [];
  for (const reading of check.sheets) {
    const sheet = sheets.find(({ name }) => name === reading.sheet);
    const { firstRow, lastRow, layout } = reading;
    if (!sheet || firstRow === null || lastRow === null) continue;
    for (const column of reading.columns) {
      if (!holdsMarks(column)) continue;
      zeros.push(...zerosIn(sheet, column.column, [firstRow, lastRow], layout === 'turned'));
    }
  }
  return { zeros };
}

const MARKS: readonly string[] = ['centreMean', 'subject', 'companyMark', 'companyResit', 'companyScore', 'toeic', 'mark'];

const holdsMarks = ({ meaning }: ColumnReading): boolean => meaning !== null && MARKS.includes(meaning.is);

function zerosIn(sheet: Sheet, line: number, [first, last]: readonly [number, number], isTurned: boolean): readonly Address[] {
  const found: Address[] = [];
  for (let student = first; student <= last; student += 1) {
    const [row, column] = isTurned ? [line, student] : [student, line];
    if (sheet.values[row]?.[column] === 0) found.push({ sheet: sheet.name, row, column });
  }
  return found;
}
