import type { Area } from '../../../model/sheet';
import { conditional } from './conditionalFunctions';
import { libraryFunction } from './libraryFunctions';
import { logical } from './logicalFunctions';
import { ownFunction } from './ownFunctions';
import { NotCalculable, type Value } from './value';

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

export type CellFunction = (given: Arguments) => Value;

/** Calls a function by the name that stands in a file's formula, such as `SUM`, `_xlfn.STDEV.S` or `_xldudf_ENSIAME_VERDICT`. */
export function callFunction(name: string, given: Arguments): Value {
  const plain = name.replace(/^(_xlfn\.|_xlws\.)+/i, '').toUpperCase();
  const found = ownFunction(plain) ?? logical[plain] ?? conditional[plain] ?? libraryFunction(plain);
  if (!found) throw new NotCalculable(name);
  return found(given);
}
