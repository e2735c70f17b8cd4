import { headingPaths, type HeadingPath } from '../../src/gradebook/headingPaths';
import type { Section } from '../../src/gradebook/sections';
import type { Area, Sheet } from '../../src/model/sheet';
import { sheetOf, type TestCell } from '../support/sheet';

type Rows = readonly (readonly TestCell[])[];

/** Headings over one row of students; the first column tells who they are. */
function pathsOf(headings: Rows, students: readonly TestCell[], merges: readonly Area[] = [], more: Partial<Section> = {}): HeadingPath[] {
  const sheet: Sheet = sheetOf([...headings, students], { merges });
  const section: Section = {
    headingRows: headings.map((_, row) => row),
    coefficientRows: [],
    scaleRows: [],
    studentRows: [headings.length],
    statisticsInside: [],
    unidentifiedRows: [],
    identityColumns: [0],
    numberColumn: 0,
    title: '',
    ...more,
  };
  return headingPaths(sheet, section, (own, group) => own.words === 'toeic' || own.words === `pas ${group.words}`);
}

/** Each column as `A: its heading < group < group above`, what may reach as far behind a `?`. */
const told = (paths: readonly HeadingPath[]): string[] =>
  paths.map(({ column, own, groups, beyond }) => {
    const above = groups.map(({ heading }) => ` < ${heading.text}`).join('');
    const far = beyond.map(({ heading }) => ` ? ${heading.text}`).join('');
    return `${'ABCDEFGH'.charAt(column)}: ${own.text}${above}${far}`;
  });

const over = (row: number, firstColumn: number, lastColumn: number): Area => ({ firstRow: row, lastRow: row, firstColumn, lastColumn });

test.each<[string, Rows, readonly Area[], string[]]>([
  ['one row', [['N°', 'RDM', 'CAO']], [], ['A: N°', 'B: RDM', 'C: CAO']],
  [
    'groups that reach to the next one and to the end',
    [
      [null, 'Méca', null, 'Élec', null],
      ['N°', 'RDM', 'CAO', 'Auto', 'EP'],
    ],
    [],
    ['A: N°', 'B: RDM < Méca', 'C: CAO < Méca', 'D: Auto < Élec', 'E: EP < Élec'],
  ],
  [
    'a group that a column ends; what stands behind may be its',
    [
      [null, 'Méca', null, null, null, 'Élec'],
      ['N°', 'RDM', 'TOEIC', 'CAO', 'GP', 'Auto'],
    ],
    [],
    ['A: N°', 'B: RDM < Méca', 'C: TOEIC ? Méca', 'D: CAO ? Méca', 'E: GP ? Méca', 'F: Auto < Élec'],
  ],
  [
    'a column that ends one group and not another',
    [
      ['Tout', null, null],
      [null, 'Méca', null],
      ['N°', 'RDM', 'pas Méca'],
    ],
    [],
    ['A: N° < Tout', 'B: RDM < Méca < Tout', 'C: pas Méca < Tout ? Méca'],
  ],
  [
    'a group over the column that would end it only',
    [
      [null, 'Méca', null],
      ['N°', 'TOEIC', 'RDM'],
    ],
    [],
    ['A: N°', 'B: TOEIC < Méca', 'C: RDM < Méca'],
  ],
  [
    'a merged group, which reaches whatever it covers, and further only perhaps',
    [
      [null, 'Méca', null, null, null],
      ['N°', 'RDM', 'TOEIC', 'CAO', 'GP'],
    ],
    [over(0, 1, 3)],
    ['A: N°', 'B: RDM < Méca', 'C: TOEIC < Méca', 'D: CAO < Méca', 'E: GP ? Méca'],
  ],
  [
    'one merged group beside one over a single column',
    [
      [null, 'Méca', null, 'Élec', null],
      ['N°', 'RDM', 'CAO', 'Auto', 'EP'],
    ],
    [over(0, 1, 2)],
    ['A: N°', 'B: RDM < Méca', 'C: CAO < Méca', 'D: Auto < Élec', 'E: EP ? Élec'],
  ],
  [
    'cells merged downwards only tell no reach',
    [
      [null, 'Méca', null],
      ['N°', 'RDM', 'CAO'],
    ],
    [{ firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 }],
    ['A: N°', 'B: RDM < Méca', 'C: CAO < Méca'],
  ],
  [
    'cells merged in another row tell no reach',
    [
      [null, 'Méca', null],
      ['N°', 'RDM', 'CAO'],
    ],
    [over(1, 2, 3), over(2, 2, 3)],
    ['A: N°', 'B: RDM < Méca', 'C: CAO < Méca'],
  ],
  [
    'cells merged above tell the reach of that row only',
    [
      ['Promo', null, null],
      [null, 'Méca', null],
      ['N°', 'RDM', 'CAO'],
    ],
    [over(0, 0, 1)],
    ['A: N° < Promo', 'B: RDM < Méca < Promo', 'C: CAO < Méca ? Promo'],
  ],
  [
    'a group over a single column before a merged one',
    [
      [null, 'Méca', 'Élec', null],
      ['N°', 'RDM', 'Auto', 'EP'],
    ],
    [over(0, 2, 3)],
    ['A: N°', 'B: RDM < Méca', 'C: Auto < Élec', 'D: EP < Élec'],
  ],
  [
    'numbers in the row that names students, words above and below it',
    [
      [null, 'Semestres', null, null],
      ['N°', 5, 6, 'Langues'],
      [null, null, null, 'Anglais'],
    ],
    [],
    ['A: N°', 'B: 5 < Semestres', 'C: 6 < Semestres', 'D: Anglais < Langues < Semestres'],
  ],
  [
    'a group repeated over each of its columns',
    [
      [null, 'Méca', 'Méca', null, 'Élec', 'Élec'],
      ['N°', 'RDM', 'CAO', 'GP', 'Auto', 'EP'],
    ],
    [],
    ['A: N°', 'B: RDM < Méca', 'C: CAO < Méca', 'D: GP ? Méca', 'E: Auto < Élec', 'F: EP < Élec'],
  ],
  [
    'a group in the first column',
    [
      ['Tout', null],
      ['N°', 'RDM'],
    ],
    [],
    ['A: N° < Tout', 'B: RDM < Tout'],
  ],
  [
    'three levels, the nearest first',
    [
      [null, 'Sciences', null, null],
      [null, 'Méca', null, 'Élec'],
      ['N°', 'RDM', 'CAO', 'Auto'],
    ],
    [],
    ['A: N°', 'B: RDM < Méca < Sciences', 'C: CAO < Méca < Sciences', 'D: Auto < Élec < Sciences'],
  ],
  [
    'a heading in the row of groups, nothing below it',
    [
      [null, 'Méca', null, 'TOEIC'],
      ['N°', 'RDM', 'CAO', null],
    ],
    [],
    ['A: N°', 'B: RDM < Méca', 'C: CAO < Méca', 'D: TOEIC'],
  ],
  [
    'numbers below the row that names students',
    [
      ['N°', 'RDM', 'CAO'],
      [null, 2, 1],
    ],
    [],
    ['A: N°', 'B: RDM', 'C: CAO'],
  ],
  [
    'a number as heading in the row that names students',
    [
      [null, 'Semestre', null],
      ['N°', 5, 6],
    ],
    [],
    ['A: N°', 'B: 5 < Semestre', 'C: 6 < Semestre'],
  ],
  [
    'a number in the row of groups',
    [
      [null, 2016, null],
      ['N°', 'RDM', null],
    ],
    [],
    ['A: N°', 'B: RDM', 'C: '],
  ],
  [
    'a mark that nothing heads, under a group',
    [
      [null, 'Méca', null],
      ['N°', 'RDM', null],
    ],
    [],
    ['A: N°', 'B: RDM < Méca', 'C:  < Méca'],
  ],
  [
    'words below the row that names students, which head their columns',
    [
      ['N°', 'Méca', null],
      [null, 'RDM', 'CAO'],
    ],
    [],
    ['A: N°', 'B: RDM < Méca', 'C: CAO < Méca'],
  ],
])('headings: %s', (_what, headings, merges, expected) => {
  expect(told(pathsOf(headings, [22960001, 12, 13, 14, 15, 16].slice(0, headings.at(-1)?.length), merges))).toEqual(expected);
});

