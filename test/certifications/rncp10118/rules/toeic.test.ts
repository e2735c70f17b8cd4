import { silences } from '../../../../src/certifications/rncp10118/silences';
import { toeic } from '../../../../src/certifications/rncp10118/rules/toeic';
import type { Route } from '../../../../src/model/student';
import { overReadings } from '../../../../src/regulation/readings';
import { FIGURES, judged } from '../../../support/aStudent';

test.each<[Route | null, number[]]>([
  ['student', [750]],
  ['apprentice', [750]],
  ['continuing', [600]],
  ['professionalisation', [750, 600]],
  ['individual', [750, 600]],
  [null, [750, 600]],
])('the route %s asks for %j', (route, minima) => {
  expect(overReadings({}, silences, (read) => toeic(route, FIGURES, read)).map(({ result }) => result)).toEqual(minima);
});

test.each<[Route | null, string | number, string]>([
  ['student', 745, 'failed'],
  ['student', 750, 'met'],
  ['student', 755, 'met'],
  ['apprentice', 745, 'failed'],
  ['apprentice', 750, 'met'],
  ['continuing', 595, 'failed'],
  ['continuing', 600, 'met'],
  ['professionalisation', 595, 'failed'],
  ['professionalisation', 600, 'unsettled'],
  ['professionalisation', 745, 'unsettled'],
  ['professionalisation', 750, 'met'],
  ['individual', 650, 'unsettled'],
  [null, 590, 'failed'],
  [null, 750, 'met'],
  ['student', 'ATT', 'missing'],
  ['student', 752, 'missing'],
  ['student', 5, 'missing'],
])('route %s, TOEIC %p: %s', (route, score, answer) => {
  expect(judged({ route, toeic: score }).criteria.toeic).toBe(answer);
});

test('a chosen reading settles it', () => {
  expect(judged({ route: 'professionalisation', toeic: 650 }, { readings: { toeic: '600' } }).criteria.toeic).toBe('met');
  expect(judged({ route: 'professionalisation', toeic: 650 }, { readings: { toeic: '750' } }).criteria.toeic).toBe('failed');
});

test('VAE is asked for no score, which is shown all the same', () => {
  const judgement = judged({ route: 'vae', toeic: 400 });
  expect(judgement.criteria.toeic).toBeUndefined();
  expect(judgement.toeic).toBe(400);
});
