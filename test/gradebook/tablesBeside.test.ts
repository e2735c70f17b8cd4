import { rncp10118 } from '../../src/certifications/rncp10118';
import { makeDictionary } from '../../src/gradebook/dictionary';
import { tablesBeside } from '../../src/gradebook/tablesBeside';
import { sheetOf, type TestCell } from '../support/sheet';

const dictionary = makeDictionary(rncp10118.vocabulary);

/** The headings that each table of a sheet keeps, its last line of values. */
const tablesOf = (...rows: readonly (readonly TestCell[])[]): TestCell[][] =>
  tablesBeside(sheetOf(rows), dictionary).map(({ values }) => (values.at(-1) ?? []).filter((value) => value !== null));

test.each<[string, TestCell[], TestCell[], TestCell[][]]>([
  ['one table', ['N°', 'N° étudiant', 'Nom', 'A'], [1, 101, 'Abadie', 12], [[1, 101, 'Abadie', 12]]],
  [
    'two tables by numbers, without a column between',
    ['N° étudiant', 'Nom', 'A', 'N° étudiant', 'Nom', 'A'],
    [101, 'Abadie', 12, 102, 'Brun', 13],
    [
      [101, 'Abadie', 12],
      [102, 'Brun', 13],
    ],
  ],
  [
    'three tables, what stands before the first with it',
    ['N°', 'N° étudiant', 'A', 'n° Étudiant', 'A', 'N° étudiant', 'A'],
    [7, 101, 12, 102, 13, 103, 14],
    [
      [7, 101, 12],
      [102, 13],
      [103, 14],
    ],
  ],
  [
    'two tables by names behind an empty column',
    ['Nom', 'A', null, 'Nom', 'A'],
    ['Abadie', 12, null, 'Brun', 13],
    [
      ['Abadie', 12],
      ['Brun', 13],
    ],
  ],
  ['a name written again behind the marks', ['Nom', 'A', 'Nom', 'B'], ['Abadie', 12, 'Abadie', 13], [['Abadie', 12, 'Abadie', 13]]],
  ['two numbers that are headed otherwise', ['N° étudiant', 'Nom', 'NIP', 'A'], [101, 'Abadie', 7, 12], [[101, 'Abadie', 7, 12]]],
  [
    'another kind of name behind an empty column',
    ['Nom', 'A', null, 'Prénom', 'B'],
    ['Abadie', 12, null, 'Ada', 13],
    [['Abadie', 12, 'Ada', 13]],
  ],
])('%s', (_what, headings, values, tables) => {
  expect(tablesOf(['Promotion 2016'], [], headings, values)).toEqual(tables);
});

test('a column with one cell filled, wherever that is, is not empty', () => {
  const headings = ['Nom', 'A', null, 'Nom', 'A'];
  expect(tablesOf(['', '', 'oui'], headings, ['Abadie', 12, null, 'Brun', 13])).toEqual([['Abadie', 12, 'Brun', 13]]);
});

test('a first table alone above two that stand beside each other', () => {
  const values = [101, 'Abadie', 102, 'Brun'];
  expect(tablesOf(['N° étudiant', 'Nom'], [100, 'Colas'], ['N° étudiant', 'Nom', 'N° étudiant', 'Nom'], values)).toEqual([
    [101, 'Abadie'],
    [102, 'Brun'],
  ]);
});

test('each table keeps its cells where they were', () => {
  const sheet = sheetOf([
    ['N° étudiant', 'A', 'N° étudiant', 'A'],
    [101, 12, 102, 13],
  ]);
  expect(tablesBeside(sheet, dictionary).map(({ values }) => values)).toEqual([
    [
      ['N° étudiant', 'A', null, null],
      [101, 12, null, null],
    ],
    [
      [null, null, 'N° étudiant', 'A'],
      [null, null, 102, 13],
    ],
  ]);
});
