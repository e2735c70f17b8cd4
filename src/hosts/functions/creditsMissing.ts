import { exchangeCredits } from '../../certifications/rncp10118/exchangeCredits';
import { readCount } from '../../gradebook/marks';
import { isNumber } from '../../model/mark';
import type { Scalar } from '../../model/sheet';
import { shortfall } from '../../regulation/exact';
import { readBlock } from './block';
import { invalidValue } from './cellError';
import { expectWidth } from './expectWidth';
import { figuresInForce } from './figuresInForce';
import { noNumber } from './numbersIn';
import { type Answer, spill } from './spill';
import type { Words } from './words';

/** The credits abroad that each row lacks; one semester where none is given. */
export function creditsMissing({ functions: words }: Words, givenCredits: unknown, givenSemesters: unknown): Answer {
  const credits = readBlock('credits', givenCredits);
  const semesters = readBlock('semesters', givenSemesters);
  if (credits === null) return '';
  expectWidth(words, credits, 1);
  expectWidth(words, semesters, 1);
  const countIn = (cell: Scalar): number => {
    const count = readCount(cell);
    if (isNumber(count) && count >= 1 && Number.isSafeInteger(count)) return count;
    if (!isNumber(count) && count.state === 'blank') return 1;
    if (!isNumber(count) && count.state !== 'unreadable') throw noNumber(words, 'semesters', count);
    throw invalidValue(words.notASemesterCount(words.argument.semesters, String(cell)));
  };
  return spill(words, [credits], [semesters], (rowOf) => {
    const obtained = readCount(rowOf(credits)[0] ?? null);
    if (!isNumber(obtained)) return noNumber(words, 'credits', obtained);
    return shortfall(obtained, exchangeCredits(countIn(rowOf(semesters)[0] ?? null), figuresInForce));
  });
}
