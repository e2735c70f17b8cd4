import type { PaneRoute } from '../messages/areas/pane';
import { areaName, cellName } from '../model/address';
import type { Check } from '../model/check';
import { type ColumnReading, holdsStudents, type SheetReading } from '../model/columns';
import { ownHeading } from './columnGroups';
import type { ShownRegulation } from '../model/shownRegulation';

/** What a check will read, before it is asked for. */
export interface WillBeRead {
  readonly sheets: readonly { readonly name: string; readonly firstRow: number; readonly lastRow: number; readonly area: string }[];
  readonly students: number;
  readonly routes: readonly { readonly route: PaneRoute; readonly count: number }[];
  readonly columns: { readonly read: number; readonly all: number };
  readonly centres: { readonly there: number; readonly all: number };
  /** The company marks that have a column, in order, and the score: `A`, `B`, `C`, `D`, `E`. */
  readonly company: readonly string[];
  readonly hasToeic: boolean;
  readonly unread: readonly { readonly sheet: string; readonly heading: string; readonly cell: string; readonly column: number }[];
  /** The sheets without students, with what they hold. */
  readonly others: readonly { readonly name: string; readonly isHidden: boolean; readonly layout: SheetReading['layout'] }[];
}

const ROUTES: readonly PaneRoute[] = ['student', 'apprentice', 'continuing', 'professionalisation', 'vae', 'individual', 'unknown'];

/** Sums up how the sheets of a workbook would be read. */
export function willBeRead(check: Check, regulation: ShownRegulation): WillBeRead {
  const read = check.sheets.filter(holdsStudents);
  const columns = read.flatMap((sheet) => sheet.columns);
  const counts = new Map<PaneRoute, number>();
  for (const { record } of check.judgements) counts.set(record.route ?? 'unknown', (counts.get(record.route ?? 'unknown') ?? 0) + 1);
  const hidden = new Set(check.problems.filter(({ code }) => code === 'hiddenSheet').map(({ sheet }) => sheet));
  return {
    sheets: read.map(extent),
    students: check.judgements.length,
    routes: ROUTES.flatMap((route) => (counts.has(route) ? [{ route, count: counts.get(route) ?? 0 }] : [])),
    columns: { read: columns.filter(({ meaning }) => meaning !== null).length, all: columns.length },
    centres: {
      there: regulation.centres.filter(({ id }) => columns.some((column) => holdsCentre(column, id))).length,
      all: regulation.centres.length,
    },
    company: (['A', 'B', 'C', 'D', 'E'] as const).filter((letter) => columns.some((column) => holdsCompany(column, letter))),
    hasToeic: columns.some(({ meaning }) => meaning?.is === 'toeic'),
    unread: read.flatMap((sheet) => unreadColumns(sheet)),
    others: [
      ...check.sheets
        .filter((sheet) => !holdsStudents(sheet))
        .map(({ sheet, layout }) => ({ name: sheet, isHidden: hidden.has(sheet), layout })),
      ...[...hidden].flatMap((name) =>
        name !== null && check.sheets.every(({ sheet }) => sheet !== name) ? [{ name, isHidden: true, layout: 'notRead' as const }] : [],
      ),
    ],
  };
}

function extent({ sheet, layout, firstRow, lastRow, columns }: SheetReading): WillBeRead['sheets'][number] {
  const students = [firstRow ?? 0, lastRow ?? 0] as const;
  const read = columns.map(({ column }) => column);
  const marks = [Math.min(...read), Math.max(...read)] as const;
  const [[from, to], [left, right]] = layout === 'turned' ? [marks, students] : [students, marks];
  return {
    name: sheet,
    firstRow: from + 1,
    lastRow: to + 1,
    area: areaName({ firstRow: from, lastRow: to, firstColumn: left, lastColumn: right }),
  };
}

const holdsCentre = ({ meaning }: ColumnReading, id: string): boolean =>
  (meaning?.is === 'centreMean' || meaning?.is === 'subject') && meaning.centre === id;

const holdsCompany = ({ meaning }: ColumnReading, letter: string): boolean =>
  letter === 'E' ? meaning?.is === 'companyScore' : meaning?.is === 'companyMark' && meaning.mark === letter;

/** What is not read, at the cell above its first student's. */
const unreadColumns = ({ sheet, layout, columns, firstRow }: SheetReading): WillBeRead['unread'] =>
  columns
    .filter(({ meaning }) => meaning === null)
    .map((reading) => {
      const before = Math.max(0, (firstRow ?? 1) - 1);
      const [row, column] = layout === 'turned' ? [reading.column, before] : [before, reading.column];
      return { sheet, heading: ownHeading(reading), cell: cellName({ row, column }), column };
    });
