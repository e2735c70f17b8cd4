import type { ListColumn } from '../model/columns';
import type { Sheet } from '../model/sheet';
import type { Dictionary } from './dictionary';
import { reading } from './fieldColumns';
import { profileOf, type Profile } from './profile';
import type { Column } from './readColumns';
import type { Section } from './sections';

/** The columns of a list with one row a test; null where the section is no such list: it must name subjects and give marks. */
export function listColumns(sheet: Sheet, section: Section, columns: readonly Column[], dictionary: Dictionary): Column[] | null {
  const found = new Map<ListColumn, Column>();
  for (const column of columns) {
    const meaning = dictionary.listColumn(column.path.own.words);
    if (meaning === null || found.has(meaning)) continue;
    if (meaning !== 'mark' || holdsListedMarks(profileOf(sheet, column.path.column, section.studentRows))) found.set(meaning, column);
  }
  if (!found.has('subjectName') || !found.has('mark')) return null;
  return columns.map((column) => {
    const own = [...found].find(([, other]) => other === column);
    return own === undefined ? column : { ...column, reading: reading({ path: column.path }, { is: own[0] }, 'heading') };
  });
}

/** Whether a column holds a list's marks, out of whatever: codes alone may as well be a jury's decisions. */
const holdsListedMarks = ({ marks, larger, codes, filled }: Profile): boolean =>
  (marks + larger + codes) * 2 >= filled && (marks + larger > 0 || filled === 0);
