import type { Address } from './sheet';
import type { Route } from './student';

/** The hours of teaching that a curriculum sheet gives one route. */
export interface Curriculum {
  readonly route: Route;
  /** Where the column is headed. */
  readonly at: Address;
  readonly centres: readonly CurriculumCentre[];
  /** How many semesters the hours were added over; null where the sheet gives the whole in one column. */
  readonly semesters: number | null;
}

/** The hours of one centre, at the cell that gives them or at the first of those that they are the sum of. */
export interface CurriculumCentre {
  readonly centre: string;
  readonly hours: number;
  readonly at: Address;
}
