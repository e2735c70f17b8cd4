import type { Field, KnownColumn, ListColumn } from './columns';
import type { Route } from './student';

/**
 * The words under which a certification's columns, centres and routes are known in grade workbooks,
 * without regard to case, accents and punctuation. A heading stands for itself; one that starts with `~`
 * stands for every heading that holds words beginning with each of its words, in any order.
 */
export interface Vocabulary {
  /** The centres of the text, in its order. */
  readonly centres: readonly { readonly id: string; readonly name: string; readonly headings: readonly string[] }[];
  readonly fields: Readonly<Record<Field | ListColumn, readonly string[]>>;
  readonly known: Readonly<Record<KnownColumn, readonly string[]>>;
  /** Phrases that a text about the student's route may hold. */
  readonly routes: Readonly<Record<Route, readonly string[]>>;
}
