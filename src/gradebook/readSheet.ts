import type { ColumnReading, SheetReading } from '../model/columns';
import type { Problem } from '../model/problem';
import type { Sheet } from '../model/sheet';
import type { ChosenColumns } from './chosenColumns';
import { coefficientProblems } from './coefficients';
import type { Dictionary } from './dictionary';
import { isListSection, listPart } from './listPart';
import type { Part } from './parts';
import { readColumns, type Column } from './readColumns';
import { findSections, type Section } from './sections';
import { widePart } from './widePart';

/** Reads the grade tables of one sheet, in whichever layout. */
export function readSheet(
  sheet: Sheet,
  dictionary: Dictionary,
  chosen: ChosenColumns,
): { reading: SheetReading; parts: Part[]; problems: Problem[] } {
  const sections = findSections(sheet, dictionary);
  const parts: Part[] = [];
  const problems: Problem[] = [];
  const columns: ColumnReading[] = [];
  let isList = false;
  for (const section of sections) {
    const list = isListSection(sheet, section, dictionary, chosen);
    const read = list === null ? readColumns(sheet, section, dictionary, chosen) : list;
    const { part, problems: found } =
      list === null ? widePart(sheet, section, read, dictionary) : listPart(sheet, section, read, dictionary);
    isList ||= list !== null;
    parts.push(part);
    problems.push(...found, ...columnProblems(sheet, section, read), ...rowProblems(sheet, section));
    for (const { reading } of read) if (!columns.some(({ column }) => column === reading.column)) columns.push(reading);
  }
  const rows = sections.flatMap(({ studentRows }) => studentRows);
  const reading: SheetReading = {
    sheet: sheet.name,
    layout: sections.length === 0 ? 'notRead' : isList ? 'list' : sections.length > 1 ? 'sections' : 'wide',
    firstRow: rows[0] ?? null,
    lastRow: rows[rows.length - 1] ?? null,
    columns,
  };
  return { reading, parts, problems };
}

/** Columns that only the office can name, and coefficients that are none. */
function columnProblems(sheet: Sheet, section: Section, columns: readonly Column[]): Problem[] {
  const open = columns.filter(({ reading }) => reading.choices.length > 0);
  const weighed = columns.filter(({ reading }) => reading.meaning?.is === 'subject').map(({ reading }) => reading.column);
  return [
    ...open.map(({ path }): Problem => ({
      code: 'ambiguousColumn',
      at: { sheet: sheet.name, row: path.row, column: path.column },
      sheet: sheet.name,
      text: path.own.text,
    })),
    ...coefficientProblems(sheet, section, weighed),
  ];
}

/** Rows that a reader of the sheet would not expect to take part, or to be left out. */
function rowProblems(sheet: Sheet, section: Section): Problem[] {
  const problem = (code: 'hiddenRows' | 'totalRowInside' | 'rowWithoutStudent', rows: readonly number[]): Problem[] => {
    const cells = rows.map((row) => ({ sheet: sheet.name, row, column: section.identityColumns[0] ?? 0 }));
    return cells[0] === undefined ? [] : [{ code, at: cells[0], sheet: sheet.name, count: cells.length, cells }];
  };
  return [
    ...problem(
      'hiddenRows',
      section.studentRows.filter((row) => sheet.hiddenRows.has(row)),
    ),
    ...problem('totalRowInside', section.statisticsInside),
    ...problem('rowWithoutStudent', section.unidentifiedRows),
  ];
}
