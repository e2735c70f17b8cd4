import type { Meaning } from '../model/columns';
import type { CompanyMark } from '../model/student';
import { isSpoilt, type CompanyColumn } from './companyColumn';
import { companyHeading, namesCompany, periodNumber, type CompanyHeading } from './companyHeading';
import { settleByElimination } from './companyElimination';
import type { Dictionary } from './dictionary';
import { reading, type Candidate } from './fieldColumns';
import type { Group } from './headingPaths';
import { looksLikeMarks, looksLikeText, mayBeMarks } from './profile';

/** The company group that a column stands under; null when there is none. */
const companyGroup = ({ path }: Candidate): Group | null => {
  const group = path.groups.find(({ heading }) => heading.words !== '');
  return group !== undefined && namesCompany(group.heading.text) ? group : null;
};

const MEAN: CompanyHeading = { marks: ['E'], resit: false, period: null, isPlain: true };

/**
 * Reads the marks of the company periods: A to D, the marks of exams taken again, the declared score E.
 * Outside a group that names the company, letters mean something only where at least three of A to D stand together.
 */
export function settleCompanyColumns(candidates: readonly Candidate[], dictionary: Dictionary, sheetName: string): void {
  const headed = candidates
    .filter(({ reading }) => reading === null)
    .filter((candidate) => candidate.path.groups.every(({ heading }) => dictionary.centre(heading.words) === null))
    .filter(({ path }) => dictionary.centre(path.own.words) === null)
    .map((candidate) => ({ candidate, group: companyGroup(candidate), heading: companyHeading(candidate.path.own) }));
  const open = headed.filter((column) => !looksLikeText(column.candidate.profile) || isSpoilt(column, headed));
  const together = new Set(
    open
      .flatMap(({ candidate: { profile }, heading }) =>
        heading !== null && (mayBeMarks(profile) || looksLikeText(profile)) ? heading.marks : [],
      )
      .filter((mark) => mark !== 'E'),
  );
  const periods = new PeriodCounter(periodNumber(sheetName));
  const found: CompanyColumn[] = [];
  let last: { group: Group | null; column: CompanyColumn } | null = null;
  for (const { candidate, group, heading } of open) {
    const { own } = candidate.path;
    if (own.sitting === 'second' && own.words === '' && last !== null && last.group === group) {
      found.push({ ...last.column, candidate, resit: true });
      continue;
    }
    const said = heading ?? (group !== null && /^(?:moyenne|moy|note|mean)$/.test(own.words) ? MEAN : null);
    if (said === null) continue;
    const isAlone = group === null && together.size < 3;
    const isResit = said.resit && said.isPlain && said.marks.length === 1;
    if (isAlone && ((said.marks.length < 2 && !isResit) || !looksLikeMarks(candidate.profile))) continue;
    const column: CompanyColumn = { candidate, marks: said.marks, resit: said.resit, ...periods.of(said, group) };
    found.push(column);
    last = { group, column };
  }
  settleByElimination(found);
  const phantom = unfinishedPeriods(found);
  for (const column of found) settle(column, phantom.has(column.period));
}

/** Periods that only repeated headings make, without all four marks: their columns may as well be second sittings. */
function unfinishedPeriods(found: readonly CompanyColumn[]): ReadonlySet<number> {
  const numbered = new Set(found.flatMap(({ isNumbered, period }) => (isNumbered ? [period] : [])));
  const counted = found.filter(({ period, resit }) => !numbered.has(period) && period > 1 && !resit);
  const marksOf = (period: number): number =>
    new Set(counted.flatMap((column) => (column.period === period ? column.marks : [])).filter((mark) => mark !== 'E')).size;
  return new Set(counted.map(({ period }) => period).filter((period) => marksOf(period) < 4));
}

function settle({ candidate, marks, resit, period }: CompanyColumn, isDoubtful: boolean): void {
  const [mark] = marks;
  const meanings = marks.flatMap((each) => {
    const meaning = meaningOf(each, resit, period);
    return isDoubtful && !resit ? [meaningOf(each, true, period - 1), meaning] : [meaning];
  });
  candidate.reading =
    mark !== undefined && meanings.length === 1
      ? reading(candidate, meaningOf(mark, resit, period), 'heading')
      : reading(candidate, null, 'heading', 'unread', meanings);
}

function meaningOf(mark: CompanyMark | 'E', resit: boolean, period: number): Meaning {
  if (mark === 'E') return { is: 'companyScore', period };
  return resit && mark !== 'A' ? { is: 'companyResit', exam: mark, period } : { is: 'companyMark', mark, period };
}

/** Numbers the periods: as the headings say, else a new one with each other group, or where a mark comes back. */
class PeriodCounter {
  private readonly byGroup = new Map<string, number>();
  private readonly seen = new Set<string>();
  private current = 1;

  constructor(private readonly ofSheet: number | null) {}

  of(said: CompanyHeading, group: Group | null): Pick<CompanyColumn, 'period' | 'isNumbered'> {
    const named = said.period ?? (group === null ? this.ofSheet : (periodNumber(group.heading.text) ?? this.ofSheet));
    if (named !== null) return { period: (this.current = named), isNumbered: true };
    const name = group?.heading.words;
    if (name !== undefined) {
      const ofGroup = this.byGroup.get(name) ?? this.byGroup.size + 1;
      this.byGroup.set(name, ofGroup);
      this.current = Math.max(this.current, ofGroup);
    }
    if (said.marks.length > 1) return { period: this.current, isNumbered: false };
    const key = (period: number): string => `${String(period)}${said.marks.join()}${said.resit ? '*' : ''}`;
    while (this.seen.has(key(this.current))) this.current++;
    this.seen.add(key(this.current));
    return { period: this.current, isNumbered: false };
  }
}
