import type { Arguments } from './cellFunction';
import { conditional } from './conditionalFunctions';
import { libraryFunction } from './libraryFunctions';
import { logical } from './logicalFunctions';
import { ownFunction } from './ownFunctions';
import { NotCalculable, type Value } from './value';

/** Calls a function by the name that stands in a file's formula, such as `SUM`, `_xlfn.STDEV.S` or `_xldudf_ENSIAME_VERDICT`. */
export function callFunction(name: string, given: Arguments): Value {
  const plain = name.replace(/^(_xlfn\.|_xlws\.)+/i, '').toUpperCase();
  const found = ownFunction(plain) ?? logical[plain] ?? conditional[plain] ?? libraryFunction(plain);
  if (!found) throw new NotCalculable(name);
  return found(given);
}
