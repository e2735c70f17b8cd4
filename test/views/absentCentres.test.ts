import { fr } from '../../src/messages/fr';
import type { Sheet } from '../../src/model/sheet';
import { absentCentres } from '../../src/views/absentCentres';
import { correctLine } from '../../src/views/correctEntry';
import { reasonLines } from '../../src/views/deliverables/jury/reasonLines';
import { remedyLines } from '../../src/views/deliverables/jury/remedyLines';
import { headline } from '../../src/views/headline';
import { reasonGroups } from '../../src/views/reasons';
import { remedySentences } from '../../src/views/remedies';
import { toCorrect } from '../../src/views/toCorrect';
import { judged } from '../support/aStudent';
import { check, regulation } from '../support/checkFixture';

/** Nothing in the second centre's C6:D6 nor in the fourth's F6; one of two subjects missing in the sixth. */
const student = judged({
  centres: [
    14,
    {
      subjects: [
        ['Mathématiques', null, 1],
        ['Physique', null, 1],
      ],
    },
    14,
    null,
    14,
    {
      subjects: [
        ['Robotique', null, 1],
        ['Vision', 12, 1],
      ],
    },
  ],
});

test('several centres without a mark are told in one line everywhere, and their cells stay within reach', () => {
  expect(headline(student, fr)).toBe('2 centres absents\u202f; Robotique pas encore saisie');
  expect(reasonGroups(student, regulation, fr).flatMap(({ reasons }) => reasons)).toEqual([
    {
      answer: 'missing',
      label: '2 centres absents',
      note: 'Formation scientifique, Génie mécanique',
      figure: '',
      at: null,
      ranges: [
        { at: { sheet: 'Notes', row: 5, column: 2 }, name: 'C6:D6' },
        { at: { sheet: 'Notes', row: 5, column: 5 }, name: 'F6' },
      ],
    },
    { answer: 'missing', label: 'Robotique', note: 'pas encore saisie', figure: 'vide', at: { sheet: 'Notes', row: 5, column: 8 } },
  ]);
  expect(remedySentences(student, fr)).toEqual(['Les notes des centres absents.', 'La note de Robotique.']);
  expect(reasonLines(student, regulation, fr)).toEqual([
    'a\u00a0–\u00a0centres absents\u00a0: Formation scientifique, Génie mécanique',
    'a\u00a0–\u00a0Robotique\u00a0: note manquante',
  ]);
  expect(remedyLines(student, regulation, fr)).toEqual(['saisir les centres absents', 'saisir Robotique']);
});

test('they are one place to correct', () => {
  const sheet: Sheet = {
    name: 'Notes',
    hidden: false,
    values: [],
    formulas: [],
    kinds: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
  const [awaited] = toCorrect(check([student]), [sheet]);
  expect(awaited?.entries.map((entry) => [entry.at?.column, correctLine(entry, 'awaited', [sheet], fr).detail])).toEqual([
    [2, '2 centres absents'],
    [8, 'Robotique'],
  ]);
});

test('a verdict of the jury names what decides it, not what is missing beside it', () => {
  const decided = judged({ centres: [14, null, 14, null, 9, 14] });
  expect(decided.verdict).toBe('jury');
  expect(headline(decided, fr)).toBe('Méthodologies 9,00');
});

test.each([
  ['one centre alone is told with its subjects', [14, { subjects: [['Mathématiques', null, 1], ['Physique', null, 1]] }, 14, 14, 14, 14]], // prettier-ignore
  ['a code is a mark of its own', [14, 'ABS', 14, null, 14, 14]],
  ['every centre has a mark', [14, 14, 14, 14, 14, 14]],
] as const)('%s', (_, centres) => {
  expect(absentCentres(judged({ centres }))).toBeNull();
});
