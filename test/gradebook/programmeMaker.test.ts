import { rncp10118 } from '../../src/certifications/rncp10118';
import type { Part, PartSlot } from '../../src/gradebook/parts';
import { marksOf, ProgrammeMaker, rowOf, type Source } from '../../src/gradebook/programmeMaker';
import type { Meaning } from '../../src/model/columns';
import { BLANK, type Mark } from '../../src/model/mark';

const TOEIC: Meaning = { is: 'toeic' };
const mean = (centre: string): Meaning => ({ is: 'centreMean', centre });
const subject = (centre: string, name: string): Meaning => ({ is: 'subject', centre, name, sitting: 'first' });
const mark = (letter: 'A' | 'B', period: number): Meaning => ({ is: 'companyMark', mark: letter, period });
const resit = (period: number): Meaning => ({ is: 'companyResit', exam: 'B', period });
const score = (period: number): Meaning => ({ is: 'companyScore', period });

const ABSENT: Mark = { state: 'absent', text: 'ABS' };
const WAIVED: Mark = { state: 'waived', text: 'DISP' };
const PENDING: Mark = { state: 'pending', text: 'ATT' };
const UNREADABLE: Mark = { state: 'unreadable', why: 'unreadable', text: 'x' };

/** A table that tells these things of its students, from column C on. */
const table = (sheet: string, ...meanings: readonly Meaning[]): Part => ({
  id: sheet,
  sheet,
  slots: meanings.map((meaning, index): PartSlot => ({ meaning, column: index + 2, coefficient: null })),
  rows: [],
  hasRowForEachMark: false,
  numberColumn: 0,
  nameColumn: 1,
  identity: 2,
});

/** The student's row in a table: row 5, or one row for each mark. */
const listed = (part: Part, marks: readonly Mark[], markRows: readonly number[] | null = null): Source => ({
  part,
  own: {
    row: { row: 4, number: '1', name: 'Abadie', route: null, option: null, abroad: null, marks, markRows },
    contradicted: false,
  },
});
const unlisted = (part: Part): Source => ({ part, own: null });

const maker = (): ProgrammeMaker => new ProgrammeMaker(rncp10118.vocabulary);

/** What a student's programme takes, such as `S5!C toeic 800`: the cell's sheet and column, what it is and the mark there. */
function taken(...sources: readonly Source[]): string[] {
  const made = maker().of(sources);
  const marks = marksOf(sources, made);
  return made.chosen.map(([source, slot], index) => {
    const [found, at] = [sources[source]?.part.slots[slot], made.programme.places[index]];
    const value = marks[index];
    const told = Object.values(found?.meaning ?? {}).join(' ');
    return `${at?.sheet ?? ''}!${'ABCDEF'.charAt(at?.column ?? 0)} ${told}: ${typeof value === 'object' ? value.state : String(value)}`;
  });
}

