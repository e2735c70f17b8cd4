import { companyScore as score } from '../../certifications/rncp10118/rules/companyScore';
import { readMark } from '../../gradebook/marks';
import type { Argument } from '../../messages/areas/functions';
import { readBlock, widthOf } from './block';
import { notAvailable } from './cellError';
import { expectWidth } from './expectWidth';
import { figuresInForce } from './figuresInForce';
import { numbersIn } from './numbersIn';
import { type Answer, spill } from './spill';
import type { Words } from './words';

const TESTS: readonly [Argument, Argument, Argument, Argument] = ['activity', 'industrialTutor', 'academicTutor', 'defence'];

/** The score E of each row, from four cells in one range or from four arguments; a blank cell is not an argument left out. */
export function companyScore({ functions: words }: Words, ...given: unknown[]): Answer {
  const [first, ...others] = TESTS.map((test, index) => readBlock(test, given[index]));
  const isOneRange = !!first && widthOf(first) !== 1 && others.every((block) => block === null);
  const blocks = isOneRange ? [first] : [first ?? null, ...others];
  for (const block of blocks) expectWidth(words, block, isOneRange ? 4 : 1);
  if (blocks.every((block) => block === null)) return '';
  return spill(words, blocks, [], (rowOf) => {
    const cells = isOneRange ? rowOf(first) : blocks.map((block) => rowOf(block)[0] ?? null);
    const marks = numbersIn(
      words,
      TESTS.map((test, index) => [test, readMark(cells[index] ?? null)]),
    );
    const [a = null, b = null, c = null, d = null] = marks;
    return score([a, b, c, d], figuresInForce) ?? notAvailable(words.missing(words.argument.activity));
  });
}
