import { rncp10118 } from '../../src/certifications/rncp10118';
import { makeDictionary } from '../../src/gradebook/dictionary';
import { identityColumns, rowReader, type RowLayout } from '../../src/gradebook/rowReader';
import { sheetOf, type TestCell } from '../support/sheet';

const DICTIONARY = makeDictionary(rncp10118.vocabulary);
const COLUMNS = ['number', 'lastName', 'firstName', 'fullName', 'route', 'option', 'abroad'];
const MEAN = { meaning: { is: 'centreMean', centre: 'science' }, column: 7, coefficient: null } as const;

const LAYOUT: RowLayout = {
  identity: identityColumns((field) => COLUMNS.indexOf(field)),
  slots: [MEAN],
  scales: [null],
  open: [false],
  acquiredIn: [[8, 9]],
  titleRoute: null,
};

const NOBODY: readonly TestCell[] = [null, null, null, null, null, null, null];

/** A row read by the layout; cells are those of the columns from A on. */
const read = (cells: readonly TestCell[], more: Partial<RowLayout> = {}) =>
  rowReader(sheetOf([cells]), { ...LAYOUT, ...more }, DICTIONARY)(0);

test('everything that a row tells of its student', () => {
  expect(read(['22960001', 'Dupont', 'Zoé', 'ignored', 'FI', 'Mécatronique', 'oui', 12])).toEqual({
    row: {
      row: 0,
      number: '22960001',
      name: 'Dupont Zoé',
      route: 'student',
      option: 'Mécatronique',
      abroad: true,
      marks: [12],
      markRows: null,
    },
    notes: [],
    unknownRoute: null,
  });
});

test('a row that tells nothing', () => {
  expect(read(NOBODY).row).toMatchObject({ number: null, name: '', route: null, option: null, abroad: null, marks: [{ state: 'blank' }] });
});

test('a table without columns of identity', () => {
  const identity = identityColumns(() => null);
  const { row, unknownRoute } = read(['22960001', 'Dupont', 'Zoé', null, 'FI', null, 'oui', 12], { identity, titleRoute: 'apprentice' });
  expect(row).toMatchObject({ number: null, name: '', route: 'apprentice', option: null, abroad: null, marks: [12] });
  expect(unknownRoute).toBeNull();
});

test.each<[string, TestCell[], string]>([
  ['last name alone', [null, 'Dupont', null, 'Dupont Zoé'], 'Dupont'],
  ['first name alone', [null, null, 'Zoé', 'Dupont Zoé'], 'Zoé'],
  ['full name where the two are empty', [null, null, null, ' Dupont Zoé '], 'Dupont Zoé'],
])('the name: %s', (_what, cells, name) => {
  expect(read(cells).row.name).toBe(name);
});

test.each<[TestCell, string | null]>([
  [22960001, '22960001'],
  ['!22960001', '22960001'],
  ['2296!', '2296!'],
  [' 22960001 ', '22960001'],
  ['!', null],
])('the number %j is %j', (cell, number) => {
  expect(read([cell]).row.number).toBe(number);
});

test.each<[TestCell, 'student' | 'apprentice' | null, string | null]>([
  ['FI', 'student', null],
  ['Apprenti', 'apprentice', null],
  ['mystère', null, 'mystère'],
  [null, null, null],
])('the route %j is %j, unknown: %j', (cell, route, unknown) => {
  const result = read([null, null, null, null, cell], { titleRoute: 'apprentice' });
  expect([result.row.route, result.unknownRoute]).toEqual([route, unknown]);
});

test.each<[TestCell, boolean | null]>([
  ['oui', true],
  ['x', true],
  ['Québec', true],
  [1, true],
  [true, true],
  ['non', false],
  ['N', false],
  ['Faux', false],
  ['aucun', false],
  ['Aucune', false],
  ['néant', false],
  ['sans', false],
  ['-', false],
  [0, false],
  [false, false],
  ['Norvège', true],
  [null, null],
])('a semester abroad, %j: %s', (cell, abroad) => {
  expect(read([null, null, null, null, null, null, cell]).row.abroad).toBe(abroad);
});

test.each<[string, TestCell[], unknown]>([
  ['where from and when', ['ACQ', 'IUT', 2014], { state: 'acquired', text: 'ACQ IUT 2014' }],
  ['a date', ['ACQ', null, { v: 42512, kind: 'date' }], { state: 'acquired', text: 'ACQ 22/05/2016' }],
  ['nothing', ['ACQ', null, null], { state: 'acquired', text: 'ACQ' }],
  ['a mark is a mark', [12, 'IUT', 2014], 12],
  ['an absence is one', ['ABS', 'IUT', 2014], { state: 'absent', text: 'ABS' }],
])('beside what is acquired stands %s', (_what, cells, mark) => {
  expect(read([...NOBODY, ...cells]).row.marks).toEqual([mark]);
});

test('a mark that only the office can say what it is stays to come', () => {
  expect(read([...NOBODY, 12.5], { open: [true] }).row.marks).toEqual([{ state: 'pending', text: '12.5' }]);
});

test('notes are of their own row', () => {
  const reader = rowReader(
    sheetOf([
      [...NOBODY, '12,5'],
      [...NOBODY, 13],
    ]),
    LAYOUT,
    DICTIONARY,
  );
  expect(reader(0).notes).toMatchObject([{ code: 'numberAsText', at: { row: 0, column: 7 } }]);
  expect(reader(1).notes).toEqual([]);
});
