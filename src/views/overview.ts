import type { Check, Summary } from '../model/check';
import { type Answer, CRITERIA, type Criterion, type Judgement, VERDICTS, type Verdict } from '../model/verdict';

/** How many students have each answer to a criterion. */
export type AnswerCounts = Readonly<Record<Answer, number>>;

/** The means of one centre: how many students in each half point from 6 to 20, and how many are below the minimum. */
export interface Spread {
  /** The certification's id, or the name of a centre that the text does not know. */
  readonly key: string;
  readonly name: string;
  /** 28 columns of half a point; means below 6 stand in the first. */
  readonly columns: readonly number[];
  readonly below: number;
}

/** The result as pictures: verdicts, criteria and the spread of means. */
export interface Overview {
  readonly summary: Summary;
  readonly criteria: readonly { readonly criterion: Criterion; readonly counts: AnswerCounts }[];
  readonly spreads: readonly Spread[];
  /** Readings that decide for somebody, and for how many students. */
  readonly open: { readonly readings: number; readonly students: number };
}

/** The first mean and the number of columns of a spread. */
export const SPREAD = { from: 6, columns: 28, perPoint: 2 } as const;

export const ANSWERS: readonly Answer[] = ['met', 'failed', 'missing', 'unsettled'];

/** Counts everything that the pictures show, in one walk over the judgements. */
export function overview(check: Check): Overview {
  const summary: Record<'students' | Verdict, number> = {
    students: 0,
    eligible: 0,
    awaitingToeic: 0,
    jury: 0,
    incomplete: 0,
    outOfScope: 0,
  };
  const criteria = new Map<Criterion, Record<Answer, number>>();
  const spreads = new Map<string, { key: string; name: string; columns: number[]; below: number }>();
  const open = { readings: new Set<string>(), students: 0 };
  for (const judgement of check.judgements) {
    summary.students += 1;
    summary[judgement.verdict] += 1;
    countAnswers(judgement, criteria);
    countMeans(judgement, spreads);
    const decisive = decisiveReadings(judgement);
    for (const reading of decisive) open.readings.add(reading);
    if (decisive.length > 0) open.students += 1;
  }
  return {
    summary,
    criteria: CRITERIA.flatMap((criterion) => {
      const counts = criteria.get(criterion);
      return counts ? [{ criterion, counts }] : [];
    }),
    spreads: [...spreads.values()],
    open: { readings: open.readings.size, students: open.students },
  };
}

/** The five verdicts that some student has, largest share of meaning first: the order of the bar. */
export const shownVerdicts = (summary: Summary): readonly Verdict[] => VERDICTS.filter((verdict) => summary[verdict] > 0);

/** The name under which a centre is filtered: the certification's id where there is one. */
export const centreKey = (centre: { readonly id: string | null; readonly name: string }): string => centre.id ?? centre.name;

/** The readings of the text that would decide an unsettled criterion of this student. */
export function decisiveReadings(judgement: Judgement): readonly string[] {
  if (judgement.verdict === 'outOfScope') return [];
  const readings = new Set<string>();
  for (const finding of judgement.findings) {
    if (finding.reading === undefined || finding.criterion === null) continue;
    if (judgement.criteria[finding.criterion] === 'unsettled') readings.add(finding.reading);
  }
  return [...readings];
}

function countAnswers(judgement: Judgement, into: Map<Criterion, Record<Answer, number>>): void {
  for (const criterion of CRITERIA) {
    const answer = judgement.criteria[criterion];
    if (answer === undefined) continue;
    const counts = into.get(criterion) ?? { met: 0, failed: 0, missing: 0, unsettled: 0 };
    counts[answer] += 1;
    into.set(criterion, counts);
  }
}

function countMeans(judgement: Judgement, into: Map<string, { key: string; name: string; columns: number[]; below: number }>): void {
  for (const centre of judgement.centres) {
    const key = centreKey(centre);
    const spread = into.get(key) ?? { key, name: centre.name, columns: new Array<number>(SPREAD.columns).fill(0), below: 0 };
    into.set(key, spread);
    if (centre.answer === 'failed') spread.below += 1;
    if (centre.mean === null) continue;
    const column = Math.floor((centre.mean - SPREAD.from) * SPREAD.perPoint + 1e-9);
    const at = Math.max(0, Math.min(SPREAD.columns - 1, column));
    spread.columns[at] = (spread.columns[at] ?? 0) + 1;
  }
}
