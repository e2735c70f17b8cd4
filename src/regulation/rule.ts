import type { Clause } from '../model/verdict';

/** One clause of a text and what it says, as a function of what it needs. */
export type Rule<Needs extends readonly unknown[] = never, Gives = unknown> = ((...needs: Needs) => Gives) & { readonly clause: Clause };

/** Ties what a clause says to where it stands: the id, and the heading under which the text has it. */
export function rule<Needs extends readonly unknown[], Gives>(clause: Clause, apply: (...needs: Needs) => Gives): Rule<Needs, Gives> {
  return Object.assign(apply, { clause });
}
