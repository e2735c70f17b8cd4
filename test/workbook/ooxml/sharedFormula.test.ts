import { sharedFormula } from '../../../src/workbook/ooxml/sharedFormula';

describe('sharedFormula', () => {
  it.each([
    ['A1+B2', 1, 1, 'B2+C3'],
    ['A1', 0, 0, 'A1'],
    ['(3*M5+2*N5)/10', 3, 0, '(3*M8+2*N8)/10'],
    ['$A1+A$1+$A$1+A1', 2, 3, '$A3+D$1+$A$1+D3'],
    ['SUM(A1:C9)', 1, 0, 'SUM(A2:C10)'],
    ['SUM(A:C)+SUM($A:C)', 5, 1, 'SUM(B:D)+SUM($A:D)'],
    ['SUM(1:3)+SUM($1:3)', 2, 9, 'SUM(3:5)+SUM($1:5)'],
    ['Z9&AZ9', 0, 1, 'AA9&BA9'],
    ['XFD1', 0, 1, '#REF!'],
    ['A1048576', 1, 0, '#REF!'],
    ['B2', -2, 0, '#REF!'],
    ['A2', 0, -1, '#REF!'],
    ['B2', -1, -1, 'A1'],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['ATAN2(A1,B1)', 1, 0, 'ATAN2(A2,B2)'],
    ['DEC2BIN(A1)', 1, 0, 'DEC2BIN(A2)'],
    ['"A1"&A1&"le ""B2"" "', 1, 0, '"A1"&A2&"le ""B2"" "'],
    ["'Notes A1'!B2+Notes!B2", 1, 0, "'Notes A1'!B3+Notes!B3"],
    ["'l''école B2'!B2", 1, 0, "'l''école B2'!B3"],
    ['Q1!B2', 1, 0, 'Q1!B3'],
    ['[1]Notes!A1', 1, 0, '[1]Notes!A2'],
    ['Tableau1[[#This Row],[Note 1]]*A1', 1, 0, 'Tableau1[[#This Row],[Note 1]]*A2'],
    ['Tableau1[A1]+A1', 1, 0, 'Tableau1[A1]+A2'],
    ["Tableau1['[A1]+A1", 1, 0, "Tableau1['[A1]+A2"],
    ['Taux_A1*A1', 1, 0, 'Taux_A1*A2'],
    ['éA1+A1', 1, 0, 'éA1+A2'],
    ['A1.x+A1', 1, 0, 'A1.x+A2'],
    ['IF(A1<10,"B2",A1%)', 1, 0, 'IF(A2<10,"B2",A2%)'],
    ['1.5E3+A1', 1, 0, '1.5E3+A2'],
    ['A1:INDEX(B:B,3)', 1, 0, 'A2:INDEX(B:B,3)'],
    ['a1+b$2', 1, 1, 'B2+C$2'],
    ['TRUE+PI()', 4, 4, 'TRUE+PI()'],
    ['', 1, 1, ''],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
    expect(sharedFormula(formula)(rows, columns)).toBe(moved);
  });
});
