import { languages } from '../../src/messages';
import { cellName } from '../../src/model/address';
import type { Sheet } from '../../src/model/sheet';
import { correctLine } from '../../src/views/correctEntry';
import { toCorrect } from '../../src/views/toCorrect';
import { CENTRES, check, COMPANY, gradeTable, IDENTITY, means, TOEIC, verdicts } from '../support/gradeTable';
import { sheetOf, type TestCell } from '../support/sheet';

const marks = gradeTable([...IDENTITY, ...means(), ...COMPANY, ...TOEIC]);
const INITIAL = [460, 140, 310, 310, 348, 232];
const CONTINUING = [316, 84, 202, 204, 162, 232];

/** A curriculum of two columns of hours, its headings in row 2, the centres in rows 3 to 8. */
const curriculum = (
  change: (rows: TestCell[][]) => void = () => undefined,
  headings: TestCell[] = ["Centre d'intérêt", 'Formation initiale (h)', 'Formation continue (h)'],
): Sheet => {
  const rows: TestCell[][] = [
    ['Volumes horaires'],
    headings,
    ...CENTRES.map((centre, index): TestCell[] => [centre, INITIAL[index] ?? 0, CONTINUING[index] ?? 0]),
    ['Total', 1800, 1200],
  ];
  change(rows);
  return sheetOf(rows, { name: 'Maquette' });
};

const put =
  (row: number, column: number, value: TestCell) =>
  (rows: TestCell[][]): void => {
    (rows[row - 1] ?? [])[column] = value;
  };

/** The differences found in a sheet beside a table of marks, such as `B3 460 459`: the cell, the text's hours, the sheet's. */
const differences = (sheet: Sheet): string[] =>
  check([marks, sheet]).problems.flatMap(({ code, at, computed, declared }) =>
    code === 'hoursDiffer' && at ? [`${cellName(at)} ${computed ?? ''} ${declared ?? ''}`] : [],
  );

const layoutOf = (sheet: Sheet): string | undefined => check([marks, sheet]).sheets[1]?.layout;

test.each<[string, (rows: TestCell[][]) => void, string[]]>([
  ['the hours of the text', () => undefined, []],
  ['an hour less', put(3, 1, 459), ['B3 460 459']],
  ['an hour more', put(4, 2, 85), ['C4 84 85']],
  ['hours typed as text', put(4, 1, '140 h'), []],
  ['half an hour with a comma', put(4, 1, '140,5 h'), ['B4 140 140.5']],
  ['an empty cell', put(7, 1, null), ['B7 348 0']],
  ['a centre left out is told at the headings', (rows) => rows.splice(3, 1), ['B2 140 0', 'C2 84 0']],
  ['another total changes nothing', put(9, 1, 1799), []],
])('programme.hours: %s', (_, change, expected) => {
  expect(layoutOf(curriculum(change))).toBe('curriculum');
  expect(differences(curriculum(change))).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['Étudiants', 'FC', []],
  ['Apprentis', 'FC', []],
  ['FI', 'Contrat pro', []],
  [
    'FC',
    'FI',
    [
      'B3 316 460',
      'B4 84 140',
      'B5 202 310',
      'B6 204 310',
      'B7 162 348',
      'C3 460 316',
      'C4 140 84',
      'C5 310 202',
      'C6 310 204',
      'C7 348 162',
    ],
  ],
  ['FI', 'VAE', []],
])('the headings %s and %s tell which hours of the text', (one, other, expected) => {
  expect(differences(curriculum(undefined, ['Centre', one, other]))).toEqual(expected);
});

test('hours of subjects are summed by centre, a subtotal is not added', () => {
  const rows: TestCell[][] = [['Maquette'], ['Centre', 'Matière', 'FI']];
  for (const [index, centre] of CENTRES.entries())
    rows.push([centre, 'Cours', 100], [null, 'Projet', (INITIAL[index] ?? 0) - 100], [null, 'Sous-total', INITIAL[index] ?? 0]);
  expect(differences(sheetOf(rows, { name: 'Heures' }))).toEqual([]);
  rows[3] = [null, 'Projet', 359];
  expect(differences(sheetOf(rows, { name: 'Heures' }))).toEqual(['C3 460 459']);
});

test.each<[string, Sheet]>([
  ['one semester', { ...curriculum(), name: 'Maquette S5' }],
  ['one year', curriculum(put(1, 0, 'Volumes horaires 2e année'))],
  ['no word of hours', { ...curriculum(put(1, 0, 'Moyennes'), ['Centre', 'Initiale', 'Continue']), name: 'Promotion' }],
  ['no route', curriculum(undefined, ['Centre', 'Cours (h)', 'TD (h)'])],
  ['twice the same route', curriculum(undefined, ['Centre', 'Initiale', 'Formation initiale'])],
  ['half of the centres', curriculum((rows) => rows.splice(5, 3))],
])('a sheet that is not surely a curriculum is not read: %s', (_, sheet) => {
  expect(layoutOf(sheet)).toBe('notRead');
  expect(differences(sheet)).toEqual([]);
});

test('other hours change no verdict, and are said with the cell and both figures', () => {
  const sheets = [marks, curriculum(put(3, 1, 450))];
  expect(verdicts(check(sheets))).toEqual(verdicts(check([marks])));
  const group = toCorrect(check(sheets), sheets).find(({ kind }) => kind === 'hoursDiffer');
  const words = languages.fr;
  expect(group?.blocking).toBe(false);
  expect(group?.entries.map((entry) => correctLine(entry, 'hoursDiffer', sheets, words))).toEqual([
    { title: CENTRES[0], detail: '450\u00a0h, le texte en donne 460', value: '', isEmpty: false },
  ]);
  expect(check(sheets).problems.find(({ code }) => code === 'hoursDiffer')?.clause).toBe('programme.hours');
});
