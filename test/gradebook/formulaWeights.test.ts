import { linearFormula } from '../../src/gradebook/linearFormula';
import { cellName, columnLetters } from '../../src/model/address';
import { languages } from '../../src/messages';
import { correctLine } from '../../src/views/correctEntry';
import { toCorrect } from '../../src/views/toCorrect';
import { check, COMPANY, gradeTable, means, NUMBERS, TOEIC, under, column, type TestColumn } from '../support/gradeTable';
import { sheetOf } from '../support/sheet';

const sheet = sheetOf([[], ['', '', '', '', 2, 3, 5, 'x'], [], ['', '', '', '', 10, 12, 14, 16]]);

/** What a formula of row 4 takes of each cell, such as `E 0.4, F 0.6`; what is no cell's as `+ 1`. */
function taken(formula: string): string | null {
  const weights = linearFormula(formula, 3, sheet);
  return (
    weights &&
    [...weights].map(([at, weight]) => `${at < 0 ? '+' : columnLetters(at)} ${String(Math.round(weight * 1e9) / 1e9)}`).join(', ')
  );
}

test.each<[string, string | null]>([
  ['E4', 'E 1'],
  ['=E4', 'E 1'],
  ['$E4', 'E 1'],
  ['E4*2', 'E 2'],
  ['2*E4', 'E 2'],
  ['E4*.5', 'E 0.5'],
  ['E4*30%+F4*70%', 'E 0.3, F 0.7'],
  ['-E4+F4', 'E -1, F 1'],
  ['+E4-F4', 'E 1, F -1'],
  ['(E4*2+F4*3)/5', 'E 0.4, F 0.6'],
  ['( E4 * 2 + F4 * 3 ) / 5', 'E 0.4, F 0.6'],
  ['(e4*E2+f4*F$2)/($E$2+$F$2)', 'E 0.4, F 0.6'],
  ['SUMPRODUCT(E4:G4,E$2:G$2)/SUM(E$2:G$2)', 'E 0.2, F 0.3, G 0.5'],
  ['SUMPRODUCT(E4:G4*E$2:G$2)/SUM(E$2:G$2)', 'E 0.2, F 0.3, G 0.5'],
  ['sumproduct(E4:F4,$E$2:$F$2)/10', 'E 0.2, F 0.3'],
  ['AVERAGE(E4:F4)', 'E 0.5, F 0.5'],
  ['AVERAGE(E4,G4)', 'E 0.5, G 0.5'],
  ['SUM(E4:F4,G4)/3', 'E 0.333333333, F 0.333333333, G 0.333333333'],
  ['ROUND((E4+F4)/2,2)', 'E 0.5, F 0.5'],
  ['IFERROR(AVERAGE(E4:F4),"")', 'E 0.5, F 0.5'],
  ['IF(COUNT(E4:F4)<2,"",AVERAGE(E4:F4))', 'E 0.5, F 0.5'],
  ['IF(E4<>"",E4/2+F4/2,"ABS")', 'E 0.5, F 0.5'],
  ['E4+E4', 'E 2'],
  ['E4+1', 'E 1, + 1'],
  ['3', '+ 3'],
  // What is no weighed sum of cells that can be told.
  ['IF(E4>10,E4,F4)', null],
  ['MAX(E4:F4)', null],
  ['E4*F4', null],
  ['E4/F4', null],
  ['E4/0', null],
  ['E4^2', null],
  ['E4*H$2', null],
  ['SUMPRODUCT(E4:G4,E$2:F$2)', null],
  ['E4:F4', null],
  ['Coef!E4', null],
  ["'Notes 1'!E4", null],
  ['Moyenne_RDM', null],
  ['[1]Notes!E4', null],
  ['E4+', null],
  ['(E4+F4', null],
  ['SUM(E4', null],
  ['E4 F4', null],
  ['E4=F4', null],
  ['', null],
  ['E4&""', null],
  [`${'('.repeat(3000)}E4`, null],
])('the formula %s', (formula, expected) => {
  expect(taken(formula)).toBe(expected);
});

const MECHANICAL = 'Génie Mécanique';
const REST = [...means(MECHANICAL), ...COMPANY, ...TOEIC];

/** RDM 2, CAO 3 and Projet 5 (E to G, coefficients in row 3), the mean in H by the formula of each row. */
function mechanical(formula: (row: number) => string, change: (columns: TestColumn[]) => TestColumn[] = (columns) => columns) {
  const centre = [
    column('RDM', 10, { coefficient: 2 }),
    column('CAO', 12, { coefficient: 3 }),
    column('Projet', 14, { coefficient: 5 }),
    column(
      'Moyenne',
      [0, 1, 2, 3].map((student) => ({ f: formula(student + 4), v: 12.6 })),
    ),
  ];
  const identity = [
    column('N° étudiant', NUMBERS),
    column('Nom', ['Abadie', 'Brun', 'Colas', 'Diallo']),
    column('Prénom', 'Zoé'),
    column('Statut', 'FI'),
  ];
  return gradeTable([...identity, ...under(MECHANICAL, ...change(centre)), ...REST]);
}

/** What is said of formulas, such as `formulaWeighs H4 CAO 3 2`: the cell, the subject, the coefficient shown, the formula's. */
const said = (given: ReturnType<typeof mechanical>): string[] =>
  check([given])
    .problems.filter(({ code }) => code.startsWith('formula'))
    .map(({ code, at, text, declared, computed }) =>
      [code, at && cellName(at), text, declared, computed].filter((part) => part !== undefined).join(' '),
    );

