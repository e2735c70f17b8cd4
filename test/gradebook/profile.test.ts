import { looksLikeMarks, looksLikeText, mayBeMarks, mayBeSpoiltMarks, profileOf, type Profile } from '../../src/gradebook/profile';
import { sheetOf, type TestCell } from '../support/sheet';

const rowsOf = (count: number): number[] => Array.from({ length: count }, (_, row) => row);
const profileOfCells = (cells: readonly TestCell[]): Profile =>
  profileOf(sheetOf(cells.map((cell) => ['x', cell])), 1, rowsOf(cells.length));

test('what stands in the cells is counted by what it can be', () => {
  const cells = [0, 20, '12,5', 20.5, 650, 'ABS', 'ATT', 'acquis 2014', 'Zoé', 'Apprenti', '12,5*', null, '', ' '];
  expect(profileOfCells(cells)).toEqual({ filled: 11, marks: 3, larger: 2, codes: 3, texts: 3, withFigures: 1 });
});

test('only the rows asked for are looked at, and a row that ends before the column is empty', () => {
  const sheet = sheetOf([['x', 12], ['x', 13], ['x'], ['x', 14]]);
  expect(profileOf(sheet, 1, [1, 2, 3])).toEqual({ filled: 2, marks: 2, larger: 0, codes: 0, texts: 0, withFigures: 0 });
});

test.each([
  [799, 799],
  [800, 400],
  [1199, 600],
  [1200, 400],
])('of %i rows %i are looked at', (rows, looked) => {
  expect(profileOfCells(Array.from({ length: rows }, () => 12)).marks).toBe(looked);
});

const profile = (marks: number, codes: number, larger: number, texts: number, withFigures = 0): Profile => ({
  filled: marks + codes + larger + texts,
  marks,
  codes,
  larger,
  texts,
  withFigures,
});

test.each<[string, Profile, boolean, boolean, boolean]>([
  ['nothing yet', profile(0, 0, 0, 0), true, false, false],
  ['marks', profile(4, 0, 0, 0), true, true, false],
  ['codes', profile(0, 4, 0, 0), true, false, false],
  ['a mark and many codes', profile(1, 9, 0, 0), true, true, false],
  ['four marks of five', profile(4, 0, 0, 1), true, true, false],
  ['marks and codes, four of five', profile(2, 2, 1, 0), true, true, false],
  ['marks, fewer than four of five', profile(7, 0, 0, 2), true, false, false],
  ['marks and codes, half', profile(1, 1, 1, 1), true, false, false],
  ['marks, fewer than half', profile(4, 0, 5, 0), false, false, false],
  ['scores', profile(0, 0, 4, 0), false, false, false],
  ['texts, half', profile(2, 0, 0, 2), true, false, false],
  ['texts, more than half', profile(2, 0, 0, 3), false, false, true],
])('a column of %s', (_what, each, may, surely, text) => {
  expect([mayBeMarks(each), looksLikeMarks(each), looksLikeText(each)]).toEqual([may, surely, text]);
});

test.each<[string, Profile, boolean]>([
  ['words', profile(0, 0, 0, 4), false],
  ['words, half of them with a figure', profile(0, 0, 0, 4, 2), false],
  ['words, most of them with a figure', profile(0, 0, 0, 4, 3), true],
  ['marks and a few words with a figure', profile(5, 0, 0, 3, 3), false],
])('a column of %s', (_what, each, spoilt) => expect(mayBeSpoiltMarks(each)).toBe(spoilt));
