import type { ReadingMessages } from './readings';
import type { Field, Ground, KnownColumn, ListColumn } from '../../model/columns';
import type { CompanyExam, CompanyMark } from '../../model/student';

/** What the pane says of how the sheets were read, of what columns mean, and of the readings that the text leaves open. */
export interface ColumnsMessages {
  readonly readings: {
    readonly title: string;
    readonly intro: string;
    readonly named: Readonly<Record<string, ReadingMessages>>;
    readonly notChosen: string;
    readonly effect: (concerned: number, decided: number) => string;
    readonly judging: string;
    /** What a choice gives: how many students it makes eligible, or the verdict of the one student. */
    readonly gives: (verdict: string) => string;
    readonly givesMean: (mean: string, verdict: string) => string;
    readonly givesToeic: (score: string, verdict: string) => string;
    readonly givesMany: (parts: readonly string[]) => string;
    readonly noEffect: (names: readonly string[]) => string;
    readonly unsettled: (verdict: string, criterion: string) => string;
    readonly andOthers: (count: number) => string;
    readonly none: string;
  };
  readonly read: (read: number, all: number) => string;
  readonly allCentres: (count: number) => string;
  readonly someCentres: (missing: readonly string[]) => string;
  readonly centresComplete: string;
  readonly centresCompleteNote: string;
  /** Which heading of the workbook stands for a centre that was not found. */
  readonly centreHeading: { readonly intro: string; readonly none: string };
  /** The office's choices as a file. */
  readonly mapping: {
    readonly title: string;
    readonly intro: string;
    readonly show: string;
    readonly paste: string;
    readonly file: string;
    readonly take: string;
    readonly save: string;
    readonly fileName: string;
    readonly taken: (count: number) => string;
    readonly wrong: (where: string) => string;
  };
  readonly bands: {
    readonly toConfirm: (count: number) => string;
    readonly recognised: (count: number) => string;
    readonly unread: (count: number) => string;
  };
  readonly confidence: { readonly sure: string; readonly toConfirm: string; readonly unread: string };
  readonly ground: Readonly<Record<Ground, string>>;
  readonly confirm: string;
  readonly doNotRead: string;
  readonly change: string;
  readonly meaningOf: (column: string, heading: string) => string;
  readonly group: {
    readonly identity: string;
    readonly company: string;
    readonly conditions: string;
    readonly list: string;
    readonly known: string;
  };
  readonly subjects: (count: number) => string;
  readonly mean: string;
  readonly meanChecked: string;
  readonly resits: string;
  readonly scoreChecked: string;
  readonly values: (from: string, to: string) => string;
  readonly coefficient: (value: string) => string;
  readonly subject: string;
  readonly sitting: Readonly<Record<'first' | 'second' | 'retained', string>>;
  readonly empty: string;
  readonly otherSheets: string;
  readonly layout: Readonly<Record<'turned' | 'wide' | 'sections' | 'list' | 'card' | 'coefficients' | 'curriculum' | 'notRead', string>>;
  readonly rows: (first: number, last: number) => string;
  readonly periodNamed: (name: string, period: number) => string;
  readonly meaning: Readonly<Record<Field | ListColumn, string>>;
  readonly known: Readonly<Record<KnownColumn, string>>;
  readonly centreMean: (centre: string) => string;
  readonly subjectOf: (centre: string) => string;
  readonly companyMark: Readonly<Record<CompanyMark, string>>;
  readonly companyResit: Readonly<Record<CompanyExam, string>>;
  readonly companyScore: string;
  /** Short names of centres, by their ids; others keep their names. */
  readonly centreShort: Readonly<Record<string, string>>;
}
