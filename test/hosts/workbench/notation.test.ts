import { toEnglish, toFrench } from '../../../src/hosts/workbench/engine/notation';
import { editedText, typedContent } from '../../../src/hosts/workbench/typedContent';

test.each([
  ['=SI(A1>1,5;"a;b";SOMME(A:A;2))', '=IF(A1>1.5,"a;b",SUM(A:A,2))'],
  ['=MOYENNE(A1:A3)', '=AVERAGE(A1:A3)'],
  ['=A1*1,5', '=A1*1.5'],
  ['=ROUND(A1,2)', '=ROUND(A1,2)'],
  ['=SUM(1,5)', '=SUM(1,5)'],
  ['=\'Génie; méca\'!A1+NB.SI(A:A;"<10")', '=\'Génie; méca\'!A1+COUNTIF(A:A,"<10")'],
  ['=ENSIAME.COMPANYSCORE(14,5;12;13;15)', '=ENSIAME.COMPANYSCORE(14.5,12,13,15)'],
  ['=SI(VRAI;1;0)', '=IF(TRUE,1,0)'],
])('%s typed is %s', (typed, english) => expect(toEnglish(typed)).toBe(english));

test.each([
  ['=IF(A1>1.5,"a,b",SUM(A:A,2))', '=SI(A1>1,5;"a,b";SOMME(A:A;2))'],
  ['=_xlfn.STDEV.S(A1:A9)', '=ECARTYPE.STANDARD(A1:A9)'],
  ['=CHOOSE({1,2},A1,B1)', '=CHOISIR({1.2};A1;B1)'],
  ['=_xldudf_ENSIAME_TOEICMIN(D7)', '=ENSIAME.TOEICMIN(D7)'],
])('%s is shown as %s', (english, french) => expect(toFrench(english)).toBe(french));

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  [' 8 ', 8],
  ['', null],
  ['ABS', 'ABS'],
  ['12/05', '12/05'],
  ["'12,5", '12,5'],
  ['vrai', true],
  ['=A1;', { formula: '=A1,' }],
  ['-', '-'],
])('%p typed becomes %p', (typed, content) => expect(typedContent(typed)).toEqual(content));

test.each([
  [12.5, undefined, '12,5'],
  [null, undefined, ''],
  [true, undefined, 'VRAI'],
  ['ABS', undefined, 'ABS'],
  ['12,5', undefined, "'12,5"],
  [7, '=SUM(A1,1.5)', '=SOMME(A1;1,5)'],
])('%p with %p is edited as %s', (value, formula, text) => expect(editedText(value, formula)).toBe(text));
