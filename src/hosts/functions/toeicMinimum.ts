import { toeic } from '../../certifications/rncp10118/rules/toeic';
import { silences } from '../../certifications/rncp10118/silences';
import { overReadings } from '../../regulation/readings';
import { readBlock } from './block';
import { notAvailable } from './cellError';
import { expectWidth } from './expectWidth';
import { figuresInForce } from './figuresInForce';
import { noNumber } from './numbersIn';
import { type Answer, spill } from './spill';
import { routeIn } from './studentRow';
import type { Words } from './words';

/** The TOEIC score that each route asks for; #N/A where the text leaves it open. */
export function toeicMinimum({ functions: words }: Words, given: unknown): Answer {
  const routes = readBlock('route', given);
  if (routes === null) return '';
  expectWidth(words, routes, 1);
  return spill(words, [routes], [], (rowOf) => {
    const route = routeIn(rowOf(routes)[0] ?? null);
    if (route !== null && typeof route !== 'string') throw noNumber(words, 'route', route);
    if (route === 'vae') return notAvailable(words.otherJury);
    const [minimum, ...others] = overReadings({}, silences, (read) => toeic(route, figuresInForce, read));
    return minimum && others.length === 0 ? minimum.result : notAvailable(words.toeicOpen);
  });
}
