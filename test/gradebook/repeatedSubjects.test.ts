import { cellName } from '../../src/model/address';
import type { Part } from '../../src/gradebook/parts';
import { settleRepeatedSubjects } from '../../src/gradebook/repeatedSubjects';
import type { Sheet } from '../../src/model/sheet';
import { check, column, COMPANY, gradeTable, IDENTITY, means, NUMBERS, TOEIC, under, type TestColumn } from '../support/gradeTable';
import type { TestCell } from '../support/sheet';

const MECHANICAL = 'Génie Mécanique';

/** RDM 14 and CAO 4 for everybody, with one coefficient: 9 is below 10. With RDM counted twice it would be 10.67. */
const marks = (rdm: TestCell | TestCell[] = 14): Sheet =>
  gradeTable([
    ...IDENTITY,
    ...under(MECHANICAL, column('RDM', rdm, { coefficient: 1 }), column('CAO', 4, { coefficient: 1 })),
    ...means(MECHANICAL),
    ...COMPANY,
    ...TOEIC,
  ]);

const again = (columns: readonly TestColumn[], students = 4): Sheet =>
  gradeTable([...IDENTITY.slice(0, 3), ...under(MECHANICAL, ...columns)], { name: 'Récapitulatif' }, students);

const RDM = column('RDM', 14, { coefficient: 1 });
const CAO = column('CAO', 4, { coefficient: 1 });

/** The mean of the centre for the four students, to two decimals. */
const meansOf = (...sheets: readonly Sheet[]): (number | null)[] =>
  check(sheets).judgements.map(({ centres }) => {
    const mean = centres.find(({ id }) => id === 'mechanical')?.mean ?? null;
    return mean && Math.round(mean * 100) / 100;
  });

const [ONCE, TWICE] = [9, 10.67];
const all = (mean: number | null): (number | null)[] => [mean, mean, mean, mean];

test.each<[string, Sheet, (number | null)[]]>([
  ['one subject', again([RDM]), all(ONCE)],
  ['every subject', again([RDM, CAO]), all(ONCE)],
  ['every subject, in another order', again([CAO, RDM]), all(ONCE)],
  ['a subject for some students', again([RDM], 2), all(ONCE)],
  ['a subject whose name is written otherwise', again([column('R.D.M.', 14, { coefficient: 1 })]), all(ONCE)],
  ['a subject without its coefficient', again([column('RDM', 14)]), all(ONCE)],
  ['a subject, but for an empty cell', again([column('RDM', [14, 14, 14, null], { coefficient: 1 })]), all(ONCE)],
])('a second table that repeats %s changes no mean', (_what, sheet, expected) => {
  expect(meansOf(marks(), sheet)).toEqual(expected);
});

test.each<[string, Sheet, (number | null)[]]>([
  ['marks that differ for half of the students', again([column('RDM', [14, 14, 15, 15], { coefficient: 1 })]), [TWICE, TWICE, 11, 11]],
  ['no mark yet', again([column('RDM', null, { coefficient: 1 })]), all(null)],
  ['another coefficient', again([column('RDM', 14, { coefficient: 2 })]), all(11.5)],
  ['another name', again([column('RDM 2', 14, { coefficient: 1 })]), all(TWICE)],
])('a subject of another semester counts on its own, as one with %s', (_what, sheet, expected) => {
  expect(meansOf(marks(), sheet)).toEqual(expected);
});

test.each<[string, TestCell, (number | null)[]]>([
  ['the same code', 'ABS', [null, ONCE, ONCE, ONCE]],
  ['another code', 'DISP', [null, ONCE, ONCE, ONCE]],
])('where a student has %s in both tables', (_what, code, expected) => {
  expect(meansOf(marks(['ABS', 14, 14, 14]), again([column('RDM', [code, 14, 14, 14], { coefficient: 1 })]))).toEqual(expected);
});

test('a third table that repeats is left out as well', () => {
  expect(meansOf(marks(), again([RDM]), { ...again([RDM, CAO]), name: 'Bilan' })).toEqual(all(ONCE));
});

