import { callsOurs } from '../../../../model/callsOurs';
import type { Sheet } from '../../../../model/sheet';
import type { NameValue } from '../../../../workbook/edits';

/** A name that the staff defined, with the formula behind it; `sheet` is null where it holds everywhere. */
export interface NamedFormula {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: string | null;
}

/** The hidden names under which Excel keeps our functions are none of the staff's. */
const FUNCTION_NAME = /^_xldudf_/i;
const NO_ANSWER = '#N/A';

/** What calls us by way of names: which formulas do, and what the names become where nobody can call us any longer. */
export interface CallingNames {
  readonly calls: (formula: string) => boolean;
  /** The value that a cell shows which holds the name alone; without one it has no answer. */
  readonly values: readonly NameValue[];
}

/** Finds the names that call us, also by way of others. */
export function callingNames(defined: readonly NamedFormula[], sheets: readonly Sheet[]): CallingNames {
  const calling = new Set<NamedFormula>();
  const calls = (formula: string): boolean => callsOurs(formula) || [...calling].some(({ name }) => names(formula, name));
  const staffs = defined.filter(({ name }) => !FUNCTION_NAME.test(name));
  for (let known = -1; known < calling.size;) {
    known = calling.size;
    for (const one of staffs) if (calls(one.refersTo)) calling.add(one);
  }
  return { calls, values: [...calling].map(({ name, sheet }) => ({ name, sheet, value: shownBy(name, sheets) })) };
}

function names(formula: string, name: string): boolean {
  const said = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""').toLowerCase();
  const word = name.toLowerCase().replace(/[.\\?]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])${word}(?![\\p{L}\\p{N}_.(\\\\])`, 'u').test(said);
}

function shownBy(name: string, sheets: readonly Sheet[]): NameValue['value'] {
  for (const { formulas, values } of sheets) {
    for (const [row, line] of [...formulas.entries()]) {
      const column = line?.findIndex((formula) => formula?.toLowerCase() === `=${name.toLowerCase()}`) ?? -1;
      const value = column < 0 ? null : (values[row]?.[column] ?? null);
      if (value !== null) return value;
    }
  }
  return NO_ANSWER;
}
