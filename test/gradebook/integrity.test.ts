import { cellName } from '../../src/model/address';
import type { Sheet } from '../../src/model/sheet';
import {
  check,
  column,
  COMPANY,
  gradeTable,
  IDENTITY,
  means,
  NUMBERS,
  TOEIC,
  under,
  verdicts,
  type TestColumn,
} from '../support/gradeTable';
import { type TestCell } from '../support/sheet';

const MECHANICAL = 'Génie Mécanique';
const REST = [...means(MECHANICAL), ...COMPANY, ...TOEIC];

/** Problems with their cells, such as `uncalculated E3 E4`. */
const problemsOf = (sheets: readonly Sheet[]): string[] =>
  check(sheets).problems.map(({ code, at, cells }) => [code, ...(cells ?? (at === null ? [] : [at])).map(cellName)].join(' '));

/** Ten students with a mean of two weighed subjects each (E and F, coefficients in row 3), students in rows 4 to 13. */
function tenStudents(
  mean: (student: number, row: number) => TestCell,
  marks = (student: number): [TestCell, TestCell] => [10 + student / 2, 12],
): Sheet {
  const each = (cell: (student: number) => TestCell): TestCell[] => Array.from({ length: 10 }, (_, student) => cell(student));
  const columns: TestColumn[] = [
    column(
      'N° étudiant',
      each((student) => 22960001 + student),
    ),
    column(
      'Nom',
      each((student) => `Nom${String.fromCharCode(65 + student)}`),
    ),
    column('Prénom', 'Zoé'),
    column('Statut', 'Étudiant'),
    ...under(
      MECHANICAL,
      column(
        'RDM',
        each((student) => marks(student)[0]),
        { coefficient: 2 },
      ),
      column(
        'CAO',
        each((student) => marks(student)[1]),
        { coefficient: 1 },
      ),
      column(
        'Moyenne',
        each((student) => mean(student, student + 4)),
      ),
    ),
    ...REST,
  ];
  return gradeTable(columns, {}, 10);
}

const value = (student: number): number => ((10 + student / 2) * 2 + 12) / 3;
const formula = (row: number): string => `(E${String(row)}*E$3+F${String(row)}*F$3)/(E$3+F$3)`;

test('a table of formulas has nothing to say', () => {
  expect(problemsOf([tenStudents((student, row) => ({ f: formula(row), v: value(student) }))])).toEqual([]);
});

test('formulas whose result the file does not hold are said, and nobody is judged on a blank', () => {
  const sheet = tenStudents(
    (_, row) => ({ f: formula(row), v: null }),
    () => ['ABS', 12],
  );
  expect(problemsOf([sheet])).toEqual(['uncalculated G4 G5 G6 G7 G8 G9 G10 G11 G12 G13']);
  expect(new Set(verdicts(check([sheet])))).toEqual(new Set(['incomplete']));
});

test.each([
  ['two constants among ten', 2, ['overwrittenFormula G4 G5']],
  ['three constants among ten are no slip', 3, []],
])('%s', (_what, count, expected) => {
  const sheet = tenStudents((student, row) => (student < count ? value(student) : { f: formula(row), v: value(student) }));
  expect(problemsOf([sheet]).filter((problem) => problem.startsWith('overwrittenFormula'))).toEqual(expected);
});

test.each<[string, (student: number, row: number) => TestCell, string[]]>([
  ['the fifth is of the row above', (student, row) => ({ f: formula(student === 4 ? row - 1 : row), v: 12 }), ['formulaDiffers G8']],
  ['the first is of the row below', (student, row) => ({ f: formula(student === 0 ? row + 1 : row), v: 12 }), ['formulaDiffers G4']],
  ['letters small or fixed', (student, row) => ({ f: student % 2 ? formula(row) : formula(row).toLowerCase(), v: 12 }), []],
  ['the coefficients’ rows fixed or not', (_, row) => ({ f: formula(row).replaceAll('$3', '3'), v: 12 }), []],
  [
    'one takes the coefficient of a row below',
    (student, row) => ({ f: student === 4 ? formula(row).replaceAll('E$3', 'E$4') : formula(row), v: 12 }),
    ['formulaDiffers G8'],
  ],
  [
    'two of ten differ',
    (student, row) => ({ f: student < 2 ? `AVERAGE(E${String(row)}:F${String(row)})` : formula(row), v: 12 }),
    ['formulaDiffers G4 G5'],
  ],
  [
    'three of ten differ: no rule of the table',
    (student, row) => ({ f: student < 3 ? `AVERAGE(E${String(row)}:F${String(row)})` : formula(row), v: 12 }),
    [],
  ],
])('formulas and their neighbours: %s', (_what, mean, expected) => {
  expect(problemsOf([tenStudents(mean)]).filter((problem) => problem.startsWith('formulaDiffers'))).toEqual(expected);
});

test('a formula that is no usual one is told with how many are', () => {
  const { problems } = check([tenStudents((student, row) => ({ f: formula(student === 4 ? row - 1 : row), v: value(student) }))]);
  expect(problems).toMatchObject([{ code: 'formulaDiffers', count: 1, others: 9 }]);
});

test('a code among formulas is no number typed over one, and a formula of something else is not looked at', () => {
  const table = tenStudents((student, row) => (student === 1 ? 'ABS' : { f: formula(row), v: value(student) }));
  const ranks = table.values.map((row, at) => (at === 1 ? [...row, 'Rang'] : row));
  const formulas = table.formulas.map((row, at) =>
    at < 3 ? row : Object.assign([...(row ?? [])], { [ranks[1]?.length ?? 0]: `RANK(G${String(at)})` }),
  );
  expect(problemsOf([{ ...table, values: ranks, formulas }])).toEqual([]);
});

