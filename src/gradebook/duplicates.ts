import type { Problem } from '../model/problem';
import type { Mark } from '../model/mark';
import type { Part, PartRow } from './parts';
import { sameName } from './identity';

/** One student's row in a part, and whether another row of the same student disagrees with it. */
export interface OwnRow {
  readonly row: PartRow;
  readonly contradicted: boolean;
}

/** Whether two cells say the same: one number, or codes of one kind. */
export const sameMark = (a: Mark | undefined, b: Mark | undefined): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a.state === b.state);

const sayTheSame = (a: PartRow, b: PartRow): boolean =>
  sameName(a, b) &&
  a.route === b.route &&
  a.option === b.option &&
  a.abroad === b.abroad &&
  a.marks.length === b.marks.length &&
  a.marks.every((mark, slot) => sameMark(mark, b.marks[slot]));

/** The rows to judge of one student in one part: one where all agree, every one of them where they do not. */
export function settleDuplicates(part: Part, rows: readonly PartRow[]): { rows: OwnRow[]; problem: Problem | null } {
  const [first] = rows;
  if (first === undefined || rows.length === 1) return { rows: rows.map((row) => ({ row, contradicted: false })), problem: null };
  const column = part.numberColumn ?? part.nameColumn ?? 0;
  const cells = rows.map(({ row }) => ({ sheet: part.sheet, row, column }));
  const agree = rows.every((row) => sayTheSame(first, row));
  return {
    rows: agree ? [{ row: first, contradicted: false }] : rows.map((row) => ({ row, contradicted: true })),
    problem: {
      code: 'duplicateStudent',
      at: cells[cells.length - 1] ?? null,
      sheet: part.sheet,
      text: first.number ?? first.name,
      about: agree ? 'same' : 'different',
      count: rows.length,
      cells,
    },
  };
}
