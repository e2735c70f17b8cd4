import type { Silences } from '../../regulation/readings';

/**
 * What the text leaves open, and how it may be read. Two admissible ways are both judged until the office chooses;
 * a waived subject counts as missing until it says otherwise, since nobody is called eligible on a guess.
 */
export const silences = {
  /** What a company mark counts once its exam was taken again. */
  resit: { choices: ['replaces', 'capped'], unchosen: 'every' },
  /** The TOEIC score asked of routes that are neither plainly initial training nor continuing education. */
  toeic: { choices: ['750', '600'], unchosen: 'every' },
  /** What becomes of a subject from which a student is exempted. */
  waived: { choices: ['leftOut', 'missing'], unchosen: 'missing' },
} as const satisfies Silences;
