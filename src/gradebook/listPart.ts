import { STRIDE, type InSteps } from '../model/inSteps';
import type { Problem } from '../model/problem';
import type { Sheet } from '../model/sheet';
import { withNames } from './centreAbbreviations';
import type { Dictionary } from './dictionary';
import { textOf } from './grid';
import { ListReader } from './listReader';
import type { Memory } from './memory';
import type { Part } from './parts';
import type { Column } from './readColumns';
import type { Section } from './sections';
import { widePart } from './widePart';

/** The students of a list with one row a test: who a row is about is read as in any table, then each student's rows are brought together. */
export function* listPart(
  sheet: Sheet,
  section: Section,
  columns: readonly Column[],
  dictionary: Dictionary,
  memory: Memory,
): InSteps<{ part: Part; problems: Problem[] }> {
  const identities = yield* widePart(sheet, section, columns, dictionary, memory);
  const reader = new ListReader(sheet, columns, withNames(dictionary, centresOf(sheet, section, columns)));
  for (const [index, identity] of identities.part.rows.entries()) {
    if (index % STRIDE === STRIDE - 1) yield STRIDE;
    reader.read(identity);
  }
  const part: Part = { ...identities.part, slots: reader.slots, rows: reader.rows(), hasRowForEachMark: true };
  return { part, problems: [...identities.problems, ...reader.problems()] };
}

/** The names of centres that stand in a list. */
function centresOf(sheet: Sheet, { studentRows }: Section, columns: readonly Column[]): string[] {
  const column = columns.find(({ reading }) => reading.meaning?.is === 'centreName')?.reading.column;
  return column === undefined ? [] : [...new Set(studentRows.map((row) => textOf(sheet.values[row]?.[column])))];
}
