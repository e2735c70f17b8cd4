import { isBlank, isNumeric, isOutOf, isWording, textOf, widthOf } from '../../src/gradebook/grid';
import type { Scalar } from '../../src/model/sheet';
import { sheetOf } from '../support/sheet';

test.each<[Scalar | undefined, { blank: boolean; numeric: boolean; wording: boolean }]>([
  [null, { blank: true, numeric: false, wording: false }],
  [undefined, { blank: true, numeric: false, wording: false }],
  ['', { blank: true, numeric: false, wording: false }],
  ['\u00a0 ', { blank: true, numeric: false, wording: false }],
  [0, { blank: false, numeric: true, wording: false }],
  [12.5, { blank: false, numeric: true, wording: false }],
  [-1, { blank: false, numeric: false, wording: false }],
  [true, { blank: false, numeric: false, wording: false }],
  ['12,5', { blank: false, numeric: true, wording: false }],
  [' 12.5 / 20 ', { blank: false, numeric: true, wording: false }],
  [',5', { blank: false, numeric: true, wording: false }],
  ['12,5 pts', { blank: false, numeric: false, wording: true }],
  ['ABS', { blank: false, numeric: false, wording: true }],
])('%j is blank, a number or words', (value, { blank, numeric, wording }) => {
  expect([isBlank(value), isNumeric(value), isWording(value)]).toEqual([blank, numeric, wording]);
});

test.each<[Scalar | undefined, boolean]>([
  ['/20', true],
  [' / 20', true],
  ['sur 20', true],
  ['Sur20', true],
  ['note sur 20', false],
  ['sur 20 points', false],
  ['sur dix', false],
  [20, false],
  [undefined, false],
])('%j says what marks are out of: %s', (value, expected) => {
  expect(isOutOf(value)).toBe(expected);
});

test.each<[Scalar | undefined, string]>([
  [null, ''],
  [undefined, ''],
  ['\u00a0Dupont Zoé ', 'Dupont Zoé'],
  [12.5, '12.5'],
])('%j is seen as %j', (value, text) => {
  expect(textOf(value)).toBe(text);
});

test('a sheet is as wide as its widest row', () => {
  expect(widthOf(sheetOf([[1], [1, 2, 3], []]))).toBe(3);
});
