import { rncp10118 } from '../../src/certifications/rncp10118';
import { makeDictionary } from '../../src/gradebook/dictionary';
import { reading, settleFields, type Candidate } from '../../src/gradebook/fieldColumns';
import { parseHeading } from '../../src/gradebook/heading';
import { profileOf } from '../../src/gradebook/profile';
import { sheetOf, type TestCell } from '../support/sheet';

const dictionary = makeDictionary(rncp10118.vocabulary);

type Headed = readonly [heading: string, ...cells: TestCell[]];

/** Columns once their headings and values have settled which are a student's. */
function settled(columns: readonly Headed[], { name = 'Notes', title = '' } = {}): Candidate[] {
  const rows = columns[0]?.slice(1).map((_, row) => row) ?? [];
  const sheet = sheetOf(
    rows.map((row) => columns.map(([, ...cells]) => cells[row] ?? null)),
    { name },
  );
  const candidates = columns.map(([heading], column): Candidate => ({
    path: { column, own: parseHeading(heading), row: 0, groups: [], beyond: [] },
    profile: profileOf(sheet, column, rows),
    reading: null,
  }));
  settleFields(candidates, sheet, { studentRows: rows, title }, dictionary);
  return candidates;
}

/** What columns are read as: `? toeic` where the office is asked, `-` where it is nothing. */
const readAs = (columns: readonly Headed[], around?: Parameters<typeof settled>[1]): string[] =>
  settled(columns, around).map(({ reading: read }) => {
    const [choice] = read?.choices ?? [];
    if (choice !== undefined) return `? ${Object.values(choice).join(' ')}`;
    return read?.meaning ? Object.values(read.meaning).join(' ') : '-';
  });

test.each<[Headed, string]>([
  [['N° étudiant', 1, 2], 'number'],
  [['Nom', 'Abadie', 'Brun'], 'lastName'],
  [['Nom', 12, 13], '-'],
  [['Prénom', 12, 13], '-'],
  [['Étudiant', 12, 13], '-'],
  [['Nom', null, null], 'lastName'],
  [['Statut', 'FISE', 'FISA'], 'route'],
  [['Statut', 'FISE', 'boursier'], 'route'],
  [['Statut', 'boursier', 'non boursier'], '-'],
  [['Statut', null, ' '], 'route'],
  [['Option', 'FISE', 'FISA'], 'route'],
  [['Option', 'FISE', 'FISA', 'MSI'], 'route'],
  [['Option', 'FISE', 'MSI'], 'option'],
  [['Option', 'FISE', null, null], 'route'],
  [['Option', 'MSI', 'GI'], 'option'],
  [['Option', null, null], 'option'],
  [['Score TOEIC', 800, 'ABS'], 'toeic'],
  [['Score TOEIC', null, null], 'toeic'],
  [['Score TOEIC', 12, 14], '-'],
  [['Score TOEIC', 12, 800], 'toeic'],
  [['Score TOEIC', 'oui', 'non'], '-'],
  [['Score TOEIC', 'oui', 800], 'toeic'],
  [['Score TOEIC', 'ABS', 'ABS'], 'toeic'],
  [['Nombre de stages', 2, 3], 'placementCount'],
  [['Nombre de stages', null, null], 'placementCount'],
  [['Nombre de stages', 'deux', 'trois'], '-'],
  [['Nombre de stages', 'deux', 3], 'placementCount'],
  [['Mobilité', 'oui', 'non'], 'abroad'],
  [['Points', 12, 13], '-'],
])('%j is %s', (column, meaning) => expect(readAs([column])).toEqual([meaning]));

test('a reading is sure where it has a meaning, unread where it has none; its headings are told from the top', () => {
  const group = (text: string) => ({ heading: parseHeading(text), first: 3, last: 3, limit: 3, isTold: true });
  const path = { column: 3, own: parseHeading('RDM /20'), row: 2, groups: [group('Génie méca'), group('2016')], beyond: [] };
  const headings = ['2016', 'Génie méca', 'RDM /20'];
  expect(reading({ path }, { is: 'toeic' }, 'place')).toEqual({
    column: 3,
    headings,
    meaning: { is: 'toeic' },
    ground: 'place',
    confidence: 'sure',
    choices: [],
  });
  expect(reading({ path }, null, 'none')).toEqual({
    column: 3,
    headings,
    meaning: null,
    ground: 'none',
    confidence: 'unread',
    choices: [],
  });
});

test('what a field is read by, and whether that is sure', () => {
  const why = (...columns: Headed[]): (string | null)[] =>
    settled(columns).map(({ reading: read }) => read && `${read.ground} ${read.confidence}`);
  expect(why(['Profil', 'FISE'])).toEqual(['values sure']);
  expect(why(['Profil', 'FISE'], ['Type', 'FC'])).toEqual(['values unread', 'values unread']);
  expect(why(['TOEIC', 700], ['TOEIC', 800])).toEqual(['heading unread', 'heading unread']);
  expect(why(['NIP', 1], ['N° étudiant', 2])).toEqual(['heading sure', 'heading sure']);
});

const kinds = (count: number): string[] => Array.from({ length: count }, (_, index) => `FISE ${String(index + 1)}`);

