import type { Field, Meaning } from '../model/columns';
import type { Problem } from '../model/problem';
import type { Route } from '../model/student';
import type { Address, Sheet } from '../model/sheet';
import { CellReader } from './cellProblems';
import type { Dictionary } from './dictionary';
import { textOf } from './grid';
import type { Part, PartRow, PartSlot } from './parts';
import type { Column } from './readColumns';
import { readRoute } from './routes';
import type { Section } from './sections';
import { isJudgedSitting, sittingsOf, unretainedSittings } from './subjectSittings';
import { words } from './words';

const IDENTITY: readonly Field[] = ['number', 'lastName', 'firstName', 'fullName', 'route', 'option', 'abroad'];

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

/** A column that may be a subject counts as one that nothing weighs: without the office's word no mean leaves it out. */
function supposed(column: Column): Column {
  const [choice] = column.reading.choices;
  const isSubject = column.reading.choices.length === 1 && choice?.is === 'subject';
  return isSubject ? { ...column, reading: { ...column.reading, meaning: choice, confidence: 'toConfirm' } } : column;
}

/**
 * What a column weighs: its own coefficient, or the first sitting's where the retained mark's heading leaves it out.
 * Where the column's place is only supposed it weighs nothing, so that no mean is computed on a guess.
 */
function coefficientOf(column: Column, columns: readonly Column[]): number | null {
  if (column.reading.confidence === 'toConfirm') return null;
  return column.coefficient ?? sittingsOf(column, columns).find(({ coefficient }) => coefficient !== null)?.coefficient ?? null;
}

/** The students of a section with one row each. */
export function widePart(
  sheet: Sheet,
  section: Section,
  columns: readonly Column[],
  dictionary: Dictionary,
): { part: Part; problems: Problem[] } {
  const columnOf = (field: Field): number | null => columns.find(({ reading }) => reading.meaning?.is === field)?.reading.column ?? null;
  const [number, last, first, full, route, option, abroad] = IDENTITY.map(columnOf) as [number | null, ...(number | null)[]];
  const judged = judgedColumns(columns);
  const slots = judged.flatMap((column): PartSlot[] =>
    column.reading.meaning === null
      ? []
      : [{ meaning: column.reading.meaning, column: column.reading.column, coefficient: coefficientOf(column, columns) }],
  );
  const cells = new CellReader(sheet);
  const routes = new RouteReader(sheet, dictionary, route ?? null);
  const titleRoute = route === null ? routeOfTitle(`${section.title} ${sheet.name}`, dictionary) : null;
  const text = (row: number, column: number | null | undefined): string =>
    column === null || column === undefined ? '' : textOf(sheet.values[row]?.[column]);
  const rows = section.studentRows.map((row): PartRow => ({
    row,
    number: text(row, number).replace(/^!/, '') || null,
    name: [text(row, last), text(row, first)].join(' ').trim() || text(row, full),
    route: route === null ? titleRoute : routes.read(row, text(row, route)),
    option: text(row, option) || null,
    abroad: abroad === null || abroad === undefined ? null : saysYes(text(row, abroad)),
    marks: slots.map((slot, index) => cells.read(row, slot.column, slot.meaning, judged[index]?.scale ?? null)),
    markRows: null,
  }));
  const identity = [last ?? full, first, route, option].filter((column) => column !== null && column !== undefined).length;
  const part: Part = {
    id: `${sheet.name} ${String(section.headingRows[0] ?? 0)} ${String(section.identityColumns[0] ?? 0)}`,
    sheet: sheet.name,
    slots,
    rows,
    numberColumn: number,
    nameColumn: last ?? full ?? null,
    identity,
  };
  return { part, problems: [...cells.problems(), ...unretainedSittings(sheet, section.studentRows, columns), ...routes.problems()] };
}

/** The route that a line of title names. « Étudiants » alone may be of any route. */
function routeOfTitle(title: string, dictionary: Dictionary): Route | null {
  const read = words(title);
  if (/\bstatut (?:d )?etudiant/.test(read)) return 'student';
  return readRoute(read.replace(/\b(?:etudiant|etudiante|eleve|student)s?\b/g, ''), dictionary.vocabulary);
}

/** Anything but a plain no is a yes: staff write a country, a programme or a cross. Only an empty cell says nothing. */
const saysYes = (text: string): boolean | null =>
  text === '' ? null : !/^(?:|n|no|non|not|faux|false|aucune?|neant|sans|0)$/.test(words(text));

/** Reads routes, and reports each text that is none once. */
class RouteReader {
  private readonly known = new Map<string, Route | null>();
  private readonly unknown = new Map<string, Address[]>();

  constructor(
    private readonly sheet: Sheet,
    private readonly dictionary: Dictionary,
    private readonly column: number | null,
  ) {}

  read(row: number, text: string): Route | null {
    let route = this.known.get(text);
    if (route === undefined) this.known.set(text, (route = readRoute(text, this.dictionary.vocabulary)));
    if (route === null && text !== '') {
      const cells = this.unknown.get(text) ?? [];
      cells.push({ sheet: this.sheet.name, row, column: this.column ?? 0 });
      this.unknown.set(text, cells);
    }
    return route;
  }

  problems(): Problem[] {
    return [...this.unknown].map(([text, cells]) => ({
      code: 'unknownRoute',
      at: cells[0] ?? null,
      sheet: this.sheet.name,
      text,
      count: cells.length,
      cells,
    }));
  }
}
