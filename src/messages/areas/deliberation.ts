import type { Route } from '../../model/student';

/** What the deliberation view says: one student at a time before the jury. */
export interface DeliberationMessages {
  readonly title: string;
  readonly hideNames: string;
  readonly showNames: string;
  readonly leave: string;
  readonly route: Readonly<Record<Route, string>>;
  /** What stands in the place of a hidden name where there is no number. */
  readonly withoutNumber: (row: number) => string;
  readonly means: string;
  readonly period: (period: number) => string;
  readonly meanOfPeriods: string;
  readonly resat: (first: string, second: string) => string;
  readonly decision: string;
  readonly other: string;
  readonly otherLabel: string;
  readonly clear: string;
  readonly motive: string;
  readonly motiveAsked: string;
  readonly writtenTo: (place: string) => string;
  readonly noSheet: string;
  readonly makeSheet: string;
  readonly scope: string;
  readonly scopes: Readonly<Record<DeliberationScope, (count: number) => string>>;
  readonly nobody: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (position: number, count: number) => string;
  readonly decided: (count: number) => string;
  readonly announced: (student: string, verdict: string, position: string) => string;
}

/** Which students the jury goes through. */
export type DeliberationScope = 'jury' | 'undecided' | 'all';
