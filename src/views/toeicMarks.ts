import type { Route } from '../model/student';
import { fixed, type MarkedTable } from './markedTables';
import { markLooks } from './markLooks';
import { markTests } from './markTests';
import type { ShownRegulation } from '../model/shownRegulation';
import { knownCodes } from './markCodes';
import { type MarkRule, quoted } from './thresholdMarks';

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
  const unreadable = `IF(ISERROR({0})+ISLOGICAL({0}),TRUE,IF(ISTEXT({0}),NOT(${knownCodes('toeic')}),IF(ISNUMBER({0}),({0}<10)+({0}>990)+MOD({0},5))))`;
  const { least, most } = minima(table, toeicOf);
  const value = tests.number('{0}', column);
  const between = `AND(${value}>=${least},${value}<${most})`;
  return {
    unreadable: table.textual.has(column) ? [] : [{ ...one('R02', markLooks.unreadable, unreadable), everyone: true }],
    below: [one('R09', markLooks.toeic, `IF(${tests.isNumber('{0}', column)},${value}<${least})`)],
    open: least === most ? [] : [one('R10', markLooks.reading, `IF(${tests.isNumber('{0}', column)},${between})`)],
  };
}

/** The least and the most that may be asked, as formulas over the route's column; without one, over all routes of the table. */
function minima(table: MarkedTable, toeicOf: ShownRegulation['toeicOf']): { readonly least: string; readonly most: string } {
  const { routes, known } = table;
  const asked = (route: Route | null, pick: (...scores: number[]) => number): number => pick(...toeicOf(route));
  const formula = (pick: (...scores: number[]) => number): string => {
    if (!routes) return String(pick(...[...known].filter((route) => route !== 'vae').flatMap((route) => toeicOf(route))));
    const otherwise = asked(null, pick);
    const byScore = new Map<number, string[]>();
    for (const [route, texts] of routes.texts) {
      const score = asked(route, pick);
      if (route !== null && route !== 'vae' && score !== otherwise) byScore.set(score, [...(byScore.get(score) ?? []), ...texts]);
    }
    const cell = fixed(routes.column, table);
    return [...byScore].reduce(
      (rest, [score, texts]) => `IF(OR(${texts.map((text) => `${cell}=${quoted(text)}`).join()}),${String(score)},${rest})`,
      String(otherwise),
    );
  };
  return { least: formula(Math.min), most: formula(Math.max) };
}
