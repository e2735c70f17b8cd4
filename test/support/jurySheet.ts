import { rncp10118 } from '../../src/certifications/rncp10118';
import { withEdits } from '../../src/hosts/pane/withEdits';
import { languages } from '../../src/messages';
import type { Scalar, Sheet } from '../../src/model/sheet';
import type { Judgement } from '../../src/model/verdict';
import { judge } from '../../src/regulation/judge';
import type { DeliverableSource } from '../../src/views/deliverables/deliverable';
import { readJury } from '../../src/views/deliverables/jury/juryTable';
import { planJury } from '../../src/views/deliverables/jury/planJury';
import type { Edit } from '../../src/workbook/edits';
import { aStudent, type Cells, OPTIONS } from './aStudent';
import { designedSheet } from './designedSheet';
import { sheetOf } from './sheet';

export const words = languages.fr;

/** A student of the grades. */
export interface Graded {
  readonly number: string | null;
  readonly name: string;
  readonly cells?: Cells;
}

/** What the deliverables are made from: these students' marks on « Notes », and the sheets that stand in the workbook. */
export function sourceOf(students: readonly Graded[], sheets: readonly Sheet[] = [], day = 22): DeliverableSource {
  const judgements = students.map(({ number, name, cells }, index): Judgement => {
    const row = index + 1;
    return judge({ ...aStudent(cells), number, name, at: { sheet: 'Notes', row }, rows: [row] }, rncp10118, OPTIONS);
  });
  return {
    check: { certification: rncp10118.id, options: OPTIONS, sheets: [], judgements, problems: [] },
    sheets,
    regulation: rncp10118.shown(OPTIONS),
    day: { year: 2026, month: 11, day },
  };
}

/** The jury sheet as a workbook holds it once the plan is carried out, over the one that stands already. */
export function juryMade(students: readonly Graded[], before: Sheet | null = null, day = 22): Sheet {
  const source = sourceOf(students, before ? [before] : [], day);
  return applied(planJury(source, words).edits, before ? [before] : [])[0] ?? sheetOf([]);
}

/** Carries edits out as a workbook would, as far as values and formulas go. */
export function applied(edits: readonly Edit[], sheets: readonly Sheet[]): readonly Sheet[] {
  return edits.reduce<readonly Sheet[]>((standing, edit) => {
    if (edit.kind === 'putSheet') {
      const before = standing.find(({ name }) => name === edit.name);
      const made = designedSheet(edit.name, edit.design, before);
      return before ? standing.map((sheet) => (sheet === before ? made : sheet)) : [...standing, made];
    }
    return edit.kind === 'writeCells' ? withEdits(standing, [edit]) : standing;
  }, sheets);
}

/** A cell of the jury sheet by the student's number (or name) and the hidden name of its column. */
export function cellAt(sheet: Sheet, key: string, id: string): Scalar {
  const table = readJury(sheet);
  const line = table?.lines.find(({ number, name }) => number === key || name === key);
  return sheet.values[line?.row ?? -1]?.[table?.columns.get(id) ?? -1] ?? null;
}

/** The sheet after somebody typed into it. */
export function typed(sheet: Sheet, key: string, cells: Readonly<Record<string, Scalar>>): Sheet {
  const table = readJury(sheet);
  const line = table?.lines.find(({ number, name }) => number === key || name === key);
  if (!table || !line) throw new Error(`No row of ${key}`);
  return withValues(sheet, (values) => {
    for (const [id, value] of Object.entries(cells)) values[line.row]?.splice(table.columns.get(id) ?? Infinity, 1, value);
  });
}

/** The sheet with its values changed. */
export function withValues(sheet: Sheet, change: (values: Scalar[][]) => void): Sheet {
  const values = sheet.values.map((row) => [...row]);
  change(values);
  return { ...sheet, values };
}

/** The rows of the table in another order, as a sort leaves them: every cell with its row. */
export function sorted(sheet: Sheet, order: (rows: readonly (readonly Scalar[])[]) => readonly (readonly Scalar[])[]): Sheet {
  const table = readJury(sheet);
  if (!table) return sheet;
  const { headingRow, lastRow } = table;
  const rows = order(sheet.values.slice(headingRow + 1, lastRow + 1));
  return { ...sheet, values: [...sheet.values.slice(0, headingRow + 1), ...rows, ...sheet.values.slice(lastRow + 1)] };
}

/** The sheet with a column of the users' own inserted. */
export function withColumn(sheet: Sheet, at: number, heading: string): Sheet {
  const headingRow = readJury(sheet)?.headingRow ?? -1;
  return {
    ...sheet,
    values: sheet.values.map((row, index) => {
      const wide = [...row, ...Array.from({ length: Math.max(0, at - row.length) }, () => null)];
      return [...wide.slice(0, at), index === headingRow ? heading : null, ...wide.slice(at)];
    }),
    formulas: sheet.formulas.map((row) => row && [...row.slice(0, at), undefined, ...row.slice(at)]),
    tables: sheet.tables.map((table) => ({ ...table, area: { ...table.area, lastColumn: table.area.lastColumn + 1 } })),
  };
}
