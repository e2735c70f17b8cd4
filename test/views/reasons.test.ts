import { reasonGroups } from '../../src/views/reasons';
import { cell, finding, judgement, record, regulation, words } from '../support/checkFixture';

test('reasons tell the figure, the minimum, what is missing, and the cell, grouped by their citation', () => {
  const groups = reasonGroups(
    judgement({
      findings: [
        finding({ code: 'companyMarkBelow', about: 'B', value: 8, threshold: 10, at: cell('B') }),
        finding({ code: 'companyMeanBelow', value: 11.6667, threshold: 12, at: cell('E') }),
        finding({ code: 'toeicBelow', criterion: 'toeic', clause: 'language.toeic', value: 745, threshold: 750, at: cell('toeic') }),
      ],
    }),
    regulation,
    words,
  );
  expect(groups).toEqual([
    {
      clause: 'title.company',
      cite: 'Critère b, «\u00a0Passage\u00a0»',
      reasons: [
        { answer: 'failed', label: 'B, mémoire, tuteur industriel', note: 'minimum 10, il manque 2', figure: '8', at: cell('B') },
        { answer: 'failed', label: 'E, moyenne en entreprise', note: 'minimum 12, il manque 0,34', figure: '11,67', at: cell('E') },
      ],
    },
    {
      clause: 'language.toeic',
      cite: 'Niveau d’anglais, «\u00a0Contrôle\u00a0»',
      reasons: [{ answer: 'failed', label: 'TOEIC', note: 'minimum 750, il manque 5', figure: '745', at: cell('toeic') }],
    },
  ]);
});

test.each([
  ['a code keeps its text', { C: { state: 'pending', text: 'ATT' } as const }, 'ATT', { figure: 'ATT', note: 'en attente (ATT)' }],
  ['a blank is never 0', {}, undefined, { figure: 'vide', note: 'pas encore saisie' }],
  [
    'an unreadable cell is quoted',
    { C: { state: 'unreadable', why: 'unreadable', text: 'abs?' } as const },
    'abs?',
    { figure: 'abs?', note: '«\u00a0abs?\u00a0», illisible' },
  ],
])('%s', (_, marks, text, expected) => {
  const missing = finding({ code: 'companyMarkMissing', about: 'C', at: cell('C'), ...(text === undefined ? {} : { text }) });
  const [group] = reasonGroups(judgement({ record: record(marks), findings: [missing] }), regulation, words);
  expect(group?.reasons[0]).toMatchObject({ answer: 'missing', label: 'C, mémoire, tuteur universitaire', ...expected });
});

test('a near miss is not told twice beside the mean that misses', () => {
  const mean = { value: 11.995, threshold: 12, at: cell('E') };
  const groups = reasonGroups(
    judgement({ findings: [finding({ code: 'companyMeanBelow', ...mean }), finding({ code: 'nearMiss', ...mean })] }),
    regulation,
    words,
  );
  expect(groups.flatMap(({ reasons }) => reasons.map(({ figure, note }) => `${figure}: ${note}`))).toEqual([
    '11,995: minimum 12, il manque 0,01',
  ]);
});
