import { cellKey } from '../../src/model/sheet';
import { checkSheets } from '../support/smallGradebook';
import { sheetOf, type TestCell } from '../support/sheet';

/** Number and name, then what is under test, for three students. */
const students = (headings: readonly string[], ...marks: readonly (readonly TestCell[])[]): TestCell[][] => [
  ['N° étudiant', 'Nom', 'Prénom', ...headings],
  ...marks.map((row, index) => [1001 + index, ['Durand', 'Leroy', 'Moreau'][index] ?? 'Petit', 'Zoé', ...row]),
];

test.each([
  ['N° étudiant / Student no.', 'Nom / Last name', 'Prénom / First name'],
  ['N° étudiant\n(Apogée)', 'NOM\nLast name', 'Prénom (First name)'],
  ['Student ID – N° étudiant', 'Surname (nom)', 'Given name (prénom)'],
])('headings in two languages: %s, %s, %s', (number, last, first) => {
  const { columns, students: names } = checkSheets([sheetOf([[number, last, first, 'Génie Mécanique'], ...students([], [12]).slice(1)])]);
  expect(columns).toMatchObject({ A: 'number', B: 'lastName', C: 'firstName', D: 'centreMean mechanical' });
  expect(names).toEqual(['Durand Zoé']);
});

test.each(['Rang moyen', 'Admis', 'Décision du jury', 'Seuil du jury', 'Moyenne TD1', 'Classement', 'Signatures'])(
  'the row « %s » is nobody’s',
  (label) => {
    const [headings = [], ...rows] = students(['Génie Mécanique'], [12], [13]);
    const { students: names } = checkSheets([sheetOf([headings, ...rows, [null, label, null, 11]])]);
    expect(names).toEqual(['Durand Zoé', 'Leroy Zoé']);
  },
);

test.each(['Admis Paul', 'Rang Zoé', 'Decision Max'])('« %s » without a number is a student', (name) => {
  const [headings = [], ...rows] = students(['Génie Mécanique'], [12], [13]);
  const { students: names } = checkSheets([sheetOf([headings, ...rows, [null, ...name.split(' '), 11]])]);
  expect(names).toEqual(['Durand Zoé', 'Leroy Zoé', name]);
});

test('a subject beyond the merged cells of its centre is asked, and nobody has a mean without it', () => {
  const rows = [
    [null, null, null, 'Génie Mécanique', null, 'Approfondissement', null],
    ...students(['RDM (coef 1)', 'CAO (coef 1)', 'Vision (coef 1)', 'Projet (coef 1)'], [12, 13, 14, 4]),
  ];
  const { columns, choices, problems, check } = checkSheets([
    sheetOf(rows, { merges: [{ firstRow: 0, lastRow: 0, firstColumn: 3, lastColumn: 4 }] }),
  ]);
  expect([columns['F'], columns['G'], choices['G']]).toEqual(['subject specialisation Vision first', null, 1]);
  expect(problems).toContain('ambiguousColumn G2');
  expect(check.judgements[0]?.centres.map(({ mean }) => mean)).toEqual([12.5, null]);
});

test('a score that cannot be read does not keep the others of its sheet from being read', () => {
  const scores = students(
    ['Date', 'Score'],
    ['12/05/2016', 785],
    ['12/05/2016', 800],
    ['12/05/2016', 850],
    ['12/05/2016', 900],
    ['12/05/2016', '785 (B2)'],
  );
  const { check, problems } = checkSheets([sheetOf(students(['Génie Mécanique'], [12])), sheetOf(scores, { name: 'TOEIC' })]);
  expect(check.sheets[1]?.columns[4]?.meaning).toEqual({ is: 'toeic' });
  expect(problems).toContain('unreadable E6');
});

test('of several attempts at the TOEIC on a sheet of its own the best one counts', () => {
  const attempts = students(['Session 1', 'Session 2', 'Meilleur score'], [600, 785, 785], [755, null, 755]);
  const { check } = checkSheets([sheetOf(students(['Génie Mécanique'], [12])), sheetOf(attempts, { name: 'TOEIC' })]);
  expect(check.judgements.map(({ toeic }) => toeic)).toEqual([785, 755]);
});

test('of listening, reading and total on a sheet for the TOEIC the total counts', () => {
  const scores = students(['Listening', 'Reading', 'Total'], [400, 385, 785], [395, 360, 755]);
  const { check } = checkSheets([sheetOf(students(['Génie Mécanique'], [12])), sheetOf(scores, { name: 'TOEIC' })]);
  expect(check.judgements.map(({ toeic }) => toeic)).toEqual([785, 755]);
});

