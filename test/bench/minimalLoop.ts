import type { Marks } from './marks';

const WIDTH = 12;

/** The marks as one block of numbers, eleven a student and the TOEIC score to reach. */
export const packed = (students: readonly Marks[]): Float64Array =>
  Float64Array.from(
    students.flatMap(({ means, company, toeic, route }) => [...means, ...company, toeic, route === 'Étudiant' ? 750 : 600]),
  );

/** The least that could be done: the three conditions of marks over a block of numbers, and a digit for the outcome. No reason, no cell, no code. */
export function minimalLoop(block: Float64Array, outcomes: Uint8Array): void {
  for (let student = 0, at = 0; student < outcomes.length; student++, at += WIDTH) {
    let isJury = false;
    for (let centre = 0; centre < 6; centre++) if ((block[at + centre] ?? 0) < 10) isJury = true;
    const [a, b, c, d] = [block[at + 6] ?? 0, block[at + 7] ?? 0, block[at + 8] ?? 0, block[at + 9] ?? 0];
    if (a < 10 || b < 10 || c < 10 || d < 10 || (3 * a + 2 * b + 2 * c + 3 * d) / 10 < 12) isJury = true;
    outcomes[student] = isJury ? 2 : (block[at + 10] ?? 0) < (block[at + 11] ?? 0) ? 1 : 0;
  }
}
