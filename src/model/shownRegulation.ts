import type { LanguageCode } from './language';
import type { CompanyMark, Route } from './student';
import type { Clause } from './verdict';

/** The jury before which a student comes: the school's own, the university's, or one that the text does not tell. */
export type Jury = 'school' | 'university' | 'untold';

/** What a certification is called in one language. */
export interface CertificationNames {
  /** Short, with the number in the registry. */
  readonly name: string;
  readonly title: string;
  /** In full, as it stands on papers. */
  readonly degree: string;
  /** Who sits in each jury. */
  readonly juries: Readonly<Record<Jury, string>>;
}

export type Called = Readonly<Record<LanguageCode, CertificationNames>>;

/** What the views tell of a certification beside the judgements: its minima for the chosen intake, its clauses, its open readings. */
export interface ShownRegulation {
  /** As in the registry, such as `RNCP10118`. */
  readonly id: string;
  readonly called: Called;
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
  /** Every mark stands between 0 and this. */
  readonly scale: number;
  /** What A to D weigh in the score of a period. */
  readonly companyWeights: Readonly<Record<CompanyMark, number>>;
  /** The TOEIC scores that may be asked of a route, smallest first: one, or those between which an open reading decides. */
  readonly toeicOf: (route: Route | null) => readonly number[];
  /** Which jury a student of this route comes before; `untold` where the text does not say. */
  readonly juryOf: (route: Route | null) => Jury;
  /** Each reading that the text leaves open, with its choices. */
  readonly readings: readonly { readonly name: string; readonly choices: readonly string[] }[];
}