test('company marks with something written beside them are each said, not left out with their column', () => {
  const { columns, problems } = checkSheets([sheetOf(students(['A', 'B', 'C', 'D'], [13, '8 → 12', 13, 14], [13, '12,5*', 13, 14]))]);
  expect(columns).toMatchObject({ D: 'companyMark A 1', E: 'companyMark B 1', F: 'companyMark C 1', G: 'companyMark D 1' });
  expect(problems).toEqual(expect.arrayContaining(['unreadable E2', 'unreadable E3']));
});

test('a column of remarks beside a company mark stays one', () => {
  const { columns } = checkSheets([
    sheetOf(students(['A', 'B', 'B', 'C', 'D'], [13, 12, 'session 1', 13, 14], [13, 11, 'session 2', 13, 14])),
  ]);
  expect([columns['E'], columns['F']]).toEqual(['companyMark B 1', null]);
});

test('means with something written beside them are each said', () => {
  const { columns, problems } = checkSheets([
    sheetOf(students(['Génie Mécanique', 'Approfondissement'], ['12,5*', 'Robotique'], ['9 (8)', 'Logistique'])),
  ]);
  expect([columns['D'], columns['E']]).toEqual(['centreMean mechanical', null]);
  expect(problems).toEqual(expect.arrayContaining(['unreadable D2', 'unreadable D3']));
});

test('a column of what was acquired, and nothing else, is read', () => {
  const { columns, check } = checkSheets([sheetOf(students(['Génie Mécanique'], ['acquis 2014 (VAE)'], ['Validé (IUT)']))]);
  expect(columns['D']).toBe('centreMean mechanical');
  expect(check.judgements.map(({ record }) => record.marks)).toEqual([
    [{ state: 'acquired', text: 'ACQ 2014 VAE' }],
    [{ state: 'acquired', text: 'ACQ IUT' }],
  ]);
});

test('a resit alone on its sheet is read', () => {
  const company = students(['A', 'B', 'C', 'D'], [13, 8, 13, 14]);
  const { check } = checkSheets([sheetOf(company), sheetOf(students(['B rattrapage'], [12]), { name: 'Rattrapages' })]);
  expect(check.judgements[0]?.resits).toEqual([]);
  expect(check.sheets[1]?.columns[3]?.meaning).toEqual({ is: 'companyResit', exam: 'B', period: 1 });
});

test('a resit on a line of its own, without a name, is said', () => {
  const [headings = [], ...rows] = students(['A', 'B', 'C', 'D'], [13, 8, 13, 14], [13, 12, 13, 14]);
  const { problems } = checkSheets([sheetOf([headings, rows[0] ?? [], [null, null, null, null, 12], rows[1] ?? []])]);
  expect(problems).toContain('rowWithoutStudent A3');
});

test('a remark with a figure below the students is nobody', () => {
  const rows = [...students(['Génie Mécanique'], [12], [13]), ['Remarque : 2 étudiants absents', null, null, 11]];
  expect(checkSheets([sheetOf(rows)]).students).toEqual(['Durand Zoé', 'Leroy Zoé']);
});

test('of a centre’s means before and after the resit the one after it counts', () => {
  const headings = ['Génie Mécanique avant rattrapage', 'Génie Mécanique après rattrapage'];
  const { check, problems } = checkSheets([sheetOf(students(headings, [8, 11], [12, 12.5]))]);
  expect(check.judgements.map(({ centres }) => centres[0]?.mean)).toEqual([11, 12.5]);
  expect(problems.filter((problem) => problem.startsWith('duplicate'))).toEqual([]);
});

test.each([
  ['General science', 'science'],
  ['Mechanical engineering', 'mechanical'],
  ['Electrical engineering and automation', 'electrical'],
  ['Engineering methods', 'methods'],
  ['Human sciences and management', 'humanities'],
])('the centre « %s » in English', (heading, id) => {
  expect(checkSheets([sheetOf(students([heading], [12]))]).columns['D']).toBe(`centreMean ${id}`);
});

test('a percentage is said without the noise of its double', () => {
  const { check } = checkSheets([sheetOf(students(['Génie Mécanique'], [0.55], [12]), { kinds: new Map([[cellKey(1, 3), 'percent']]) })]);
  expect(check.problems.find(({ code }) => code === 'otherScale')?.text).toBe('55 %');
});
