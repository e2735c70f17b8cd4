import type { Problem } from '../model/problem';
import type { Sheet } from '../model/sheet';
import type { Meaning } from '../model/columns';
import { textOf } from './grid';
import type { Column } from './readColumns';
import { words } from './words';

type SubjectColumn = Column & { readonly reading: { readonly meaning: Meaning & { readonly is: 'subject' } } };

const isSubject = (column: Column): column is SubjectColumn => column.reading.meaning?.is === 'subject';

/** Tells the subjects of a table apart, whatever their sitting. Worked out once: every column is compared with every other. */
function subjectKey({ reading: { meaning } }: SubjectColumn): string {
  const key = keys.get(meaning) ?? `${meaning.centre} ${words(meaning.name)}`;
  keys.set(meaning, key);
  return key;
}
const keys = new WeakMap<Meaning, string>();

/** The columns of one subject; none for a column that is no subject's. */
export function sittingsOf(column: Column, columns: readonly Column[]): readonly SubjectColumn[] {
  if (!isSubject(column)) return [];
  const key = subjectKey(column);
  return columns.filter(isSubject).filter((other) => subjectKey(other) === key);
}

/** The one column of a subject that is judged: the retained mark, else the first sitting. */
export function isJudgedSitting(column: Column, columns: readonly Column[]): boolean {
  const sittings = sittingsOf(column, columns);
  const sitting = sittings.some(({ reading }) => reading.meaning.sitting === 'retained') ? 'retained' : 'first';
  return sittings.some((each) => each === column && each.reading.meaning.sitting === sitting);
}

/**
 * Subjects taken twice without a column for the mark that is retained: an extra test informs the jury and changes no mean,
 * so that the first sitting counts, and it is said that the second does not.
 */
export function unretainedSittings(sheet: Sheet, rows: readonly number[], columns: readonly Column[]): Problem[] {
  return columns.filter(isSubject).flatMap((column): Problem[] => {
    const second = sittingsOf(column, columns).find(({ reading }) => reading.meaning.sitting === 'second')?.path.column;
    const isFirst = column.reading.meaning.sitting === 'first' && isJudgedSitting(column, columns);
    if (second === undefined || !isFirst) return [];
    const textAt = (row: number, at: number): string => textOf(sheet.values[row]?.[at]);
    const cells = rows
      .filter((row) => textAt(row, second) !== '' && textAt(row, second) !== textAt(row, column.path.column))
      .map((row) => ({ sheet: sheet.name, row, column: second }));
    const [at] = cells;
    if (at === undefined) return [];
    return [
      {
        code: 'sittingNotRetained',
        at,
        sheet: sheet.name,
        text: textAt(at.row, second),
        about: column.path.own.name,
        count: cells.length,
        cells,
      },
    ];
  });
}
