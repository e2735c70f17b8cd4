import type { CheckOptions } from '../model/readings';
import type { StudentRecord } from '../model/student';
import type { Judgement } from '../model/verdict';
import type { Regulation } from './certification';
import { StudentJudgement } from './judgement';
import { outcomesUnder } from './outcomes';

/** Judges one student: every criterion with its reasons, and the verdict that they lead to. */
export const judge = (record: StudentRecord, regulation: Regulation, options: CheckOptions): Judgement =>
  judging(regulation, options)(record);

/** The same for many students. Each costs the answers, which find the verdict; reasons and the like are told when they are first read. */
export function judging(regulation: Regulation, options: CheckOptions): (record: StudentRecord) => Judgement {
  const outcomeOf = outcomesUnder(regulation, options);
  return (record) => new StudentJudgement(record, outcomeOf(record), regulation);
}
