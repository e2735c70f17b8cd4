import type { Route } from '../model/student';
import type { ShownRegulation } from '../model/shownRegulation';
import { isNoCode, isNoMark } from './markCodes';
import { fixed, type MarkedTable } from './markedTables';
import { alternatives, fits, guarded, quoted } from './markGuard';
import { markLooks } from './markLooks';
import { markTests } from './markTests';
import { type MarkRule, written } from './markRule';

/** TOEIC scores are multiples of this. */
const STEP = 5;

/** The marks on the TOEIC: no score, below the student's own minimum, and between two readings of the text. */
export function toeicRules(
  table: MarkedTable,
  toeicOf: ShownRegulation['toeicOf'],
): Readonly<Record<'unreadable' | 'below' | 'open', readonly MarkRule[]>> {
  const column = table.column(table.programme.toeic);
  const isJudged = [...table.known].some((route) => route !== 'vae');
  if (column === null || !isJudged) return { unreadable: [], below: [], open: [] };
  const tests = markTests(table);
  const one = (id: string, look: MarkRule['look'], test: string): MarkRule => ({ id, look, tests: new Map([[column, test]]) });
  const unreadable = table.textual.has(column) ? [] : [isNoCode('toeic'), isNoMark(`({0}<10)+({0}>990)+MOD({0},${String(STEP)})`)];
  const below = (score: number): string => tests.onNumber('{0}', column, (value) => `${value}<${String(score)}`);
  const { least, most, higher, other } = minima(table, toeicOf);
  const ofRoute = (texts: readonly string[], score: number): string[] =>
    alternatives(
      texts.map((text) => `${fixed(table.routes?.column ?? 0, table)}=${quoted(text)}`),
      (either) => `AND(${either},${below(score)})`,
      (test) => fits(guarded(table, 'R09', false, written(test, column, table))),
    );
  const between = tests.onNumber(
    '{0}',
    column,
    (value) => `ABS(${value}-${String((least + most - STEP) / 2)})<${String((most - least) / 2)}`,
  );
  return {
    unreadable: unreadable.map((test) => ({ ...one('R02', markLooks.unreadable, test), everyone: true })),
    below: [below(least), ...[...higher].flatMap(([score, texts]) => ofRoute(texts, score))].map((test) =>
      one('R09', markLooks.toeic, test),
    ),
    open: least === most ? [] : [one('R10', markLooks.reading, other === null ? between : `AND(${other},${between})`)],
  };
}

interface Minima {
  /** What is asked of everyone. */
  readonly least: number;
  /** What some reading asks of a student of any other route than those whose minimum is known. */
  readonly most: number;
  /** The texts of the routes of which more is asked in every reading, by score. */
  readonly higher: ReadonlyMap<number, readonly string[]>;
  /** Holds where the route is none of those that leave nothing open; null where there is no such route. */
  readonly other: string | null;
}

function minima({ routes, known, runs }: MarkedTable, toeicOf: ShownRegulation['toeicOf']): Minima {
  const asked = [...(routes ? new Set<Route | null>([...known, null]) : known)].flatMap((route) =>
    route === 'vae' ? [] : [toeicOf(route)],
  );
  const least = Math.min(...asked.flat());
  if (!routes) return { least, most: Math.max(...asked.flat()), higher: new Map(), other: null };
  const higher = new Map<number, string[]>();
  const settled: string[] = [];
  for (const [route, texts] of routes.texts) {
    const scores = toeicOf(route);
    if (route === 'vae' || route === null) continue;
    const score = Math.min(...scores);
    if (score > least) higher.set(score, [...(higher.get(score) ?? []), ...texts]);
    if (scores.length === 1) settled.push(...texts);
  }
  const cell = fixed(routes.column, { runs });
  const isOther = `ISERROR(FIND("|"&${cell}&"|",${quoted(`|${settled.join('|')}|`)}))`;
  return { least, most: Math.max(...toeicOf(null)), higher, other: settled.length === 0 ? null : isOther };
}
