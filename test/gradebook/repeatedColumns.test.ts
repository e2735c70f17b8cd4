import { columnLetters } from '../../src/model/address';
import type { ChosenColumns } from '../../src/gradebook/chosenColumns';
import { check, column, COMPANY, gradeTable, IDENTITY, means, TOEIC, under, type TestColumn } from '../support/gradeTable';

const MECHANICAL = 'Génie Mécanique';

/** What was read of each column after the names: its meaning, `?` where the office is asked, `-` where it is set aside. */
function told(columns: readonly TestColumn[], chosen: ChosenColumns = []): { columns: string[]; problems: string[] } {
  const { sheets, problems } = check([gradeTable([...IDENTITY, ...columns])], chosen);
  return {
    columns: (sheets[0]?.columns ?? []).slice(IDENTITY.length).map(({ meaning, choices }) => {
      if (meaning === null) return choices.length > 0 ? '?' : '-';
      return meaning.is === 'known' ? meaning.what : meaning.is;
    }),
    problems: problems.flatMap(({ code, at }) => (code === 'duplicateColumn' && at ? [columnLetters(at.column)] : [])),
  };
}

test.each<[string, TestColumn[], string[], string[]]>([
  ['say the same: the first is enough', [column(MECHANICAL, 12), column(MECHANICAL, 12)], ['centreMean', '-'], []],
  ['the same as text', [column(MECHANICAL, 12), column(MECHANICAL, '12')], ['centreMean', '-'], []],
  ['differ: only the office knows', [column(MECHANICAL, 12), column(MECHANICAL, 13)], ['?', '?'], ['E', 'F']],
  ['differ for the last student', [column(MECHANICAL, 12), column(MECHANICAL, [12, 12, 12, 13])], ['?', '?'], ['E', 'F']],
  ['differ where one says nothing', [column(MECHANICAL, 12), column(MECHANICAL, [12, null, 12, 12])], ['?', '?'], ['E', 'F']],
  [
    'are three, of which two say the same',
    [column(MECHANICAL, 12), column(MECHANICAL, 12), column(MECHANICAL, 13)],
    ['?', '?', '?'],
    ['E', 'F', 'G'],
  ],
  ['are of two centres', [column(MECHANICAL, 12), column('Approfondissement', 13)], ['centreMean', 'centreMean'], []],
  ['hold no mark', [column('Rang', 1), column('Rang', 2)], ['rank', 'rank'], []],
  ['are two subjects of one name', under(MECHANICAL, column('RDM', 12), column('RDM', 13)), ['?', '?'], ['E', 'F']],
  [
    'are a mean before and one after the resits',
    [column(`${MECHANICAL} avant rattrapage`, 9), column(`${MECHANICAL} après rattrapage`, 12)],
    ['generalMean', 'centreMean'],
    [],
  ],
  [
    'are both after the resits',
    [column(`${MECHANICAL} après rattrapage`, 9), column(`${MECHANICAL} après rattrapage`, 12)],
    ['?', '?'],
    ['E', 'F'],
  ],
  [
    'are one after the resits and one that does not say',
    [column(MECHANICAL, 9), column(`${MECHANICAL} après rattrapage`, 12)],
    ['?', '?'],
    ['E', 'F'],
  ],
])('two columns of one meaning that %s', (_what, columns, expected, problems) => {
  expect(told(columns)).toEqual({ columns: expected, problems });
});

test('what only the office knows is open, for what its heading says', () => {
  const { sheets } = check([
    gradeTable([
      ...IDENTITY,
      column(MECHANICAL, 12),
      column(MECHANICAL, 13),
      column('Approfondissement', 12),
      column('Approfondissement', 12),
    ]),
  ]);
  expect(sheets[0]?.columns.slice(IDENTITY.length).map(({ confidence, ground }) => `${confidence} ${ground}`)).toEqual([
    'unread heading',
    'unread heading',
    'sure heading',
    'unread heading',
  ]);
});

const toeic = (...headings: readonly string[]): ChosenColumns =>
  headings.map((heading) => ({ headings: [heading], meaning: { is: 'toeic' } }));

test.each<[string, TestColumn[], ChosenColumns, string[], string[]]>([
  ['one of them', [column('TOEIC', 700), column('Test', 800)], toeic('Test'), ['-', 'toeic'], []],
  ['both, and they say the same', [column('Test 1', 800), column('Test 2', 800)], toeic('Test 1', 'Test 2'), ['toeic', '-'], []],
  ['both, and they differ', [column('Test 1', 700), column('Test 2', 800)], toeic('Test 1', 'Test 2'), ['?', '?'], ['E', 'F']],
  [
    'two of three',
    [column('TOEIC', 700), column('Test 1', 800), column('Test 2', 800)],
    toeic('Test 1', 'Test 2'),
    ['-', 'toeic', '-'],
    [],
  ],
])('the office’s word is on %s', (_what, columns, chosen, expected, problems) => {
  expect(told(columns, chosen)).toEqual({ columns: expected, problems });
});

test.each<[string, (number | null)[], string[]]>([
  ['the first student has no mark yet', [null, 12, 8, 14], ['missing', 'met', 'failed', 'met']],
  ['the first student has one', [12, null, 8, 14], ['met', 'missing', 'failed', 'met']],
])('a column that may be C as well changes nobody’s C, whether or not %s', (_what, marks, expected) => {
  const company = COMPANY.map((each) => (each.heading === 'C' ? column('C', marks) : each));
  const { judgements } = check([gradeTable([...IDENTITY, ...means(), ...company, column('Mémoire', 12), ...TOEIC])]);
  expect(judgements.map(({ criteria }) => criteria.company)).toEqual(expected);
});
