import { rncp10118 } from '../../src/certifications/rncp10118';
import type { ChosenColumns } from '../../src/gradebook/chosenColumns';
import { makeDictionary } from '../../src/gradebook/dictionary';
import { readColumns, type Column } from '../../src/gradebook/readColumns';
import type { Area, Sheet } from '../../src/model/sheet';
import { sheetOf, type TestCell } from '../support/sheet';

const dictionary = makeDictionary(rncp10118.vocabulary);

type Rows = readonly (readonly TestCell[])[];

interface Around {
  readonly merges?: readonly Area[];
  readonly chosen?: ChosenColumns;
  readonly name?: string;
  readonly title?: string;
  /** Rows between the headings and the students. */
  readonly scale?: Rows;
}

/** The columns of a table: rows of headings, then one student who has 12 everywhere but where it is said. */
function columnsOf(headings: Rows, student: readonly TestCell[] = [], around: Around = {}): Column[] {
  const width = Math.max(...headings.map((row) => row.length));
  const { scale = [], merges = [], chosen = [], name = 'Notes', title = '' } = around;
  const cells = Array.from({ length: width }, (_, column): TestCell => student[column] ?? (column === 0 ? 'Abadie' : 12));
  const sheet: Sheet = sheetOf([...headings, ...scale, cells], { merges, name });
  const section = {
    headingRows: headings.map((_, row) => row),
    coefficientRows: [],
    scaleRows: scale.map((_, row) => headings.length + row),
    studentRows: [headings.length + scale.length],
    statisticsInside: [],
    unidentifiedRows: [],
    identityColumns: [0],
    numberColumn: null,
    title,
  };
  return readColumns(sheet, section, dictionary, chosen);
}

const told = (columns: readonly Column[]): string[] =>
  columns.slice(1).map(({ reading: { meaning, choices } }) => {
    const [words, ...others] = (meaning === null ? choices : [meaning]).map((each) => Object.values(each).join(' '));
    return words === undefined ? '-' : meaning === null ? `? ${[words, ...others].join(' | ')}` : words;
  });

const subject = (name: string, centre = 'mechanical'): string => `subject ${centre} ${name} first`;
const GM = 'Génie méca';
const marksOf = (period: number, marks = 'ABCD'): string[] => [...marks].map((mark) => `companyMark ${mark} ${String(period)}`);

const score: TestCell[] = ['Abadie', 12, 800];

test.each<[string, string[], TestCell[], string[]]>([
  ['a column about the student', ['RDM', 'TOEIC', 'CAO'], score, [subject('RDM'), 'toeic', `? ${subject('CAO')}`]],
  ['a column that no rule needs', ['RDM', 'Email', 'CAO'], [], [subject('RDM'), 'known email', `? ${subject('CAO')}`]],
  ['another centre’s mean', ['RDM', 'Élec-Auto', 'CAO'], [], [subject('RDM'), 'centreMean electrical', `? ${subject('CAO')}`]],
  ['the letters of the company’s marks', ['RDM', 'A', 'B', 'C', 'D'], [], [subject('RDM'), ...marksOf(1)]],
  ['letters of which A is not the first', ['RDM', 'B', 'A', 'C', 'D'], [], [subject('RDM'), ...marksOf(1, 'BACD')]],
  ['letters with a period of which A is not the first', ['RDM', 'B2', 'A2', 'C2', 'D2'], [], [subject('RDM'), ...marksOf(2, 'BACD')]],
  ['letters with a period', ['RDM', 'A2', 'B2', 'C2', 'D2'], [], [subject('RDM'), ...marksOf(2)]],
  ['the activity in the company', ['RDM', 'Activité', 'Mémoire TI', 'Mémoire TU', 'Soutenance'], [], [subject('RDM'), ...marksOf(1)]],
])('a centre’s heading reaches to %s', (_what, headings, cells, meanings) => {
  expect(
    told(
      columnsOf(
        [
          [null, GM, ...headings.slice(1).map(() => null)],
          ['Nom', ...headings],
        ],
        cells,
      ),
    ),
  ).toEqual(meanings);
});

test.each<[string, Rows, string[]]>([
  [
    'its own mean',
    [
      ['', GM, '', ''],
      ['Nom', 'RDM', GM, 'CAO'],
    ],
    [subject('RDM'), 'centreMean mechanical', subject('CAO')],
  ],
  [
    'its rank',
    [
      ['', GM, '', ''],
      ['Nom', 'RDM', 'Rang', 'CAO'],
    ],
    [subject('RDM'), 'known rank', subject('CAO')],
  ],
  [
    'a subject that ends in a letter',
    [
      ['', GM, ''],
      ['Nom', 'RDM', 'Maths B'],
    ],
    [subject('RDM'), subject('Maths B')],
  ],
  [
    'an oral',
    [
      ['', GM, ''],
      ['Nom', 'RDM', 'Oral'],
    ],
    [subject('RDM'), subject('Oral')],
  ],
])('a centre’s heading reaches beyond %s', (_what, headings, meanings) => {
  const read = told(columnsOf(headings.map((row) => row.map((cell) => cell || null))));
  expect(read).toEqual(meanings);
});

test('the letters of a period do not end its heading', () => {
  const headings = [
    [null, 'Stage 2', null, null, null],
    ['Nom', 'A', 'B', 'C', 'D'],
  ];
  expect(told(columnsOf(headings))).toEqual(marksOf(2));
});

