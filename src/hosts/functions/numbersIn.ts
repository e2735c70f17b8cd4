import type { Argument, FunctionMessages } from '../../messages/areas/functions';
import { isNumber, type Mark, type NoMark } from '../../model/mark';
import { invalidValue, notAvailable } from './cellError';

/** The error of a cell that holds no number: it names the argument and what is wrong with it. */
export function noNumber(words: FunctionMessages, argument: Argument, mark: NoMark): CustomFunctions.Error {
  const name = words.argument[argument];
  if (mark.state === 'unreadable') return invalidValue(words.unreadable[mark.why](name, mark.text));
  return notAvailable(mark.state === 'blank' ? words.missing(name) : words.code(name, mark.text));
}

/** The numbers of some cells; throws the error of the first that is no mark, else of the first that is not there. */
export function numbersIn(words: FunctionMessages, cells: readonly (readonly [Argument, Mark])[]): number[] {
  throwUnreadable(words, cells);
  return cells.map(([argument, mark]) => {
    if (!isNumber(mark)) throw noNumber(words, argument, mark);
    return mark;
  });
}

/** Throws where a cell is neither a mark nor a code. */
export function throwUnreadable(words: FunctionMessages, cells: readonly (readonly [Argument, Mark])[]): void {
  for (const [argument, mark] of cells) {
    if (!isNumber(mark) && mark.state === 'unreadable') throw noNumber(words, argument, mark);
  }
}
