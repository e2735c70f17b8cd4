import type { Check } from '../model/check';
import type { Look } from '../workbook/look';
import { fixed, type MarkedTable } from './markedTables';
import { markLooks } from './markLooks';
import { cappedScore, markTests } from './markTests';
import type { ShownRegulation } from '../model/shownRegulation';
import { knownCodes } from './markCodes';
import type { MarkRule } from './thresholdMarks';
import { toeicRules } from './toeicMarks';

/** The marks of one table, most telling first: the first that holds decides how a cell looks. */
export function markRules(
  table: MarkedTable,
  check: Check,
  { minima, toeicOf, scale, companyWeights }: ShownRegulation,
): readonly MarkRule[] {
  const { centres, periods } = table.programme;
  const { column } = table;
  const tests = markTests(table);
  const means = there(centres.map(({ mean }) => column(mean)));
  const subjects = there(centres.flatMap((centre) => centre.subjects.map(({ slot }) => column(slot))));
  const activities = there(periods.map(({ marks }) => column(marks.A)));
  const exams = periods.flatMap(({ marks, resits }) =>
    (['B', 'C', 'D'] as const).flatMap((exam) => {
      const first = column(marks[exam]);
      return first === null ? [] : [{ first, again: column(resits[exam]) }];
    }),
  );
  const resits = exams.flatMap(({ first, again }) => (again === null ? [] : [{ first, again }]));
  const scores = there(periods.map(({ score }) => column(score)));
  const all = [...subjects, ...means, ...activities, ...exams.map(({ first }) => first), ...resits.map(({ again }) => again), ...scores];
  const failing = tests.anyCentreBelow(minima.centre);
  const tellsAll = centres.every(({ mean, subjects: of }) => there([mean, ...of.map(({ slot }) => slot)].map(column)).length > 0);
  const rule = (id: string, look: Look, columns: readonly number[], test: (own: number) => string): MarkRule => ({
    id,
    look,
    tests: new Map(columns.map((own) => [own, test(own)])),
  });
  const score = scoreTests(table, check, minima.company, minima.companyMark, companyWeights, scores);
  const toeic = toeicRules(table, toeicOf);
  return [
    {
      ...rule(
        'R01',
        markLooks.unreadable,
        all.filter((own) => !table.textual.has(own)),
        () => unreadable(scale),
      ),
      everyone: true,
    },
    ...toeic.unreadable,
    rule('R03', markLooks.nearMiss, means, (own) => tests.nearly('{0}', own, minima.centre)),
    rule('R04', markLooks.nearMiss, scores, score.nearly),
    rule('R05', markLooks.below, [...means, ...activities], (own) =>
      tests.below('{0}', own, means.includes(own) ? minima.centre : minima.companyMark),
    ),
    rule('R06', markLooks.below, scores, score.below),
    {
      id: 'R07',
      look: markLooks.below,
      tests: new Map(
        resits.map(({ first, again }) => {
          const cell = `{${String(first - again)}}`;
          return [again, `AND(${tests.below('{0}', again, minima.companyMark)},${tests.below(cell, first, minima.companyMark)})`];
        }),
      ),
    },
    {
      id: 'R08',
      look: markLooks.resit,
      tests: new Map(
        exams.map(({ first, again }) => {
          const test = tests.below('{0}', first, minima.companyMark);
          return [first, again === null ? test : `AND(${test},NOT(${tests.isNumber(`{${String(again - first)}}`, again)}))`];
        }),
      ),
    },
    ...toeic.below,
    ...toeic.open,
    rule('R11', markLooks.reading, score.open === null ? [] : scores, () => score.open ?? ''),
    ...(failing === null
      ? []
      : [rule('R12', markLooks.extraTest, subjects, (own) => `AND(${tests.below('{0}', own, minima.subject)},${failing}>0)`)]),
    ...(failing === null || !tellsAll
      ? []
      : [rule('R13', markLooks.withoutEffect, subjects, (own) => `AND(${tests.below('{0}', own, minima.subject)},${failing}=0)`)]),
  ];
}

const there = (columns: readonly (number | null)[]): number[] => columns.filter((column) => column !== null);

/** Neither a mark on the scale nor a code; a text with a number counts as one: Excel's own formulas skip it. */
function unreadable(scale: number): string {
  return `IF(ISERROR({0})+ISLOGICAL({0}),TRUE,IF(ISTEXT({0}),NOT(${knownCodes('marks')}),OR({0}<0,{0}>${String(scale)})))`;
}

interface ScoreTests {
  readonly nearly: (own: number) => string;
  readonly below: (own: number) => string;
  /** Holds where the score reaches the minimum only if a mark taken again replaces the first; null where that cannot be. */
  readonly open: string | null;
}

/** The tests on E; of several periods their mean decides, and an E alone is no threshold. */
function scoreTests(
  table: MarkedTable,
  check: Check,
  minimum: number,
  resitMinimum: number,
  weights: ShownRegulation['companyWeights'],
  scores: readonly number[],
): ScoreTests {
  const tests = markTests(table);
  const { periods } = table.programme;
  if (periods.length > 1) {
    const isWeighted = periods.some(({ weight }) => weight !== null);
    const isWhole = scores.length === periods.length && !isWeighted && scores.every((column) => !table.textual.has(column));
    const cells = scores.map((column) => fixed(column, table)).join(',');
    const mean = `AVERAGE(${cells})`;
    const whole = (test: string): string => (isWhole ? `IF(COUNT(${cells})=${String(scores.length)},${test})` : 'FALSE');
    return {
      nearly: () => whole(`AND(${mean}<${String(minimum)}-1E-9,ROUND(${mean},2)>=${String(minimum)})`),
      below: () => whole(`${mean}<${String(minimum)}-1E-9`),
      open: null,
    };
  }
  const [period] = periods;
  const capped = period ? cappedScore(period, table, weights, resitMinimum) : null;
  const missed = capped && `IF(${capped.isWhole},${capped.score}<${String(minimum)}-1E-9)`;
  const chosen = check.options.readings.resit;
  return {
    nearly: (own) => tests.nearly('{0}', own, minimum),
    below: (own) =>
      missed && chosen === 'capped' ? `OR(${tests.below('{0}', own, minimum)},${missed})` : tests.below('{0}', own, minimum),
    open: missed && chosen === undefined ? `IF(ISNUMBER({0}),AND({0}>=${String(minimum)}-1E-9,${missed}))` : null,
  };
}