test('under a centre’s merged heading a score stays one, an « Option » is a subject', () => {
  const headings = [
    [null, GM, null, null],
    ['Nom', 'RDM', 'Option', 'TOEIC'],
  ];
  const merges = [{ firstRow: 0, lastRow: 0, firstColumn: 1, lastColumn: 3 }];
  expect(told(columnsOf(headings, ['Abadie', 12, 13, 800], { merges }))).toEqual([subject('RDM'), subject('Option'), 'toeic']);
});

test.each<[string, TestCell, string]>([
  ['Rang', 3, 'known rank'],
  ['#', 3, 'known rowOrder'],
  [' # ', 3, 'known rowOrder'],
  ['N°', 3, '? number | known rowOrder'],
  ['No', 3, '? number | known rowOrder'],
  ['Nb', 3, '-'],
  ['Bloc n°', 3, '-'],
])('« %s » without a student number is %3$s', (heading, cell, meaning) => {
  expect(told(columnsOf([['Nom', heading]], ['Abadie', cell]))).toEqual([meaning]);
});

test('« N° » beside the student number is the row’s', () => {
  expect(told(columnsOf([['Nom', 'N°', 'N° étudiant']], ['Abadie', 3, 22960001]))).toEqual(['known rowOrder', 'number']);
});

test.each<[TestCell, number | null]>([
  ['/40', 40],
  [' / 40', 40],
  ['sur 40', 40],
  ['40', 40],
  ['12,5', 12.5],
  [40, 40],
  [0, null],
  ['quarante', null],
  [null, null],
])('a row of scales that says %p: %p', (cell, scale) => {
  expect(columnsOf([['Nom', 'RDM']], [], { scale: [[null, cell]] })[1]?.scale).toBe(scale);
});

test('a scale in the heading counts before a row’s, the first of two rows that says one', () => {
  expect(columnsOf([['Nom', 'RDM /20']], [], { scale: [[null, 40]] })[1]?.scale).toBe(20);
  expect(
    columnsOf([['Nom', 'RDM']], [], {
      scale: [
        [null, null],
        [null, 40],
        [null, 60],
      ],
    })[1]?.scale,
  ).toBe(40);
});

test('the office’s word counts before everything', () => {
  const chosen: ChosenColumns = [
    { headings: ['TOEIC'], meaning: null },
    { headings: ['Score'], meaning: { is: 'toeic' } },
    { headings: ['RDM'], meaning: { is: 'centreMean', centre: 'Génie Mécanique' } },
  ];
  const columns = columnsOf([['Nom', 'TOEIC', 'Score', 'RDM']], ['Abadie', 800, 805], { chosen });
  expect(told(columns)).toEqual(['-', 'toeic', 'centreMean mechanical']);
  expect(columns.slice(1).map(({ reading: { ground, confidence } }) => `${ground} ${confidence}`)).toEqual([
    'chosen unread',
    'chosen sure',
    'chosen sure',
  ]);
});

test.each<[string, Rows, Around, string[]]>([
  ['the title', [['Nom', 'RDM']], { title: GM }, [subject('RDM')]],
  ['the sheet’s name', [['Nom', 'RDM']], { name: GM }, [subject('RDM')]],
  ['the title before the sheet’s name', [['Nom', 'RDM']], { title: 'Méthodologie', name: GM }, [subject('RDM', 'methods')]],
  [
    'a heading above before the title',
    [
      [null, 'Méthodologie', null],
      ['Nom', 'RDM', null],
    ],
    { title: GM },
    [subject('RDM', 'methods'), `? ${subject('C', 'methods')}`],
  ],
  ['nothing', [['Nom', 'RDM']], {}, ['-']],
  [
    'headings, not the title, where one names another',
    [['Nom', 'RDM', 'Élec-Auto', 'Méthodologie']],
    { title: GM },
    ['-', 'centreMean electrical', 'centreMean methods'],
  ],
])('the centre is told by %s', (_what, headings, around, meanings) => {
  expect(told(columnsOf(headings, [], around))).toEqual(meanings);
});

test('the title does not tell the centre of what stands behind a heading of another', () => {
  const merges = [{ firstRow: 0, lastRow: 0, firstColumn: 1, lastColumn: 2 }];
  const headings = [
    [null, 'Méthodologie', null, null],
    ['Nom', 'RDM', 'CAO', 'Sport'],
  ];
  expect(told(columnsOf(headings, [], { title: GM, merges }))[2]).toBe(`? ${subject('Sport', 'methods')}`);
});

test('a student’s columns may stand under a heading of their own', () => {
  const headings = [
    ['Étudiants', null, null],
    ['Nom', 'Statut', 'N° étudiant'],
  ];
  const merges = [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 2 }];
  expect(told(columnsOf(headings, ['Abadie', 'FISE', 22960001], { merges }))).toEqual(['route', 'number']);
});

test('a short name ends another’s group once the centres are known by such names', () => {
  const headings = [
    [null, 'FSG', 'EEA', 'GM', 'APP', null],
    ['Nom', 'Maths', 'Auto', 'RDM', 'Option', 'GM'],
  ];
  expect(told(columnsOf(headings)).slice(3)).toEqual([subject('Option', 'specialisation'), 'centreMean mechanical']);
});

test('what a column that no rule needs is read by', () => {
  const why = (...headings: string[]): string[] =>
    columnsOf([['Nom', ...headings]], ['Abadie', 3, 22960001])
      .slice(1)
      .map(({ reading: { ground, confidence } }) => `${ground} ${confidence}`);
  expect(why('Rang')).toEqual(['heading sure']);
  expect(why('#')).toEqual(['heading sure']);
  expect(why('N°')).toEqual(['heading unread']);
  expect(why('N°', 'N° étudiant')).toEqual(['place sure', 'heading sure']);
  expect(why('Bonbons')).toEqual(['none unread']);
});
