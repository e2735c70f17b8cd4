import type { CompanyMark } from '../model/student';
import type { Candidate } from './fieldColumns';

/** A column of a company period while its mark is being settled. */
export interface CompanyColumn {
  readonly candidate: Candidate;
  /** The marks that its heading may mean; one when it is settled. */
  marks: readonly (CompanyMark | 'E')[];
  readonly resit: boolean;
  readonly period: number;
  /** Whether a heading or the sheet tells the period. */
  readonly isNumbered: boolean;
}
