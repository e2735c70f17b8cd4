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

/** A curriculum by year: hours of 1A, 2A and 3A (a third each, the rest in the last), under each route. */
const thirds = (hours: number): number[] => [Math.floor(hours / 3), Math.floor(hours / 3), hours - 2 * Math.floor(hours / 3)];
const byYear = (more: TestCell[] = [], cells: (hours: number) => TestCell[] = () => []): TestCell[][] => [
  ['Maquette FISE, en heures'],
  [],
  ["Centre d'intérêt", '1A', '2A', '3A', ...more],
  ...CENTRES.map((centre, index): TestCell[] => [centre, ...thirds(INITIAL[index] ?? 0), ...cells(INITIAL[index] ?? 0)]),
  ['Total', 600, 600, 600],
];
const maquette = (rows: readonly (readonly TestCell[])[], name = 'Maquette'): Sheet => sheetOf(rows, { name });
const turn = (rows: TestCell[][]): TestCell[][] =>
  Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) => rows.map((row) => row[column] ?? null));

test.each<[string, TestCell[][], string[]]>([
  ['a column for each year', byYear(), []],
  ['a column for each year, one hour more', [...byYear().slice(0, 3), [CENTRES[0], 153, 153, 155], ...byYear().slice(4)], ['B4 460 461']],
  [
    'a total beside them, which counts',
    byYear(['Total'], (hours) => [hours + 1]),
    ['E4 460 461', 'E5 140 141', 'E6 310 311', 'E7 310 311', 'E8 348 349', 'E9 232 233'],
  ],
  ['a total beside them, which is right', byYear(['Total (h)'], (hours) => [hours]), []],
  [
    'one hours column under a title',
    [['Maquette FISE'], ['Centre', 'Volume horaire'], ...CENTRES.map((centre, index): TestCell[] => [centre, INITIAL[index] ?? 0])],
    [],
  ],
  [
    'semesters',
    [
      ['Maquette apprentis (h)'],
      ['Centre', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10'],
      ...CENTRES.map((centre, index): TestCell[] => [centre, ...thirds(INITIAL[index] ?? 0), 0, 0, 0]),
    ],
    [],
  ],
  [
    'kinds of teaching under each route, over two rows',
    [
      ['Volumes horaires'],
      ['Centre', 'Formation initiale', null, null, 'Formation continue', null],
      [null, 'CM', 'TD', 'TP', 'Cours', 'TP'],
      ...CENTRES.map((centre, index): TestCell[] => [centre, ...thirds(INITIAL[index] ?? 0), (CONTINUING[index] ?? 0) - 10, 10]),
    ],
    [],
  ],
  [
    'years under each route, over two rows',
    [
      ['Volumes horaires'],
      ['Centre', 'FI', null, null, null, 'FC', null, null],
      [null, '1re année', '2e année', '3e année', 'Total', '1re année', '2e année', 'Total'],
      ...CENTRES.map((centre, index): TestCell[] => [
        centre,
        1,
        1,
        1,
        INITIAL[index] ?? 0,
        1,
        1,
        (CONTINUING[index] ?? 0) - (index === 5 ? 1 : 0),
      ]),
    ],
    ['H9 232 231'],
  ],
  [
    'centres as columns',
    turn([
      ['Volumes horaires', null, null],
      ['Centre', 'Formation initiale', 'Formation continue'],
      ...CENTRES.map((centre, index): TestCell[] => [centre, (INITIAL[index] ?? 0) + (index === 2 ? 5 : 0), CONTINUING[index] ?? 0]),
      ['Total', 1805, 1200],
    ]),
    ['E2 310 315'],
  ],
])('a curriculum with %s', (_, rows, expected) => {
  expect(layoutOf(maquette(rows))).toBe('curriculum');
  expect(differences(maquette(rows))).toEqual(expected);
});

test.each<[string, TestCell[][]]>([
  ['two of three years', [['Maquette FISE (h)'], ['Centre', '1A', '2A'], ...CENTRES.map((centre): TestCell[] => [centre, 10, 10])]],
  [
    'four semesters of six',
    [['Maquette FI (h)'], ['Centre', 'S5', 'S6', 'S7', 'S8'], ...CENTRES.map((centre): TestCell[] => [centre, 10, 10, 10, 10])],
  ],
])('years that are not all there are not compared: %s', (_, rows) => {
  expect(differences(maquette(rows))).toEqual([]);
});

test.each<[string, TestCell[][]]>([
  ['years with one left out', [['Maquette FISE (h)'], ['Centre', '1A', '3A'], ...CENTRES.map((centre): TestCell[] => [centre, 10, 10])]],
  [
    'a year and something else',
    [['Maquette FISE (h)'], ['Centre', '1A', 'ECTS'], ...CENTRES.map((centre): TestCell[] => [centre, 10, 10])],
  ],
  ['two totals', [['Maquette FISE (h)'], ['Centre', 'Total 1A', 'Total 2A'], ...CENTRES.map((centre): TestCell[] => [centre, 10, 10])]],
  ['a route of one year', [['Maquette (h)'], ['Centre', 'FISE 2A', 'FC 2A'], ...CENTRES.map((centre): TestCell[] => [centre, 10, 10])]],
  ['more rows than any curriculum', [...byYear(), ...Array.from({ length: 300 }, (): TestCell[] => ['x'])]],
])('what is not surely the whole is not read: %s', (_, rows) => {
  expect(layoutOf(maquette(rows))).toBe('notRead');
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
