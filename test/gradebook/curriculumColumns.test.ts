import { rncp10118 } from '../../src/certifications/rncp10118';
import { readCurriculum } from '../../src/gradebook/curriculum';
import { hoursColumns } from '../../src/gradebook/curriculumColumns';
import { makeDictionary } from '../../src/gradebook/dictionary';
import { cellName } from '../../src/model/address';
import { sheetOf, type TestCell } from '../support/sheet';

const dictionary = makeDictionary(rncp10118.vocabulary);

type Rows = readonly (readonly TestCell[])[];

/** Where each route has its hours, such as `student B1: B+C, 4 semesters`: the heading's cell, the columns, the semesters added over. */
const columnsIn = (headings: Rows, label = 0, title = ''): string[] =>
  hoursColumns(sheetOf([...headings, []]), headings.length, [label], title, dictionary).map(
    ({ route, row, column, columns, semesters }) => {
      const letters = columns.map((each) => cellName({ row: 0, column: each }).replace('1', ''));
      return `${route} ${cellName({ row, column })}: ${letters.join('+')}${semesters === null ? '' : `, ${String(semesters)} semesters`}`;
    },
  );

test.each<[string, Rows, string[]]>([
  ['one column under each', [['Centre', 'FI', 'FC']], ['student B1: B', 'continuing C1: C']],
  ['four rows above the first centre', [['', 'FI', 'FC'], [], [], []], ['student B1: B', 'continuing C1: C']],
  ['five rows above the first centre', [['', 'FI', 'FC'], [], [], [], []], []],
  [
    'the nearest of two rows of routes',
    [
      ['', 'FC'],
      ['', 'FI'],
    ],
    ['student B2: B'],
  ],
  [
    'a total among columns of other kinds',
    [
      ['', 'FI', null, null, 'FC', null],
      ['', 'CM', 'Total', 'ECTS', 'ECTS', 'Ensemble'],
    ],
    ['student B1: C', 'continuing E1: F'],
  ],
  [
    'kinds of teaching that are added',
    [
      ['', 'FI', null, null, 'FC'],
      ['', 'Cours', 'TD', 'Travaux pratiques', 'CM'],
    ],
    ['student B1: B+C+D', 'continuing E1: E'],
  ],
  [
    'kinds of teaching with credits among them',
    [
      ['', 'FI', null, null, 'FC'],
      ['', 'Cours', 'TD', 'ECTS', 'CM'],
    ],
    ['continuing E1: E'],
  ],
  [
    'a column without a heading is not added',
    [
      ['', 'FI', null, null],
      ['', 'CM', null, 'TD'],
    ],
    ['student B1: B+D'],
  ],
  ['the one part of a year beside a whole', [['', 'FISE 2A', 'FC']], ['continuing C1: C']],
  [
    'the part of a year keeps its columns from the route before it',
    [
      ['', 'FI', null, 'FC 1re année', null],
      ['', 'CM', 'TD', 'CM', 'TD'],
    ],
    ['student B1: B+C'],
  ],
])('hours are headed by routes: %s', (_what, headings, expected) => expect(columnsIn(headings)).toEqual(expected));

test.each<[string, number, Rows, string[]]>([
  ['of the centres, right of the hours', 2, [['FI', 'FC', 'Centre']], ['student A1: A', 'continuing B1: B']],
  [
    'of the centres, right of hours by kind',
    3,
    [
      ['FI', null, null, 'Centre'],
      ['CM', 'TD', 'TP', 'Total'],
    ],
    ['student A1: A+B+C'],
  ],
  [
    'of the centres, right of two routes by kind',
    4,
    [
      ['FI', null, 'FC', null, 'Centre'],
      ['CM', 'TD', 'CM', 'TD', null],
    ],
    ['student A1: A+B', 'continuing C1: C+D'],
  ],
  [
    'of the centres, between two routes',
    2,
    [
      ['FI', null, 'Centre', 'FC', null],
      ['CM', 'TD', 'Total', 'CM', 'TD'],
    ],
    ['student A1: A+B', 'continuing D1: D+E'],
  ],
  ['of the centres, which names a route itself', 0, [['Centres FISE', 'FC']], ['continuing B1: B']],
])('the column %s', (_what, label, headings, expected) => expect(columnsIn(headings, label)).toEqual(expected));