test.each<[string, Source[], string[]]>([
  ['one table', [listed(table('S5', TOEIC, mean('science')), [800, 12])], ['S5!C toeic: 800', 'S5!D centreMean science: 12']],
  [
    'two tables that tell different things',
    [listed(table('S5', mean('science')), [12]), listed(table('Test', TOEIC), [800])],
    ['S5!C centreMean science: 12', 'Test!C toeic: 800'],
  ],
  [
    'two tables that tell the same: the first',
    [listed(table('S5', TOEIC), [800]), listed(table('Test', TOEIC), [800])],
    ['S5!C toeic: 800'],
  ],
  ['a mark that the first has not', [listed(table('S5', TOEIC), [BLANK]), listed(table('Test', TOEIC), [800])], ['Test!C toeic: 800']],
  [
    'a code that the first has not',
    [listed(table('S5', TOEIC), [BLANK]), listed(table('Test', TOEIC), [ABSENT])],
    ['Test!C toeic: absent'],
  ],
  ['a code before a mark', [listed(table('S5', TOEIC), [ABSENT]), listed(table('Test', TOEIC), [800])], ['S5!C toeic: absent']],
  ['0 before a mark', [listed(table('S5', TOEIC), [0]), listed(table('Test', TOEIC), [800])], ['S5!C toeic: 0']],
  ['no mark in either', [listed(table('S5', TOEIC), [BLANK]), listed(table('Test', TOEIC), [BLANK])], ['S5!C toeic: blank']],
  [
    'subjects of one name count each',
    [listed(table('S5', subject('science', 'Maths')), [8]), listed(table('S6', subject('science', 'Maths')), [BLANK])],
    ['S5!C subject science Maths first: 8', 'S6!C subject science Maths first: blank'],
  ],
  [
    'a table that does not list the student tells what is missing',
    [listed(table('S5', mean('science')), [12]), unlisted(table('Test', TOEIC))],
    ['S5!C centreMean science: 12', 'Test!C toeic: blank'],
  ],
  [
    'and nothing of a centre that is told elsewhere',
    [listed(table('S5', mean('science')), [12]), unlisted(table('S6', subject('science', 'Maths'), subject('methods', 'Projet')))],
    ['S5!C centreMean science: 12', 'S6!D subject methods Projet first: blank'],
  ],
  [
    'nor its mean, where its subjects are',
    [listed(table('S5', subject('science', 'Maths')), [12]), unlisted(table('S6', mean('science'), mean('methods')))],
    ['S5!C subject science Maths first: 12', 'S6!D centreMean methods: blank'],
  ],
  [
    'but all of a centre that is not',
    [listed(table('S5', TOEIC), [800]), unlisted(table('S6', subject('science', 'Maths'), subject('science', 'Physique')))],
    ['S5!C toeic: 800', 'S6!C subject science Maths first: blank', 'S6!D subject science Physique first: blank'],
  ],
  [
    'nor of a period that is told elsewhere',
    [listed(table('S5', mark('A', 1)), [12]), unlisted(table('S6', resit(1), score(1), score(2), mark('B', 2)))],
    ['S5!C companyMark A 1: 12', 'S6!E companyScore 2: blank', 'S6!F companyMark B 2: blank'],
  ],
  [
    'one of two columns that such a table calls the same',
    [listed(table('S5', mean('science')), [12]), unlisted(table('Test', TOEIC, TOEIC))],
    ['S5!C centreMean science: 12', 'Test!C toeic: blank'],
  ],
  [
    'a table that does not list the student, before one that does',
    [unlisted(table('Test', TOEIC)), listed(table('S5', TOEIC), [800])],
    ['S5!C toeic: 800'],
  ],
  [
    'such a table, where nothing is there yet',
    [unlisted(table('Test', TOEIC)), listed(table('S5', TOEIC), [BLANK])],
    ['S5!C toeic: blank'],
  ],
  [
    'such a table, of another part of the centre',
    [unlisted(table('S6', mean('science'))), listed(table('S5', subject('science', 'Maths')), [12])],
    ['S5!C subject science Maths first: 12'],
  ],
  ['the same twice in one table: the one that is there', [listed(table('S5', TOEIC, TOEIC), [BLANK, 800])], ['S5!D toeic: 800']],
  ['the same twice in one table, both there: the first', [listed(table('S5', TOEIC, TOEIC), [700, 800])], ['S5!C toeic: 700']],
  ['no table', [], []],
])('a student is told by %s', (_what, sources, expected) => {
  expect(taken(...sources)).toEqual(expected);
});

test('students of the same tables have one programme', () => {
  const [programmes, notes, test] = [maker(), table('S5', TOEIC, mean('science')), table('Test', TOEIC)];
  const alone = programmes.of([listed(notes, [800, 12])]);
  expect(programmes.of([listed(notes, [BLANK, BLANK])])).toBe(alone);
  const both = programmes.of([listed(notes, [800, 12]), listed(test, [800])]);
  expect(both).not.toBe(alone);
  expect(programmes.of([listed(notes, [700, 9]), listed(test, [BLANK])])).toBe(both);
  expect(programmes.of([listed(notes, [BLANK, 9]), listed(test, [700])])).not.toBe(both);
  expect(programmes.of([listed(notes, [800, 12]), listed(table('Oral', TOEIC), [800])])).not.toBe(both);
});

