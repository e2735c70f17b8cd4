import type { Meaning } from '../model/columns';
import { NO_ROW, STRIDE, type InSteps } from '../model/inSteps';
import type { Problem } from '../model/problem';
import type { Route } from '../model/student';
import type { Address, Sheet } from '../model/sheet';
import { cellProblems } from './cellProblems';
import type { Dictionary } from './dictionary';
import { sameRows, type Memory, type ReadRow, type ReadTable } from './memory';
import type { Part, PartSlot } from './parts';
import type { Column } from './readColumns';
import { identityColumns, rowReader, type RowLayout } from './rowReader';
import { readRoute } from './routes';
import type { Section } from './sections';
import { isJudgedSitting, sittingsOf, unretainedSittings } from './subjectSittings';
import { words } from './words';

/** Columns that hold a mark or a count which a criterion needs. */
const JUDGED: ReadonlySet<Meaning['is']> = new Set([
  'centreMean',
  'companyMark',
  'companyResit',
  'companyScore',
  'toeic',
  'exchangeCredits',
  'exchangeSemesters',
  'placementCount',
  'longestPlacement',
  'projectMonths',
  'projectHours',
  'projectCredits',
]);

/** The columns whose cells are marks to judge; of a subject's several sittings the retained one, else the first. */
function judgedColumns(read: readonly Column[]): Column[] {
  const columns = read.map(supposed);
  return columns.filter((column) => {
    const { meaning } = column.reading;
    return meaning !== null && (meaning.is === 'subject' ? isJudgedSitting(column, columns) : JUDGED.has(meaning.is));
  });
}

/**
 * What only the office can name still counts, so that nobody is eligible without it: a column that may be a subject is one that
 * nothing weighs, one that may be a second sitting or another period's mark is a mark still to come.
 */
function supposed(column: Column): Column {
  const { choices } = column.reading;
  const choice = choices[choices.length - 1];
  const counts = (choices.length === 1 && choice?.is === 'subject') || isOpenMark(column);
  return counts && choice !== undefined ? { ...column, reading: { ...column.reading, meaning: choice, confidence: 'toConfirm' } } : column;
}

/** Whether a column holds one of several company marks, and only the office can say which. */
const isOpenMark = ({ reading: { choices } }: Column): boolean => choices.length > 1 && choices.every(({ is }) => is.startsWith('company'));

/**
 * What a column weighs: its own coefficient, or the first sitting's where the retained mark's heading leaves it out.
 * Where the column's place is only supposed it weighs nothing, so that no mean is computed on a guess.
 */
function coefficientOf(column: Column, columns: readonly Column[]): number | null {
  if (column.reading.confidence === 'toConfirm') return null;
  return column.coefficient ?? sittingsOf(column, columns).find(({ coefficient }) => coefficient !== null)?.coefficient ?? null;
}

/** The students of a section with one row each. Rows that the memory holds are not read again. */
export function* widePart(
  sheet: Sheet,
  section: Section,
  columns: readonly Column[],
  dictionary: Dictionary,
  memory: Memory,
): InSteps<{ part: Part; problems: Problem[] }> {
  const identity = identityColumns((field) => columns.find(({ reading }) => reading.meaning?.is === field)?.reading.column ?? null);
  const judged = judgedColumns(columns);
  const slots = judged.flatMap((column): PartSlot[] =>
    column.reading.meaning === null
      ? []
      : [
          {
            meaning: column.reading.meaning,
            column: column.reading.column,
            coefficient: coefficientOf(column, columns),
            isSupposed: column.reading.confidence === 'toConfirm',
          },
        ],
  );
  const titleRoute = routeOfTitle(`${section.title} ${sheet.name}`, dictionary);
  const layout: RowLayout = {
    identity,
    slots,
    scales: judged.map(({ scale }) => scale),
    acquiredIn: judged.map((column) => acquisitionOf(column, columns)),
    open: judged.map(isOpenMark),
    titleRoute,
  };
  const id = `${sheet.name} ${String(section.headingRows[0] ?? 0)} ${String(section.identityColumns[0] ?? 0)}`;
  const by = JSON.stringify(layout);
  const before = memory.tableLike(id, by);
  const isSame = sameRows(before?.sheet, sheet);
  const read = rowReader(sheet, layout, dictionary);
  const rows: ReadRow[] = [];
  for (const [index, row] of section.studentRows.entries()) {
    const known = before?.rows[index];
    rows.push(known?.row.row === row && isSame(row) ? known : read(row));
    if (index % STRIDE === STRIDE - 1) yield STRIDE;
  }
  const table: ReadTable = { sheet, by, slots: before?.slots ?? slots, rows };
  memory.keepTable(id, table);
  yield NO_ROW;
  const { number, lastName, fullName, firstName, route, option } = identity;
  const part: Part = {
    id,
    sheet: sheet.name,
    slots: table.slots,
    rows: rows.map(({ row }) => row),
    hasRowForEachMark: false,
    numberColumn: number,
    nameColumn: lastName ?? fullName,
    identity: [lastName ?? fullName, firstName, route, option].filter((column) => column !== null).length,
  };
  const problems = [
    ...cellProblems(rows.flatMap(({ notes }) => notes)),
    ...unretainedSittings(sheet, section.studentRows, columns),
    ...unknownRoutes(rows, sheet.name, route ?? 0),
  ];
  return { part, problems };
}

/** The columns that say where from and when a mark was acquired: those under the same heading, else the next to its right. */
function acquisitionOf({ path }: Column, columns: readonly Column[]): number[] {
  const told = columns.filter(({ reading: { meaning } }) => meaning?.is === 'known' && meaning.what === 'acquisition');
  const [group] = path.groups;
  return told
    .filter((other) => other.path.groups[0] === group && (group !== undefined || other.path.column === path.column + 1))
    .map((other) => other.path.column);
}

/** The route that a line of title names. « Étudiants » alone may be of any route. */
function routeOfTitle(title: string, dictionary: Dictionary): Route | null {
  const read = words(title);
  if (/\bstatut (?:d )?etudiant/.test(read)) return 'student';
  return readRoute(read.replace(/\b(?:etudiant|etudiante|eleve|student)s?\b/g, ''), dictionary.vocabulary);
}

/** Each text that is no known route, once. */
function unknownRoutes(rows: readonly ReadRow[], sheet: string, column: number): Problem[] {
  const unknown = new Map<string, Address[]>();
  for (const { row, unknownRoute } of rows) {
    if (unknownRoute === null) continue;
    const cells = unknown.get(unknownRoute);
    if (cells) cells.push({ sheet, row: row.row, column });
    else unknown.set(unknownRoute, [{ sheet, row: row.row, column }]);
  }
  return [...unknown].map(([text, cells]) => ({ code: 'unknownRoute', at: cells[0] ?? null, sheet, text, count: cells.length, cells }));
}