test.each<[string, Rows, string[]]>([
  ['the only column', [['Centre', null]], ['student B1: B']],
  ['the first of two columns that nothing tells apart', [['Centre', null, null]], ['student B1: B']],
  ['the total of several', [['Centre', 'CM', 'TD', 'Volume horaire']], ['student D1: D']],
  ['no column of two totals', [['Centre', 'Total CM', 'Total TD']], []],
  ['two years', [['Centre', '1A', '2A']], ['student B1: B+C, 4 semesters']],
  ['three years in words', [['Centre', '1re année', 'Année 2', 'Year 3']], ['student B1: B+C+D, 6 semesters']],
  ['the last two years', [['Centre', '2A', '3A']], ['student B1: B+C, 4 semesters']],
  ['two semesters', [['Centre', 'S9', 'Semestre 10']], ['student B1: B+C, 2 semesters']],
  ['no single year', [['Centre', '1A']], []],
  ['no single semester', [['Centre', 'S5']], []],
  ['no years out of order', [['Centre', '2A', '1A']], []],
  ['no year beside a semester', [['Centre', '1A', 'S2']], []],
  ['no semesters with one left out', [['Centre', 'S5', 'S7']], []],
  ['no heading that says nothing of hours', [['Centre', 'ECTS']], []],
  [
    'the nearest heading of two',
    [
      ['Centre', 'ECTS', 'ECTS'],
      [null, 'CM', 'TD'],
    ],
    ['student B2: B+C'],
  ],
  ['a heading four rows above', [['Centre', 'Total', 'ECTS'], [], [], []], ['student B4: B']],
  ['no heading five rows above', [['Centre', 'ECTS', 'Total'], [], [], [], []], ['student B5: B']],
  ['no column at all', [['Centre']], []],
])('the title tells the route, the headings %s', (_what, headings, expected) =>
  expect(columnsIn(headings, 0, 'maquette fise')).toEqual(expected),
);

test('without a route in headings or title nothing is hours', () => expect(columnsIn([['Centre', 'Total']], 0, 'maquette')).toEqual([]));

const [HUMANITIES, SCIENCE, ELECTRICAL, MECHANICAL] = ['Formation humaine', 'Formation scientifique', 'Élec-Auto', 'Génie méca'];
const HEADED: Rows = [['Volumes horaires'], ['Centre', 'FI']];
/** Hours of three centres, which with one more are over half of the six. */
const THREE: Rows = [
  [SCIENCE, 20],
  [ELECTRICAL, 30],
  [MECHANICAL, 40],
];

/** The hours of each centre of the first route, such as `humanities 10 B3`; null where the sheet is no curriculum. */
const hoursIn = (rows: Rows, name = 'Feuil1'): string[] | null =>
  readCurriculum(sheetOf(rows, { name }), dictionary)?.flatMap(({ centres }) =>
    centres.map(({ centre, hours, at }) => `${centre} ${String(hours)} ${cellName(at)}`),
  ) ?? null;

const OF_THREE = ['science 20 B4', 'electrical 30 B5', 'mechanical 40 B6'];

test.each<[TestCell, number]>([
  [12, 12],
  ['12', 12],
  ['12 h', 12],
  ['12h.', 12],
  ['12,5 heures', 12.5],
  ['12.5 hours', 12.5],
  ['1 heure', 1],
  ['environ 12 h', 0],
  ['12 ECTS', 0],
  ['2 x 12', 0],
  [true, 0],
])('the cell %p is %p hours', (cell, hours) => {
  // Four other centres have hours: that this one has none does not make the sheet anything else.
  expect(hoursIn([...HEADED, [HUMANITIES, cell], ...THREE, ['Méthodologie', 50]])).toEqual([
    `humanities ${String(hours)} B3`,
    ...OF_THREE,
    'methods 50 B7',
  ]);
});

test.each<[string, Rows, string[] | null]>([
  ['four of six centres', [...HEADED, [HUMANITIES, 10], ...THREE], ['humanities 10 B3', ...OF_THREE]],
  ['three of six centres', [...HEADED, ...THREE], null],
  ['hours for three of four centres', [...HEADED, [HUMANITIES, null], ...THREE], null],
  ['centres in two columns', [...HEADED, ...[[HUMANITIES, 10], ...THREE].map((cells) => [...cells, cells[0] ?? null])], null],
  [
    'hours said only in a heading',
    [['Promotion 2016'], ['Centre', 'FI (heures)'], [HUMANITIES, 10], ...THREE],
    ['humanities 10 B3', ...OF_THREE],
  ],
  ['no word of hours', [['Promotion 2016'], ['Centre', 'FI'], [HUMANITIES, 10], ...THREE], null],
  ['a title about one semester', [['Volumes horaires S6'], ['Centre', 'FI'], [HUMANITIES, 10], ...THREE], null],
  [
    'a semester beside the whole',
    [['Volumes horaires'], ['Centre', 'FI', 'S6'], [HUMANITIES, 10], ...THREE],
    ['humanities 10 B3', ...OF_THREE],
  ],
  [
    'two words in a line above that name a semester are no title',
    [['Volumes horaires', 'à partir du S6'], ['Centre', 'FI'], [HUMANITIES, 10], ...THREE],
    ['humanities 10 B3', ...OF_THREE],
  ],
  ['300 rows', [...HEADED, [HUMANITIES, 10], ...THREE, ...Array.from({ length: 294 }, () => [])], ['humanities 10 B3', ...OF_THREE]],
  ['a total', [...HEADED, [HUMANITIES, 10], ...THREE, ['Total', 100]], ['humanities 10 B3', ...OF_THREE]],
  ['a semester named below it', [...HEADED, [HUMANITIES, 10], ...THREE, ['Options en S9']], ['humanities 10 B3', ...OF_THREE]],
  ['a title about one semester beside a year', [['Volumes horaires S6', 2016], ['Centre', 'FI'], [HUMANITIES, 10], ...THREE], null],
  [
    'a route named beside its lines',
    [['Volumes horaires FISE'], ['Centre', 'Total', 'Qui'], [HUMANITIES, 10, 'FC'], ...THREE],
    ['humanities 10 B3', ...OF_THREE],
  ],
  ['301 rows', [...HEADED, [HUMANITIES, 10], ...THREE, ...Array.from({ length: 295 }, () => [])], null],
  ['a centre in two lines', [...HEADED, [HUMANITIES, 10], ...THREE, [HUMANITIES, 5]], ['humanities 15 B3', ...OF_THREE]],
])('a curriculum with %s', (_what, rows, expected) => expect(hoursIn(rows)).toEqual(expected));

