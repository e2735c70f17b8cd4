import { columnLetters } from '../../../../model/address';
import type { SheetCell, SheetDesign, SheetRow } from '../../../../workbook/edits';
import type { Look } from '../../../../workbook/look';
import { markLooks } from '../../../markLooks';
import type { DeliverableSource, DeliverableWords } from '../../deliverable';
import { numberCell } from '../../jury/juryCells';
import { textOf } from '../../jury/juryTable';
import { wrappedLines } from '../../wrappedLines';
import { marksFingerprint } from '../../marksFingerprint';
import { pageLabels } from '../../pageLabels';
import { paperLooks } from '../paperLooks';
import { titled, written } from '../paperSheet';
import { dueExams, type DueExam } from './dueExams';
import { type KeptResits, keptResits, RESIT_COLUMNS, type ResitColumn } from './keptResits';
import { HEADER, resitHeader } from './resitHeader';

const WIDTHS: Readonly<Record<ResitColumn, number>> = {
  exam: 32,
  number: 11.5,
  name: 27,
  route: 10.5,
  mark: 7,
  nature: 11.5,
  why: 34,
  date: 20,
  remark: 18,
  key: 4,
};
const MARK = 'mark' satisfies ResitColumn;

/** Who takes what again, exam by exam; what the office typed beside an exam stays with it. */
export function resitList(source: DeliverableSource, words: DeliverableWords): SheetDesign {
  const { papers } = words;
  const { resits } = papers;
  const kept = keptResits(source.sheets);
  const due = dueExams(source, words);
  const users = kept?.users ?? [];
  const standing = rowsThatStand(due, kept);
  const first = HEADER + 2;
  const last = first + Math.max(1, due.length) - 1;
  const width = RESIT_COLUMNS.length + users.length;
  const column = (id: ResitColumn): number => RESIT_COLUMNS.indexOf(id);
  const area = (id: ResitColumn): { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number } => ({
    firstRow: first, lastRow: last, firstColumn: column(id), lastColumn: column(id),
  }); // prettier-ignore
  const headings = RESIT_COLUMNS.map((id) => written(resits.heading[id], headLook(id)));
  const usersHeadings = users.map((at, index) =>
    written(textOf(kept?.sheet.values[kept.headingRow]?.[at]) || `(${String(index + 1)})`, paperLooks.typedHead),
  );
  const rows = due.map((exam) => examRow(exam, standing.get(exam), kept, source, words));
  const mark = `${columnLetters(column(MARK))}${String(first + 1)}`;
  const nature = `$${columnLetters(column('nature'))}${String(first + 1)}`;
  return {
    role: 'resits',
    columns: [
      ...RESIT_COLUMNS.map((id) => ({ width: WIDTHS[id], ...(id === 'key' ? { hidden: true } : {}), ...keepWidth(kept?.columns.get(id)) })),
      ...users.map((at) => ({ width: 14, keep: at })),
    ],
    rows: [
      ...resitHeader(due, { first, last }, source, words),
      { cells: RESIT_COLUMNS.map((id) => written(id)), height: 12, hidden: true },
      { cells: [...headings, ...usersHeadings], height: 20 },
      ...(rows.length > 0 ? rows : [{ cells: [written(resits.none, paperLooks.note)], height: 18 }]),
      ...leftRows(new Set(standing.values()), kept, words),
    ],
    frozen: { rows: first, columns: 0 },
    print: {
      ...pageLabels(titled(resits.title, source, words), marksFingerprint(source.check), source, words),
      orientation: 'landscape',
      margin: 10,
      repeatedRows: [first - 1, first - 1],
      area: { firstRow: 0, lastRow: last, firstColumn: 0, lastColumn: width - 1 },
    },
    table: { name: tableName(kept, source), area: { firstRow: first - 1, lastRow: last, firstColumn: 0, lastColumn: width - 1 } },
    formats: [
      { areas: [area(MARK)], formula: `AND(ISNUMBER(${mark}),${nature}="${resits.due}",N("ENSIAME-T01")=0)`, look: markLooks.resit },
      { areas: [area(MARK)], formula: `AND(ISNUMBER(${mark}),LEFT(${nature},${String(resits.mayBeSet.length)})="${resits.mayBeSet}",N("ENSIAME-T02")=0)`, look: markLooks.extraTest },
    ], // prettier-ignore
  };
}

const headLook = (id: ResitColumn): Look =>
  id === 'date' || id === 'remark' ? paperLooks.typedHead : id === 'mark' ? { ...paperLooks.head, horizontal: 'center' } : paperLooks.head;

const keepWidth = (from: number | undefined): { keep?: number } => (from === undefined ? {} : { keep: from });

/** The row of the standing list that belongs to each exam; a key that is there twice, on either side, belongs to none. */
function rowsThatStand(due: readonly DueExam[], kept: KeptResits | null): ReadonlyMap<DueExam, number> {
  return new Map(
    due.flatMap((exam) => {
      const [row, ...others] = kept?.typed.get(exam.key) ?? [];
      const isOne = due.filter(({ key }) => key === exam.key).length === 1;
      return row === undefined || others.length > 0 || !isOne ? [] : [[exam, row] as const];
    }),
  );
}

function examRow(
  { judgement, ...exam }: DueExam,
  row: number | undefined,
  kept: KeptResits | null,
  source: DeliverableSource,
  words: DeliverableWords,
): SheetRow {
  const { record } = judgement;
  const number = numberCell(judgement, source);
  const typed = (from: number | undefined): SheetCell =>
    row !== undefined && from !== undefined && textOf(kept?.sheet.values[row]?.[from]) !== ''
      ? { keep: { row, column: from } }
      : written(null, paperLooks.typed);
  const cells = [
    written(exam.exam, { ...paperLooks.strong, shrink: true }),
    { content: number, look: paperLooks.left },
    written(record.name, paperLooks.shrunk),
    written(record.route === null ? '' : words.jury.route[record.route], paperLooks.shrunk),
    written(exam.mark, paperLooks.figure),
    written(exam.nature, paperLooks.cell),
    written(exam.why, paperLooks.wrapped),
    typed(kept?.columns.get('date')),
    typed(kept?.columns.get('remark')),
    written(exam.key),
    ...(kept?.users ?? []).map(typed),
  ];
  return { cells, height: 6 + 12 * wrappedLines(exam.why, WIDTHS.why) };
}

/** Exams that left the list with something typed beside them stay below it, whole, and are not printed. */
function leftRows(used: ReadonlySet<number>, kept: KeptResits | null, { papers }: DeliverableWords): SheetRow[] {
  if (!kept) return [];
  const rows = [...kept.typed.values()].flat().filter((row) => !used.has(row));
  if (rows.length === 0) return [];
  const from = [...RESIT_COLUMNS.map((id) => kept.columns.get(id)), ...kept.users];
  return [
    { cells: [] },
    { cells: [written(papers.resits.left, paperLooks.note)] },
    ...rows
      .sort((one, other) => one - other)
      .map((row) => ({ cells: from.map((column) => (column === undefined ? undefined : { keep: { row, column } })) })),
  ];
}

/** The table keeps its name; a new one takes ours, or the next that no table has. */
function tableName(kept: KeptResits | null, { sheets }: DeliverableSource): string {
  const standing = kept?.sheet.tables.find(({ area }) => area.firstRow === kept.headingRow)?.name;
  const taken = new Set(sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  let name = 'EnsiameRattrapages';
  for (let attempt = 2; taken.has(name.toLowerCase()); attempt += 1) name = `EnsiameRattrapages${String(attempt)}`;
  return standing ?? name;
}
