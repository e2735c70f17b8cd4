import type { FunctionMessages } from '../../messages/areas/functions';
import type { Scalar } from '../../model/sheet';
import { invalidValue } from './cellError';

/** Reads the exams already taken again, such as `B, D` or `B1, D2`, as `B1` and the like; throws where the period is not clear. */
export function resitsTaken(cells: readonly Scalar[], periods: number, words: FunctionMessages): ReadonlySet<string> {
  const taken = new Set<string>();
  const name = words.argument.alreadyResat;
  for (const text of cells.flatMap((cell) => (cell === null ? [] : String(cell).split(/[\s;,+/&]+/)))) {
    if (text === '') continue;
    const [, exam, period] = /^([BCD])([1-9]?)$/i.exec(text) ?? [];
    if (exam === undefined || Number(period) > periods) throw invalidValue(words.unknownExam(name, text));
    if (period === '' && periods > 1) throw invalidValue(words.whichPeriod(name, exam.toUpperCase()));
    taken.add(exam.toUpperCase() + (period || '1'));
  }
  return taken;
}
