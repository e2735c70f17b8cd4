import { rncp10118 } from '../../src/certifications/rncp10118';
import { makeDictionary } from '../../src/gradebook/dictionary';
import { studentCard } from '../../src/gradebook/studentCard';
import { cellOf } from '../../src/model/record';
import type { Scalar, Sheet } from '../../src/model/sheet';
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

const dictionary = makeDictionary(rncp10118.vocabulary);
/** What a card amounts to as a list, without the lines that hold nothing; null where the sheet is no card. */
const listOf = (rows: Lines): Scalar[][] | null =>
  studentCard(sheetOf(rows), dictionary)
    ?.values.filter((cells) => cells.length > 0)
    .map((cells) => [...cells]) ?? null;

const TABLE: Lines = [
  ['Matière', 'Note'],
  ['RDM', 12],
];

test.each<[string, Lines, TestCell[], TestCell[]]>([
  ['beside the label', [['Nom', 'DURAND']], ['Nom'], ['DURAND']],
  ['below the label', [['Nom'], ['DURAND']], ['Nom'], ['DURAND']],
  ['beside rather than below', [['N° étudiant', 22960001], ['CONFIDENTIEL']], ['N° étudiant'], [22960001]],
  ['behind the colon rather than beside', [['Nom : DURAND', 'Valenciennes']], ['Nom'], ['DURAND']],
  ['behind a colon, with a colon of its own', [['Nom : DURAND : Zoé']], ['Nom'], ['DURAND : Zoé']],
  ['on a line after the colon', [['Nom :\nDURAND\nZoé']], ['Nom'], ['DURAND\nZoé']],
  ['beside a blank', [['Nom', '  '], ['DURAND']], ['Nom'], ['DURAND']],
  [
    'beside another label',
    [
      ['Nom', 'Prénom'],
      ['DURAND', 'Zoé'],
    ],
    ['Nom', 'Prénom'],
    ['DURAND', 'Zoé'],
  ],
  [
    'beside its first label',
    [
      ['Nom', 'DURAND'],
      ['Nom', 'MARTIN'],
    ],
    ['Nom'],
    ['DURAND'],
  ],
  [
    'nowhere for one of two labels',
    [
      ['Nom', 'DURAND'],
      ['Option', null],
    ],
    ['Nom'],
    ['DURAND'],
  ],
  [
    'a route that is called like a label',
    [
      ['Étudiant', 'DURAND Zoé'],
      ['Statut', 'Apprenti'],
    ],
    ['Étudiant', 'Statut'],
    ['DURAND Zoé', 'Apprenti'],
  ],
  ['the label of what is no route', [['Nom', 'Apprenti'], ['DURAND']], ['Nom'], ['DURAND']],
  [
    'below a route’s label beside another label',
    [
      ['Statut', 'Nom'],
      ['Apprenti', 'DURAND'],
    ],
    ['Statut', 'Nom'],
    ['Apprenti', 'DURAND'],
  ],
  [
    'beside the label, though it is called as another label is',
    [
      ['Statut', 'Étudiant', 'Promotion', 2016],
      ['Nom', 'DURAND'],
    ],
    ['Statut', 'Nom'],
    ['Étudiant', 'DURAND'],
  ],
  [
    'a label of no student',
    [
      ['Nom', 'DURAND'],
      ['TOEIC', 800],
    ],
    ['Nom'],
    ['DURAND'],
  ],
])('what is said of a student stands %s', (_what, who, labels, said) => {
  expect(listOf([...who, [], ...TABLE])?.map((cells) => cells.filter((cell) => cell !== null))).toEqual([
    ['Matière', 'Note', ...labels, 'Centre'],
    ['RDM', 12, ...said, ''],
  ]);
});

test.each<[string, Lines]>([
  ['nobody', [[], ...TABLE]],
  ['a first name only', [['Prénom', 'Zoé'], [], ...TABLE]],
  ['a route only', [['Statut', 'FISE'], [], ...TABLE]],
  ['two tables', [['Nom', 'DURAND'], ...TABLE, ...TABLE]],
  [
    'no marks',
    [
      ['Nom', 'DURAND'],
      ['Matière', 'Coef'],
      ['RDM', 2],
    ],
  ],
  [
    'no subjects',
    [
      ['Nom', 'DURAND'],
      ['Centre', 'Note'],
      ['RDM', 12],
    ],
  ],
  [
    'students in its table',
    [
      ['Nom', 'DURAND'],
      ['N° étudiant', 'Nom', 'Matière', 'Note'],
      [1, 'DURAND', 'RDM', 12],
    ],
  ],
  ['who it is only below the table', [...TABLE, ['Nom', 'DURAND']]],
  ['its table in line 41', [['Nom', 'DURAND'], ...Array.from({ length: 39 }, () => []), ...TABLE]],
])('a sheet with %s is no card', (_what, rows) => expect(listOf(rows)).toBeNull());