test('where a table tells the same twice, each student has the programme of what is there', () => {
  const [programmes, notes] = [maker(), table('S5', TOEIC, TOEIC)];
  const first = programmes.of([listed(notes, [800, BLANK])]);
  expect(programmes.of([listed(notes, [BLANK, 800])]).chosen).toEqual([[0, 1]]);
  expect(programmes.of([listed(notes, [700, BLANK])])).toBe(first);
});

test('marks of one table that are all taken are its row’s own', () => {
  const sources = [listed(table('S5', TOEIC, mean('science')), [800, 12])];
  expect(marksOf(sources, maker().of(sources))).toBe(sources[0]?.own?.row.marks);
});

test.each<[string, Source[], { sources: number[]; rows: number[] }]>([
  ['one row for all marks of a table', [listed(table('S5', TOEIC, mean('science')), [800, 12])], { sources: [0, 0], rows: [4] }],
  [
    'a row for each table',
    [listed(table('S5', TOEIC, mean('science')), [800, 12]), unlisted(table('S6', mean('methods'), mean('humanities')))],
    { sources: [0, 0, 1, 1], rows: [4, -1] },
  ],
  [
    'a row for each mark of a list',
    [listed({ ...table('S5', TOEIC, mean('science')), hasRowForEachMark: true }, [800, 12], [7, 9])],
    { sources: [0, 1], rows: [7, 9] },
  ],
])('cells are found by %s', (_what, sources, expected) => {
  const { programme, rows } = maker().of(sources);
  expect({ sources: programme.places.map(({ source }) => source), rows: rows.map((row) => rowOf(sources, row)) }).toEqual(expected);
});

const clash = (here: Mark, there: Mark, [one, other]: readonly [Meaning, Meaning] = [TOEIC, TOEIC]): string | null => {
  const at = maker().clash([listed(table('S5', mean('science'), one), [12, here]), listed(table('Test', other), [there])]);
  return at && `${at.sheet} ${String(at.row)} ${String(at.column)}`;
};
const THERE = 'Test 4 2';

test.each<[string, Mark, Mark, string | null]>([
  ['one mark twice', 800, 800, null],
  ['two marks', 800, 700, THERE],
  ['marks that only rounding tells apart', 0, 1e-9, null],
  ['marks that only binary noise tells apart', 12, 12.0000000001, null],
  ['marks that differ by more', 12, 12.000000002, THERE],
  ['a mark and an absence', 800, ABSENT, THERE],
  ['an absence and a mark', ABSENT, 800, THERE],
  ['0 and an absence', 0, ABSENT, THERE],
  ['two absences', ABSENT, { state: 'absent', text: 'ABI' }, null],
  ['an absence and a waiver', ABSENT, WAIVED, THERE],
  ['a mark and nothing', 800, BLANK, null],
  ['a mark and one to come', 800, PENDING, null],
  ['one to come and a mark', PENDING, 800, null],
  ['a mark and what cannot be read', 800, UNREADABLE, null],
])('two tables tell %s', (_what, here, there, expected) => {
  expect(clash(here, there)).toBe(expected);
});

test.each<[string, [Meaning, Meaning], string | null]>([
  ['one centre', [mean('methods'), mean('methods')], THERE],
  ['two centres', [mean('methods'), mean('humanities')], null],
  ['one mark of one period', [mark('A', 1), mark('A', 1)], THERE],
  ['one mark of two periods', [mark('A', 1), mark('A', 2)], null],
  ['subjects of one name', [subject('methods', 'Projet'), subject('methods', 'Projet')], null],
])('two tables tell 12 and 13 of %s', (_what, meanings, expected) => {
  expect(clash(12, 13, meanings)).toBe(expected);
});

test('a clash is found where the mark stands, and a table that does not list the student tells none', () => {
  const list = listed({ ...table('Liste', mean('science'), TOEIC), hasRowForEachMark: true }, [12, 700], [7, 9]);
  expect(maker().clash([listed(table('S5', TOEIC), [800]), unlisted(table('S6', TOEIC)), list])).toEqual({
    sheet: 'Liste',
    row: 9,
    column: 3,
  });
});
