import { rncp10118 } from '../../src/certifications/rncp10118';
import { makeDictionary } from '../../src/gradebook/dictionary';
import { Memory } from '../../src/gradebook/memory';
import { readSheet } from '../../src/gradebook/readSheet';
import { cellName } from '../../src/model/address';
import type { Check } from '../../src/model/check';
import { check } from '../support/gradeTable';
import { sheetOf, type TestCell } from '../support/sheet';

const HEADINGS = ['N° étudiant', 'Nom', 'Centre', 'Matière', 'Note', 'Coefficient', 'Session'];
const MECHANICAL = 'Génie Mécanique';

type Test = readonly [centre: TestCell, subject: TestCell, mark: TestCell, coefficient?: TestCell, session?: TestCell];

/** A list of the tests of one student; the first stands in row 2. */
const list = (tests: readonly Test[], headings: readonly TestCell[] = HEADINGS): Check =>
  check([sheetOf([headings, ...tests.map((cells) => ['22960001', 'Abadie', ...cells.map((cell) => cell ?? null)])])]);

const SAID = new Set([
  'coefficientDiffers',
  'duplicateMark',
  'sittingNotRetained',
  'ambiguousColumn',
  'otherScale',
  'numberAsText',
  'notAToeicScore',
]);

/** What was said of the cells of a list, such as `duplicateMark E3 9 RDM`. */
const problemsOf = ({ problems }: Check): string[] =>
  problems
    .filter(({ code }) => SAID.has(code))
    .map(({ code, at, text, about }) => [code, at && cellName(at), text, about].filter((part) => part !== undefined).join(' '));

const meanOf = ({ judgements }: Check, id: string): number | null | undefined =>
  judgements[0]?.centres.find((centre) => centre.id === id)?.mean;

test.each<[string, Test[], number | null, string[]]>([
  [
    'a subject a row, with what each weighs',
    [
      [MECHANICAL, 'RDM', 8, 2],
      [MECHANICAL, 'CAO', 14, 1],
    ],
    10,
    [],
  ],
  [
    'its mean',
    [
      [MECHANICAL, 'RDM', 8],
      [MECHANICAL, 'Moyenne', 11],
    ],
    11,
    [],
  ],
  ['its mean under its own name', [[MECHANICAL, MECHANICAL, 11]], 11, []],
  ['its mean without the column of centres', [[null, MECHANICAL, 11]], 11, []],
  [
    'a mark told twice alike',
    [
      [MECHANICAL, 'RDM', 8, 2],
      [MECHANICAL, 'RDM', 8, 2],
      [MECHANICAL, 'CAO', 14, 1],
    ],
    10,
    [],
  ],
  [
    'an absence told twice',
    [
      [MECHANICAL, 'RDM', 'ABS', 2],
      [MECHANICAL, 'RDM', 'ABI', 2],
      [MECHANICAL, 'CAO', 14, 1],
    ],
    null,
    [],
  ],
  [
    'a row without the mark',
    [
      [MECHANICAL, 'RDM', 8, 2],
      [MECHANICAL, 'RDM', null, 2],
      [MECHANICAL, 'CAO', 14, 1],
    ],
    10,
    [],
  ],
  [
    'a row without the mark, and then one with it',
    [
      [MECHANICAL, 'RDM', null, 2],
      [MECHANICAL, 'RDM', 8, 2],
      [MECHANICAL, 'CAO', 14, 1],
    ],
    10,
    [],
  ],
  [
    'a mark told twice, differently',
    [
      [MECHANICAL, 'RDM', 8, 2],
      [MECHANICAL, 'RDM', 9, 2],
      [MECHANICAL, 'CAO', 14, 1],
    ],
    null,
    ['duplicateMark E3 9 RDM'],
  ],
  [
    'a mark and an absence',
    [
      [MECHANICAL, 'RDM', 8, 2],
      [MECHANICAL, 'RDM', 'ABS', 2],
      [MECHANICAL, 'CAO', 14, 1],
    ],
    null,
    ['duplicateMark E3 ABS RDM'],
  ],
  [
    'an absence and words',
    [
      [MECHANICAL, 'RDM', 'ABS', 2],
      [MECHANICAL, 'RDM', 'DISP', 2],
      [MECHANICAL, 'CAO', 14, 1],
    ],
    null,
    ['duplicateMark E3 DISP RDM'],
  ],
  [
    'another coefficient: the first stands',
    [
      [MECHANICAL, 'RDM', 8, 2],
      [MECHANICAL, 'RDM', 8, 3],
      [MECHANICAL, 'CAO', 14, 1],
    ],
    10,
    ['coefficientDiffers F3 3 RDM'],
  ],
  [
    'a coefficient left out the second time',
    [
      [MECHANICAL, 'RDM', 8, 2],
      [MECHANICAL, 'RDM', 8],
      [MECHANICAL, 'CAO', 14, 1],
    ],
    10,
    [],
  ],
  [
    'a text number',
    [
      [MECHANICAL, 'RDM', '8', 2],
      [MECHANICAL, 'CAO', 14, 1],
    ],
    10,
    ['numberAsText E2 8'],
  ],
  [
    'a second sitting with another mark: the first stands, and it is said',
    [
      [MECHANICAL, 'RDM', 8, 2, 1],
      [MECHANICAL, 'CAO', 14, 1, 1],
      [MECHANICAL, 'RDM', 12, 2, 2],
    ],
    10,
    ['sittingNotRetained E4 12 RDM'],
  ],
  [
    'a second sitting with the same mark',
    [
      [MECHANICAL, 'RDM', 8, 2, 1],
      [MECHANICAL, 'CAO', 14, 1, 1],
      [MECHANICAL, 'RDM', 8, 2, 2],
    ],
    10,
    [],
  ],
  [
    'a second sitting without a mark',
    [
      [MECHANICAL, 'RDM', 8, 2, 1],
      [MECHANICAL, 'CAO', 14, 1, 1],
      [MECHANICAL, 'RDM', null, 2, 2],
    ],
    10,
    [],
  ],
  [
    'a second sitting that stands first',
    [
      [MECHANICAL, 'RDM', 12, 2, 'Session 2'],
      [MECHANICAL, 'RDM', 8, 2, 'Session 1'],
      [MECHANICAL, 'CAO', 14, 1, 'Session 1'],
    ],
    10,
    ['sittingNotRetained E2 12 RDM'],
  ],
])('a centre in a list: %s', (_what, tests, mean, problems) => {
  const result = list(tests);
  expect(meanOf(result, 'mechanical')).toBe(mean);
  expect(problemsOf(result)).toEqual(problems);
});