test('a student who stands in the second table alone keeps the mark', () => {
  const groups = ['Groupe 1', 'Groupe 2'].map((name, at) =>
    gradeTable([column('N° étudiant', NUMBERS.slice(at, at + 2)), ...under(MECHANICAL, RDM, CAO)], { name }, 2),
  );
  expect(meansOf(...groups)).toEqual([ONCE, ONCE, ONCE]);
});

test('a subject counted twice would make a student eligible who is the jury’s', () => {
  expect(check([marks(), again([RDM])]).judgements.map(({ verdict }) => verdict)).toEqual(['jury', 'jury', 'jury', 'jury']);
});

/** One table of one student, whose columns are « RDM » of these coefficients and marks. */
const part = (sheet: string, ...cells: readonly (readonly [coefficient: number | null, mark: number])[]): Part => ({
  id: sheet,
  sheet,
  slots: cells.map(([coefficient], at) => ({
    meaning: { is: 'subject', centre: 'mechanical', name: 'RDM', sitting: 'first' },
    column: at,
    coefficient,
  })),
  rows: [{ row: 4, number: '1', name: '', route: null, option: null, abroad: null, marks: cells.map(([, mark]) => mark), markRows: null }],
  hasRowForEachMark: false,
  numberColumn: 0,
  nameColumn: null,
  identity: 1,
});

test('whoever differs in a table that repeats is left to the office', () => {
  const { judgements, problems } = check([marks([14, 14, 14, 16]), again([column('RDM', [14, 14, 14, 20], { coefficient: 1 })])]);
  expect(judgements.map(({ verdict }) => verdict)).toEqual(['jury', 'jury', 'jury', 'incomplete']);
  expect(problems.map(({ code, at, text, about }) => [code, at?.sheet, at && cellName(at), text, about])).toEqual([
    ['duplicateStudent', 'Récapitulatif', 'D7', '22960004', 'different'],
  ]);
});

const YES = 'mechanical rdm';

test.each<[string, Part[], (string | undefined)[][], (number | null)[][]]>([
  ['a coefficient that only the first has', [part('S5', [2, 14]), part('Bilan', [null, 14])], [[YES], [YES]], [[2], [2]]],
  ['a coefficient that only the second has', [part('S5', [null, 14]), part('Bilan', [2, 14])], [[YES], [YES]], [[2], [2]]],
  ['the same coefficient', [part('S5', [2, 14]), part('Bilan', [2, 14])], [[YES], [YES]], [[2], [2]]],
  ['another', [part('S5', [2, 14]), part('Bilan', [3, 14])], [[undefined], [undefined]], [[2], [3]]],
  ['two columns of one table, which are settled there', [part('S5', [2, 14], [2, 14])], [[undefined, undefined]], [[2, 2]]],
  ['two columns that repeat', [part('S5', [2, 14]), part('Bilan', [2, 14], [2, 14])], [[YES], [YES, YES]], [[2], [2, 2]]],
  ['one of two columns that repeats', [part('S5', [2, 14]), part('Bilan', [2, 14], [2, 9])], [[YES], [YES, undefined]], [[2], [2, 2]]],
])('columns that count once: %s', (_what, parts, repeats, coefficients) => {
  const students = [new Map(parts.map(({ rows }, index) => [index, rows]))];
  const settled = settleRepeatedSubjects(parts, students);
  expect(settled.map(({ slots }) => slots.map((slot) => slot.repeats))).toEqual(repeats);
  expect(settled.map(({ slots }) => slots.map(({ coefficient }) => coefficient))).toEqual(coefficients);
  expect(settled.map(({ rows }) => rows)).toEqual(parts.map(({ rows }) => rows));
});

test('tables that repeat nothing are the very same, so that nothing is joined again', () => {
  const parts = [part('S5', [2, 14]), part('S6', [2, 9])];
  expect(settleRepeatedSubjects(parts, [new Map(parts.map(({ rows }, index) => [index, rows]))])).toBe(parts);
});
