import type { Check } from '../../../model/check';
import type { Address } from '../../../model/sheet';
import type { Judgement } from '../../../model/verdict';

/** Where a formula would go, and for whom. */
export interface InsertionPlace {
  /** The sheet that lists the students. */
  readonly sheet: string;
  readonly at: Address | null;
  readonly isOnSheet: boolean;
  /** The student in whose row the selection stands. */
  readonly own: Judgement | undefined;
  /** That student, or the first one to show an example of. */
  readonly student: Judgement;
  readonly first: Judgement;
  /** The last row of the students, and how many rows they fill. */
  readonly lastRow: number;
  readonly count: number;
}

/** What the selection means for formulas; null for a workbook without students. */
export function insertionPlace(check: Check, selection: Address | null): InsertionPlace | null {
  const [some] = check.judgements;
  if (!some) return null;
  const { sheet } = some.record.at;
  const listed = check.judgements.filter(({ record }) => record.at.sheet === sheet);
  const first = listed.reduce((least, each) => (each.record.at.row < least.record.at.row ? each : least), some);
  const lastRow = listed.reduce((most, { record }) => Math.max(most, record.at.row), first.record.at.row);
  const own = listed.find(({ record }) => selection?.sheet === sheet && record.at.row === selection.row);
  return {
    sheet,
    at: selection,
    isOnSheet: selection?.sheet === sheet,
    own,
    student: own ?? first,
    first,
    lastRow,
    count: lastRow - first.record.at.row + 1,
  };
}
