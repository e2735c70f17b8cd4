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
