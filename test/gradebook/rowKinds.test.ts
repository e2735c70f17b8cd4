import {
  filledCells,
  holdsMarks,
  holdsText,
  isEmptyRow,
  isMarksOnly,
  isNumberLike,
  mayBeNamed,
  rowKind,
  takeLegend,
  unlabelledNumbers,
} from '../../src/gradebook/rowKinds';
import { sheetOf, type TestCell } from '../support/sheet';

const line = (...cells: readonly TestCell[]) => sheetOf([cells]);

test.each<[TestCell[], { text: boolean; empty: boolean; filled: number }]>([
  [[], { text: false, empty: true, filled: 0 }],
  [[null, '', '\u00a0'], { text: false, empty: true, filled: 0 }],
  [[null, 12, '12,5'], { text: false, empty: false, filled: 2 }],
  [['Nom', null, 12], { text: true, empty: false, filled: 2 }],
])('the row %j', (cells, { text, empty, filled }) => {
  const sheet = line(...cells);
  expect([holdsText(sheet, 0), isEmptyRow(sheet, 0), filledCells(sheet, 0)]).toEqual([text, empty, filled]);
  expect([holdsText(sheet, 1), isEmptyRow(sheet, 1), filledCells(sheet, 1)]).toEqual([false, true, 0]);
});

test.each<[string, TestCell[], 'coefficients' | 'scale' | null]>([
  ['coefficients', [null, null, 2, '1,5', 3], 'coefficients'],
  ['the least and the most of one', [null, null, 0.5, 20], 'coefficients'],
  ['none is 0', [null, null, 2, 0], null],
  ['none is above 20', [null, null, 2, 20.5], null],
  ['20 everywhere', [null, null, 20, '20', 20], 'scale'],
  ['20 and another', [null, null, 20, 10], 'coefficients'],
  ['what marks are out of, in words', [null, null, '/20', 'sur 20'], 'scale'],
  ['in words and in numbers', [null, null, '/20', 20], null],
  ['a word beside', [null, 'x', 2, 1], null],
  ['a number over the names', [1, null, 2, 1], null],
  ['nothing', [null, null, null], null],
  ['six columns counted', [null, null, 3, 4, 5, 6, 7, 8], null],
  ['five columns counted may be coefficients', [null, null, 3, 4, 5, 6, 7], 'coefficients'],
  ['six numbers that do not count', [null, null, 3, 4, 5, 6, 7, 9], 'coefficients'],
])('a line of numbers without a word: %s', (_what, cells, expected) => {
  expect(unlabelledNumbers(line(...cells), 0, [0, 1])).toBe(expected);
});

/** Number in A, last name in B, first name in C, marks from D on. */
const IDENTITY = [0, 1, 2];

test.each<[string, TestCell[], ReturnType<typeof rowKind>]>([
  ['a student', ['22960001', 'Dupont', 'Zoé', 12, 14], 'numbered'],
  ['a student whose number is one', [22960001, 'Dupont', 'Zoé', 12], 'numbered'],
  ['a number alone', [22960001, null, null, null], 'other'],
  ['a number and one mark', [22960001, null, null, 12], 'numbered'],
  ['a student without a number', [null, 'Min', 'Li', 12, 14], 'named'],
  ['one name', [null, 'Dupont', null, 12], 'named'],
  ['the mean of all', [null, 'Moyenne', null, 12, 14], 'statistics'],
  ['the mean of all, where the numbers stand', ['Moyenne', null, null, 12, 14], 'statistics'],
  ['a label in the last column', [null, null, null, 12, 14, 'moyenne promo'], 'statistics'],
  ['coefficients', [null, null, 'Coefficients', 2, 1], 'coefficients'],
  ['what marks are out of', [null, 'Barème', null, 20, 20], 'scale'],
  ['a label over two cells of names', [null, 'Moyenne', 'Promotion', 12, 14], 'named'],
  ['labels of columns', [null, null, null, 'Moyenne', 'ECTS', 'Rang'], 'other'],
  ['labels of columns above as many figures', [null, null, null, 'Moyenne', 'ECTS', 'Rang', 1, 2, 3], 'other'],
  ['a label before more figures than words', [null, null, null, 'Moyenne', 'ECTS', 'Rang', 1, 2, 3, 4], 'statistics'],
  ['marks without a name', [null, null, null, 12, 14], 'other'],
])('a row below the headings: %s', (_what, cells, expected) => {
  expect(rowKind(line(...cells), 0, 0, IDENTITY)).toBe(expected);
});

