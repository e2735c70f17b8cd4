import type { PrintSetup, SheetCell, SheetDesign, SheetRow } from '../../../workbook/edits';
import type { DeliverableSource, DeliverableWords } from '../deliverable';
import { decisionChoices } from './decisions';
import type { FilledRow } from './filledRow';
import type { HeaderCells } from './juryHeader';
import type { HeaderRow, LayoutColumn } from './juryLayout';
import { juryLooks } from './juryLooks';
import type { JuryPlace } from './juryPlace';
import { juryRules } from './juryRules';
import { type JuryTable, textOf } from './juryTable';
import { rowHeight, rowThatStands } from './rowHeight';
import { studentRow } from './studentRow';

/** Heights in points of the rows above the students. */
const HEIGHTS: Readonly<Record<HeaderRow, number>> = {
  title: 20,
  rules: 13,
  source: 13,
  readings: 13,
  progress: 13,
  legend: 14,
  groups: 14,
  names: 12,
  headings: 62,
};

/**
 * The jury sheet as data. What stands in the sheet that is made again and is not ours stays: the users' columns, their cells above
 * and below the table, and what the jury typed, each with the row that it belongs to.
 */
export function juryDesign(
  place: JuryPlace,
  rows: readonly FilledRow[],
  table: JuryTable | null,
  tableName: string,
  ours: HeaderCells,
  page: Pick<PrintSetup, 'header' | 'footer'>,
  source: DeliverableSource,
  words: DeliverableWords,
): SheetDesign {
  const { columns, header, at, first, last } = place;
  const { jury } = words;
  const above = header.map(({ id, from }): SheetRow => {
    const made = id === null ? new Map<number, SheetCell>() : ours[id];
    const cells = columns.map(
      (column, index) => made.get(index) ?? (id === 'headings' ? heading(table, column, index) : keptCell(table, from, column)),
    );
    const was = from === null ? {} : { was: { row: from } };
    return id === null ? { cells, ...was } : { cells, ...was, height: HEIGHTS[id], ...(id === 'names' ? { hidden: true } : {}) };
  });
  const students = rows.map((row): SheetRow => {
    const cells = studentRow(row, columns);
    const from = row.line?.row ?? -1;
    return { cells, height: rowHeight(cells, columns, table), ...(table && from >= 0 ? { was: rowThatStands(from, columns, table) } : {}) };
  });
  const blank: SheetRow = {
    cells: columns.map(({ ours: column }) => column && { content: null, look: column.look }).map((cell) => cell ?? undefined),
  };
  const inTable = columns.flatMap((column, index) => (isInTable(column, table) ? [index] : []));
  const area = { firstRow: first - 1, lastRow: last, firstColumn: Math.min(...inTable), lastColumn: Math.max(...inTable) };
  const listed = (id: string): typeof area => ({ firstRow: first, lastRow: last, firstColumn: at(id), lastColumn: at(id) });
  return {
    role: 'jury',
    columns: columns.map(({ ours: column, from }) => ({
      width: column?.width ?? 12,
      ...(column?.hidden ? { hidden: true } : {}),
      ...(from === null ? {} : { keep: from }),
    })),
    rows: [...above, ...(students.length === 0 ? [blank] : students), ...rowsBelow(columns, table)],
    frozen: { rows: first, columns: at('name') < 4 ? at('name') + 1 : 0 },
    print: {
      ...page,
      orientation: 'landscape',
      margin: 7,
      repeatedRows: [header.findIndex(({ id }) => id === 'groups'), first - 1],
      area: { firstRow: 0, lastRow: last, firstColumn: 0, lastColumn: at('motive') },
    },
    table: { name: tableName, area },
    formats: juryRules(place, source, words),
    lists: [
      { area: listed('decision'), choices: decisionChoices(words), ...jury.decisionList },
      { area: listed('review'), choices: [jury.review.yes, jury.review.seen], title: jury.review.title, warning: jury.review.warning },
    ],
  };
}

const isInTable = ({ ours, from }: LayoutColumn, table: JuryTable | null): boolean =>
  ours !== null || (table !== null && from !== null && from >= table.firstColumn && from <= table.lastColumn);

/** A cell of others in the sheet that is made again, blank or not. */
function keptCell(table: JuryTable | null, row: number | null, { from }: LayoutColumn): SheetCell | undefined {
  return !table || row === null || from === null ? undefined : { keep: { row, column: from } };
}

/** The heading of a users' column, as text: a table's headings are texts, and none is empty. */
function heading(table: JuryTable | null, column: LayoutColumn, index: number): SheetCell | undefined {
  if (!table || !isInTable(column, table)) return keptCell(table, table?.headingRow ?? null, column);
  const typed = textOf(table.sheet.values[table.headingRow]?.[column.from ?? -1]);
  return { content: typed === '' ? `(${String(index + 1)})` : typed, look: juryLooks.head };
}

/** What others wrote below the table. */
function rowsBelow(columns: readonly LayoutColumn[], table: JuryTable | null): SheetRow[] {
  if (!table) return [];
  const { values } = table.sheet;
  return Array.from({ length: Math.max(0, values.length - table.lastRow - 1) }, (_, offset) => ({
    cells: columns.map((column) => keptCell(table, table.lastRow + 1 + offset, column)),
    was: { row: table.lastRow + 1 + offset },
  }));
}
