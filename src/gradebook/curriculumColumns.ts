import type { Scalar, Sheet } from '../model/sheet';
import type { Route } from '../model/student';
import type { Dictionary } from './dictionary';
import { isWording, textOf, widthOf } from './grid';
import { readRoute } from './routes';
import { words } from './words';

/** The columns that together give one route its hours. */
export interface HoursColumns {
  readonly route: Route;
  /** Where the route is headed, or the hours where the title tells the route. */
  readonly row: number;
  readonly column: number;
  /** One column of the whole, or several that are added. */
  readonly columns: readonly number[];
  /** How many semesters the columns were added over; null where one column gives the whole. */
  readonly semesters: number | null;
}

/** Hours of one year or one semester are not those of the text. */
export const ABOUT_A_PART = /\b(?:[1-5] ?(?:a|e|re|er|eme) ?(?:annee)?|annees? [1-5]|s(?:em)? ?\d{1,2}|semestres?|semesters?)\b/;
const TOTAL = /\b(?:total|ensemble|volume)\b/;
const KIND = /^(?:heures )?(?:c|cm|cours|cours magistraux|td|tp|cours td|travaux (?:diriges|pratiques)|lectures?|tutorials?|lab)$/;
const YEAR = /^(?:([1-5]) ?(?:a|e|re|er|eme|ere)(?: annee)?|annee ([1-5])|year ([1-5]))$/;
const SEMESTER = /^(?:s|sem|semestre|semester) ?(\d{1,2})$/;
/** Headings stand at most so far above the first centre. */
const HEADING_ABOVE = 4;

/**
 * Where a table of centres has its hours: under each route's heading, else under any where the title tells the one route.
 * A route over the names of centres and subjects is the title's.
 */
export function hoursColumns(
  sheet: Sheet,
  first: number,
  labels: readonly number[],
  title: string,
  dictionary: Dictionary,
): HoursColumns[] {
  const width = widthOf(sheet);
  const label = Math.max(...labels);
  for (let row = first - 1; row >= Math.max(0, first - HEADING_ABOVE); row--) {
    const routes = (sheet.values[row] ?? []).flatMap((value, column) => {
      const route = labels.includes(column) ? null : routeIn(value, dictionary);
      return route === null ? [] : [{ route, column }];
    });
    if (routes.length === 0) continue;
    return routes.flatMap(({ route, column }, index) => {
      if (ABOUT_A_PART.test(words(textOf(sheet.values[row]?.[column])))) return [];
      const end = routes[index + 1]?.column ?? width;
      const found = added(sheet, [row + 1, first], [column, end < label || label < column ? end : label]);
      return found === null ? [] : [{ route, row, column, ...found }];
    });
  }
  const route = readRoute(title, dictionary.vocabulary);
  if (route === null) return [];
  const from = Math.max(0, first - HEADING_ABOVE);
  const found = added(sheet, [from, first], [label + 1, width]);
  const [column] = found?.columns ?? [];
  return found === null || column === undefined ? [] : [{ route, row: first - 1, column, ...found }];
}

const routeIn = (value: Scalar, { vocabulary }: Dictionary): Route | null =>
  isWording(value) ? readRoute(textOf(value), vocabulary) : null;

/** Which of the columns give the whole: the only one, the total, else all that are a year, a semester or a kind of teaching. */
function added(
  sheet: Sheet,
  [top, first]: readonly [number, number],
  [from, end]: readonly [number, number],
): Pick<HoursColumns, 'columns' | 'semesters'> | null {
  const headings = Array.from({ length: Math.max(0, end - from) }, (_, index) => {
    const above = sheet.values.slice(top, first).map((cells) => cells[from + index]);
    return { column: from + index, heading: words(textOf([...above].reverse().find(isWording))) };
  });
  const named = headings.filter(({ heading }) => heading !== '');
  const totals = named.filter(({ heading }) => TOTAL.test(heading));
  const [only = headings[0]] = totals;
  if (only !== undefined && (named.length === 0 || totals.length === 1)) return { columns: [only.column], semesters: null };
  const parts = named.map(({ heading }) => heading);
  const columns = named.map(({ column }) => column);
  if (parts.every((part) => KIND.test(part))) return { columns, semesters: null };
  if (inARow(parts, YEAR)) return { columns, semesters: 2 * parts.length };
  return inARow(parts, SEMESTER) ? { columns, semesters: parts.length } : null;
}

/** Whether headings count one after the other, such as 1A, 2A, 3A: with one missing their sum is not the whole. */
function inARow(parts: readonly string[], pattern: RegExp): boolean {
  const numbers = parts.map((part) => Number(pattern.exec(part)?.slice(1).join('') ?? NaN));
  return parts.length > 1 && numbers.every((number, index) => number - index === numbers[0]);
}