test('a column without heading and marks is none', () => {
  expect(told(pathsOf([['N°', 'RDM', null, 'CAO']], [22960001, 12, null, 13]))).toEqual(['A: N°', 'B: RDM', 'D: CAO']);
  expect(told(pathsOf([['N°', 'RDM', null, 'CAO']], [22960001, 12, ' ', 13]))).toEqual(['A: N°', 'B: RDM', 'D: CAO']);
});

test('a column without heading is one as soon as one student has a mark in it', () => {
  const sheet = sheetOf([['N°'], [22960001, 12], [22960002]]);
  const section = { headingRows: [0], studentRows: [1, 2], identityColumns: [0] };
  const paths = headingPaths(sheet, section as unknown as Section, () => false);
  expect(told(paths)).toEqual(['A: N°', 'B: ']);
});

test('the row of a heading is its own, a column without one has the lowest', () => {
  const headings = [
    [null, 'Méca', null, 'TOEIC'],
    ['N°', 'RDM', null, null],
  ];
  expect(pathsOf(headings, [22960001, 12, 13, 800]).map(({ row }) => row)).toEqual([1, 1, 1, 0]);
});

test('the row that names students is told by the first of their columns', () => {
  // The second row gives coefficients in words that are no headings of the first.
  const headings = [
    ['x', 'N°', 5],
    ['y', null, null],
  ];
  expect(told(pathsOf(headings, [1, 22960001, 12], [], { identityColumns: [1, 0] }))).toEqual(['A: y < x', 'B: N°', 'C: 5']);
});

test.each<[string, Rows, readonly Area[], boolean]>([
  [
    'merged over it',
    [
      [null, 'Méca', null],
      ['N°', 'RDM', 'CAO'],
    ],
    [over(0, 1, 2)],
    true,
  ],
  [
    'repeated over it',
    [
      [null, 'Méca', 'Méca'],
      ['N°', 'RDM', 'CAO'],
    ],
    [],
    true,
  ],
  [
    'supposed',
    [
      [null, 'Méca', null],
      ['N°', 'RDM', 'CAO'],
    ],
    [],
    false,
  ],
  [
    'told by merged cells of another group',
    [
      [null, 'Méca', 'Élec', null],
      ['N°', 'RDM', 'CAO', 'Auto'],
    ],
    [over(0, 2, 3)],
    true,
  ],
])('a group’s reach is %s', (_what, headings, merges, isTold) => {
  expect(pathsOf(headings, [22960001, 12, 13, 14], merges)[1]?.groups.map((group) => group.isTold)).toEqual([isTold]);
});

test('the end of a group is its last column', () => {
  const headings = [
    [null, 'Méca', null, null, 'Élec'],
    ['N°', 'RDM', 'CAO', 'TOEIC', 'Auto'],
  ];
  expect(pathsOf(headings, [22960001, 12, 13, 800, 14])[1]?.groups).toMatchObject([{ first: 1, last: 2, limit: 3 }]);
});
