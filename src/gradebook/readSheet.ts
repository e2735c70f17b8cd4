import type { ColumnReading, Meaning, SheetReading } from '../model/columns';
import { NO_ROW, type InSteps } from '../model/inSteps';
import type { Problem } from '../model/problem';
import type { Address, Sheet } from '../model/sheet';
import type { ChosenColumns } from './chosenColumns';
import { coefficientProblems } from './coefficients';
import { declaredMeanProblems } from './declaredMeans';
import type { Dictionary } from './dictionary';
import { formulaProblems } from './formulaProblems';
import { textOf, widthOf } from './grid';
import { nameKey, numberKey } from './identity';
import { listColumns } from './listColumns';
import { listPart } from './listPart';
import type { Memory } from './memory';
import type { Part } from './parts';
import { readColumns, type Column } from './readColumns';
import { findSections, type Section } from './sections';
import { standsSideways } from './standsSideways';
import { studentCard } from './studentCard';
import { tablesBeside } from './tablesBeside';
import { turned, turnedBackParts, turnedBackProblem } from './turnedSheet';
import { widePart } from './widePart';

/** What was read of one sheet. */
interface ReadSheet {
  readonly reading: SheetReading;
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}

/** Reads the grade tables of one sheet, in whichever layout. */
export function* readSheet(sheet: Sheet, dictionary: Dictionary, chosen: ChosenColumns, memory: Memory): InSteps<ReadSheet> {
  const card = studentCard(sheet, dictionary);
  yield NO_ROW;
  if (card !== null || !standsSideways(sheet, dictionary)) return yield* readTables(sheet, card, dictionary, chosen, memory);
  return readSideways(sheet, yield* readTables(turned(sheet), null, dictionary, chosen, memory));
}

/** Students side by side, where they are read without any doubt of who is who; else it is said that they are not. */
function readSideways({ name }: Sheet, { reading, parts, problems }: ReadSheet): ReadSheet {
  const rows = parts.flatMap((part) => part.rows);
  const known = new Set(rows.map((row) => (row.number === null ? nameKey(row.name) : numberKey(row.number))));
  if (known.size === rows.length && parts.some(({ slots }) => slots.length > 0) && reading.layout === 'wide')
    return { reading: { ...reading, layout: 'turned' }, parts: parts.flatMap(turnedBackParts), problems: problems.map(turnedBackProblem) };
  return {
    reading: { sheet: name, layout: 'notRead', firstRow: null, lastRow: null, columns: [] },
    parts: [],
    problems: [{ code: 'studentsInColumns', at: null, sheet: name }],
  };
}

function* readTables(sheet: Sheet, card: Sheet | null, dictionary: Dictionary, chosen: ChosenColumns, memory: Memory): InSteps<ReadSheet> {
  yield NO_ROW;
  const tables: { table: Sheet; sections: Section[] }[] = [];
  for (const table of card === null ? tablesBeside(sheet, dictionary) : [card])
    tables.push({ table, sections: yield* findSections(table, dictionary) });
  const sections = tables.flatMap((each) => each.sections);
  const parts: Part[] = [];
  const problems: Problem[] = [];
  const columns: ColumnReading[] = [];
  let isList = false;
  for (const [sheet, section] of tables.flatMap(({ table, sections }) => sections.map((each) => [table, each] as const))) {
    const columnsRead = readColumns(sheet, section, dictionary, chosen);
    yield NO_ROW;
    const list = listColumns(sheet, section, columnsRead, dictionary);
    const read = list ?? columnsRead;
    const { part, problems: found } = yield* (list === null ? widePart : listPart)(sheet, section, read, dictionary, memory);
    isList ||= list !== null;
    parts.push(part);
    yield NO_ROW;
    problems.push(...found, ...columnProblems(sheet, section, read), ...rowProblems(sheet, section));
    if (list === null) {
      problems.push(...formulaProblems(sheet, section.studentRows, read));
      yield NO_ROW;
      problems.push(...declaredMeanProblems(sheet, section.studentRows, read));
    }
    yield NO_ROW;
    for (const { reading } of read) if (!columns.some(({ column }) => column === reading.column)) columns.push(reading);
  }
  const rows = sections.flatMap(({ studentRows }) => studentRows);
  const reading: SheetReading = {
    sheet: sheet.name,
    layout: sections.length === 0 ? 'notRead' : card !== null ? 'card' : isList ? 'list' : sections.length > 1 ? 'sections' : 'wide',
    firstRow: rows.length === 0 ? null : rows.reduce((first, row) => Math.min(first, row)),
    lastRow: rows.length === 0 ? null : rows.reduce((last, row) => Math.max(last, row)),
    columns: card === null ? columns : columns.filter(({ column }) => column < widthOf(sheet)),
  };
  return { reading, parts, problems };
}