test.each<[string, (row: number) => string, string[]]>([
  ['as the row of coefficients', (row) => `SUMPRODUCT(E${row}:G${row},E$3:G$3)/SUM(E$3:G$3)`, []],
  ['the same numbers typed', (row) => `(E${row}*2+F${row}*3+G${row}*5)/10`, []],
  ['as shares', (row) => `E${row}*20%+F${row}*0.3+G${row}*0.5`, []],
  ['another coefficient', (row) => `(E${row}*2+F${row}*2+G${row}*5)/9`, ['formulaWeighs H4 CAO 3 2']],
  ['a mean without coefficients', (row) => `AVERAGE(E${row}:G${row})`, ['formulaWeighs H4 CAO 3 2', 'formulaWeighs H4 Projet 5 2']],
  ['a subject left out', (row) => `(E${row}*2+F${row}*3)/5`, ['formulaLeavesOut H4 Projet']],
  ['two subjects left out', (row) => `E${row}`, ['formulaLeavesOut H4 CAO, Projet']],
  ['a subject weighed by nothing', (row) => `(E${row}*2+F${row}*3+G${row}*0)/5`, ['formulaLeavesOut H4 Projet']],
  ['another sum', (row) => `(E${row}*2+F${row}*3+G${row}*5)/9`, ['formulaWeighs H4 10 9']],
  ['a mark of another centre', (row) => `(E${row}*2+F${row}*3+I${row}*5)/10`, []],
  ['the first weighed twice', (row) => `(E${row}*4+F${row}*3+G${row}*5)/12`, ['formulaWeighs H4 RDM 2 4']],
  ['points added', (row) => `(E${row}*2+F${row}*2+G${row}*5)/9+1`, []],
  ['more than a sum', (row) => `MAX(E${row},F${row})`, []],
])('the formula of a mean: %s', (_, formula, expected) => {
  expect(said(mechanical(formula))).toEqual(expected);
});

test('each centre has its own subjects', () => {
  const centre = (name: string, at: string, cells: (row: number) => string): TestColumn[] =>
    under(
      name,
      column(`Cours ${at}`, 12, { coefficient: 2 }),
      column(`TP ${at}`, 12, { coefficient: 1 }),
      column(
        'Moyenne',
        [4, 5, 6, 7].map((row) => ({ f: cells(row), v: 12 })),
      ),
    );
  const table = gradeTable([
    column('N° étudiant', NUMBERS),
    column('Nom', ['Abadie', 'Brun', 'Colas', 'Diallo']),
    column('Prénom', 'Zoé'),
    column('Statut', 'FI'),
    ...centre(MECHANICAL, 'méca', (row) => `(E${row}*2+F${row})/3`),
    ...centre('Electrotechnique – Automatique', 'élec', (row) => `(H${row}*2+I${row})/3`),
    ...REST.filter(({ heading }) => heading !== 'Electrotechnique – Automatique'),
  ]);
  expect(said(table)).toEqual([]);
});

test('what a formula weighs is compared with the coefficients only where all of them are shown', () => {
  const bare = (columns: TestColumn[]): TestColumn[] => columns.map((each) => (each.heading === 'CAO' ? column('CAO', 12) : each));
  expect(said(mechanical((row) => `AVERAGE(E${row}:G${row})`, bare))).toEqual([]);
  expect(said(mechanical((row) => `E${row}`, bare))).toEqual(['formulaLeavesOut H4 Projet']);
});

test('one formula alone is no rule of the table', () => {
  const sheet = mechanical((row) => (row === 4 ? `E${row}` : `(E${row}*2+F${row}*3+G${row}*5)/10`));
  expect(said(sheet).filter((each) => !each.startsWith('formulaDiffers'))).toEqual([]);
});

test('a subject taken twice is weighed by either of its marks', () => {
  const twice = (columns: TestColumn[]): TestColumn[] => [...columns.slice(0, 3), column('Projet note retenue', 14), ...columns.slice(3)];
  expect(said(mechanical((row) => `(E${row}*2+F${row}*3+H${row}*5)/10`, twice))).toEqual([]);
  expect(said(mechanical((row) => `(E${row}*2+F${row}*3+G${row}*4)/9`, twice))).toEqual(['formulaWeighs I4 Projet 5 4']);
});

test.each<[(row: number) => string, 'fr' | 'en', string]>([
  [(row) => `E${row}`, 'fr', `Moyenne, ${MECHANICAL}\u202f; laisse de côté CAO, Projet`],
  [(row) => `(E${row}*2+F${row}*2+G${row}*5)/9`, 'fr', `Moyenne, ${MECHANICAL}\u202f; compte CAO 2 fois au lieu de 3`],
  [(row) => `(E${row}*2+F${row}*3+G${row}*5)/9`, 'fr', `Moyenne, ${MECHANICAL}\u202f; divise par 9 au lieu de 10`],
  [(row) => `E${row}`, 'en', `Mean, ${MECHANICAL}; leaves out CAO, Projet`],
  [(row) => `(E${row}*2+F${row}*2+G${row}*5)/9`, 'en', `Mean, ${MECHANICAL}; weighs CAO by 2 instead of 3`],
  [(row) => `(E${row}*2+F${row}*3+G${row}*5)/9`, 'en', `Mean, ${MECHANICAL}; divides by 9 instead of 10`],
])('what the office reads of it', (formula, language, expected) => {
  const given = mechanical(formula);
  const [group] = toCorrect(check([given]), [given]).filter(({ kind }) => kind.startsWith('formula'));
  const lines = group?.entries.map((entry) => correctLine(entry, group.kind, [given], languages[language]).detail);
  expect(lines).toEqual([expected]);
});
