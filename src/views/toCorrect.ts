import type { ProblemGroup } from '../messages/areas/problems';
import { isNumber } from '../model/mark';
import type { Check } from '../model/check';
import type { Problem, ProblemCode } from '../model/problem';
import type { Address, Sheet } from '../model/sheet';
import type { Finding, Judgement } from '../model/verdict';
import { type AbsentCentres, absentCentres } from './absentCentres';
import { markAt } from './places';
import { slips } from './slips';
import { studentAt } from './studentAt';

/** One place to look at; its sentences are made when it is shown. */
export interface CorrectEntry {
  readonly at: Address | null;
  readonly student: Judgement | undefined;
  readonly problem?: Problem;
  readonly finding?: Finding;
  /** Centres without any mark, told at one place. */
  readonly absent?: AbsentCentres;
  /** How many other rows of the column have a formula. */
  readonly others?: number;
}

/** Places of one kind. */
export interface CorrectGroup {
  readonly kind: ProblemGroup;
  /** Whether a verdict waits for it. */
  readonly blocking: boolean;
  readonly entries: readonly CorrectEntry[];
}

/** Groups in the order in which they are shown within their band. */
const ORDER: readonly ProblemGroup[] = [
  'noColumns',
  'centresNotAllThere',
  'coefficientsMissing',
  'coefficientNotPositive',
  'coefficientDiffers',
  'ambiguousColumn',
  'duplicateColumn',
  'awaited',
  'duplicateStudent',
  'duplicateMark',
  'outOfScale',
  'otherScale',
  'dateInsteadOfMark',
  'unreadable',
  'notAToeicScore',
  'numberAsText',
  'zeroForBlank',
  'uncalculated',
  'overwrittenFormula',
  'formulaDiffers',
  'formulaLeavesOut',
  'formulaWeighs',
  'meanLeavesOutMark',
  'shiftedRows',
  'nearMiss',
  'declaredMeanDiffers',
  'declaredScoreDiffers',
  'resitNotDue',
  'hoursDiffer',
  'unusualPrecision',
  'unknownRoute',
  'missingNumber',
  'unknownNumber',
  'nameDiffers',
  'numberDiffers',
  'totalRowInside',
  'rowWithoutStudent',
  'filterActive',
  'hiddenRows',
  'hiddenSheet',
  'studentsInColumns',
];

/** Said where the sheets are listed. */
const ELSEWHERE: readonly ProblemCode[] = ['sheetNotRead'];

const ALWAYS_BLOCKING: readonly ProblemCode[] = ['noColumns', 'centresNotAllThere'];

/** Everything that the office should look at, by kind: what a verdict waits for first. */
export function toCorrect(check: Check, sheets: readonly Sheet[]): readonly CorrectGroup[] {
  const groups = new Map<string, { kind: ProblemGroup; blocking: boolean; entries: CorrectEntry[] }>();
  const put = (kind: ProblemGroup, blocking: boolean, entry: CorrectEntry): void => {
    const key = `${kind} ${blocking}`;
    const group = groups.get(key) ?? { kind, blocking, entries: [] };
    groups.set(key, group);
    group.entries.push(entry);
  };
  const { zeros } = slips(check, sheets);
  const isZero = new Set(zeros.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
  for (const problem of allProblems(check)) {
    if (ELSEWHERE.includes(problem.code)) continue;
    for (const at of problem.cells ?? [problem.at]) {
      if (at && problem.code === 'resitNotDue' && isZero.has(`${at.sheet} ${at.row} ${at.column}`)) continue;
      const student = at ? studentAt(check, at) : undefined;
      const { others } = problem;
      put(problem.code, isBlocking(problem, at, student), { at, student, problem, ...(others === undefined ? {} : { others }) });
    }
  }
  for (const student of check.judgements) {
    const absent = absentCentres(student);
    const [firstCell] = absent?.ranges ?? [];
    if (absent && firstCell && student.verdict === 'incomplete') put('awaited', true, { at: firstCell.at, student, absent });
    for (const finding of student.findings) {
      if (absent?.findings.has(finding)) continue;
      if (finding.code === 'nearMiss') put('nearMiss', false, { at: finding.at, student, finding });
      else if (isAwaited(student, finding)) put('awaited', true, { at: finding.at, student, finding });
    }
  }
  for (const at of zeros) put('zeroForBlank', false, { at, student: studentAt(check, at) });
  return [...groups.values()].sort(
    (one, other) => Number(other.blocking) - Number(one.blocking) || ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind),
  );
}

/** How many places prevent a verdict, and how many do not. */
export function correctCounts(groups: readonly CorrectGroup[]): { readonly blocking: number; readonly harmless: number } {
  const count = (blocking: boolean): number =>
    groups.reduce((sum, group) => (group.blocking === blocking ? sum + group.entries.length : sum), 0);
  return { blocking: count(true), harmless: count(false) };
}

/** The problems of the workbook and those of its students, each once. */
const allProblems = (check: Check): ReadonlySet<Problem> =>
  new Set([...check.problems, ...check.judgements.flatMap(({ problems }) => problems)]);

/** A mark that is not there yet and that an incomplete student waits for; a cell that cannot be read is a problem of its own. */
function isAwaited(student: Judgement, finding: Finding): boolean {
  if (student.verdict !== 'incomplete' || finding.at === null || !/Missing$/.test(finding.code)) return false;
  const mark = markAt(student.record, finding.at);
  return mark !== null && !isNumber(mark) && mark.state !== 'unreadable';
}

function isBlocking(problem: Problem, at: Address | null, student: Judgement | undefined): boolean {
  if (ALWAYS_BLOCKING.includes(problem.code)) return true;
  if (problem.code === 'duplicateStudent') return student?.record.contradicted === true;
  if (student?.verdict !== 'incomplete' || at === null) return false;
  return student.findings.some(
    ({ code, at: cell }) => /Missing$/.test(code) && cell?.row === at.row && cell.column === at.column && cell.sheet === at.sheet,
  );
}
