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

test('a formula that calculates otherwise than its neighbours', () => {
  const sheet = tenStudents((student, row) => ({ f: student === 4 ? formula(row - 1) : formula(row), v: value(student) }));
  expect(problemsOf([sheet])).toEqual(['formulaDiffers G8']);
});

test('a mean whose formula leaves a subject out', () => {
  const { problems } = check([tenStudents((student, row) => ({ f: `E${String(row)}`, v: 10 + student / 2 }))]);
  expect(problems.filter(({ code }) => code === 'formulaLeavesOut')).toMatchObject([{ text: 'CAO', at: { row: 3, column: 6 } }]);
});

test('a mean declared beside a missing mark is said; beside a waived one it is not', () => {
  const sheet = tenStudents(
    (student) => value(student),
    (student) => [10 + student / 2, student === 1 ? 'ABS' : student === 2 ? 'DISP' : 12],
  );
  expect(problemsOf([sheet]).filter((problem) => problem.startsWith('meanLeavesOut'))).toEqual(['meanLeavesOutMark G5']);
});

test.each([
  [3, ['shiftedRows G6 G7 G8']],
  [2, []],
])('%d means in a row that are those of the row before', (count, expected) => {
  const sheet = tenStudents((student) => value(student >= 2 && student < 2 + count ? student - 1 : student));
  expect(problemsOf([sheet]).filter((problem) => problem.startsWith('shiftedRows'))).toEqual(expected);
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
