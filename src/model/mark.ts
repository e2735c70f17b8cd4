/**
 * What the cell of a test says: a number on the test's scale, or why there is none.
 * A blank is never 0, a code is never a number (clause `marks.attendance`).
 */
export type Mark = number | NoMark;

export type NoMark = Blank | Code | Unreadable;

/** Nothing was typed. */
export interface Blank {
  readonly state: 'blank';
}

/** A code of the grade office, such as ABS or ACQ. */
export interface Code {
  readonly state: 'absent' | 'waived' | 'pending' | 'withdrawn' | 'acquired';
  /** The code as the office knows it, such as `ABJ`. */
  readonly text: string;
}

/** Something that is neither a mark nor a code. */
export interface Unreadable {
  readonly state: 'unreadable';
  readonly why: 'outOfScale' | 'otherScale' | 'dateInsteadOfMark' | 'unreadable' | 'notAToeicScore';
  readonly text: string;
}

export const BLANK: Blank = { state: 'blank' };

export const isNumber = (mark: Mark): mark is number => typeof mark === 'number';

export const isAcquired = (mark: Mark): boolean => typeof mark !== 'number' && mark.state === 'acquired';

export const isWaived = (mark: Mark): boolean => typeof mark !== 'number' && mark.state === 'waived';
