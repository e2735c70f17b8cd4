import { cellProblems, CellReader } from '../../src/gradebook/cellProblems';
import type { Meaning } from '../../src/model/columns';
import { sheetOf, type TestCell } from '../support/sheet';

const MEAN: Meaning = { is: 'centreMean', centre: 'science' };
const SUBJECT: Meaning = { is: 'subject', centre: 'science', name: 'Maths', sitting: 'first' };
const TOEIC: Meaning = { is: 'toeic' };
const COUNT: Meaning = { is: 'placementCount' };

/** The mark in the cell A1, and what is noted of it, such as `numberAsText 12,5`. */
function read(cell: TestCell, meaning: Meaning, scale: number | null = null): { mark: unknown; notes: string[] } {
  const reader = new CellReader(sheetOf([[cell]]));
  const mark = reader.read(0, 0, meaning, scale);
  return { mark, notes: reader.takeNotes().map(({ code, text, isShared }) => `${code} ${text}${isShared ? ' *' : ''}`) };
}

const unreadable = (why: string, text: string) => ({ state: 'unreadable', why, text });

test.each<[string, TestCell, Meaning, number | null, unknown, string[]]>([
  ['a mark', 12.5, SUBJECT, null, 12.5, []],
  ['a mark whose heading says /20', 12.5, SUBJECT, 20, 12.5, []],
  ['a mark whose heading says /100', 62, SUBJECT, 100, unreadable('otherScale', '62/100'), ['otherScale 62/100 *']],
  ['a mark of 20 whose heading says /10', 20, SUBJECT, 10, unreadable('outOfScale', '20'), ['outOfScale 20']],
  ['a mark of 9 whose heading says /10', 9, SUBJECT, 10, unreadable('otherScale', '9/10'), ['otherScale 9/10 *']],
  ['a text number', ' 12,5 ', SUBJECT, null, 12.5, ['numberAsText 12,5 *']],
  ['above the scale', 20.5, SUBJECT, null, unreadable('outOfScale', '20.5'), ['outOfScale 20.5']],
  ['below it', -1, SUBJECT, null, unreadable('outOfScale', '-1'), ['outOfScale -1']],
  ['a date', { v: 42512, kind: 'date' }, SUBJECT, null, unreadable('dateInsteadOfMark', '22/05/2016'), ['dateInsteadOfMark 22/05/2016']],
  ['three decimals', 12.125, SUBJECT, null, 12.125, []],
  ['four decimals', 12.1255, SUBJECT, null, 12.1255, ['unusualPrecision 12.1255 *']],
  ['four decimals of a formula', { f: 'A2', v: 12.1255 }, SUBJECT, null, 12.1255, []],
  ['four decimals in a text', '12,1255', SUBJECT, null, 12.1255, ['numberAsText 12,1255 *', 'unusualPrecision 12,1255 *']],
  ['an absence', 'ABS', SUBJECT, null, { state: 'absent', text: 'ABS' }, []],
  ['words', 'douze', SUBJECT, null, unreadable('unreadable', 'douze'), ['unreadable douze']],
  ['a centre acquired elsewhere', 'acquis 2014', MEAN, null, { state: 'acquired', text: 'ACQ 2014' }, []],
  [
    'a subject is not acquired for itself',
    'acquis 2014',
    SUBJECT,
    null,
    unreadable('unreadable', 'acquis 2014'),
    ['unreadable acquis 2014'],
  ],
  ['a TOEIC score', 785, TOEIC, null, 785, []],
  ['a TOEIC score whose heading says /990', 785, TOEIC, 990, 785, []],
  ['a TOEIC score typed as a text', '785', TOEIC, null, 785, ['numberAsText 785 *']],
  ['no TOEIC score', 12, TOEIC, null, unreadable('notAToeicScore', '12'), ['notAToeicScore 12']],
  ['a score is not acquired', 'acquis 2014', TOEIC, null, unreadable('unreadable', 'acquis 2014'), ['unreadable acquis 2014']],
  ['a count', 3, COUNT, null, 3, []],
  ['a count above 20', 42, COUNT, null, 42, []],
  ['a count below 0', -3, COUNT, null, unreadable('outOfScale', '-3'), ['outOfScale -3']],
  ['a count with four decimals', 2.3333, COUNT, null, 2.3333, []],
])('%s', (_what, cell, meaning, scale, mark, notes) => {
  expect(read(cell, meaning, scale)).toEqual({ mark, notes });
});

test('a number on a sheet that has dates elsewhere', () => {
  const reader = new CellReader(sheetOf([[12, { v: 42512, kind: 'date' }]]));
  expect([reader.read(0, 0, SUBJECT, null), reader.read(1, 0, SUBJECT, null)]).toEqual([12, { state: 'blank' }]);
  expect(reader.takeNotes()).toEqual([]);
});

test('what is shared by a column is said once, at its first cell; the rest cell by cell', () => {
  const reader = new CellReader(
    sheetOf([
      ['12,5', '9,5'],
      ['13', 'douze'],
      [12.12345, 'treize'],
    ]),
  );
  for (const row of [0, 1, 2]) for (const column of [0, 1]) reader.read(row, column, SUBJECT, null);
  const at = (row: number, column: number) => ({ sheet: 'Notes', row, column });
  expect(cellProblems(reader.takeNotes())).toEqual([
    { code: 'unreadable', at: at(1, 1), sheet: 'Notes', text: 'douze' },
    { code: 'unreadable', at: at(2, 1), sheet: 'Notes', text: 'treize' },
    { code: 'numberAsText', at: at(0, 0), sheet: 'Notes', text: '12,5', count: 2, cells: [at(0, 0), at(1, 0)] },
    { code: 'numberAsText', at: at(0, 1), sheet: 'Notes', text: '9,5', count: 1, cells: [at(0, 1)] },
    { code: 'unusualPrecision', at: at(2, 0), sheet: 'Notes', text: '12.12345', count: 1, cells: [at(2, 0)] },
  ]);
  expect(reader.takeNotes()).toEqual([]);
});
