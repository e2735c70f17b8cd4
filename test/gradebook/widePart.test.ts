import { rncp10118 } from '../../src/certifications/rncp10118';
import { judgeInSteps } from '../../src/judgeWorkbook';
import { cellName } from '../../src/model/address';
import { atOnce } from '../../src/model/inSteps';
import { cellOf } from '../../src/model/record';
import { COMPANY, check, column, gradeTable, IDENTITY, means, TOEIC, under } from '../support/gradeTable';
import { sheetOf, type TestCell } from '../support/sheet';

const WITHOUT_ROUTE = IDENTITY.slice(0, 3);
const REST = [...means(), ...COMPANY, ...TOEIC];

const routesOf = (sheet: Parameters<typeof check>[0][number]): unknown[] => check([sheet]).judgements.map(({ record }) => record.route);

test.each<[string, string, string | null]>([
  ['Notes', 'Apprentis', 'apprentice'],
  ['Apprentis 3A', 'Promotion 2016', 'apprentice'],
  ['Notes', 'Formation continue', 'continuing'],
  ['Notes', 'Étudiants', null],
  ['Étudiants', 'Liste des élèves', null],
  ['Notes', 'Statut étudiant', 'student'],
  ['Notes', 'Élèves sous statut d’étudiant', 'student'],
  ['Notes', 'Étudiants apprentis', 'apprentice'],
  ['Notes', 'Promotion 2016', null],
  ['Notes', 'Moyennes par étudiant', null],
  ['Notes', 'Statut « étudiant »', 'student'],
])('the sheet « %s » with the title « %s » is of the route %s', (name, title, route) => {
  const { values } = gradeTable([...WITHOUT_ROUTE, ...REST]);
  expect(routesOf(sheetOf([[title], ...values], { name }))).toEqual([route, route, route, route]);
});

test('where a column tells the route, no title does', () => {
  const { values } = gradeTable([...WITHOUT_ROUTE, column('Statut', ['FI', null, 'VAE', 'mystère']), ...REST]);
  expect(routesOf(sheetOf([['Apprentis'], ...values]))).toEqual(['student', null, 'vae', null]);
});

test('unknown routes are said once a text, with their cells', () => {
  const { problems } = check([gradeTable([...WITHOUT_ROUTE, column('Statut', ['mystère', 'FI', 'inconnu', 'mystère']), ...REST])]);
  expect(problems.map(({ code, text, count, cells }) => [code, text, count, cells?.map(cellName)])).toEqual([
    ['unknownRoute', 'mystère', 2, ['D2', 'D5']],
    ['unknownRoute', 'inconnu', 1, ['D4']],
  ]);
});

const MECHANICAL = 'Génie Mécanique';
const mechanical = (...columns: Parameters<typeof under>[1][]) =>
  check([
    gradeTable([...IDENTITY, ...under(MECHANICAL, ...columns), ...means(MECHANICAL), ...COMPANY, ...TOEIC]),
  ]).judgements[0]?.centres.find(({ id }) => id === 'mechanical');

test.each<[string, TestCell, TestCell, number | null]>([
  ['its own', 2, 4, 10],
  ['the first sitting’s where its heading leaves it out', 2, null, 9],
  ['none at all', null, null, null],
])('a retained mark weighs %s', (_what, first, retained, mean) => {
  const centre = mechanical(
    column('RDM', 6, { coefficient: first }),
    column('RDM note retenue', 10, { coefficient: retained }),
    column('CAO', retained === null ? 8 : 10, { coefficient: 2 }),
  );
  expect(centre?.mean).toBe(mean);
});

test('a mark that its heading does not weigh is weighed as in whichever sitting does', () => {
  const centre = mechanical(
    column('RDM', 6),
    column('RDM rattrapage', 10, { coefficient: 3 }),
    column('RDM note retenue', 10),
    column('CAO', 14, { coefficient: 1 }),
  );
  expect(centre?.mean).toBe(11);
});

test('two columns of one subject that differ count both, and no mean is computed from either', () => {
  const centre = mechanical(
    column('RDM', 12, { coefficient: 1 }),
    column('RDM', 13, { coefficient: 1 }),
    column('CAO', 14, { coefficient: 1 }),
  );
  expect([centre?.mean, centre?.answer]).toEqual([null, 'missing']);
});