test.each<[string, Lines]>([
  ['a number', [['N° étudiant', 22960001]]],
  ['a full name', [['Étudiant', 'DURAND Zoé']]],
  ['a last name, and its table in line 40', [['Nom', 'DURAND'], ...Array.from({ length: 38 }, () => [])]],
])('a sheet with %s is a card', (_what, who) => expect(listOf([...who, ...TABLE])).toHaveLength(2));

/** Under which line each subject of a card stands, such as `RDM: Génie méca`. */
const centresOf = (...lines: Lines): string[] =>
  (listOf([['Nom', 'DURAND'], ['Matière', 'Coef', 'Note'], ...lines]) ?? [])
    .slice(1)
    .map((cells) => `${String(cells[0])}: ${String(cells.at(-1))}`);

test.each<[string, Lines, string[]]>([
  ['a line that names a centre', [['Génie méca'], ['RDM', 2, 12], ['CAO', 1, 13]], ['RDM: Génie méca', 'CAO: Génie méca']],
  [
    'a centre named in another column than the subjects',
    [
      [null, 'Génie méca'],
      ['RDM', 2, 12],
    ],
    ['RDM: Génie méca'],
  ],
  ['the nearest of two', [['Méthodologie'], ['Génie méca'], ['RDM', 2, 12]], ['RDM: Génie méca']],
  ['none after a line of something else', [['Génie méca'], ['Vie étudiante'], ['Sport', 1, 12]], ['Sport: ']],
  [
    'none after a centre’s own mean',
    [
      ['Génie méca', null, 12],
      ['RDM', 2, 12],
    ],
    ['Génie méca: ', 'RDM: Génie méca'],
  ],
  ['the company', [['Génie méca'], ['Période en entreprise'], ['Activité', null, 14]], ['Activité: Période en entreprise']],
  [
    'none for a mark of the company after a centre',
    [['Génie méca'], ['RDM', 2, 12], ['Soutenance', null, 14]],
    ['RDM: Génie méca', 'Soutenance: '],
  ],
  ['the same after a mark that nothing names', [['Génie méca'], [null, null, 12], ['RDM', 2, 12]], ['null: Génie méca', 'RDM: Génie méca']],
  ['none for the TOEIC after a centre', [['Génie méca'], ['TOEIC', null, 800]], ['TOEIC: ']],
  ['a centre for what stands behind the TOEIC', [['Génie méca'], ['TOEIC', null, 800], ['RDM', 2, 12]], ['TOEIC: ', 'RDM: Génie méca']],
  ['a centre though a subject without a mark has a remark', [['Génie méca'], ['RDM', null, 'ABS']], ['RDM: Génie méca']],
])('a subject stands under %s', (_what, lines, expected) => expect(centresOf(...lines)).toEqual(expected));

test('the centre beside a subject counts for those below until another; its column is left out', () => {
  const rows: Lines = [
    ['Nom', 'DURAND'],
    ['Centre', 'Matière', 'Note'],
    ['Génie méca', 'RDM', 12],
    [null, 'CAO', 13],
    ['Méthodologie', 'Projet', 14],
  ];
  expect(listOf(rows)).toEqual([
    [null, 'Matière', 'Note', 'Nom', 'Centre'],
    [null, 'RDM', 12, 'DURAND', 'Génie méca'],
    [null, 'CAO', 13, 'DURAND', 'Génie méca'],
    [null, 'Projet', 14, 'DURAND', 'Méthodologie'],
  ]);
});

test('marks may stand first; an option among the headings of the table is no label', () => {
  const rows: Lines = [
    ['Nom', 'DURAND'],
    ['Note', 'Matière', 'Option'],
    [12, 'RDM', 'oui'],
  ];
  expect(listOf(rows)).toEqual([
    ['Note', 'Matière', 'Option', 'Nom', 'Centre'],
    [12, 'RDM', 'oui', 'DURAND', ''],
  ]);
});

test('what is said of a student stands right of the widest line, where no merged cell reaches', () => {
  const rows: Lines = [['ENSIAME', null, null, 'Relevé'], ['Nom', 'DURAND'], ...TABLE];
  const sheet = sheetOf(rows, { merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 9 }] });
  expect(studentCard(sheet, dictionary)).toMatchObject({
    merges: [],
    values: [[], [], ['Matière', 'Note', null, null, 'Nom', 'Centre'], ['RDM', 12, null, null, 'DURAND', '']],
  });
});
