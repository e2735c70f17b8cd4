import type { Check } from '../model/check';
import type { Look } from '../workbook/look';
import { fixed, type MarkedTable } from './markedTables';
import { markLooks } from './markLooks';
import { markTests, scoreFromMarks } from './markTests';
import type { ShownRegulation } from '../model/shownRegulation';
import { isNoCode, isNoCodeNorAcquired, isNoMark } from './markCodes';
import { alternatives, fits, guarded } from './markGuard';
import { type MarkRule, written } from './markRule';
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
  const typed = all.filter((own) => !table.textual.has(own));
  const acquirable = [...means, ...activities, ...exams.map(({ first }) => first), ...scores].filter((own) => typed.includes(own));
  const failing = tests.centresBelow(minima.centre);
  const possible = possibleTests(table, subjects, there(failing), minima.subject);
  const isWhole = possible.every(({ id, tests: made }) =>
    [...made].every(([own, test]) => fits(guarded(table, id, false, written(test, own, table)))),
  );
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
        typed.filter((own) => !acquirable.includes(own)),
        () => isNoCode('marks'),
      ),
      everyone: true,
    },
    ...isNoCodeNorAcquired().map((test) => ({ ...rule('R01', markLooks.unreadable, acquirable, () => test), everyone: true })),
    { ...rule('R01', markLooks.unreadable, typed, () => isNoMark(`OR({0}<0,{0}>${String(scale)})`)), everyone: true },
    ...toeic.unreadable,
    rule('R03', markLooks.nearMiss, means, (own) => tests.nearly('{0}', own, minima.centre)),
    rule('R04', markLooks.nearMiss, scores, score.nearly),
    rule('R05', markLooks.below, [...means, ...activities], (own) =>
      tests.below('{0}', own, means.includes(own) ? minima.centre : minima.companyMark),
    ),
    rule('R06', markLooks.below, scores, score.below),
    rule('R06', markLooks.below, score.byMarks === null ? [] : scores, () => score.byMarks ?? ''),
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
    ...possible,
    // After the rules of extra tests: what those leave has no effect, where the sheet tells of every centre.
    ...(failing.includes(null) || !isWhole
      ? []
      : [rule('R13', markLooks.withoutEffect, subjects, (own) => tests.below('{0}', own, minima.subject))]),
  ];
}

const there = <One>(all: readonly (One | null)[]): One[] => all.filter((one) => one !== null);

/** Subjects in which the jury may set an extra test, since some centre is below. */
function possibleTests(table: MarkedTable, subjects: readonly number[], failing: readonly string[], minimum: number): MarkRule[] {
  const tests = markTests(table);
  const byTest = new Map<string, Map<number, string>>();
  for (const own of subjects) {
    const whole = (either: string): string => `AND(${tests.below('{0}', own, minimum)},${either})`;
    const isFitting = (test: string): boolean => fits(guarded(table, 'R12', false, written(test, own, table)));
    for (const [index, test] of alternatives(failing, whole, isFitting).entries()) {
      byTest.set(String(index), (byTest.get(String(index)) ?? new Map<number, string>()).set(own, test));
    }
  }
  return [...byTest.values()].map((made) => ({ id: 'R12', look: markLooks.extraTest, tests: made }));
}

interface ScoreTests {
  readonly nearly: (own: number) => string;
  readonly below: (own: number) => string;
  /** Holds where the score that stands there reaches the minimum and the marks do not in any reading; null where the sheet lacks them. */
  readonly byMarks: string | null;
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
      byMarks: null,
      open: null,
    };
  }
  const [period] = periods;
  const chosen = check.options.readings.resit;
  const missed = (counts: 'capped' | 'replaces'): string | null => {
    const made = period ? scoreFromMarks(period, table, weights, resitMinimum, counts) : null;
    return made && `AND(N({0})>=${String(minimum)}-1E-9,IF(${made.isWhole},${made.score}<${String(minimum)}-1E-9))`;
  };
  const hasResits = period !== undefined && Object.values(period.resits).some((slot) => table.column(slot) !== null);
  return {
    nearly: (own) => tests.nearly('{0}', own, minimum),
    below: (own) => tests.below('{0}', own, minimum),
    byMarks: missed(chosen === 'capped' ? 'capped' : 'replaces'),
    open: hasResits && chosen === undefined ? missed('capped') : null,
  };
}
