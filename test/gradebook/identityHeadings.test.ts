import { rncp10118 } from '../../src/certifications/rncp10118';
import { makeDictionary } from '../../src/gradebook/dictionary';
import { identityHeadings } from '../../src/gradebook/identityHeadings';
import { sheetOf, type TestCell } from '../support/sheet';

const dictionary = makeDictionary(rncp10118.vocabulary);

/** What a sheet's first row is found to head, such as `number 0`. */
const headingsOf = (...rows: readonly (readonly TestCell[])[]): string[] =>
  identityHeadings(sheetOf(rows), 0, dictionary).map(({ field, column }) => `${field} ${String(column)}`);

test.each<[string, TestCell[], string[]]>([
  ['who it is', ['N° étudiant', 'Nom', 'Prénom', 'Étudiant'], ['number 0', 'lastName 1', 'firstName 2', 'fullName 3']],
  ['a name beside a column of a rule', ['Nom', 'TOEIC'], ['lastName 0']],
  ['a name beside a column that no rule needs', ['Nom', 'Groupe'], ['lastName 0']],
  ['a name beside a centre', ['Nom', 'Génie méca'], ['lastName 0']],
  ['a name beside a company mark', ['Nom', 'Soutenance'], ['lastName 0']],
  ['a name beside what nothing tells', ['Nom', 'RDM'], []],
  ['a name alone', ['Nom', null, ''], []],
  ['nobody', ['TOEIC', 'Groupe'], []],
  ['a first name only', ['Prénom', 'TOEIC'], []],
  ['a first name with a number', ['Prénom', 'N° étudiant'], ['firstName 0', 'number 1']],
  ['a heading of 200 characters', ['Nom', `TOEIC${' '.repeat(195)}`], ['lastName 0']],
  ['a heading of 201 characters', ['Nom', `TOEIC${' '.repeat(196)}`], []],
  ['one number among five cells', ['Nom', 'TOEIC', 'RDM', 'CAO', 12], ['lastName 0']],
  ['one number among four cells', ['Nom', 'TOEIC', 'RDM', 12], []],
  ['one number typed as text among four cells', ['Nom', 'TOEIC', 'RDM', '12'], []],
  ['one number among four cells of a wide row', ['Nom', 'TOEIC', 'RDM', 12, null, null, null, null], []],
  ['a negative number among four cells', ['Nom', 'TOEIC', 'RDM', -1], ['lastName 0']],
])('a row that heads %s', (_what, row, found) => expect(headingsOf(row)).toEqual(found));

test.each<[string, TestCell[][], boolean]>([
  ['a number with a mark', [[22960001, 12]], true],
  ['a number with a mark typed as text', [['p00123', '12,5']], true],
  ['a number of three digits', [[101, 12]], true],
  ['a number of two digits', [[99, 12]], false],
  ['a number and no mark', [[22960001, 'Abadie']], false],
  ['a mark and no number', [['Abadie', 12]], false],
  ['a number in the fifth row below', [[], [], [], [], [22960001, 12]], true],
  ['a number in the sixth row below', [[], [], [], [], [], [22960001, 12]], false],
  [
    'a number and a mark in two rows',
    [
      [22960001, null],
      [null, 12],
    ],
    false,
  ],
  ['nothing', [], false],
])('a number’s heading beside « RDM » is one over %s', (_what, rows, isFound) => {
  expect(headingsOf(['N° étudiant', 'RDM'], ...rows)).toEqual(isFound ? ['number 0'] : []);
});

test('a number’s heading alone in its row, or below the numbers, is none', () => {
  expect(headingsOf(['N° étudiant'], [22960001, 12])).toEqual([]);
  const sheet = sheetOf([
    [22960001, 12],
    ['N° étudiant', 'RDM'],
  ]);
  expect(identityHeadings(sheet, 1, dictionary)).toEqual([]);
});

test('a name’s heading beside « RDM » is none over numbers and marks', () => {
  expect(headingsOf(['Nom', 'RDM'], [22960001, 12])).toEqual([]);
});
