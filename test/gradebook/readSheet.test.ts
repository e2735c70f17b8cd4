import { rncp10118 } from '../../src/certifications/rncp10118';
import { makeDictionary } from '../../src/gradebook/dictionary';
import { Memory } from '../../src/gradebook/memory';
import { readSheet } from '../../src/gradebook/readSheet';
import { cellName } from '../../src/model/address';
import { atOnce } from '../../src/model/inSteps';
import type { Sheet } from '../../src/model/sheet';
import { COMPANY, column, gradeTable, IDENTITY, means, TOEIC, under } from '../support/gradeTable';
import { sheetOf, type TestCell } from '../support/sheet';
import { layOnItsSide } from '../support/turnedSheet';

const dictionary = makeDictionary(rncp10118.vocabulary);
const read = (sheet: Sheet): ReturnType<typeof readSheet> extends Generator<number, infer Result> ? Result : never =>
  atOnce(readSheet(sheet, dictionary, [], new Memory(null)));

/** What is wrong with a sheet, such as `hiddenRows A3 A4: 2`. */
const problemsOf = (sheet: Sheet): string[] =>
  read(sheet).problems.map(({ code, at, cells, count, text }) => {
    const places = (cells ?? (at === null ? [] : [at])).map(cellName).join(' ');
    return [`${code} ${places}`, ...[text, count].flatMap((each) => (each === undefined ? [] : [String(each)]))].join(': ');
  });

const HEAD: TestCell[] = ['N° étudiant', 'Nom', 'A', 'B', 'C', 'D'];
const student = (number: number, name: string): TestCell[] => [number, name, 12, 13, 14, 15];
const [ADA, BEN, ZOE] = [student(101, 'Abadie'), student(102, 'Brun'), student(103, 'Colas')];

test.each<[string, TestCell[][], string, number | null, number | null, string]>([
  ['one table', [HEAD, ADA, BEN], 'wide', 1, 2, 'ABCDEF'],
  ['two tables below each other', [HEAD, ADA, [], HEAD, BEN], 'sections', 1, 4, 'ABCDEF'],
  [
    'two tables beside each other, the right one of more students',
    [
      [...HEAD, ...HEAD],
      [...ADA, ...BEN],
      [...HEAD.map(() => null), ...ZOE],
    ],
    'sections',
    1,
    2,
    'ABCDEFGHIJKL',
  ],
  ['the second table of other columns', [HEAD, ADA, [], [...HEAD, 'TOEIC'], [...BEN, 800]], 'sections', 1, 4, 'ABCDEFG'],
  ['headings without students', [HEAD], 'notRead', null, null, ''],
  ['nothing', [['Bonjour']], 'notRead', null, null, ''],
  [
    'a row for each mark',
    [
      ['N° étudiant', 'Nom', 'Matière', 'Note'],
      [101, 'Abadie', 'A', 12],
      [101, 'Abadie', 'B', 13],
    ],
    'list',
    1,
    2,
    'ABCD',
  ],
  [
    'a list below a table',
    [HEAD, ADA, [], ['N° étudiant', 'Nom', 'Matière', 'Note'], [101, 'Abadie', 'Activité', 12]],
    'list',
    1,
    4,
    'ABCDEF',
  ],
  [
    'one student',
    [
      ['Nom', 'Abadie'],
      ['Prénom', 'Ada'],
      ['Matière', 'Note'],
      ['Activité', 12],
      ['Soutenance', 13],
    ],
    'card',
    3,
    4,
    'AB',
  ],
])('a sheet of %s', (_what, rows, layout, firstRow, lastRow, columns) => {
  const { reading } = read(sheetOf(rows));
  expect(reading).toMatchObject({ sheet: 'Notes', layout, firstRow, lastRow });
  expect(reading.columns.map(({ column }) => 'ABCDEFGHIJKL'.charAt(column)).join('')).toBe(columns);
});

const FULL = gradeTable([...IDENTITY, ...means(), ...COMPANY, ...TOEIC]);

test('students side by side are read, or it is said that they are not', () => {
  expect(read(layOnItsSide(FULL)).reading.layout).toBe('turned');
  const [number, ...others] = IDENTITY;
  const twice = gradeTable([{ ...(number ?? column('', '')), cells: [101, 102, 103, 101] }, ...others, ...TOEIC]);
  expect(read(layOnItsSide(twice))).toEqual({
    reading: { sheet: 'Notes', layout: 'notRead', firstRow: null, lastRow: null, columns: [] },
    parts: [],
    problems: [{ code: 'studentsInColumns', at: null, sheet: 'Notes' }],
  });
});