test('a table without numbers tells its students by name', () => {
  expect(rowKind(line('Dupont', 'Zoé', 12), 0, null, [0, 1])).toBe('named');
  expect(rowKind(line(null, null, 12), 0, null, [0, 1])).toBe('other');
});

test.each<[TestCell[], boolean]>([
  [['22960001', 'Dupont', 'Zoé', 12], true],
  [['22960001', 'Dupont', 'Zoé', 'ABS', 'DISP'], true],
  [['22960001', 'Dupont', 'Zoé', 'ABS'], false],
  [['22960001', 'Dupont', 'Zoé', 'présent', 'absent'], false],
  [['22960001', 'Dupont', 'Zoé'], false],
])('%j holds marks: %s', (cells, expected) => {
  expect(holdsMarks(line(...cells), 0, IDENTITY)).toBe(expected);
});

test.each<[TestCell[], boolean]>([
  [[null, 'Dupont', 'Zoé'], true],
  [[null, 'de la Tour d’Auvergne', 'Anne Marie'], true],
  [[null, 'un deux trois quatre cinq six', null], true],
  [[null, 'un deux trois quatre cinq six sept', null], false],
  [[null, 'Groupe 2', null], false],
  [[null, 'NB: absents', null], false],
  [[null, 'Dupont; Martin', null], false],
  [['12', null, null], false],
])('%j may be a name: %s', (cells, expected) => {
  expect(mayBeNamed(line(...cells), 0, IDENTITY)).toBe(expected);
});

test.each<[TestCell[], boolean]>([
  [[null, null, 12, 13, '14'], true],
  [[null, null, 12, 13], false],
  [[null, null, { f: 'A1', v: 12 }, 13, 14], false],
  [[null, null, { f: 'A1', v: 12 }, 13, 14, 15], true],
])('%j are typed marks of nobody: %s', (cells, expected) => {
  expect(isMarksOnly(line(...cells), 0)).toBe(expected);
});

test.each<[TestCell, boolean]>([
  ['22960001', true],
  ['e2016x', true],
  [7, true],
  ['zdupont', false],
  [null, false],
])('%j is like a number: %s', (value, expected) => {
  expect(isNumberLike(value as string)).toBe(expected);
});

describe('the lines below the students', () => {
  const sheet = sheetOf([
    ['22960001', 'Dupont', 'Zoé', 12],
    ['22960002', 'Martin', 'Léa', 14],
    ['22960003', 'Petit', 'Marc', 9],
    ['ABS', 'absence', null, null],
    ['Présents', null, null, 3],
    ['zdurand', 'Durand', 'Max', 11],
    [null, 'Morel', 'Ida', 10],
    ['Notes', null, null, 10, 11, 12],
  ]);

  test.each<[string, number[], number[], number[]]>([
    ['an explained code is told; a count is taken out in silence', [0, 1, 2, 3, 4, 5], [3], [0, 1, 2, 5]],
    ['three typed marks beside words are told: they may be somebody’s', [0, 1, 2, 7], [7], [0, 1, 2]],
    ['a student without a number stays', [0, 1, 2, 6], [], [0, 1, 2, 6]],
    ['a student whose number is a login stays', [0, 1, 2, 5], [], [0, 1, 2, 5]],
  ])('%s', (_what, rows, told, left) => {
    const students = [...rows];
    expect(takeLegend(sheet, students, 0, IDENTITY)).toEqual(told);
    expect(students).toEqual(left);
  });

  test.each<[string, number[], number | null]>([
    ['students are told by logins, not by numbers', [0, 3, 4, 5], 0],
    ['there is no column of numbers', [0, 1, 2, 3], null],
  ])('nobody is taken out where %s', (_what, rows, numberColumn) => {
    const left = [...rows];
    expect(takeLegend(sheet, left, numberColumn, IDENTITY)).toEqual([]);
    expect(left).toEqual(rows);
  });

  test('half of them numbered is enough', () => {
    const rows = [0, 1, 3, 5];
    expect(takeLegend(sheet, rows, 0, IDENTITY)).toEqual([3]);
    expect(rows).toEqual([0, 1, 5]);
  });
});
