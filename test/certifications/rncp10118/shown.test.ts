import { rncp10118 } from '../../../src/certifications/rncp10118';
import { OPTIONS } from '../../support/aStudent';

test('the minima of the text are shown', () => {
  const { minima, scale } = rncp10118.shown(OPTIONS);
  expect(minima).toEqual({ centre: 10, company: 12, companyMark: 10, subject: 8, creditsPerSemester: 30 });
  expect(scale).toBe(20);
});

test('its six centres, its clauses and its open readings are shown', () => {
  const { centres, clauses, readings } = rncp10118.shown(OPTIONS);
  expect(centres).toHaveLength(6);
  expect(centres[3]).toEqual({ id: 'mechanical', name: 'Génie Mécanique' });
  expect(clauses.get('language.toeic')?.id).toBe('language.toeic');
  expect(readings).toEqual([
    { name: 'resit', choices: ['replaces', 'capped'] },
    { name: 'toeic', choices: ['750', '600'] },
    { name: 'waived', choices: ['leftOut', 'missing'] },
  ]);
});

test.each([
  ['student', [750]],
  ['apprentice', [750]],
  ['continuing', [600]],
  ['professionalisation', [600, 750]],
  [null, [600, 750]],
] as const)('the TOEIC asked of the route %s is one of %j', (route, expected) => {
  expect(rncp10118.shown(OPTIONS).toeicOf(route)).toEqual(expected);
});

test('a chosen reading settles the TOEIC of a route that the text leaves open', () => {
  expect(rncp10118.shown({ ...OPTIONS, readings: { toeic: '600' } }).toeicOf('professionalisation')).toEqual([600]);
});
