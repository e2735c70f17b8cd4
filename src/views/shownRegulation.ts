import type { Route } from '../model/student';
import type { Clause } from '../model/verdict';

/** What the views tell of a certification beside the judgements: its minima for the chosen intake, its clauses, its open readings. */
export interface ShownRegulation {
  /** As in the registry, such as `RNCP10118`. */
  readonly id: string;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly centres: readonly { readonly id: string; readonly name: string }[];
  readonly minima: {
    readonly centre: number;
    readonly company: number;
    readonly companyMark: number;
    /** Below this the jury may set an extra test. */
    readonly subject: number;
    readonly creditsPerSemester: number;
  };
  /** The TOEIC scores that may be asked of a route, smallest first: one, or those between which an open reading decides. */
  readonly toeicOf: (route: Route | null) => readonly number[];
  /** Each reading that the text leaves open, with its choices. */
  readonly readings: readonly { readonly name: string; readonly choices: readonly string[] }[];
}
