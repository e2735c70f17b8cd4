import { cellKey, type Scalar, type Sheet } from '../model/sheet';
import { companyHeading, namesCompany } from './companyHeading';
import type { Dictionary } from './dictionary';
import { isBlank, isNumeric, isWording, textOf, widthOf } from './grid';
import { parseHeading } from './heading';
import { identityHeadings } from './identityHeadings';
import { readRoute } from './routes';
import { words } from './words';

const OF_STUDENT: ReadonlySet<string> = new Set(['number', 'lastName', 'firstName', 'fullName', 'route', 'option']);

/** What a sheet says of its one student: the label as typed, and the value beside or below it. */
type Label = readonly [label: string, value: Scalar];

/**
 * A sheet about one student (a transcript: labels with who it is, then a table of subjects), as the list that it amounts to:
 * who the student is, and under which line of a centre a subject stands, in columns of their own right of the sheet.
 * null where the sheet is anything else.
 */
export function studentCard(sheet: Sheet, dictionary: Dictionary): Sheet | null {
  const table = subjectTable(sheet, dictionary);
  if (table === null) return null;
  const labels = labelsOf(sheet, table.row, dictionary);
  if (!labels.some(({ field }) => field === 'number' || field === 'fullName' || field === 'lastName')) return null;
  const width = widthOf(sheet);
  const said = labels.map(({ label }) => label);
  const centres = new CentreLines(sheet, table, dictionary);
  const values = sheet.values.map((cells, row): readonly Scalar[] => {
    if (row < table.row || cells.every(isBlank)) return [];
    const own = Array.from({ length: width }, (_, column): Scalar => (column === table.centre ? null : (cells[column] ?? null)));
    if (row === table.row) return [...own, ...said.map(([label]) => label), CENTRE];
    const centre = centres.of(row);
    return centre === null ? [] : [...own, ...said.map(([, value]) => value), centre];
  });
  return { ...sheet, values, merges: [] };
}

const CENTRE = 'Centre';
/** The headings of a transcript stand near its top. */
const FURTHEST = 40;

interface SubjectTable {
  readonly row: number;
  readonly subject: number;
  /** -1 where no column names centres. */
  readonly centre: number;
}

/** The only row of headings that names subjects and marks, and nobody. */
function subjectTable(sheet: Sheet, dictionary: Dictionary): SubjectTable | null {
  const found = sheet.values.slice(0, FURTHEST).flatMap((cells, row): SubjectTable[] => {
    const meanings = cells.map((value) => (isWording(value) ? dictionary.listColumn(parseHeading(textOf(value)).words) : null));
    const [subject = -1, mark = -1, centre = -1] = (['subjectName', 'mark', 'centreName'] as const).map((name) => meanings.indexOf(name));
    return subject < 0 || mark < 0 ? [] : [{ row, subject, centre }];
  });
  const [only, ...others] = found;
  return only === undefined || others.length > 0 || identityHeadings(sheet, only.row, dictionary).length > 0 ? null : only;
}

/** Labels above the table that tell who it is about, each with the cell to its right, else the one below, else what follows its colon. */
function labelsOf(sheet: Sheet, before: number, dictionary: Dictionary): { field: string; label: Label }[] {
  const fieldOf = (value: Scalar | undefined): string | null => {
    const field = isWording(value) ? dictionary.field(words(textOf(value).replace(/:.*$/su, ''))) : null;
    return field !== null && OF_STUDENT.has(field) ? field : null;
  };
  const found = new Map<string, Label>();
  // « Apprenti » beside « Statut » is no label of the name that may stand beside it.
  const saying = new Set<number>();
  for (let row = 0; row < before; row++) {
    for (const [column, value] of (sheet.values[row] ?? []).entries()) {
      const field = saying.has(cellKey(row, column)) ? null : fieldOf(value);
      if (field === null || found.has(field)) continue;
      const [, name = '', after = ''] = /^([^:]*):?\s*(.*)$/su.exec(textOf(value)) ?? [];
      const beside = [
        { row, column: column + 1 },
        { row: row + 1, column },
      ].find((at) => {
        const cell = sheet.values[at.row]?.[at.column];
        return !isBlank(cell) && (fieldOf(cell) === null || (field === 'route' && readRoute(textOf(cell), dictionary.vocabulary) !== null));
      });
      if (after !== '') found.set(field, [name.trim(), after]);
      else if (beside !== undefined) {
        found.set(field, [name.trim(), sheet.values[beside.row]?.[beside.column] ?? null]);
        saying.add(cellKey(beside.row, beside.column));
      }
    }
  }
  return [...found].map(([field, label]) => ({ field, label }));
}

/** Under which centre each line of a card stands: its own cell says so, else a line above that only names one. */
class CentreLines {
  private current = '';

  constructor(
    private readonly sheet: Sheet,
    private readonly table: SubjectTable,
    private readonly dictionary: Dictionary,
  ) {}

  /** The centre's name for a line of the table, empty where there is none; null for a line that only names a centre. */
  of(row: number): string | null {
    const cells = this.sheet.values[row] ?? [];
    const own = textOf(cells[this.table.centre]);
    if (own !== '') return (this.current = own);
    const subject = textOf(cells[this.table.subject]) || textOf(cells.find(isWording));
    const heading = parseHeading(subject);
    const isCentre = this.dictionary.centre(heading.words) !== null;
    const isLine = !cells.some(isNumeric) && cells.filter((value) => !isBlank(value)).length === 1;
    if (isCentre || isLine) {
      this.current = isCentre || namesCompany(subject) ? subject : '';
      return isLine ? null : '';
    }
    const standsAlone = companyHeading(heading) !== null || this.dictionary.field(heading.words) !== null;
    return standsAlone && !namesCompany(this.current) ? '' : this.current;
  }
}
