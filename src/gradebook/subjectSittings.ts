import type { Mark } from '../model/mark';
import type { Problem } from '../model/problem';
import type { Address, Sheet } from '../model/sheet';
import type { Meaning } from '../model/columns';
import { isBlank, textOf } from './grid';
import type { Column } from './readColumns';
import { words } from './words';

type SubjectColumn = Column & { readonly reading: { readonly meaning: Meaning & { readonly is: 'subject' } } };

const isSubject = (column: Column): column is SubjectColumn => column.reading.meaning?.is === 'subject';

/** Tells the subjects of a table apart, whatever their sitting. */
const subjectKey = ({ reading: { meaning } }: SubjectColumn): string => `${meaning.centre} ${words(meaning.name)}`;

/** The columns of one subject; null for a column that is no subject's. */
export const sittingsOf = (column: Column, columns: readonly Column[]): readonly SubjectColumn[] =>
  isSubject(column) ? columns.filter(isSubject).filter((other) => subjectKey(other) === subjectKey(column)) : [];

/** The one column of a subject that is judged: the retained mark, else the first sitting. */
export function isJudgedSitting(column: Column, columns: readonly Column[]): boolean {
  const sittings = sittingsOf(column, columns);
  const sitting = sittings.some(({ reading }) => reading.meaning.sitting === 'retained') ? 'retained' : 'first';
  return column.reading.meaning?.is === 'subject' && column.reading.meaning.sitting === sitting;
}

/**
 * Subjects taken twice without a column for the mark that is retained: the text does not say which one counts,
 * so that neither does until the office says.
 */
export class OpenSittings {
  private readonly seconds: ReadonlyMap<number, number>;
  private readonly cells = new Map<number, Address[]>();

  constructor(
    private readonly sheet: Sheet,
    columns: readonly Column[],
  ) {
    const pairs = columns.filter(isSubject).flatMap((column): [number, number][] => {
      const sittings = sittingsOf(column, columns);
      const second = sittings.find(({ reading }) => reading.meaning.sitting === 'second');
      const isOpen = isJudgedSitting(column, columns) && column.reading.meaning.sitting === 'first' && second !== undefined;
      return isOpen ? [[column.path.column, second.path.column]] : [];
    });
    this.seconds = new Map(pairs);
  }

  /** The mark of a first sitting, unless a second one says something else. */
  settle(row: number, column: number, first: Mark): Mark {
    const second = this.seconds.get(column);
    if (second === undefined) return first;
    const [before, after] = [column, second].map((at) => textOf(this.sheet.values[row]?.[at]));
    if (isBlank(this.sheet.values[row]?.[second]) || before === after) return first;
    this.cells.set(second, [...(this.cells.get(second) ?? []), { sheet: this.sheet.name, row, column: second }]);
    return { state: 'pending', text: `${before ?? ''} → ${after ?? ''}` };
  }

  problems(): Problem[] {
    return [...this.cells.values()].flatMap((cells): Problem[] => {
      const [at] = cells;
      if (at === undefined) return [];
      const text = textOf(this.sheet.values[at.row]?.[at.column]);
      return [{ code: 'sittingNotRetained', at, sheet: this.sheet.name, text, count: cells.length, cells }];
    });
  }
}
