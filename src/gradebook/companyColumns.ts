import type { Meaning } from '../model/columns';
import type { CompanyMark } from '../model/student';
import { companyHeading, namesCompany, periodNumber, type CompanyHeading } from './companyHeading';
import type { Dictionary } from './dictionary';
import { reading, type Candidate } from './fieldColumns';
import type { Group } from './headingPaths';
import { looksLikeMarks, looksLikeText, mayBeMarks } from './profile';

/** The company group that a column stands under; null when there is none. */
export const companyGroup = (candidate: Candidate, dictionary: Dictionary): Group | null => {
  const group = candidate.path.groups.find(({ heading }) => heading.words !== '');
  return group !== undefined && dictionary.centre(group.heading.words) === null && namesCompany(group.heading.text) ? group : null;
};

/**
 * Reads the marks of the company periods: A to D, the marks of exams taken again, the declared score E.
 * Outside a group that names the company, letters mean something only where at least three of A to D stand together.
 */
export function settleCompanyColumns(candidates: readonly Candidate[], dictionary: Dictionary, sheetName: string): void {
  const open = candidates
    .filter(({ reading }) => reading === null)
    .filter((candidate) => candidate.path.groups.every(({ heading }) => dictionary.centre(heading.words) === null))
    .filter(({ path }) => dictionary.centre(path.own.words) === null)
    .map((candidate) => ({ candidate, group: companyGroup(candidate, dictionary), heading: companyHeading(candidate.path.own) }));
  const together = new Set(
    open
      .flatMap(({ candidate, heading }) => (heading !== null && mayBeMarks(candidate.profile) ? heading.marks : []))
      .filter((mark) => mark !== 'E'),
  );
  const periods = new PeriodCounter(periodNumber(sheetName));
  let last: { group: Group | null; mark: CompanyMark | 'E'; period: number } | null = null;
  for (const { candidate, group, heading } of open) {
    const { own } = candidate.path;
    if (looksLikeText(candidate.profile)) continue;
    const loneResit = heading === null && own.sitting === 'second' && own.words === '';
    if (loneResit && last !== null && last.group === group && last.mark !== 'A' && last.mark !== 'E') {
      candidate.reading = reading(candidate, { is: 'companyResit', exam: last.mark, period: last.period }, 'place');
      continue;
    }
    const said: CompanyHeading | null =
      heading ??
      (group !== null && /^(?:moyenne|moy|note|mean)$/.test(own.words)
        ? { marks: ['E'], resit: false, period: null, letterOnly: false }
        : null);
    if (said === null || (group === null && together.size < 3)) {
      if (said !== null && said.marks.length > 1 && looksLikeMarks(candidate.profile)) ask(candidate, said, 1);
      continue;
    }
    const period = periods.of(said, group);
    const mark: CompanyMark | 'E' | undefined = said.marks[0];
    if (mark === undefined || said.marks.length > 1) {
      ask(candidate, said, period);
      continue;
    }
    candidate.reading = reading(candidate, meaningOf(mark, said.resit, period), 'heading');
    last = { group, mark, period };
  }
}

function ask(candidate: Candidate, said: CompanyHeading, period: number): void {
  candidate.reading = reading(
    candidate,
    null,
    'heading',
    'unread',
    said.marks.map((mark) => meaningOf(mark, said.resit, period)),
  );
}

function meaningOf(mark: CompanyMark | 'E', resit: boolean, period: number): Meaning {
  if (mark === 'E') return { is: 'companyScore', period };
  return resit && mark !== 'A' ? { is: 'companyResit', exam: mark, period } : { is: 'companyMark', mark, period };
}

/** Numbers the periods: as the headings say, else a new one with each group, or where a mark comes back. */
class PeriodCounter {
  private readonly byGroup = new Map<Group, number>();
  private readonly seen = new Set<string>();
  private current: number;

  constructor(private readonly ofSheet: number | null) {
    this.current = 1;
  }

  of(said: CompanyHeading, group: Group | null): number {
    const named = said.period ?? (group === null ? this.ofSheet : (periodNumber(group.heading.text) ?? this.ofSheet));
    if (named !== null) return (this.current = named);
    if (group !== null && !this.byGroup.has(group)) this.byGroup.set(group, this.byGroup.size + 1);
    if (group !== null) this.current = Math.max(this.current, this.byGroup.get(group) ?? 1);
    const key = (period: number): string => `${String(period)}${said.marks.join()}${said.resit ? '*' : ''}`;
    while (this.seen.has(key(this.current))) this.current++;
    this.seen.add(key(this.current));
    return this.current;
  }
}
