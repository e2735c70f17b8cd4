import { isWaived, type Mark } from '../../../model/mark';
import { rule } from '../../../regulation/rule';
import { SECTIONS } from '../sections';

/**
 * What a test counts for: its number, nothing yet (null), or nothing at all where the office reads a waived test as left out.
 * Tests are compulsory and the text fixes no consequence of an absence, so a code is never a number, never 0, never skipped.
 */
export const attendance = rule(
  { id: 'marks.attendance', section: SECTIONS.assessment },
  (mark: Mark, waived: string | undefined): number | null | 'leftOut' => {
    if (typeof mark === 'number') return mark;
    return waived === 'leftOut' && isWaived(mark) ? 'leftOut' : null;
  },
);
