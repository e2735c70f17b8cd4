import type { Edit, NameValue } from '../../edits';
import type { BookParts } from './bookParts';
import { withBookNames } from './definedNames';
import { contentsOf } from './sheetEdits';

/** The hidden names under which Excel keeps functions of an add-in that a workbook calls; without the add-in they are #NAME?. */
const FUNCTION_NAME = /^_xldudf_/i;

/** Leaves out the names of add-in functions that no formula calls any longer: nothing of the add-in stays in a file of values. */
export async function forgetIdleFunctions(edits: readonly Edit[], given: readonly NameValue[], { store, book }: BookParts): Promise<void> {
  const names = book.definedNames.filter(({ name, sheet }) => sheet === null && FUNCTION_NAME.test(name)).map(({ name }) => name);
  if (names.length === 0) return;
  const called = remainingFormulas(edits, given, book).join('\n').toLowerCase();
  const idle = new Set(names.filter((name) => !called.includes(name.toLowerCase())));
  if (idle.size > 0)
    store.write(
      book.part,
      withBookNames(await store.text(book.part), new Map(), (name) => idle.has(name)),
    );
}

/** Every formula of the workbook as it will be, those behind names and in what is written included. */
function remainingFormulas(edits: readonly Edit[], given: readonly NameValue[], { sheets, definedNames }: BookParts['book']): string[] {
  const formulas = definedNames
    .filter(({ name, sheet }) => !FUNCTION_NAME.test(name) && !given.some((one) => one.name === name && one.sheet === sheet))
    .map(({ refersTo }) => refersTo);
  for (const { name, formulas: lines } of sheets) {
    const writing = contentsOf(edits.flatMap((edit) => (edit.kind === 'writeCells' && edit.at.sheet === name ? [edit] : [])));
    for (const [row, line] of [...lines.entries()]) {
      for (const [column, formula] of (line ?? []).entries())
        if (formula !== undefined && !writing.get(row)?.has(column)) formulas.push(formula);
    }
    for (const cells of writing.values())
      for (const content of cells.values()) if (typeof content === 'object' && content !== null) formulas.push(content.formula);
  }
  return formulas;
}
