import type { Field, KnownColumn, ListColumn } from './columns';
import type { Route } from './student';

/** The words under which a certification's columns, centres and routes are known in grade workbooks. */
export interface Vocabulary {
  /** The centres of the text, in its order. */
  readonly centres: readonly { readonly id: string; readonly name: string; readonly headings: readonly string[] }[];
  readonly fields: Readonly<Record<Field | ListColumn, readonly string[]>>;
  readonly known: Readonly<Record<KnownColumn, readonly string[]>>;
  readonly routes: Readonly<Record<Route, readonly string[]>>;
}
