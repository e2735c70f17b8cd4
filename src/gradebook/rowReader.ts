import type { Field } from '../model/columns';
import { BLANK, type Mark } from '../model/mark';
import type { Sheet } from '../model/sheet';
import type { Route } from '../model/student';
import { withSources } from './acquiredCells';
import { CellReader } from './cellProblems';
import type { Dictionary } from './dictionary';
import { textOf } from './grid';
import type { ReadRow } from './memory';
import type { PartSlot } from './parts';
import { readRoute } from './routes';
import { words } from './words';

const IDENTITY = ['number', 'lastName', 'firstName', 'fullName', 'route', 'option', 'abroad'] as const satisfies readonly Field[];

/** The columns that tell who a row is about; null for those that the table lacks. */
export type IdentityColumns = Readonly<Record<(typeof IDENTITY)[number], number | null>>;

/** All that the rows of a table are read by beside their cells. */
export interface RowLayout {
  readonly identity: IdentityColumns;
  readonly slots: readonly PartSlot[];
  /** By slot, what the marks are out of, where a heading says so. */
  readonly scales: readonly (number | null)[];
  /** By slot, whether only the office can say what the marks are: they are still to come. */
  readonly open: readonly boolean[];
  /** By slot, the columns that say where from and when its component was acquired. */
  readonly acquiredIn: readonly (readonly number[])[];
  /** The route that a line of title names, where no column tells. */
  readonly titleRoute: Route | null;
}

export const identityColumns = (columnOf: (field: Field) => number | null): IdentityColumns =>
  Object.fromEntries(IDENTITY.map((field) => [field, columnOf(field)])) as Record<(typeof IDENTITY)[number], number | null>;

/** Reads rows with one student each. */
export function rowReader(sheet: Sheet, layout: RowLayout, dictionary: Dictionary): (row: number) => ReadRow {
  const { identity, slots, scales, open, acquiredIn, titleRoute } = layout;
  const cells = new CellReader(sheet);
  const routes = new Map<string, Route | null>();
  const routeOf = (text: string): Route | null => {
    let route = routes.get(text);
    if (route === undefined) routes.set(text, (route = readRoute(text, dictionary.vocabulary)));
    return route;
  };
  // Blanks first: an array that begins as numbers alone is made anew at its first code.
  const marksOf = (row: number): Mark[] => {
    const marks = slots.map((): Mark => BLANK);
    slots.forEach(({ column, meaning }, slot) => {
      const mark = cells.read(row, column, meaning, scales[slot] ?? null);
      marks[slot] =
        open[slot] === true
          ? { state: 'pending', text: textOf(sheet.values[row]?.[column]) }
          : withSources(mark, sheet, row, acquiredIn[slot] ?? []);
    });
    return marks;
  };
  return (row) => {
    const text = (column: number | null): string => (column === null ? '' : textOf(sheet.values[row]?.[column]));
    const routeText = text(identity.route);
    const route = identity.route === null ? titleRoute : routeOf(routeText);
    return {
      row: {
        row,
        number: text(identity.number).replace(/^!/, '') || null,
        name: [text(identity.lastName), text(identity.firstName)].join(' ').trim() || text(identity.fullName),
        route,
        option: text(identity.option) || null,
        abroad: identity.abroad === null ? null : saysYes(text(identity.abroad)),
        marks: marksOf(row),
        markRows: null,
      },
      notes: cells.takeNotes(),
      unknownRoute: identity.route !== null && route === null && routeText !== '' ? routeText : null,
    };
  };
}

/** Anything but a plain no is a yes: staff write a country, a programme or a cross. Only an empty cell says nothing. */
const saysYes = (text: string): boolean | null =>
  text === '' ? null : !/^(?:|n|no|non|not|faux|false|aucune?|neant|sans|0)$/.test(words(text));