const WITH_SUBJECTS: Rows = [['Volumes horaires'], ['Centre', 'Matière', 'FI']];
const OTHERS: Rows = [
  [SCIENCE, 'Maths', 20],
  [ELECTRICAL, 'Auto', 30],
  [MECHANICAL, 'RDM', 40],
];

test.each<[string, Rows, string]>([
  [
    'the sum of its subjects',
    [
      [HUMANITIES, 'Anglais', 6],
      [null, 'Droit', 4],
    ],
    'humanities 10 C3',
  ],
  [
    'its own line, which counts before its subjects',
    [
      [HUMANITIES, null, 12],
      [null, 'Anglais', 6],
      [null, 'Droit', 4],
    ],
    'humanities 12 C3',
  ],
  [
    'its own line without hours and its subjects',
    [
      [HUMANITIES, null, null],
      [null, 'Anglais', 6],
      [null, 'Droit', 4],
    ],
    'humanities 10 C4',
  ],
  [
    'a subtotal behind its subjects',
    [
      [HUMANITIES, 'Anglais', 6],
      [null, 'Droit', 4],
      [null, 'Sous-total', 10],
    ],
    'humanities 10 C3',
  ],
  [
    'a total behind its subjects',
    [
      [HUMANITIES, 'Anglais', 6],
      [null, 'Droit', 4],
      [null, 'Total CI', 10],
    ],
    'humanities 10 C3',
  ],
  [
    'a sum that nothing names',
    [
      [HUMANITIES, 'Anglais', 6],
      [null, 'Droit', 4],
      [null, null, 10],
    ],
    'humanities 10 C3',
  ],
  [
    'what stands under another line',
    [
      [HUMANITIES, 'Anglais', 10],
      ['Vie étudiante', 'Sport', 5],
      [null, 'Musique', 5],
    ],
    'humanities 10 C3',
  ],
  [
    'its name on every line',
    [
      [HUMANITIES, 'Anglais', 6],
      [HUMANITIES, 'Droit', 4],
    ],
    'humanities 10 C3',
  ],
])('a centre has %s', (_what, lines, expected) => {
  expect(hoursIn([...WITH_SUBJECTS, ...lines, ...OTHERS])?.filter((each) => each.startsWith('humanities'))).toEqual([expected]);
});

test('a centre in a line of its own without hours or subjects has none', () => {
  const lines: Rows = [...WITH_SUBJECTS, [HUMANITIES, null, null], ...OTHERS, ['Méthodologie', 'Projet', 50]];
  expect(hoursIn(lines)?.filter((each) => each.startsWith('humanities'))).toEqual(['humanities 0 C3']);
});

test('subjects left of the centres: the hours stand right of both', () => {
  const lines = [[HUMANITIES, 'Anglais', 10], ...OTHERS].map(([centre = null, subject = null, hours = null]) => [subject, centre, hours]);
  expect(hoursIn([['Volumes horaires FISE'], ['Matière', 'Centre', null], ...lines])).toEqual([
    'humanities 10 C3',
    'science 20 C4',
    'electrical 30 C5',
    'mechanical 40 C6',
  ]);
});

test('subjects right of the centres: the hours stand right of both', () => {
  expect(hoursIn([['Volumes horaires FISE'], ['Centre', 'Matière', null], [HUMANITIES, 'Anglais', 10], ...OTHERS])).toEqual([
    'humanities 10 C3',
    'science 20 C4',
    'electrical 30 C5',
    'mechanical 40 C6',
  ]);
});

test('a route twice is nobody’s hours, two routes are each their own', () => {
  const four: Rows = [
    [HUMANITIES, 10, 1],
    [SCIENCE, 20, 2],
    [ELECTRICAL, 30, 3],
    [MECHANICAL, 40, 4],
  ];
  expect(hoursIn([['Volumes horaires'], ['Centre', 'FI', 'FC'], ...four])).toEqual([
    'humanities 10 B3',
    'science 20 B4',
    'electrical 30 B5',
    'mechanical 40 B6',
    'humanities 1 C3',
    'science 2 C4',
    'electrical 3 C5',
    'mechanical 4 C6',
  ]);
  expect(hoursIn([['Volumes horaires'], ['Centre', 'FI', 'Initiale'], ...four])).toBeNull();
  const withAnother = four.map((cells) => [...cells, 5]);
  expect(hoursIn([['Volumes horaires'], ['Centre', 'FI', 'Initiale', 'FC'], ...withAnother])).toBeNull();
});
