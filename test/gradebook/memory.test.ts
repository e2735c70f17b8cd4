import { Memory, sameRows, type JoinedFrom, type JoinedRecord, type ReadTable } from '../../src/gradebook/memory';
import type { Part, PartRow, PartSlot } from '../../src/gradebook/parts';
import { ProgrammeMaker } from '../../src/gradebook/programmeMaker';
import { rncp10118 } from '../../src/certifications/rncp10118';
import { judgeInSteps } from '../../src/judgeWorkbook';
import type { Check } from '../../src/model/check';
import { atOnce } from '../../src/model/inSteps';
import type { Sheet } from '../../src/model/sheet';
import { aStudent } from '../support/aStudent';
import { column, COMPANY, gradeTable, IDENTITY, means, NUMBERS } from '../support/gradeTable';
import { sheetOf } from '../support/sheet';

const SHEET: Sheet = sheetOf([
  ['Nom', 'TOEIC'],
  ['Abadie', { v: 0.8, kind: 'percent' }],
  ['Brun', { f: '1+1', v: 2 }],
  ['Colas', 800],
]);

/** The rows of a sheet as it is now that are the very same as before. */
const kept = (now: Sheet, before: Sheet | undefined = SHEET): number[] => {
  const isSame = sameRows(before, now);
  return [0, 1, 2, 3].filter(isSame);
};
const changed = <Row>(rows: readonly Row[], at: number, row: Row): Row[] => rows.map((each, index) => (index === at ? row : each));

test.each<[string, Sheet, number[]]>([
  ['nothing changed', SHEET, [0, 1, 2, 3]],
  ['a value changed', { ...SHEET, values: changed(SHEET.values, 3, ['Colas', 790]) }, [0, 1, 2]],
  ['a formula changed', { ...SHEET, formulas: changed([...SHEET.formulas], 2, [undefined, '1+2']) }, [0, 1, 3]],
  ['a number is shown otherwise', { ...SHEET, kinds: new Map([...SHEET.kinds].map(([key]) => [key, 'date'])) }, [0, 2, 3]],
  ['a number is shown plainly', { ...SHEET, kinds: new Map() }, [0, 2, 3]],
  ['another is shown as a date', { ...SHEET, kinds: new Map([...SHEET.kinds, [3 * 16384 + 1, 'date']]) }, [0, 1, 2]],
  ['kinds are told anew and alike', { ...SHEET, kinds: new Map(SHEET.kinds) }, [0, 1, 2, 3]],
])('rows that need not be read again: %s', (_what, now, expected) => {
  expect(kept(now)).toEqual(expected);
});

test('of a sheet that was never read every row is new', () => {
  const isSame = sameRows(undefined, SHEET);
  expect([0, 1, 2, 3].map(isSame)).toEqual([false, false, false, false]);
});

const TABLE: ReadTable = { sheet: SHEET, by: 'columns', slots: [], rows: [] };

test('a table is kept for the next reading, where it would be read alike', () => {
  const first = new Memory(null);
  first.keepTable('Notes', TABLE);
  const second = new Memory(first.close());
  expect(second.tableLike('Notes', 'columns')).toBe(TABLE);
  expect(second.tableLike('Notes', 'other columns')).toBeUndefined();
  expect(second.tableLike('TOEIC', 'columns')).toBeUndefined();
  expect(second.close().tableLike('Notes', 'columns')).toBeUndefined();
  expect(first.tableLike('Notes', 'columns')).toBeUndefined();
});

const SLOTS: readonly PartSlot[] = [{ meaning: { is: 'toeic' }, column: 1, coefficient: null }];
const part = (slots: readonly PartSlot[] = SLOTS): Part => ({
  id: 'Notes',
  sheet: 'Notes',
  slots,
  rows: [],
  hasRowForEachMark: false,
  numberColumn: 0,
  nameColumn: null,
  identity: 1,
});
const make = (): ProgrammeMaker => new ProgrammeMaker(rncp10118.vocabulary);

test.each<[string, Part[], boolean]>([
  ['tables of the very same columns', [part(), part()], true],
  ['other columns in one of them', [part(), part([...SLOTS])], false],
  ['one table less', [part()], false],
  ['one table more', [part(), part(), part()], false],
])('programmes made last time hold for %s', (_what, parts, isKept) => {
  const first = new Memory(null);
  const made = first.programmesOf([part(), part()], make);
  const second = new Memory(first.close());
  expect(second.programmesOf(parts, make) === made).toBe(isKept);
});

const row = (at: number): PartRow => ({
  row: at,
  number: '1',
  name: 'Abadie',
  route: null,
  option: null,
  abroad: null,
  marks: [],
  markRows: null,
});
const [ONE, OTHER, THIRD] = [row(1), row(1), row(2)];

test.each<[string, PartRow, JoinedFrom, boolean]>([
  ['from the very same rows', ONE, [ONE, OTHER], true],
  ['from another row of the second table', ONE, [ONE, THIRD], false],
  ['from a row that only looks the same', ONE, [ONE, row(1)], false],
  ['without a row of the second table', ONE, [ONE, SLOTS], false],
  ['from one table less', ONE, [ONE], false],
  ['from one table more', ONE, [ONE, OTHER, SLOTS], false],
  ['from another first row', THIRD, [THIRD, OTHER], false],
])('a record is kept where it was joined %s', (_what, of, from, isKept) => {
  const record: JoinedRecord = { from: [ONE, OTHER], record: aStudent(), problem: null };
  const first = new Memory(null);
  first.programmesOf([part()], make);
  first.keepRecord(ONE, record);
  const second = new Memory(first.close());
  second.programmesOf([part()], make);
  expect(second.recordFrom(from, of)).toBe(isKept ? record : undefined);
});

test('no record is kept where its programme is another, nor before programmes are made', () => {
  const first = new Memory(null);
  first.programmesOf([part()], make);
  first.keepRecord(ONE, { from: [ONE], record: aStudent(), problem: null });
  const second = new Memory(first.close());
  expect(second.recordFrom([ONE], ONE)).toBeUndefined();
  second.programmesOf([part([...SLOTS])], make);
  expect(second.recordFrom([ONE], ONE)).toBeUndefined();
  expect(new Memory(null).recordFrom([ONE], ONE)).toBeUndefined();
});

test('a student whose marks stay is joined anew where the tables beside changed places', () => {
  const notes = gradeTable([...IDENTITY, ...means(), ...COMPANY, column('TOEIC', 800)]);
  const beside = (name: string, number: string, heading: string): Sheet =>
    gradeTable([column('N° étudiant', number), column(heading, 800)], { name }, 1);
  const [first = '', second = ''] = NUMBERS;
  const scores = beside('Scores', second, 'TOEIC');
  const projects = beside('Projets', 'X1', 'Durée du projet de fin d’études (mois)');
  const judge = (sheets: readonly Sheet[], before?: Check): Check =>
    atOnce(judgeInSteps(sheets, rncp10118, { intake: null, readings: {}, centresComplete: false }, [], before));
  const before = judge([notes, scores, projects]);
  const numbered = (sheet: Sheet, number: string): Sheet => ({ ...sheet, values: changed(sheet.values, 1, [number, 800]) });
  const now = [notes, numbered(scores, 'X1'), numbered(projects, second)];
  expect(
    [before, judge(now), judge(now, before)].map(({ judgements }) => judgements.find(({ record }) => record.number === first)?.verdict),
  ).toEqual(['eligible', 'incomplete', 'incomplete']);
});
