import { cellName } from '../../src/model/address';
import type { Sheet } from '../../src/model/sheet';
import { COMPANY, check, column, gradeTable, IDENTITY, means, NUMBERS, TOEIC, type TestColumn } from '../support/gradeTable';
import type { TestCell } from '../support/sheet';

const COMPLETE = [...IDENTITY, ...means(), ...COMPANY];
const NAMES = ['Abadie', 'Brun', 'Colas', 'Diallo'];

/** A sheet of scores for students told by these numbers and names. */
const scores = (numbers: readonly TestCell[], names: readonly TestCell[], more: readonly TestColumn[] = [], name = 'TOEIC'): Sheet =>
  gradeTable([column('N° étudiant', numbers), column('Nom', names), ...TOEIC, ...more], { name }, numbers.length);

function told(...sheets: readonly Sheet[]): { students: string[]; problems: string[] } {
  const { judgements, problems } = check(sheets);
  return {
    students: judgements.map(({ record, verdict }) => `${record.at.sheet} ${record.number ?? '-'} ${record.name} ${verdict}`),
    problems: problems.map(({ code, at, text, about, count }) =>
      [code, at ? `${at.sheet}!${cellName(at)}` : undefined, text, about, count].filter((part) => part !== undefined).join(' '),
    ),
  };
}

const ELIGIBLE = ['Abadie Ada', 'Brun Ben', 'Colas Cléo', 'Diallo Dina'].map((name, at) => `Notes ${NUMBERS[at] ?? ''} ${name} eligible`);
const except = (at: number, line: string): string[] => ELIGIBLE.map((each, index) => (index === at ? line : each));

test('two sheets of the same students make one record each, on the sheet that tells most of who they are', () => {
  expect(told(gradeTable(COMPLETE), scores(NUMBERS, NAMES))).toEqual({ students: ELIGIBLE, problems: [] });
  expect(told(scores(NUMBERS, NAMES), gradeTable(COMPLETE))).toEqual({ students: ELIGIBLE, problems: [] });
});

test.each<[string, Sheet, { students: string[]; problems: string[] }]>([
  [
    'another name under one number: both marks may be somebody else’s',
    scores(NUMBERS, ['Abadie', 'Martin', 'Colas', 'Diallo']),
    { students: except(1, 'Notes 22960002 Brun Ben incomplete'), problems: ['nameDiffers TOEIC!B3 Martin Brun Ben'] },
  ],
  ['no name under a number', scores(NUMBERS, ['Abadie', null, 'Colas', 'Diallo']), { students: ELIGIBLE, problems: [] }],
  [
    'a student who has no row on the other sheet',
    scores(NUMBERS.slice(0, 3), NAMES.slice(0, 3)),
    { students: except(3, 'Notes 22960004 Diallo Dina incomplete'), problems: [] },
  ],
  [
    'two rows on the other sheet that say the same',
    scores([...NUMBERS, '22960002'], [...NAMES, 'Brun']),
    { students: ELIGIBLE, problems: ['duplicateStudent TOEIC!A6 22960002 same 2'] },
  ],
])('%s', (_what, other, expected) => {
  expect(told(gradeTable(COMPLETE), other)).toEqual(expected);
});

test('two rows on the other sheet that differ are both kept, and neither is believed', () => {
  const other = gradeTable(
    [column('N° étudiant', [...NUMBERS, '22960002']), column('Nom', [...NAMES, 'Brun']), column('TOEIC', [800, 800, 800, 800, 700])],
    { name: 'TOEIC' },
    5,
  );
  expect(told(gradeTable(COMPLETE), other)).toEqual({
    students: [ELIGIBLE[0], 'Notes 22960002 Brun Ben incomplete', 'Notes 22960002 Brun Ben incomplete', ELIGIBLE[2], ELIGIBLE[3]],
    problems: ['duplicateStudent TOEIC!A6 22960002 different 2'],
  });
});

test('two rows of one student that differ are each judged where they stand, and neither is believed', () => {
  const twice = gradeTable(
    [
      column('N° étudiant', [...NUMBERS, '22960002']),
      column('Nom', [...NAMES, 'Brun']),
      column('Statut', 'Étudiant'),
      ...means(),
      ...COMPANY.map((mark) => ({ ...mark, cells: [14, 14, 14, 14, 8] })),
      ...TOEIC,
    ],
    {},
    5,
  );
  const { judgements } = check([twice]);
  expect(judgements.map(({ record, verdict }) => [record.at.row, record.marks[6], verdict])).toEqual([
    [1, 14, 'eligible'],
    [2, 14, 'incomplete'],
    [5, 8, 'incomplete'],
    [3, 14, 'eligible'],
    [4, 14, 'eligible'],
  ]);
});

test.each<[string, TestCell, string | null, string[]]>([
  ['the same route', 'Étudiant', 'student', []],
  ['no route', null, 'student', []],
  ['another route: neither is believed', 'VAE', null, ['unknownRoute TOEIC!A3 22960002']],
])('the other sheet tells %s', (_what, route, expected, problems) => {
  const other = scores(NUMBERS, NAMES, [column('Statut', ['Étudiant', route, 'Étudiant', 'Étudiant'])]);
  expect(check([gradeTable(COMPLETE), other]).judgements[1]?.record.route).toBe(expected);
  expect(told(gradeTable(COMPLETE), other).problems).toEqual(problems);
});

test.each<[string, TestCell, TestCell, boolean | null]>([
  ['neither tells', null, null, null],
  ['one says no', 'non', null, false],
  ['the other says no', null, 'non', false],
  ['one says yes', 'oui', 'non', true],
  ['the other says yes', 'non', 'oui', true],
])('a semester abroad that %s', (_what, here, there, expected) => {
  const abroad = (cell: TestCell): TestColumn[] => [column('Semestre à l’étranger', [cell, 'non', 'oui', 'non'])];
  const { judgements } = check([gradeTable([...COMPLETE, ...abroad(here)]), scores(NUMBERS, NAMES, abroad(there))]);
  expect(judgements[0]?.record.abroad).toBe(expected);
});

test('a list of who is in the promotion: whoever is marked and not in it is said', () => {
  const list = gradeTable(IDENTITY, { name: 'Liste' });
  const marks = gradeTable(
    [
      column('N° étudiant', [...NUMBERS, '22960009']),
      column('Nom', [...NAMES, 'Zola']),
      ...means().map((mean) => ({ ...mean, cells: 12 })),
      ...COMPANY,
      ...TOEIC,
    ],
    {},
    5,
  );
  expect(told(list, marks)).toEqual({
    students: [...ELIGIBLE.map((each) => each.replace('Notes', 'Liste')), 'Notes 22960009 Zola eligible'],
    problems: ['unknownRoute 1', 'unknownNumber Notes!A6 22960009'],
  });
});

test('tables that share students through a third are of one family: what none of them holds is missing', () => {
  const first = gradeTable([...IDENTITY, ...means()], { name: 'Centres' });
  const second = gradeTable([column('N° étudiant', NUMBERS.slice(0, 2)), ...COMPANY], { name: 'Entreprise' }, 2);
  const third = gradeTable([column('N° étudiant', NUMBERS.slice(1)), ...TOEIC], { name: 'Langues' }, 3);
  const { judgements } = check([first, second, third]);
  expect(judgements.map(({ criteria: { company, toeic } }) => `${company} ${toeic}`)).toEqual([
    'met missing',
    'met met',
    'missing met',
    'missing met',
  ]);
});
