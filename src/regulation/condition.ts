import type { Answer, Criterion, Finding } from '../model/verdict';
import type { Case } from './case';

/**
 * One criterion as it is asked of the students of one programme. Its answer is found for everyone at once; why is told
 * when somebody asks, from that answer and the same marks, so that no reason can speak against it.
 */
export interface Condition<Figures = unknown> {
  readonly criterion: Criterion;
  /** null where the student's route does not call for it. */
  answer(student: Case<Figures>): Answer | null;
  /** What led to the answer. */
  findings(student: Case<Figures>, answer: Answer): readonly Finding[];
}

/** What one criterion comes to for one student, with its reasons. */
export interface Ruling {
  readonly criterion: Criterion;
  readonly answer: Answer;
  readonly findings: readonly Finding[];
}
