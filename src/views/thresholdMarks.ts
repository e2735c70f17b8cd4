import { columnLetters } from '../model/address';
import type { Check } from '../model/check';
import type { Sheet } from '../model/sheet';
import type { FormatRule, SetOurFormats } from '../workbook/edits';
import type { Look } from '../workbook/look';
import { markedTables, type MarkedTable } from './markedTables';
import { fits, guarded } from './markGuard';
import { markRules } from './markRules';
import type { ShownRegulation } from '../model/shownRegulation';

/** One mark: by column the test that a cell must pass, with `{n}` for the cell n columns to its right in the same row. */
export interface MarkRule {
  readonly id: string;
  readonly look: Look;
  readonly tests: ReadonlyMap<number, string>;
  /** Whether students whom another jury judges are marked too. */
  readonly everyone?: boolean;
}

/** The conditional formats of every grade sheet; a sheet that no longer has a table is in the list without rules. */
export function thresholdMarks(check: Check, sheets: readonly Sheet[], regulation: ShownRegulation): SetOurFormats[] {
  const tables = markedTables(check, sheets);
  return [...new Set(tables.map(({ sheet }) => sheet))].map((sheet) => ({
    kind: 'setOurFormats',
    sheet,
    rules: tables
      .filter((table) => table.sheet === sheet)
      .flatMap((table) => markRules(table, check, regulation).flatMap((rule) => formatsOf(rule, table))),
  }));
}

/** One rule for the columns whose test reads the same from each of them, over all runs; the formula is the first cell's. */
function formatsOf({ id, look, tests, everyone }: MarkRule, table: MarkedTable): FormatRule[] {
  const alike = new Map<string, number[]>();
  for (const [column, test] of [...tests].sort(([one], [other]) => one - other)) alike.set(test, [...(alike.get(test) ?? []), column]);
  return [...alike].flatMap(([test, columns]) => {
    const formula = guarded(table, id, everyone === true, written(test, columns[0] ?? 0, table));
    return fits(formula) ? [{ areas: areasOf(columns, table), formula, look }] : [];
  });
}

/** A test as it is written for the first cell. */
export function written(test: string, column: number, { runs }: MarkedTable): string {
  const row = String(runs[0][0] + 1);
  return test.replace(/\{(-?\d+)\}/g, (_, right: string) => columnLetters(column + Number(right)) + row);
}

/** Neighbouring columns as one area, from left to right, run by run. */
function areasOf(columns: readonly number[], { runs }: MarkedTable): FormatRule['areas'] {
  const groups: [number, number][] = [];
  for (const column of columns) {
    const last = groups[groups.length - 1];
    if (last?.[1] === column - 1) last[1] = column;
    else groups.push([column, column]);
  }
  return runs.flatMap(([firstRow, lastRow]) => groups.map(([firstColumn, lastColumn]) => ({ firstRow, lastRow, firstColumn, lastColumn })));
}