test.each<[string, Sheet, string[]]>([
  ['nothing', FULL, []],
  ['no student', { ...FULL, hiddenRows: new Set([0, 5]) }, []],
  ['two students', { ...FULL, hiddenRows: new Set([2, 3]) }, ['hiddenRows A3 A4: 2']],
  ['a mark of the company', { ...FULL, hiddenColumns: new Set([10]) }, ['hiddenColumns K1: 1']],
  ['the names and a mean', { ...FULL, hiddenColumns: new Set([1, 4]) }, ['hiddenColumns B1 E1: 2']],
  ['a column that nobody reads', { ...gradeTable([...IDENTITY, ...TOEIC, column('Sport', 12)]), hiddenColumns: new Set([5]) }, []],
  ['a column that no rule needs', { ...gradeTable([...IDENTITY, ...TOEIC, column('Rang', 1)]), hiddenColumns: new Set([5]) }, []],
])('where the sheet hides %s', (_what, sheet, problems) => expect(problemsOf(sheet)).toEqual(problems));

const filteredAt = (...rows: number[]): Partial<Sheet> => ({
  hiddenRows: new Set([4]),
  filtered: rows.map((row, index) => ({ row, column: index })),
});

test.each<[string, Partial<Sheet>, string]>([
  ['at the first row of headings', filteredAt(2), 'filterActive A3: : 1'],
  ['at the row that names students', filteredAt(3), 'filterActive A4: N° étudiant: 1'],
  ['by two headings', filteredAt(3, 3), 'filterActive A4: N° étudiant, Nom: 1'],
  ['above the headings', filteredAt(1), 'hiddenRows A5: 1'],
  ['right above the last student', filteredAt(5), 'filterActive A6: 102: 1'],
  ['at the last student', filteredAt(6), 'hiddenRows A5: 1'],
  ['nowhere', { hiddenRows: new Set([4]) }, 'hiddenRows A5: 1'],
])('a student is hidden by a filter %s', (_what, more, problem) => {
  const rows: TestCell[][] = [['Promotion'], [], [null, null, 'Période 1', null, null, null], HEAD, ADA, BEN, ZOE];
  expect(problemsOf(sheetOf(rows, more))).toEqual([problem]);
});

test('a filter that hides nobody is nobody’s problem', () => {
  expect(problemsOf({ ...FULL, filtered: [{ row: 0, column: 1 }] })).toEqual([]);
});

test('rows that take no part are said at the students’ first column', () => {
  const indented = (row: TestCell[]): TestCell[] => [null, ...row];
  const rows = [HEAD, ADA, ['Moyenne', null, 12, 13, 14, 15], BEN, [null, null, 12, 13, 14, 15], ZOE].map(indented);
  expect(problemsOf(sheetOf(rows))).toEqual(['totalRowInside B3: 1', 'rowWithoutStudent B5: 1']);
});

test.each<[string, ReturnType<typeof under>, string[]]>([
  [
    'two columns that differ under one heading',
    under('Génie méca', column('RDM', 12), column('RDM', 13)),
    ['duplicateColumn E2: RDM', 'duplicateColumn F2: RDM'],
  ],
  ['a column whose heading leaves two meanings', [column('Mémoire', 12)], ['ambiguousColumn E1: Mémoire']],
  [
    'two columns that leave the same two meanings',
    [column('Mémoire', 12), column('Rapport', 13)],
    ['ambiguousColumn E1: Mémoire', 'ambiguousColumn F1: Rapport'],
  ],
  [
    'columns under a centre that nothing names',
    under('Génie méca', column('RDM', 12), column('', 12), column('', 13)),
    ['ambiguousColumn F2: ', 'ambiguousColumn G2: '],
  ],
  ['a subject whose coefficient is 0', under('Génie méca', column('RDM', 12, { coefficient: 0 })), ['coefficientNotPositive E3: 0']],
  ['a mean whose coefficient is 0', [column('Génie méca', 12, { coefficient: 0 })], []],
])('only the office can settle %s', (_what, columns, problems) => {
  expect(problemsOf(gradeTable([...IDENTITY, ...columns]))).toEqual(problems);
});
