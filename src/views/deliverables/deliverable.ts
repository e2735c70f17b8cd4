import type { JuryLanguage } from '../../messages/language';
import type { Check } from '../../model/check';
import type { Area, OurSheet, Sheet } from '../../model/sheet';
import type { ShownRegulation } from '../../model/shownRegulation';
import type { Edit } from '../../workbook/edits';

/** What is written into a workbook for its jury: the marks on the staff's own columns, or one of our sheets. */
export type Deliverable = 'marks' | OurSheet;

/** A day of the calendar; months and days count from 1. The host tells it: views know no clock. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Everything that a deliverable is made from. `sheets` hold ours too, so that what the jury typed in them is kept. */
export interface DeliverableSource {
  readonly check: Check;
  readonly sheets: readonly Sheet[];
  readonly regulation: ShownRegulation;
  readonly day: Day;
}

/** One thing that will be written, as the preview tells it before anything is. */
export interface PlannedWrite {
  readonly what: 'marks' | 'marksRemoved' | 'sheetAdded' | 'sheetMadeAgain' | 'sheetRemoved' | 'cells';
  readonly sheet: string;
  /** The cells concerned; of a sheet of ours its whole extent. */
  readonly areas: readonly Area[];
  /** How many rules, rows of students, or cells. */
  readonly count: number;
  /** Of the jury sheet: decisions already typed that stay, and rows whose facts moved since. */
  readonly kept?: { readonly decisions: number; readonly toReview: number };
  /** By how many rows what stands below the table comes down where comments cannot come along. */
  readonly lowered?: number;
}

/** What will be written: the edits, and the same told for people, in the same order. */
export interface WritingPlan {
  readonly edits: readonly Edit[];
  readonly writes: readonly PlannedWrite[];
}

/** What a jury decided on a student: the decision as it stands in the list or in other words, and why where it departs from the proposal. */
export interface Decision {
  readonly decision: string;
  readonly motive: string;
}

export type { JuryLanguage as DeliverableWords };

/** How a kind of deliverable is planned; a folder beside this file for each kind that is a sheet. */
export type Plan = (source: DeliverableSource, words: JuryLanguage) => WritingPlan;
