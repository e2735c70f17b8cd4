import { settleDuplicates } from '../../src/gradebook/duplicates';
import type { Part, PartRow } from '../../src/gradebook/parts';
import { BLANK, type Mark } from '../../src/model/mark';

const PART: Part = {
  id: 'Notes',
  sheet: 'Notes',
  slots: [],
  rows: [],
  hasRowForEachMark: false,
  numberColumn: 2,
  nameColumn: 1,
  identity: 2,
};

const row = (more: Partial<PartRow> = {}, marks: readonly Mark[] = [12, BLANK]): PartRow => ({
  row: 4,
  number: '22960001',
  name: 'Dupont Zoé',
  route: 'student',
  option: null,
  abroad: null,
  marks,
  markRows: null,
  ...more,
});

test('one row of a student has nothing to settle', () => {
  const only = row();
  expect(settleDuplicates(PART, [only])).toEqual({ rows: [{ row: only, contradicted: false }], problem: null });
  expect(settleDuplicates(PART, [])).toEqual({ rows: [], problem: null });
});

const unreadable = (text: string): Mark => ({ state: 'unreadable', why: 'unreadable', text });

test.each<[string, PartRow]>([
  ['all of it', row({ row: 9 })],
  ['with a shorter name', row({ row: 9, name: 'DUPONT' })],
])('a second row that says the same, %s, is told and judged once', (_what, again) => {
  expect(settleDuplicates(PART, [row(), again])).toEqual({
    rows: [{ row: row(), contradicted: false }],
    problem: {
      code: 'duplicateStudent',
      at: { sheet: 'Notes', row: 9, column: 2 },
      sheet: 'Notes',
      text: '22960001',
      about: 'same',
      count: 2,
      cells: [
        { sheet: 'Notes', row: 4, column: 2 },
        { sheet: 'Notes', row: 9, column: 2 },
      ],
    },
  });
});

test.each<[string, PartRow]>([
  ['another mark', row({}, [12.5, BLANK])],
  ['a mark where there was none', row({}, [12, 8])],
  ['a code where there was none', row({}, [12, { state: 'absent', text: 'ABS' }])],
  ['a mark less', row({}, [12])],
  ['a mark more', row({}, [12, BLANK, 8])],
  ['another name', row({ name: 'Dupont Marc' })],
  ['another route', row({ route: 'apprentice' })],
  ['another option', row({ option: 'mechatronics' })],
  ['a semester abroad', row({ abroad: true })],
])('a row that says otherwise, with %s, leaves both to the office', (_what, other) => {
  const { rows, problem } = settleDuplicates(PART, [row(), row({ row: 8 }), other]);
  expect(rows.map(({ contradicted }) => contradicted)).toEqual([true, true, true]);
  expect(problem).toMatchObject({ about: 'different', count: 3 });
});

test('two cells that cannot be read say the same: neither is a mark', () => {
  expect(settleDuplicates(PART, [row({}, [unreadable('1O')]), row({}, [unreadable('l2')])]).rows).toHaveLength(1);
});

test.each<[string, Partial<Part>, Partial<PartRow>, number, string]>([
  ['by number', {}, {}, 2, '22960001'],
  ['by name where the table has no numbers', { numberColumn: null }, { number: null }, 1, 'Dupont Zoé'],
  ['in the first column where nothing tells who it is', { numberColumn: null, nameColumn: null }, { number: null, name: '' }, 0, ''],
])('a student is told %s', (_what, part, more, column, text) => {
  const { problem } = settleDuplicates({ ...PART, ...part }, [row(more), row(more)]);
  expect(problem).toMatchObject({ at: { column }, text });
});
