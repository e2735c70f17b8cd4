import type { Route } from '../../model/student';

/** What the minutes still lack. */
export interface Lacking {
  readonly decisions: number;
  readonly motives: number;
  readonly review: number;
}

/** One line of the legend: what it shows, what that means, and where the text says so or what to do. */
export type LegendLine = readonly [what: string, means: string, more: string];

/** The marks that the legend explains, in its order; the names are those of the looks. */
export type LegendMark = 'below' | 'nearMiss' | 'resit' | 'extraTest' | 'withoutEffect' | 'toeic' | 'reading' | 'unreadable';

/** The signs of the jury sheet that the legend explains, in its order. */
export type LegendSign = 'departs' | 'motiveAsked' | 'review' | 'absent' | 'extraTest' | 'noMean';

/** The minima of the certification, as texts. */
export interface Minima {
  readonly centre: string;
  readonly company: string;
  readonly companyMark: string;
  readonly subject: string;
  readonly scale: string;
  /** Of initial training and of continuing education. */
  readonly toeic: readonly [string, string];
}

/** What the resit list, the minutes and the legend say. Figures arrive as texts. */
export interface PapersMessages {
  /** A title with the intake, where it is known. */
  readonly titled: (title: string, intake: number | null) => string;
  readonly made: (registry: string, date: string, fingerprint: string) => string;
  readonly resits: {
    readonly sheetName: string;
    readonly title: string;
    readonly notes: (minima: Minima) => readonly string[];
    readonly heading: Readonly<
      Record<'exam' | 'number' | 'name' | 'route' | 'mark' | 'nature' | 'why' | 'date' | 'remark' | 'key', string>
    >;
    readonly test: (subject: string) => string;
    readonly due: string;
    readonly mayBeSet: string;
    readonly tests: string;
    readonly companyMark: (exam: string, minimum: string) => string;
    readonly failingCentres: (centres: readonly string[]) => string;
    readonly otherCentre: (centres: readonly string[]) => string;
    readonly none: string;
    readonly left: string;
  };
  readonly minutes: {
    readonly sheetName: string;
    readonly title: string;
    readonly label: string;
    readonly session: Readonly<Record<'session' | 'place' | 'chair', string>>;
    readonly draft: (lacking: Lacking) => string;
    readonly changed: (jurySheet: string) => string;
    readonly sections: Readonly<Record<'composition' | 'decisions' | 'students' | 'departures' | 'signatures', string>>;
    readonly routes: Readonly<Record<Route | 'unknown', readonly [one: string, many: string]>>;
    readonly counted: (name: string, count: number) => string;
    readonly decided: string;
    readonly none: string;
    readonly group: (decision: string, students: number) => string;
    readonly noMotive: string;
    readonly noDepartures: string;
    readonly gone: (rows: number) => string;
    readonly signature: Readonly<Record<'name' | 'quality' | 'signature', string>>;
  };
  readonly anonymous: {
    readonly sheetName: string;
    readonly title: string;
    readonly label: string;
    readonly header: string;
    readonly draft: (lacking: Lacking) => string;
    readonly otherDecision: string;
    readonly withoutNumber: (students: number) => string;
  };
  readonly legend: {
    readonly sheetName: string;
    readonly title: string;
    readonly label: string;
    readonly intro: string;
    readonly markHeading: (registry: string) => readonly [string, string, string, string];
    readonly marks: (minima: Minima) => Readonly<Record<LegendMark, LegendLine>>;
    readonly signHeading: (jurySheet: string) => readonly [string, string, string, string];
    readonly signs: (minima: Minima) => Readonly<Record<LegendSign, LegendLine>>;
    readonly extraTestSample: string;
    readonly readingHeading: readonly [string, string, string, string];
    /** What the text leaves open, by the name of the reading; `short` names it in the first column. */
    readonly readings: Readonly<Record<string, { readonly short: string; readonly open: string }>>;
    readonly toChoose: (students: number) => string;
    readonly notChecked: string;
    readonly shared: readonly string[];
  };
}