test('a table of two students: a formula and a number', () => {
  const two = (...cells: TestCell[]) =>
    problemsOf([
      gradeTable([...IDENTITY, ...under(MECHANICAL, column('RDM', 12, { coefficient: 1 }), column('Moyenne', cells)), ...REST], {}, 2),
    ]);
  expect(two({ f: 'E4', v: 12 }, 12)).toEqual([]);
});

test('a mean whose formula leaves a subject out', () => {
  const { problems } = check([tenStudents((student, row) => ({ f: `E${String(row)}`, v: 10 + student / 2 }))]);
  expect(problems.filter(({ code }) => code === 'formulaLeavesOut')).toMatchObject([{ text: 'CAO', at: { row: 3, column: 6 } }]);
});

test.each<[string, TestCell, TestCell, string[]]>([
  ['an absence', 'ABS', 12, ['meanLeavesOutMark G5']],
  ['a mark to come', 'ATT', 12, ['meanLeavesOutMark G5']],
  ['an empty cell', null, 12, ['meanLeavesOutMark G5']],
  ['an empty cell, the mean a text', null, '12,0', ['meanLeavesOutMark G5']],
  ['a waived mark', 'DISP', 12, []],
  ['an absence, and no mean yet', 'ABS', null, []],
  ['an absence, and the mean said to be absent', 'ABS', 'ABS', []],
  ['a mark that is a text', '12,5', 12.5, []],
])('beside %s a declared mean', (_what, mark, mean, expected) => {
  const sheet = tenStudents(
    (student) => (student === 1 ? mean : value(student)),
    (student) => [10 + student / 2, student === 1 ? mark : 12],
  );
  expect(problemsOf([sheet]).filter((problem) => problem.startsWith('meanLeavesOut'))).toEqual(expected);
});

test.each<[string, (student: number) => number, string[]]>([
  ['three of the row before', (student) => (student >= 2 && student < 5 ? student - 1 : student), ['shiftedRows G6 G7 G8']],
  ['two of the row before', (student) => (student >= 2 && student < 4 ? student - 1 : student), []],
  ['three of the row behind', (student) => (student >= 2 && student < 5 ? student + 1 : student), ['shiftedRows G6 G7 G8']],
  ['two, and two more further down', (student) => ([2, 3, 6, 7].includes(student) ? student - 1 : student), []],
  [
    'three, and four more further down',
    (student) => ([0, 1, 2, 4, 5, 6, 7].includes(student) ? student + 1 : student),
    ['shiftedRows G8 G9 G10 G11'],
  ],
])('means that stand a row off: %s', (_what, whose, expected) => {
  const shifted = tenStudents((student) => value(whose(student)));
  expect(problemsOf([shifted]).filter((problem) => problem.startsWith('shiftedRows'))).toEqual(expected);
  const rounded = tenStudents((student) => Math.round(value(whose(student)) * 100) / 100);
  expect(problemsOf([rounded]).filter((problem) => problem.startsWith('shiftedRows'))).toEqual(expected);
});

test('means of marks without coefficients stand where they stand', () => {
  const table = tenStudents((student) => value(student >= 2 && student < 5 ? student - 1 : student));
  const bare = {
    ...table,
    values: table.values.map((row, at) => (at === 2 ? row.map((cell, column) => (column === 5 ? null : cell)) : row)),
  };
  expect(problemsOf([bare]).filter((problem) => problem.startsWith('shiftedRows'))).toEqual([]);
});

test.each<[string, Partial<Sheet>, string[]]>([
  ['hides two of four', { hiddenRows: new Set([2, 4]), filtered: [{ row: 0, column: 3 }] }, ['filterActive D1 Statut 2']],
  [
    'chooses by two columns',
    {
      hiddenRows: new Set([1]),
      filtered: [
        { row: 0, column: 1 },
        { row: 0, column: 3 },
      ],
    },
    ['filterActive B1 Nom, Statut 1'],
  ],
  ['hides nobody', { filtered: [{ row: 0, column: 3 }] }, []],
  ['stands below the students', { hiddenRows: new Set([2]), filtered: [{ row: 4, column: 3 }] }, ['hiddenRows A3  1']],
  ['is not there', { hiddenRows: new Set([2]) }, ['hiddenRows A3  1']],
])('hidden students are read; the filter that %s is told at its heading', (_, more, expected) => {
  const result = check([gradeTable([...IDENTITY, ...means(), ...COMPANY, ...TOEIC], more)]);
  expect(verdicts(result)).toEqual(['eligible', 'eligible', 'eligible', 'eligible']);
  expect(result.problems.map(({ code, at, text, count }) => `${code} ${at ? cellName(at) : ''} ${text ?? ''} ${count ?? ''}`)).toEqual(
    expected,
  );
});

test('one name under two numbers on two sheets', () => {
  const company = gradeTable(
    [
      column('N° étudiant', [...NUMBERS.slice(0, 3), '22960040']),
      column('Nom', ['Abadie', 'Brun', 'Colas', 'Diallo']),
      column('Prénom', ['Ada', 'Ben', 'Cléo', 'Dina']),
      ...COMPANY,
    ],
    { name: 'Entreprise' },
  );
  const result = check([gradeTable([...IDENTITY, ...means(), ...TOEIC]), company]);
  expect(result.problems).toContainEqual({
    code: 'numberDiffers',
    at: { sheet: 'Entreprise', row: 4, column: 0 },
    sheet: 'Entreprise',
    text: '22960040',
    about: '22960004',
  });
  expect(verdicts(result)).toEqual(['eligible', 'eligible', 'eligible', 'incomplete', 'incomplete']);
});
