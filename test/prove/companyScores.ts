import { figuresOf } from '../../src/regulation/figures';
import { figures } from '../../src/certifications/rncp10118/figures';
import { companyScore } from '../../src/certifications/rncp10118/rules/companyScore';
import { atLeast } from '../../src/regulation/exact';
import { randomNumbers } from '../support/promotion';
import type { Proof } from './main';

const FIGURES = figuresOf(figures, null);
const THRESHOLD = FIGURES.title.companyMean;

/** Whether the score of four marks, given in whole steps, is the nearest double and is judged as whole numbers say. */
function isRight(a: number, b: number, c: number, d: number, steps: number): boolean {
  const tenths = 3 * a + 2 * b + 2 * c + 3 * d;
  const score = companyScore([a / steps, b / steps, c / steps, d / steps], FIGURES);
  return score === tenths / (10 * steps) && atLeast(score, THRESHOLD) === tenths >= 10 * steps * THRESHOLD;
}

/** Every company score of marks in so many steps a point: 81⁴ for quarter points. */
export function companyGrid(steps: number): Proof {
  const most = 20 * steps;
  let [cases, wrong] = [0, 0];
  for (let a = 0; a <= most; a++)
    for (let b = 0; b <= most; b++)
      for (let c = 0; c <= most; c++)
        for (let d = 0; d <= most; d++) {
          cases++;
          if (!isRight(a, b, c, d, steps)) wrong++;
        }
  return { what: `company scores, every one on the 1/${steps} grid`, cases, wrong };
}

/** Random company scores of marks in so many steps a point; half of them are exactly 12 or one step beside it. */
export function companySample(steps: number, cases: number): Proof {
  const random = randomNumbers(steps);
  const mark = (): number => Math.floor(random() * (20 * steps + 1));
  let wrong = 0;
  for (let index = 0; index < cases; index++) {
    const [a, b, c] = [mark(), mark(), mark()];
    const missing = 10 * steps * THRESHOLD - 3 * a - 2 * b - 2 * c;
    const near = Math.round(missing / 3) + Math.floor(random() * 3) - 1;
    const d = index % 2 === 0 && near >= 0 && near <= 20 * steps ? near : mark();
    if (!isRight(a, b, c, d, steps)) wrong++;
  }
  return { what: `company scores, random on the 1/${steps} grid`, cases, wrong };
}
