import type { Check } from '../model/check';
import type { Sheet } from '../model/sheet';
import type { FormatRule, SetOurFormats } from '../workbook/edits';
import { markedTables, type MarkedTable } from './markedTables';
import { fits, guarded } from './markGuard';
import { type MarkRule, written } from './markRule';
import { markRules } from './markRules';
import type { ShownRegulation } from '../model/shownRegulation';

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