test.each<[TestCell, boolean]>([
  [1, false],
  [2, true],
  ['2', true],
  ['S2', true],
  ['session 2', true],
  ['2e session', true],
  ['2ème', true],
  ['2nd', true],
  ['2nde', true],
  ['Rattrapage', true],
  ['Avant rattrapage', false],
  ['à repasser', true],
  ['Seconde session', true],
  ['Deuxième', true],
  ['Session 1', false],
  ['2022/1', false],
  ['1 (2002)', false],
  ['2022/2', true],
  ['12', false],
  [null, false],
])('the session %j is the second: %s', (session, isSecond) => {
  const { judgements } = list([
    [null, 'B - Mémoire TI', 9, null, 1],
    [null, 'B - Mémoire TI', 13, null, session],
  ]);
  expect(judgements[0]?.record.programme.periods[0]?.resits.B !== null).toBe(isSecond);
});

test('a period in a company: its marks, those of exams taken again, the score', () => {
  const result = list([
    [null, 'A - Activité', 14],
    [null, 'B - Mémoire TI', 9],
    [null, 'C - Mémoire TU', 12],
    [null, 'D - Soutenance', 13],
    [null, 'B - Mémoire TI', 11, null, 2],
    [null, 'A - Activité', 15, null, 2],
    [null, 'Note de période', 12],
    [null, 'Score TOEIC', 785],
  ]);
  expect(problemsOf(result)).toEqual(['sittingNotRetained E7 15 A - Activité']);
  const [judgement] = result.judgements;
  expect(judgement?.record.marks).toEqual([14, 9, 12, 13, 11, 12, 785]);
  expect(judgement?.criteria).toMatchObject({ toeic: 'met' });
});

test('periods that the tests number', () => {
  const of = (period: number, marks: readonly number[]): Test[] =>
    ['Activité', 'Mémoire TI', 'Mémoire TU', 'Soutenance'].map((name, at) => [
      null,
      `${name} période ${String(period)}`,
      marks[at] ?? null,
    ]);
  const { judgements } = list([...of(1, [14, 13, 12, 15]), ...of(2, [12, 12, 12, 8])]);
  expect(judgements[0]?.record.programme.periods).toHaveLength(2);
  expect(judgements[0]?.record.marks).toEqual([14, 13, 12, 15, 12, 12, 12, 8]);
});

test('a test that its words do not tell is asked, once, where it first stands', () => {
  const result = list([
    [MECHANICAL, 'RDM', 12, 1],
    [null, 'Sport', 15],
    [null, 'Sport', 14],
    [null, null, 9],
  ]);
  expect(problemsOf(result)).toEqual(['ambiguousColumn D3 Sport']);
});

