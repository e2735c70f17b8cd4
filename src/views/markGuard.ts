import { fixed, type MarkedTable } from './markedTables';

/** A conditional format's formula holds so many letters and no more. */
const MOST_LETTERS = 255;

/** A text within a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A test on students' rows only: blanks, subtotals and whoever another jury judges are never painted. It carries our tag. */
export function guarded(table: MarkedTable, id: string, everyone: boolean, test: string): string {
  const elsewhere = everyone ? [] : (table.routes?.texts.get('vae') ?? []);
  const route = elsewhere.map((text) => `${fixed(table.routes?.column ?? 0, table)}<>${quoted(text)},`).join('');
  return `AND(${fixed(table.key, table)}<>"",${route}N("ENSIAME-${id}")=0,${test})`;
}

/** Whether a formula may be written; one that is too long would be refused with all the others. */
export const fits = (formula: string): boolean => formula.length <= MOST_LETTERS;

/**
 * Tests of which one must hold, as few formulas as they fit into; `whole` makes a formula of one `OR`. The first that holds decides
 * how a cell looks, so that several rules of one look say the same as one.
 */
export function alternatives(tests: readonly string[], whole: (either: string) => string, isFitting: (test: string) => boolean): string[] {
  const made: string[][] = [];
  for (const test of tests) {
    const last = made[made.length - 1];
    if (last && isFitting(whole(either([...last, test])))) last.push(test);
    else made.push([test]);
  }
  return made.map((some) => whole(either(some)));
}

const either = (tests: readonly string[]): string => (tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join()})`);
