import type { Area } from '../../../model/sheet';
import type { Value } from './value';

/** The arguments of a call: each is calculated only when it is asked for. */
export interface Arguments {
  readonly count: number;
  readonly isGiven: (index: number) => boolean;
  readonly value: (index: number) => Value;
  /** The range that an argument names; null where it is anything else. */
  readonly reference: (index: number) => Area | null;
  /** The cell of the formula. */
  readonly here: { readonly row: number; readonly column: number };
}

/** A function of a file's formulas. */
export type CellFunction = (given: Arguments) => Value;
