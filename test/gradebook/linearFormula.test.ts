import { CONSTANT, linearFormula } from '../../src/gradebook/linearFormula';
import { columnLetters } from '../../src/model/address';
import { sheetOf } from '../support/sheet';

/** Coefficients in row 2, the student in row 4; H2 holds words, row 3 nothing. */
const sheet = sheetOf([[], ['', '', '', '', 2, 3, 5, 'x'], [], ['', '', '', '', 10, 12, 14, 16]]);

/** What a formula of row 4 takes of each cell, such as `E 0.4, F 0.6`; what is no cell's as `+ 1`. */
function taken(formula: string): string | null {
  const weights = linearFormula(formula, 3, sheet);
  return (
    weights &&
    [...weights].map(([at, weight]) => `${at === CONSTANT ? '+' : columnLetters(at)} ${String(Math.round(weight * 1e9) / 1e9)}`).join(', ')
  );
}

test.each<[string, string | null]>([
  ['12', '+ 12'],
  ['12.5', '+ 12.5'],
  ['.25', '+ 0.25'],
  ['50%', '+ 0.5'],
  ['AA4', 'AA 1'],
  ['$AA$4', 'AA 1'],
  ['E4:E4', 'E 1'],
  ['E2', '+ 2'],
  ['E3', '+ 0'],
  ['E99', '+ 0'],
  ['H2', null],
  ['=E4', 'E 1'],
  ['E=4', null],
  ['E4 + F4', 'E 1, F 1'],
  ['E4+F4+E4', 'E 2, F 1'],
  ['E4-E4', 'E 0'],
  ['E4-F4-G4', 'E 1, F -1, G -1'],
  ['1+2', '+ 3'],
  ['E4+1+2', 'E 1, + 3'],
  ['E4*2*3', 'E 6'],
  ['E4/2/5', 'E 0.1'],
  ['E4/(1+1)', 'E 0.5'],
  ['-(E4+F4)', 'E -1, F -1'],
  ['-H2', null],
  ['+E4', 'E 1'],
  ['+(E4+F4)', 'E 1, F 1'],
  ['+-E4', 'E -1'],
  ['(E4+1)*F4', null],
  ['F4/(E4+1)', null],
  ['2*(E4+1)', 'E 2, + 2'],
  ['(2*3)*E4', 'E 6'],
  ['(2+1)*(E4+F4)/3', 'E 1, F 1'],
  ['E4*(F4-F4)', null],
  ['E4/0', null],
  ['E4/E2', 'E 0.5'],
  ['E4/E3', null],
  ['2/E4', null],
  ['E4/H2', null],
])('numbers, cells and signs: %s', (formula, expected) => {
  expect(taken(formula)).toBe(expected);
});

test.each<[string, string | null]>([
  ['SUM(E4)', 'E 1'],
  ['Sum(E4:G4)', 'E 1, F 1, G 1'],
  ['SUM(E2:G2)', '+ 10'],
  ['SUM(E2:E4)', '+ 2, E 1'],
  ['SUM(E2:G3)', '+ 10'],
  ['SUM(G4:E4)', ''],
  ['SUM(E4:H4,E2)', 'E 1, F 1, G 1, H 1, + 2'],
  ['SUM(E2:H2)', null],
  ['AVERAGE(E4:G4)', 'E 0.333333333, F 0.333333333, G 0.333333333'],
  ['AVERAGE(E4,F4:G4,6)', 'E 0.25, F 0.25, G 0.25, + 1.5'],
  ['SUMPRODUCT(E4:G4,E2:G2)', 'E 2, F 3, G 5'],
  ['SUMPRODUCT(E2:G2,E4:G4)', 'E 2, F 3, G 5'],
  ['SUMPRODUCT(E4:G4*E2:G2)', 'E 2, F 3, G 5'],
  ['SUMPRODUCT(E4:G4,E2:G2,E2:G2)', 'E 4, F 9, G 25'],
  ['SUMPRODUCT(E4:G4,2)', 'E 2, F 2, G 2'],
  ['SUMPRODUCT(2,E4:G4)', 'E 2, F 2, G 2'],
  ['SUMPRODUCT(E4:G4)', 'E 1, F 1, G 1'],
  ['SUMPRODUCT(E4:F4,E2:G2)', null],
  ['SUMPRODUCT(E4:G4,E2:F2)', null],
  ['SUMPRODUCT(E4:G4,E4:G4)', null],
  ['SUM(E4:F4+E2:F2)', 'E 1, + 5, F 1'],
  ['SUM(E4:F4-E2:F2)', 'E 1, + -5, F 1'],
  ['SUM(E4:F4/E2)', 'E 0.5, F 0.5'],
  ['ROUND(E4,1)', 'E 1'],
  ['ROUND(E4/2+F4/2,2)', 'E 0.5, F 0.5'],
  ['IFERROR(E4/2,"")', 'E 0.5'],
  ['IFERROR(E4/0,E4)', null],
  ['IF(E4<8,"",E4)', 'E 1'],
  ['IF(E4<>"",E4,"ABS")', 'E 1'],
  ['IF(E4>=8,E4)', 'E 1'],
  ['IF(E4=F4,E4,F4)', null],
  ['IF(E4=F4,"ABS","")', null],
  ['IF("a ""b"" c"="",E4,"")', 'E 1'],
  ['MAX(E4)', null],
  ['MEDIAN.X(E4)', null],
  ['SUM(E4)+MAX(E4)', null],
  ['SUM(MAX(E4),F4)', null],
])('functions: %s', (formula, expected) => {
  expect(taken(formula)).toBe(expected);
});

test.each([
  ['', 'nothing'],
  ['E4:F4', 'several values'],
  ['"12"', 'a text'],
  ['E4="12"', 'a comparison'],
  ['E4>F4>G4', 'two comparisons'],
  ['(E4', 'a bracket left open'],
  ['(E4*2+(F4', 'two brackets left open'],
  ['E4)', 'a bracket too many'],
  ['SUM(E4', 'a function left open'],
  ['SUM()', 'a function of nothing'],
  ['SUM(E4,)', 'a function of nothing more'],
  ['E4 F4', 'two cells'],
  ['E4 2', 'a cell and a number'],
  ['E4+', 'a sign too many'],
  ['E4*', 'a factor too few'],
  ['*E4', 'a factor too few before'],
  ['E4^2', 'a power'],
  ['E4&F4', 'texts joined'],
  ['12 %%', 'a sign that is none'],
  ['Notes!E4', 'another sheet'],
  ['E4!F4', 'a sheet called E4'],
  ['E4.5', 'a name that begins like a cell'],
  ['E4(1)', 'a function called E4'],
  ['E4_x', 'a name that begins like a cell too'],
  ['ABCD4', 'a name that no column has'],
  ['E12345678', 'a row that no sheet has'],
  ['TRUE', 'a name'],
])('nothing is told of the formula « %s »: %s', (formula) => {
  expect(taken(formula)).toBeNull();
});

test.each([
  [2000, 'E 1'],
  [2001, null],
])('a formula of %i characters', (length, expected) => {
  expect(taken(`${' '.repeat(length - 2)}E4`)).toBe(expected);
});

test.each([
  ['A1:A1000', 1000],
  ['A1:A1001', null],
  ['A1:B500', 1000],
  ['A1:B501', null],
  ['A1000:A1001', 2],
  ['B1:C400', 400],
])('the sum of the block %s', (block, expected) => {
  const long = sheetOf(Array.from({ length: 1100 }, () => [1, 1]));
  expect(linearFormula(`SUM(${block})`, 1200, long)?.get(CONSTANT) ?? null).toBe(expected);
});
