import { cellOf } from '../../src/model/record';
import type { Sheet } from '../../src/model/sheet';
import { check } from '../support/gradeTable';
import { sheetOf, type TestCell } from '../support/sheet';

const CENTRES = [
  'Formation humaine',
  'Formation scientifique',
  'Électrotechnique et automatique',
  'Génie méca',
  'Méthodologie',
  'Approfondissement',
];

type Lines = readonly (readonly TestCell[])[];

/** Who the sheet is about, then a table under these headings. */
const card = (who: Lines, table: Lines, name = 'DURAND Zoé'): Sheet =>
  sheetOf([['ENSIAME – Relevé de notes'], [], ...who, [], ...table], { name });

const WHO: Lines = [
  ['Nom :', 'DURAND'],
  ['Prénom :', 'Zoé'],
  ['N° étudiant :', 22960001],
  ['Statut :', 'Apprenti'],
];
/** Two subjects a centre, 10 with coefficient 1 and 16 with coefficient 2: 14. */
const beside = CENTRES.flatMap((centre): TestCell[][] => [
  [centre, 'Un', 1, 10],
  [centre, 'Deux', 2, 16],
]);
const company: TestCell[][] = [
  ['Entreprise', 'Activité', null, 14],
  ['Entreprise', 'Mémoire tuteur industriel', null, 13],
  ['Entreprise', 'Mémoire tuteur universitaire', null, 12],
  ['Entreprise', 'Soutenance', null, 15],
];
const HEADINGS: TestCell[] = ['Centre', 'Matière', 'Coef', 'Note'];
const WITH_CENTRES: Lines = [HEADINGS, ...beside, ...company, [null, 'TOEIC', null, 800]];

test.each<[string, Lines, Lines]>([
  ['labels with colons, the centre beside each subject', WHO, WITH_CENTRES],
  [
    'labels in one row over their values',
    [
      ['Nom', 'Prénom', 'N° étudiant', 'Statut'],
      ['DURAND', 'Zoé', 22960001, 'Apprenti'],
    ],
    WITH_CENTRES,
  ],
  ['values behind the colon', [['Nom : DURAND'], ['Prénom : Zoé'], ['N° étudiant : 22960001'], ['Statut : Apprenti']], WITH_CENTRES],
  [
    'the centre only beside its first subject',
    WHO,
    [HEADINGS, ...beside.map((line, index) => (index % 2 === 0 ? line : [null, ...line.slice(1)])), ...company, [null, 'TOEIC', null, 800]],
  ],
  [
    'the centre on a line of its own',
    WHO,
    [
      ['Matière', 'Coef', 'Note'],
      ...CENTRES.flatMap((centre): TestCell[][] => [[centre], ['Un', 1, 10], ['Deux', 2, 16]]),
      ['Entreprise'],
      ...company.map((line) => line.slice(1)),
      ['TOEIC', null, 800],
    ],
  ],
])('a sheet about one student: %s', (_what, who, table) => {
  const { judgements, sheets } = check([card(who, table)]);
  expect(sheets[0]?.layout).toBe('card');
  expect(judgements).toMatchObject([
    { verdict: 'eligible', companyMean: 13.7, toeic: 800, record: { number: '22960001', name: 'DURAND Zoé', route: 'apprentice' } },
  ]);
  expect(judgements[0]?.centres.map(({ mean }) => mean)).toEqual([14, 14, 14, 14, 14, 14]);
});

test('each mark leads to its own cell, each student to the own sheet', () => {
  const other = card(
    [
      ['Nom', 'PETIT'],
      ['N° étudiant', 22960002],
    ],
    [HEADINGS, ...beside.slice(0, 11), ['Approfondissement', 'Deux', 2, 4]],
    'PETIT',
  );
  const { judgements } = check([card(WHO, WITH_CENTRES), other]);
  expect(judgements.map(({ record }) => record.at.sheet)).toEqual(['DURAND Zoé', 'PETIT']);
  expect(judgements[1]?.centres[5]?.mean).toBe(6);
  const record = judgements[0]?.record;
  expect(record && cellOf(record, record.programme.toeic)).toEqual({ sheet: 'DURAND Zoé', row: 24, column: 3 });
});
