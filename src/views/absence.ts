import { isNumber } from '../model/mark';
import type { Finding, Judgement } from '../model/verdict';
import { markAt } from './places';
import type { Words } from './words';

/** What stands in the cell of a finding that misses a number, in words: a code with its meaning, something unreadable, or nothing yet. */
export function absenceText(judgement: Judgement, finding: Finding, { students }: Words, isFeminine: boolean): string {
  if (finding.at === null) return students.reasons.noColumn;
  const mark = markAt(judgement.record, finding.at);
  if (mark === null || isNumber(mark)) return finding.text ?? students.reasons.noColumn;
  switch (mark.state) {
    case 'blank':
      return isFeminine ? students.reasons.blankFeminine : students.reasons.blank;
    case 'unreadable':
      return students.reasons.unreadable[mark.why](mark.text);
    default:
      return students.reasons.code[mark.state](mark.text);
  }
}
