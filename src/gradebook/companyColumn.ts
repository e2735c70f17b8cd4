import type { CompanyMark } from '../model/student';
import type { CompanyHeading } from './companyHeading';
import type { Candidate } from './fieldColumns';
import type { Group } from './headingPaths';
import { mayBeSpoiltMarks } from './profile';

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

/** A column that may be one of a company period, by its heading alone. */
interface HeadedColumn {
  readonly candidate: Candidate;
  readonly group: Group | null;
  readonly heading: CompanyHeading | null;
}

/** Whether a column headed as one mark holds marks that cannot be read, and no other column beside it holds that mark. */
export function isSpoilt({ candidate, group, heading }: HeadedColumn, open: readonly HeadedColumn[]): boolean {
  if (heading?.marks.length !== 1 || !heading.isPlain || !mayBeSpoiltMarks(candidate.profile)) return false;
  const isSame = (other: HeadedColumn): boolean =>
    other.heading?.marks.join() === heading.marks.join() &&
    other.heading.resit === heading.resit &&
    other.heading.period === heading.period;
  return !open.some((other) => other.candidate !== candidate && other.group === group && isSame(other));
}
