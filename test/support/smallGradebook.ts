import { rncp10118 } from '../../src/certifications/rncp10118';
import type { ChosenColumns } from '../../src/gradebook/chosenColumns';
import { judgeWorkbook } from '../../src/judgeWorkbook';
import type { Check } from '../../src/model/check';
import { cellName, columnLetters } from '../../src/model/address';
import type { Meaning } from '../../src/model/columns';
import type { Sheet } from '../../src/model/sheet';

/** A meaning in a few words, such as `subject science Maths first`. */
const told = (meaning: Meaning | null): string | null => (meaning === null ? null : Object.values(meaning).join(' '));

/** How a small workbook was read: columns by letter, problems by code and cell, students by name. */
export interface SmallCheck {
  readonly check: Check;
  readonly columns: Readonly<Record<string, string | null>>;
  readonly choices: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
  readonly students: readonly string[];
}

/** Reads and judges sheets made in a test; columns and choices are those of the first sheet that was read. */
export function checkSheets(sheets: readonly Sheet[], chosen: ChosenColumns = []): SmallCheck {
  const check = judgeWorkbook(sheets, rncp10118, { intake: null, readings: {}, centresComplete: false }, chosen);
  const columns = check.sheets[0]?.columns ?? [];
  return {
    check,
    columns: Object.fromEntries(columns.map(({ column, meaning }) => [columnLetters(column), told(meaning)])),
    choices: Object.fromEntries(
      columns.filter(({ choices }) => choices.length > 0).map(({ column, choices }) => [columnLetters(column), choices.length]),
    ),
    problems: check.problems.map(({ code, at }) => `${code} ${at === null ? '' : cellName(at)}`.trim()),
    students: check.judgements.map(({ record }) => record.name),
  };
}