test.each<[string, Headed[], string[]]>([
  ['a column of routes', [['Profil', 'FISE', 'FISA']], ['route']],
  ['routes and blanks', [['Profil', 'FISE', null]], ['route']],
  ['a value that is no route', [['Profil', 'FISE', 'FISA', 'boursier']], ['-']],
  ['routes without a heading', [['', 'FISE', 'FISA']], ['-']],
  ['routes under a heading that is known for something else', [['Tuteur', 'FISE', 'FISA']], ['-']],
  [
    'a column of routes beside « Statut »',
    [
      ['Profil', 'FISE', 'FISA'],
      ['Statut', 'FISE', 'FISA'],
    ],
    ['-', 'route'],
  ],
  [
    'two columns of routes',
    [
      ['Profil', 'FISE', 'FISA'],
      ['Type', 'FC', 'FC'],
    ],
    ['? route', '? route'],
  ],
  ['twelve kinds of routes', [['Profil', ...kinds(12)]], ['route']],
  ['thirteen kinds of routes', [['Profil', ...kinds(13)]], ['-']],
  ['nothing yet', [['Profil', null, null]], ['-']],
])('the route is told by values: %s', (_what, columns, meanings) => expect(readAs(columns)).toEqual(meanings));

test.each<[string, Headed[], string[]]>([
  ['scores', [['Total', 755, 745]], ['toeic']],
  ['scores and a code', [['Total', 755, 800, 'ABS']], ['toeic']],
  ['scores, half of which are there', [['Total', 755, 'ABS']], ['-']],
  ['scores of which one is none', [['Total', 755, 800, 803]], ['-']],
  ['scores of which one of four is none', [['Total', 755, 800, 745, 803]], ['-']],
  ['scores of which one of five is none', [['Total', 755, 800, 745, 700, 803]], ['toeic']],
  [
    'scores beside numbers that may look like some',
    [
      ['N° étudiant', 755, 745],
      ['Janvier', 700, 705],
    ],
    ['number', 'toeic'],
  ],
  ['marks', [['Total', 12, 13]], ['-']],
  ['student numbers', [['N° étudiant', 755, 745]], ['number']],
  [
    'two columns of scores',
    [
      ['Janvier', 755, 745],
      ['Session', 700, 705],
    ],
    ['? toeic', '? toeic'],
  ],
  [
    'two columns of scores, one of them the total',
    [
      ['Reading', 390, 395],
      ['Total', 755, 745],
    ],
    ['-', 'toeic'],
  ],
  [
    'scores beside « TOEIC »',
    [
      ['Total', 755, 745],
      ['TOEIC', 700, 705],
    ],
    ['-', 'toeic'],
  ],
])('on a sheet or under a title « TOEIC »: %s', (_what, columns, meanings) => {
  expect(readAs(columns, { name: 'TOEIC' })).toEqual(meanings);
  expect(readAs(columns, { title: 'Score TOEIC' })).toEqual(meanings);
});

test.each<[string, Headed[], string[]]>([
  ['credits', [['ECTS', 30, 28]], ['exchangeCredits']],
  ['credits of few', [['ECTS', 30, null]], ['exchangeCredits']],
  ['credits of nobody', [['ECTS', null, null]], ['-']],
  ['words', [['ECTS', 'trente', 'vingt']], ['-']],
  ['something else', [['Note', 30, 28]], ['-']],
])('on a sheet « Mobilité »: %s', (_what, columns, meanings) => {
  expect(readAs(columns, { name: 'Mobilité' })).toEqual(meanings);
});

test('scores and credits on a sheet about something else are neither', () => {
  expect(
    readAs([
      ['Total', 755, 745],
      ['ECTS', 30, 28],
    ]),
  ).toEqual(['-', '-']);
});

test.each<[string, Headed[], string[]]>([
  [
    'a final score before others',
    [
      ['TOEIC', 700],
      ['TOEIC définitif', 800],
      ['TOEIC mars', 600],
    ],
    ['known remark', 'toeic', 'known remark'],
  ],
  [
    '« TOEIC » alone before others',
    [
      ['TOEIC mars', 700],
      ['TOEIC', 800],
    ],
    ['known remark', 'toeic'],
  ],
  [
    'two final scores',
    [
      ['TOEIC officiel', 700],
      ['TOEIC définitif', 800],
      ['TOEIC', 600],
    ],
    ['? toeic', '? toeic', '? toeic'],
  ],
  [
    '« TOEIC » twice',
    [
      ['TOEIC', 700],
      ['TOEIC', 800],
    ],
    ['? toeic', '? toeic'],
  ],
  [
    'two scores of some month',
    [
      ['TOEIC mars', 700],
      ['TOEIC juin', 800],
    ],
    ['? toeic', '? toeic'],
  ],
  ['one score of some month', [['TOEIC mars', 700]], ['toeic']],
  [
    'numbers in the vocabulary’s order',
    [
      ['NIP', 1],
      ['N° étudiant', 2],
    ],
    ['known otherNumber', 'number'],
  ],
  [
    'names in the vocabulary’s order',
    [
      ['Nom d’usage', 'Abadie'],
      ['Nom', 'Brun'],
    ],
    ['known remark', 'lastName'],
  ],
  [
    'a heading by its words before one by some of them',
    [
      ['Mon séjour à l’étranger', 'oui'],
      ['Mobilité', 'non'],
    ],
    ['known remark', 'abroad'],
  ],
  [
    'the first of two that the vocabulary does not order',
    [
      ['Séjour à l’étranger 1', 'oui'],
      ['Séjour à l’étranger 2', 'non'],
    ],
    ['abroad', 'known remark'],
  ],
])('of several columns of one field counts %s', (_what, columns, meanings) => expect(readAs(columns)).toEqual(meanings));
