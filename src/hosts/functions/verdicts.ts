import { marksRegulation } from '../../certifications/rncp10118/marksRegulation';
import type { MarkFindingCode } from '../../messages/areas/findings';
import type { Argument } from '../../messages/areas/functions';
import type { Readings } from '../../model/readings';
import type { StudentRecord } from '../../model/student';
import type { Criterion, Finding } from '../../model/verdict';
import type { Outcome } from '../../regulation/outcome';
import type { Answers } from '../../regulation/steps';
import { findingsOf, outcomesUnder, rulingsOf } from '../../regulation/outcomes';
import { readBlock } from './block';
import { notAvailable } from './cellError';
import { chosenReadings } from './chosenReadings';
import { expectWidth, groupsIn } from './expectWidth';
import { throwUnreadable } from './numbersIn';
import { type Answer, type Result, type RowOf, spill } from './spill';
import { CENTRES, marksOf, programmeOfPeriods, recordOf, routeIn } from './studentRow';
import type { Words } from './words';

/** One student judged from a formula's arguments, and the cells that were read. */
interface Judged {
  readonly outcome: Outcome;
  readonly findings: () => readonly Finding[];
  readonly cells: ReturnType<typeof marksOf>;
}

/** Formulas are many and calculated one by one: what the readings settle for all of them is prepared once. */
const prepared = new Map<string, (record: StudentRecord) => Outcome>();

function outcomesOf(readings: Readings): (record: StudentRecord) => Outcome {
  const key = JSON.stringify(readings);
  const outcomes = prepared.get(key) ?? outcomesUnder(marksRegulation, { intake: null, readings, centresComplete: false });
  prepared.set(key, outcomes);
  return outcomes;
}

/** Judges each row of the arguments of ELIGIBLE and VERDICT, and shows what `show` makes of it. */
function judgeRows(words: Words, given: readonly unknown[], show: (judged: Judged) => Result): Answer {
  const centres = readBlock('centres', given[0]) ?? blank('centres', CENTRES);
  const company = readBlock('company', given[1]) ?? blank('company', 4);
  const toeic = readBlock('toeic', given[2]);
  const routes = readBlock('route', given[3]);
  const resits = readBlock('resits', given[4]);
  const readings = readBlock('readings', given[5]);
  const periods = groupsIn(words.functions, company, 4);
  expectWidth(words.functions, centres, CENTRES);
  expectWidth(words.functions, company, 4 * periods);
  expectWidth(words.functions, toeic, 1);
  expectWidth(words.functions, routes, 1);
  expectWidth(words.functions, resits, 3 * periods);
  const programme = programmeOfPeriods(periods);
  const judged = (rowOf: RowOf): Judged => {
    const rows = { centres: rowOf(centres), company: rowOf(company), toeic: rowOf(toeic), route: rowOf(routes), resits: rowOf(resits) };
    const marks = marksOf(rows, programme);
    const route = routeIn(rows.route[0] ?? null);
    const isTold = route === null || typeof route === 'string';
    const outcomeOf = outcomesOf(chosenReadings(rowOf(readings), words.functions));
    const record = recordOf(
      programme,
      marks.map(([, mark]) => mark),
      isTold ? route : null,
    );
    const cells = isTold ? marks : [...marks, ['route', route] as const];
    const outcome = outcomeOf(record);
    const student = { ...outcome.common, record };
    return { outcome, cells, findings: () => findingsOf(student, rulingsOf(student, outcome), marksRegulation) };
  };
  return spill(words.functions, [centres, company, toeic, routes, resits], [readings], (rowOf) => show(judged(rowOf)));
}

const blank = (argument: Argument, columns: number) => ({ argument, rows: [Array.from({ length: columns }, () => null)] });

/** TRUE, FALSE as soon as one criterion has failed, #VALUE! for a cell that is no mark, #N/A for what is missing, open, or another jury's. */
export const eligible = (words: Words, ...given: unknown[]): Answer =>
  judgeRows(words, given, ({ outcome: { verdict, criteria }, findings, cells }) => {
    if (verdict === 'outOfScope') throw notAvailable(words.functions.otherJury);
    if (Object.values(criteria).includes('failed')) return false;
    throwUnreadable(words.functions, cells);
    if (verdict === 'eligible') return true;
    throw notAvailable(whyOpen(words, criteria, findings()));
  });

/** The verdict with its reasons, whatever the cells hold. */
export const verdict = (words: Words, ...given: unknown[]): Answer =>
  judgeRows(words, given, ({ outcome, findings }) => {
    const reasons = findings()
      .filter(tellsMore)
      .map((finding) => sentenceOf(words, finding));
    return words.functions.verdict(words.verdicts[outcome.verdict], reasons);
  });

/** A formula knows of marks only, and so does what it finds. */
const sentenceOf = ({ findings }: Words, finding: Finding): string => findings[finding.code as MarkFindingCode](finding);

/** A near miss says all that the finding of the same mean or mark says. */
const tellsMore = ({ code, about, criterion }: Finding, _: number, all: readonly Finding[]): boolean =>
  code === 'nearMiss' ||
  !/Below$/.test(code) ||
  !all.some((other) => other.code === 'nearMiss' && other.about === about && other.criterion === criterion);

/** The first reason of a criterion that is neither met nor failed, with the argument that it concerns. */
function whyOpen(words: Words, criteria: Answers, findings: readonly Finding[]): string {
  const open = findings.find(({ criterion }) => criterion !== null && criteria[criterion] !== 'met');
  const { argument, because, missing } = words.functions;
  // The criteria that a formula can judge are named as the arguments that hold their marks.
  return open ? because(argument[open.criterion as Criterion & Argument], sentenceOf(words, open)) : missing(argument.centres);
}
