import { columnLetters } from '../model/address';
import type { Check } from '../model/check';
import type { SheetReading } from '../model/columns';
import type { Sheet } from '../model/sheet';
import type { Programme, Route, Slot } from '../model/student';
import type { Judgement } from '../model/verdict';

/** First and last row of students without a heading or subtotal between them. */
export type Run = readonly [number, number];

/** The students of one programme as they stand in one sheet: what conditional formats need to know of it. */
export interface MarkedTable {
  readonly sheet: string;
  readonly programme: Programme;
  readonly runs: readonly [Run, ...Run[]];
  /** The column without which a row is no student's. */
  readonly key: number;
  /** The column of the route, and the texts that stand there by what they mean. */
  readonly routes: { readonly column: number; readonly texts: ReadonlyMap<Route | null, readonly string[]> } | null;
  /** Every route of these students. */
  readonly known: ReadonlySet<Route | null>;
  /** Where a slot stands in this sheet; null where it stands in another or nowhere. */
  readonly column: (slot: Slot | null) => number | null;
  /** Columns whose numbers were typed as text. */
  readonly textual: ReadonlySet<number>;
}

/** The tables of a workbook that can be marked, in the order of its sheets; lists with one row per test cannot. */
export function markedTables(check: Check, sheets: readonly Sheet[]): MarkedTable[] {
  const programmes = [...new Set(check.judgements.map(({ record }) => record.programme))];
  return check.sheets.flatMap((reading) => {
    const sheet = sheets.find(({ name }) => name === reading.sheet);
    if (!sheet || (reading.layout !== 'wide' && reading.layout !== 'sections')) return [];
    return programmes.flatMap((programme) => tableOf(check, reading, sheet, programme) ?? []);
  });
}

function tableOf(check: Check, reading: SheetReading, sheet: Sheet, programme: Programme): MarkedTable | null {
  const columnOf = (is: string): number | null => reading.columns.find(({ meaning }) => meaning?.is === is)?.column ?? null;
  const key = columnOf('number') ?? columnOf('fullName') ?? columnOf('lastName');
  const students = check.judgements.flatMap((judgement) => {
    const row = judgement.record.programme === programme ? rowIn(judgement, reading.sheet) : null;
    return row === null ? [] : [{ row, route: judgement.record.route }];
  });
  if (key === null || students.length === 0) return null;
  const routeColumn = columnOf('route');
  const texts = new Map<Route | null, string[]>();
  for (const { row, route } of students) {
    const text = routeColumn === null ? null : sheet.values[row]?.[routeColumn];
    const known = texts.get(route) ?? [];
    if (typeof text === 'string' && !known.includes(text)) texts.set(route, [...known, text]);
  }
  const textual = check.problems.flatMap(({ code, at, cells }) => (code === 'numberAsText' ? [...(cells ?? []), ...(at ? [at] : [])] : []));
  const [first, ...rest] = runsOf(students.map(({ row }) => row), (row) => (sheet.values[row]?.[key] ?? null) !== null); // prettier-ignore
  if (!first) return null;
  return {
    sheet: reading.sheet,
    programme,
    runs: [first, ...rest],
    key,
    routes: routeColumn === null ? null : { column: routeColumn, texts },
    known: new Set(students.map(({ route }) => route)),
    column(slot) {
      const place = slot === null ? undefined : programme.places[slot];
      return place?.sheet === reading.sheet ? place.column : null;
    },
    textual: new Set(textual.flatMap((cell) => (cell.sheet === reading.sheet ? [cell.column] : []))),
  };
}

function rowIn({ record }: Judgement, sheet: string): number | null {
  const place = record.programme.places.find((one) => one.sheet === sheet && (record.rows[one.source] ?? -1) >= 0);
  return place ? (record.rows[place.source] ?? null) : null;
}

/** Students' rows as runs: a filled row between two of them that is no student's ends one. The empty row below the last is taken in. */
function runsOf(rows: readonly number[], isFilled: (row: number) => boolean): Run[] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    const between = last ? Array.from({ length: row - last[1] - 1 }, (_, offset) => row - 1 - offset) : [];
    if (last && !between.some(isFilled)) last[1] = row;
    else runs.push([row, row]);
  }
  const last = runs[runs.length - 1];
  if (last && !isFilled(last[1] + 1)) last[1] += 1;
  return runs;
}

/** A cell of the student's row in a column that stays, such as `$D7`. */
export const fixed = (column: number, { runs }: Pick<MarkedTable, 'runs'>): string => `$${columnLetters(column)}${String(runs[0][0] + 1)}`;
