import type { Judgement } from '../../../../model/verdict';
import type { DeliverableSource, DeliverableWords } from '../../deliverable';
import { decisionChoices, departsFromProposal } from '../../jury/decisions';
import { juryRows, tallyOf } from '../../jury/juryRows';
import { juryOf } from '../../jury/juryTable';
import { compared } from '../resits/dueExams';

/** One student of the minutes. */
export interface MinutesRow {
  readonly judgement: Judgement;
  readonly decision: string;
  readonly motive: string;
  /** Whether the decision is another than the proposal leads to. */
  readonly departs: boolean;
}

/** Students with the same decision; an empty one is no decision yet. */
export interface DecisionGroup {
  readonly decision: string;
  readonly rows: readonly MinutesRow[];
}

/** What the minutes are made from: what stands in the jury sheet, for everyone who is among the marks. */
export interface MinutesFacts {
  readonly groups: readonly DecisionGroup[];
  readonly lacking: { readonly decisions: number; readonly motives: number; readonly review: number };
  /** Rows of the jury sheet whose students are no longer among the marks. */
  readonly gone: number;
}

/** Students by decision: those without one first, then the decisions of the list, then any other, each by name. */
export function minutesFacts(source: DeliverableSource, words: DeliverableWords): MinutesFacts {
  const rows = juryRows(juryOf(source.sheets), null, source, words);
  const tally = tallyOf(rows, words);
  const students = rows.flatMap(({ judgement, line }): MinutesRow[] => {
    if (judgement === null) return [];
    const decision = line?.decision ?? '';
    return [{ judgement, decision, motive: line?.motive ?? '', departs: departsFromProposal(judgement.verdict, decision, words) }];
  });
  const choices = ['', ...decisionChoices(words)];
  const others = [...new Set(students.map(({ decision }) => decision))].filter((decision) => !choices.includes(decision)).sort(compared);
  return {
    groups: [...choices, ...others].flatMap((decision) => {
      const those = students.filter((student) => student.decision === decision).sort(byName);
      return those.length === 0 ? [] : [{ decision, rows: those }];
    }),
    lacking: { decisions: tally.students - tally.decided, motives: tally.motives, review: tally.review },
    gone: rows.filter(({ judgement, line }) => judgement === null && line !== null && line.name + line.number !== '').length,
  };
}

/** Whether something is still to be done before anybody signs. */
export const isDraft = ({ lacking: { decisions, motives, review } }: MinutesFacts): boolean => decisions + motives + review > 0;

export const byName = (one: MinutesRow, other: MinutesRow): number => compared(one.judgement.record.name, other.judgement.record.name);