const countsForJudging = (meaning: Meaning | null): boolean => meaning !== null && meaning.is !== 'known';

/** Columns that only the office can name, hidden ones that count, and coefficients that are none. */
function columnProblems(sheet: Sheet, section: Section, columns: readonly Column[]): Problem[] {
  const open = columns.filter(({ reading }) => reading.choices.length > 0);
  const weighed = columns.filter(({ reading }) => reading.meaning?.is === 'subject').map(({ path }) => path);
  const headingOf = ({ path }: Column): Address => ({ sheet: sheet.name, row: path.row, column: path.column });
  const isRepeated = ({ reading: { choices } }: Column): boolean =>
    choices.length === 1 && open.filter(({ reading }) => JSON.stringify(reading.choices) === JSON.stringify(choices)).length > 1;
  const hidden = columns
    .filter(({ reading }) => sheet.hiddenColumns.has(reading.column) && countsForJudging(reading.meaning))
    .map(headingOf);
  return [
    ...open.map((column): Problem => ({
      code: isRepeated(column) ? 'duplicateColumn' : 'ambiguousColumn',
      at: headingOf(column),
      sheet: sheet.name,
      text: column.path.own.text,
    })),
    ...(hidden[0] === undefined
      ? []
      : [{ code: 'hiddenColumns', at: hidden[0], sheet: sheet.name, count: hidden.length, cells: hidden } as const]),
    ...coefficientProblems(sheet, section, weighed),
  ];
}

/** Rows that a reader of the sheet would not expect to take part, or to be left out. */
function rowProblems(sheet: Sheet, section: Section): Problem[] {
  const problem = (code: 'hiddenRows' | 'totalRowInside' | 'rowWithoutStudent', rows: readonly number[]): Problem[] => {
    const cells = rows.map((row) => ({ sheet: sheet.name, row, column: section.identityColumns[0] ?? 0 }));
    return cells[0] === undefined ? [] : [{ code, at: cells[0], sheet: sheet.name, count: cells.length, cells }];
  };
  const hidden = section.studentRows.filter((row) => sheet.hiddenRows.has(row));
  const filter = hidden.length === 0 ? null : filterProblem(sheet, section, hidden.length);
  return [
    ...(filter === null ? problem('hiddenRows', hidden) : [filter]),
    ...problem('totalRowInside', section.statisticsInside),
    ...problem('rowWithoutStudent', section.unidentifiedRows),
  ];
}

/** The filter that hides students, at the first heading by which it does; null where none stands over the table. */
function filterProblem(sheet: Sheet, { headingRows, studentRows }: Section, count: number): Problem | null {
  const [first = 0, last = 0] = [headingRows[0], studentRows[studentRows.length - 1]];
  const columns = (sheet.filtered ?? []).filter(({ row }) => first <= row && row < last);
  if (columns[0] === undefined) return null;
  const text = columns.map(({ row, column }) => textOf(sheet.values[row]?.[column])).join(', ');
  return { code: 'filterActive', at: { sheet: sheet.name, ...columns[0] }, sheet: sheet.name, text, count };
}