test.each<[string, TestCell[], Test[], unknown[], string[]]>([
  ['a column says so', [...HEADINGS, 'Barème'], [[MECHANICAL, 'RDM', 12, 1, 1]], [12], []],
  [
    'the heading of the marks says so',
    ['N° étudiant', 'Nom', 'Centre', 'Matière', 'Note /20', 'Coefficient', 'Session'],
    [[MECHANICAL, 'RDM', 12]],
    [12],
    [],
  ],
  [
    'the heading of the marks says another',
    ['N° étudiant', 'Nom', 'Centre', 'Matière', 'Note /100', 'Coefficient', 'Session'],
    [[MECHANICAL, 'RDM', 62]],
    [{ state: 'unreadable', why: 'otherScale', text: '62/100' }],
    ['otherScale E2 62/100'],
  ],
])('what marks are out of: %s', (_what, headings, tests, marks, problems) => {
  const result = list(tests, headings);
  expect(result.judgements[0]?.record.marks).toEqual(marks);
  expect(problemsOf(result)).toEqual(problems);
});

test('a column that says what each test is out of', () => {
  const rows = [
    [MECHANICAL, 'RDM', 12, 1, 1, 20],
    [MECHANICAL, 'CAO', 8, 1, 1, 10],
    [MECHANICAL, 'TP', 8, 1, 1, null],
  ].map((cells) => ['22960001', 'Abadie', ...cells]);
  const result = check([sheetOf([[...HEADINGS, 'Barème'], ...rows])]);
  expect(result.judgements[0]?.record.marks).toEqual([12, { state: 'unreadable', why: 'otherScale', text: '8/10' }, 8]);
  expect(problemsOf(result)).toEqual(['otherScale E3 8/10']);
});

test('students told by number, with or without zeros before it, or by name where there is no number', () => {
  const rows: TestCell[][] = [
    ['22960001', 'Abadie', MECHANICAL, 'RDM', 12, 1, 1],
    ['022960001', 'Abadie', MECHANICAL, 'CAO', 13, 1, 1],
    [null, 'Brun', MECHANICAL, 'RDM', 9, 1, 1],
    [null, 'Brun', MECHANICAL, 'CAO', 8, 1, 1],
    [null, 'Colas', MECHANICAL, 'CAO', 7, 1, 1],
  ];
  const { judgements } = check([sheetOf([HEADINGS, ...rows])]);
  expect(judgements.map(({ record }) => [record.name, ...record.marks, record.rows])).toEqual([
    ['Abadie', 12, 13, [1, 2]],
    ['Brun', 9, 8, [3, 4]],
    ['Colas', { state: 'blank' }, 7, [-1, 5]],
  ]);
});

test.each<[string, TestCell[], string]>([
  ['subjects and marks', ['N° étudiant', 'Nom', 'Matière', 'Note'], 'list'],
  ['no subjects', ['N° étudiant', 'Nom', 'Remarque', 'Note'], 'wide'],
  ['no marks', ['N° étudiant', 'Nom', 'Matière', 'Remarque'], 'wide'],
])('a table with %s', (_what, headings, layout) => {
  const rows = ['RDM', 'CAO', 'TP'].map((subject, at) => ['22960001', 'Abadie', subject, 10 + at]);
  expect(check([sheetOf([headings, ...rows])]).sheets[0]?.layout).toBe(layout);
});

test.each<[string, number, number | undefined]>([
  ['four of them tell each other', 4, 10],
  ['three may be anything', 3, undefined],
])('centres by their initials: %s', (_what, centres, mean) => {
  const tests: Test[] = [
    ['GM', 'RDM', 8, 2],
    ['GM', 'CAO', 14, 1],
    ['FSG', 'Maths', 12, 1],
    ['EA', 'Automatique', 12, 1],
    ['MI', 'Projet', 12, 1],
  ];
  expect(meanOf(list(tests.slice(0, centres + 1)), 'mechanical')).toBe(mean);
});

test('a long list is gone through with pauses: its rows are found, told apart, and brought to their students', () => {
  const rows = Array.from({ length: 200 }, (_, at): TestCell[] => [String(at), 'Abadie', MECHANICAL, 'RDM', 12, 1, 1]);
  const dictionary = makeDictionary(rncp10118.vocabulary);
  const pauses = [...readSheet(sheetOf([HEADINGS, ...rows]), dictionary, [], new Memory(null))];
  expect(pauses.filter((done) => done > 0)).toEqual(Array.from({ length: 9 }, () => 64));
});
