import { CENTRES } from '../support/gradeTable';
import { randomNumbers } from '../support/promotion';

/** What the rules of marks need of one student: six means, A to D, the TOEIC score and what it must reach. */
export interface Marks {
  readonly means: readonly number[];
  readonly company: readonly number[];
  readonly toeic: number;
  readonly route: 'Étudiant' | 'Formation continue';
}

/** Made-up students, about half of whom meet everything. */
export function manyMarks(students: number): readonly Marks[] {
  const random = randomNumbers(10118);
  const mark = (middle: number): number => Math.round((middle + 3 * (random() + random() + random() - 1.5)) * 100) / 100;
  return Array.from({ length: students }, (_, index) => ({
    means: CENTRES.map(() => mark(13)),
    company: [mark(14), mark(14), mark(14), mark(14)],
    toeic: 5 * Math.round(130 + 50 * random()),
    route: index % 4 === 0 ? 'Formation continue' : 'Étudiant',
  }));
}

/** The verdicts that the rules of marks can give here. */
export const OUTCOMES = ['eligible', 'awaitingToeic', 'jury'] as const;
