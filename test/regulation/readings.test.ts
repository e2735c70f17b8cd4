import { choiceOf, overReadings, type Read, type Silences } from '../../src/regulation/readings';

const silences: Silences = {
  resit: { choices: ['replaces', 'capped'], unchosen: 'every' },
  toeic: { choices: ['750', '600'], unchosen: 'every' },
  waived: { choices: ['leftOut', 'missing'], unchosen: 'missing' },
};

describe('choiceOf', () => {
  test.each([
    ['resit', {}, undefined],
    ['resit', { resit: 'capped' }, 'capped'],
    ['resit', { resit: 'replaces' }, 'replaces'],
    ['resit', { resit: 'halved' }, undefined],
    ['resit', { toeic: '600' }, undefined],
    ['waived', {}, 'missing'],
    ['waived', { waived: 'leftOut' }, 'leftOut'],
    ['waived', { waived: 'counted' }, 'missing'],
  ])('%s with %p is %p', (reading, chosen, expected) => {
    expect(choiceOf(reading, chosen, silences)).toBe(expected);
  });

  test('a reading on which the text is not silent is a mistake of whoever asks', () => {
    expect(() => choiceOf('centres', {}, silences)).toThrow('centres');
  });
});

describe('overReadings enumerates what is asked, and nothing else', () => {
  const askNothing = () => 'same';
  const askResit = (read: Read) => read('resit');
  const askBoth = (read: Read) => `${read('resit')} ${read('toeic')}`;
  const askWaived = (read: Read) => read('waived');
  const askTwice = (read: Read) => `${read('resit')} ${read('resit')}`;
  const askToeicIfCapped = (read: Read) => (read('resit') === 'capped' ? `capped ${read('toeic')}` : 'replaces');

  test.each([
    ['nothing asked', askNothing, {}, ['same']],
    ['one asked', askResit, {}, ['replaces', 'capped']],
    ['one asked twice', askTwice, {}, ['replaces replaces', 'capped capped']],
    ['both asked', askBoth, {}, ['replaces 750', 'replaces 600', 'capped 750', 'capped 600']],
    ['the second asked on one branch', askToeicIfCapped, {}, ['replaces', 'capped 750', 'capped 600']],
    ['a default is no branch', askWaived, {}, ['missing']],
    ['one settled', askBoth, { resit: 'capped' }, ['capped 750', 'capped 600']],
    ['both settled', askBoth, { resit: 'replaces', toeic: '600' }, ['replaces 600']],
    ['another settled', askResit, { toeic: '600' }, ['replaces', 'capped']],
  ])('%s', (_, evaluate, chosen, expected) => {
    const results = overReadings(chosen, silences, evaluate).map(({ result }) => result);
    expect([...results].sort()).toEqual([...expected].sort());
  });

  test('each outcome tells the open readings that led to it', () => {
    expect(overReadings({ toeic: '600' }, silences, askBoth)).toEqual([
      { result: 'replaces 600', by: { resit: 'replaces' } },
      { result: 'capped 600', by: { resit: 'capped' } },
    ]);
    expect(overReadings({}, silences, askNothing)).toEqual([{ result: 'same', by: {} }]);
  });
});
