import { groupByStudent } from '../../src/gradebook/students';
import type { Part, PartRow } from '../../src/gradebook/parts';
import { atOnce } from '../../src/model/inSteps';

const row = (at: number, number: string | null, name: string): PartRow => ({
  row: at,
  number,
  name,
  route: null,
  option: null,
  abroad: null,
  marks: [],
  markRows: null,
});

/** A table whose students stand from row 2 on; with numbers in column A where any is given. */
const part = (sheet: string, ...students: readonly (readonly [number: string | null, name: string])[]): Part => ({
  id: sheet,
  sheet,
  slots: [],
  rows: students.map(([number, name], at) => row(at + 1, number, name)),
  hasRowForEachMark: false,
  numberColumn: 0,
  nameColumn: 1,
  identity: 1,
});

/** A table that tells its students by name. */
const named = (sheet: string, ...names: readonly string[]): Part => ({
  ...part(sheet, ...names.map((name) => [null, name] as const)),
  numberColumn: null,
});

/** Students as the rows that they have on each sheet, such as `Notes 1, TOEIC 2`; problems with the row they stand in. */
function grouped(...parts: readonly Part[]): { students: string[]; problems: string[] } {
  const { students, problems } = atOnce(groupByStudent(parts));
  return {
    students: students.map((rows) =>
      [...rows].map(([index, own]) => `${parts[index]?.sheet ?? ''} ${own.map((each) => each.row).join('+')}`).join(', '),
    ),
    problems: problems.map(({ code, at, text, about }) =>
      [code, at && `${at.sheet} ${String(at.row)} ${String(at.column)}`, text, about].join(' ').trim(),
    ),
  };
}

const NOTES = part('Notes', ['1', 'Abadie Ada'], ['2', 'Brun Ben']);

test.each<[string, Part[], string[], string[]]>([
  ['one table', [NOTES], ['Notes 1', 'Notes 2'], []],
  ['two tables in another order', [NOTES, part('TOEIC', ['2', 'Brun'], ['1', 'Abadie'])], ['Notes 1, TOEIC 2', 'Notes 2, TOEIC 1'], []],
  ['numbers written otherwise', [NOTES, part('TOEIC', ['01', ''], ['2.0', ''])], ['Notes 1, TOEIC 1', 'Notes 2, TOEIC 2'], []],
  ['one number twice in a table', [part('Notes', ['1', 'Abadie'], ['2', 'Brun'], ['1', 'Abadie'])], ['Notes 1+3', 'Notes 2'], []],
  [
    'no number: a student alone, each in its row',
    [part('Notes', ['1', 'Abadie'], [null, 'Brun'], [null, 'Brun'])],
    ['Notes 1', 'Notes 2', 'Notes 3'],
    ['missingNumber Notes 2 0 Brun', 'missingNumber Notes 3 0 Brun'],
  ],
  [
    'no number on either of two sheets',
    [part('Notes', [null, 'Brun']), part('TOEIC', [null, 'Brun'])],
    ['Notes 1', 'TOEIC 1'],
    ['missingNumber Notes 1 0 Brun', 'missingNumber TOEIC 1 0 Brun'],
  ],
  ['a table of names', [NOTES, named('TOEIC', 'BEN BRUN', 'Abadie, Ada')], ['Notes 1, TOEIC 2', 'Notes 2, TOEIC 1'], []],
  ['a table of names that stands first', [named('TOEIC', 'Brun Ben'), NOTES], ['Notes 1', 'Notes 2, TOEIC 1'], []],
  ['a name that no number has', [NOTES, named('TOEIC', 'Colas Cléo')], ['Notes 1', 'Notes 2', 'TOEIC 1'], []],
  [
    'a name that two numbers have: whose row it is cannot be told',
    [part('Notes', ['1', 'Brun Ben'], ['2', 'Brun Ben']), named('TOEIC', 'Brun Ben')],
    ['Notes 1', 'Notes 2', 'TOEIC 1'],
    [],
  ],
  ['tables of names alone', [named('Notes', 'Brun Ben', 'Colas'), named('TOEIC', 'brun ben')], ['Notes 1, TOEIC 1', 'Notes 2'], []],
  [
    'a row without a name is nobody’s',
    [part('Notes', ['1', ''], ['2', 'Brun']), named('TOEIC', '', 'Brun')],
    ['Notes 1', 'Notes 2, TOEIC 2', 'TOEIC 1'],
    [],
  ],
  [
    'one name under two numbers on two sheets',
    [NOTES, part('TOEIC', ['1', 'Abadie Ada'], ['3', 'Ben BRUN'])],
    ['Notes 1, TOEIC 1', 'Notes 2', 'TOEIC 2'],
    ['numberDiffers TOEIC 2 0 3 2'],
  ],
  [
    'one name under two numbers on one sheet',
    [part('Notes', ['1', 'Brun'], ['2', 'Brun']), part('TOEIC', ['3', 'Colas'])],
    ['Notes 1', 'Notes 2', 'TOEIC 1'],
    [],
  ],
  [
    'one name under two numbers, of which one is on both sheets',
    [part('Notes', ['1', 'Brun'], ['2', 'Brun']), part('TOEIC', ['1', 'Brun'])],
    ['Notes 1, TOEIC 1', 'Notes 2'],
    [],
  ],
  [
    'one name under three numbers on three sheets',
    [part('A', ['1', 'Brun']), part('B', ['2', 'Brun']), part('C', ['3', 'Brun'])],
    ['A 1', 'B 1', 'C 1'],
    [],
  ],
  [
    'one name under two numbers on one sheet, of which one is on a second sheet of three',
    [part('A', ['1', 'Brun'], ['2', 'Brun']), part('B', ['1', 'Brun']), part('C', ['3', 'Colas'])],
    ['A 1, B 1', 'A 2', 'C 1'],
    [],
  ],
  [
    'numbers that stand in another column',
    [part('A', ['1', 'Brun']), { ...part('B', ['2', 'Brun']), numberColumn: 3 }],
    ['A 1', 'B 1'],
    ['numberDiffers B 1 3 2 1'],
  ],
  ['no names', [part('A', ['1', '']), part('B', ['2', ''])], ['A 1', 'B 1'], []],
  [
    'two numbers, where a third table is of names',
    [part('A', ['1', 'Brun']), part('B', ['2', 'Brun']), named('C', 'Colas')],
    ['A 1', 'B 1', 'C 1'],
    ['numberDiffers B 1 0 2 1'],
  ],
])('%s', (_what, parts, students, problems) => {
  expect(grouped(...parts)).toEqual({ students, problems });
});

test.each<[string, Part]>([
  ['numbers', part('Notes', ...Array.from({ length: 200 }, (_, at) => [String(at), 'Abadie'] as const))],
  ['names', named('Notes', ...Array.from({ length: 200 }, (_, at) => `Abadie ${'x'.repeat(at)}`))],
])('a long table of %s is gone through with pauses', (_what, table) => {
  expect([...groupByStudent([table])]).toEqual([64, 64, 64, 0]);
});
