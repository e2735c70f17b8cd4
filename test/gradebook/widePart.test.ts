import { cellName } from '../../src/model/address';
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
