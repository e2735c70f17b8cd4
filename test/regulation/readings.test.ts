import { choiceOf, overReadings, type Silences } from '../../src/regulation/readings';

const SILENCES: Silences = {
  resit: { choices: ['replaces', 'capped'], unchosen: 'every' },
  toeic: { choices: ['750', '600'], unchosen: 'every' },
  waived: { choices: ['leftOut', 'missing'], unchosen: 'missing' },
};

test('an evaluation that asks nothing is made once', () => {
  expect(overReadings({}, SILENCES, () => 12)).toEqual([{ result: 12, by: {} }]);
});

test('an open reading is judged both ways, a chosen one its own way', () => {
  expect(overReadings({}, SILENCES, (read) => read('resit'))).toEqual([
    { result: 'replaces', by: { resit: 'replaces' } },
    { result: 'capped', by: { resit: 'capped' } },
  ]);
  expect(overReadings({ resit: 'capped' }, SILENCES, (read) => read('resit'))).toEqual([{ result: 'capped', by: {} }]);
});

test('a reading with a rule for the time being is not enumerated', () => {
  expect(overReadings({}, SILENCES, (read) => read('waived'))).toEqual([{ result: 'missing', by: {} }]);
  expect(overReadings({ waived: 'leftOut' }, SILENCES, (read) => read('waived'))).toEqual([{ result: 'leftOut', by: {} }]);
});

test('a reading asked twice answers alike within one evaluation', () => {
  expect(overReadings({}, SILENCES, (read) => `${read('resit')} ${read('resit')}`).map(({ result }) => result)).toEqual([
    'replaces replaces',
    'capped capped',
  ]);
});

test('two open readings give every pair once, and a reading asked in one branch only is open there alone', () => {
  const pairs = overReadings({}, SILENCES, (read) => `${read('resit')} ${read('toeic')}`).map(({ result }) => result);
  expect(pairs.sort()).toEqual(['capped 600', 'capped 750', 'replaces 600', 'replaces 750']);
  const branches = overReadings({}, SILENCES, (read) => (read('resit') === 'capped' ? read('toeic') : 'none'));
  expect(branches.map(({ result, by }) => [result, by])).toEqual([
    ['none', { resit: 'replaces' }],
    ['750', { resit: 'capped', toeic: '750' }],
    ['600', { resit: 'capped', toeic: '600' }],
  ]);
});

test('a choice that the text does not admit is no choice', () => {
  expect(choiceOf('resit', { resit: 'doubled' }, SILENCES)).toBeUndefined();
  expect(choiceOf('waived', { waived: 'zero' }, SILENCES)).toBe('missing');
});

test('a reading on which the text is not silent is a mistake of the rules', () => {
  expect(() => choiceOf('rounding', {}, SILENCES)).toThrow('rounding');
});