test('two columns of one mean that differ give none', () => {
  const sheet = gradeTable([...IDENTITY, column(MECHANICAL, 12), column(MECHANICAL, 13), ...means(MECHANICAL), ...COMPANY, ...TOEIC]);
  const [judgement] = check([sheet]).judgements;
  expect(judgement?.centres.map(({ id }) => id)).not.toContain('mechanical');
  expect(judgement?.verdict).toBe('incomplete');
});

test('tables of other students have columns of their own, wherever they stand', () => {
  /** The TOEIC of each student, and the cell that it stands in. */
  const scores = (...sheets: Parameters<typeof check>[0]): string[] =>
    check(sheets).judgements.map(({ toeic, record }) => {
      const at = cellOf(record, record.programme.toeic);
      return `${String(toeic)} ${at === null ? '-' : `${at.sheet}!${cellName(at)}`}`;
    });
  const [head, other] = [
    ['N° étudiant', 'Nom', 'TOEIC'],
    ['N° étudiant', 'TOEIC', 'Nom'],
  ];
  const [ada, ben] = [
    ['1', 'Abadie', 800],
    ['2', 700, 'Brun'],
  ];
  expect(scores(sheetOf([head, ada], { name: 'FI' }), sheetOf([other, ben], { name: 'FC' }))).toEqual(['800 FI!C2', '700 FC!B2']);
  expect(scores(sheetOf([head, ada, [], other, ben]))).toEqual(['800 Notes!C2', '700 Notes!B5']);
  const beside = [
    [...head, null, ...other],
    [...ada, null, ...ben],
  ];
  expect(scores(sheetOf(beside))).toEqual(['800 Notes!C2', '700 Notes!F2']);
});

test('the table that tells who its students are lists them, be it by full names', () => {
  const scores = sheetOf(
    [
      ['N° étudiant', 'TOEIC'],
      ['1', 800],
    ],
    { name: 'Test' },
  );
  const names = sheetOf(
    [
      ['N° étudiant', 'Nom complet', 'A'],
      ['1', 'Abadie Ada', 12],
    ],
    { name: 'Notes' },
  );
  expect(check([scores, names]).judgements.map(({ record }) => record.at.sheet)).toEqual(['Notes']);
});

test('after a student’s row is emptied the rows below are still those of their students', () => {
  const before = gradeTable([...IDENTITY, ...means(), ...COMPANY, column('TOEIC', [700, 710, 720, 730])]);
  const now = { ...before, values: before.values.map((row, at) => (at === 2 ? [] : row)) };
  const options = { intake: null, readings: {}, centresComplete: false };
  const again = atOnce(judgeInSteps([now], rncp10118, options, [], check([before])));
  expect(again.judgements.map(({ record, toeic }) => `${record.name} ${String(toeic)}`)).toEqual([
    'Abadie Ada 700',
    'Colas Cléo 720',
    'Diallo Dina 730',
  ]);
});

test('all marks of a student stand in one row', () => {
  const [judgement] = check([gradeTable([...IDENTITY, ...REST])]).judgements;
  expect(judgement?.record.rows).toEqual([1]);
});

test('a student without a number who is listed twice is shown by the name', () => {
  const rows: TestCell[][] = [
    ['Rang', 'Nom complet', 'TOEIC', 'A', 'B', 'C', 'D'],
    [1, 'Abadie Ada', 800, 12, 12, 12, 12],
    [2, 'Abadie Ada', 700, 12, 12, 12, 12],
  ];
  const { problems } = check([sheetOf(rows)]);
  expect(problems.filter(({ code }) => code === 'duplicateStudent').map(({ cells }) => cells?.map(cellName))).toEqual([['B2', 'B3']]);
});

test('nobody is eligible while a column may be an exam taken again or a mark of another period', () => {
  const verdict = (...more: Parameters<typeof gradeTable>[0]): unknown =>
    check([gradeTable([...IDENTITY, ...REST, ...more])]).judgements[0]?.verdict;
  expect([verdict(), verdict(column('B', 15))]).toEqual(['eligible', 'incomplete']);
});
