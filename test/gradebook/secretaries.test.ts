import { checkSheets } from '../support/smallGradebook';
import {
  CENTRES,
  COMPANY,
  check,
  column,
  gradeTable,
  IDENTITY,
  means,
  NUMBERS,
  problemCodes,
  TOEIC,
  under,
  verdicts,
} from '../support/gradeTable';
import { sheetOf, type TestCell } from '../support/sheet';

/** What a column with this heading was read as, beside the complete rest of a table. */
const meaningsOf = (columns: Parameters<typeof gradeTable>[0]): (string | null)[] =>
  Object.values(checkSheets([gradeTable(columns)]).columns);

const SHORT = ['Form. humaine', 'Form. sc. gén.', 'Élec./Auto.', 'Gén. méca.', 'Méthodo. ing.', 'Approf.'];
const INITIALS = ['FH', 'FSG', 'EEA', 'GM', 'MI', 'APP'];
const ALL_MEANS = ['humanities', 'science', 'electrical', 'mechanical', 'methods', 'specialisation'].map((id) => `centreMean ${id}`);

test.each([
  ['short names', SHORT],
  ['initials', INITIALS],
  ['short names after « Moy. CI 1 »', SHORT.map((name, index) => `Moy. CI ${String(index + 1)} ${name}`)],
])('six centres under %s are read together', (_what, names) => {
  const table = gradeTable([...IDENTITY, ...names.map((name) => column(name, 12)), ...COMPANY, ...TOEIC]);
  expect(Object.values(checkSheets([table]).columns).slice(4, 10)).toEqual(ALL_MEANS);
  expect(verdicts(check([table]))).toEqual(['eligible', 'eligible', 'eligible', 'eligible']);
});

test('one short name alone proves nothing', () => {
  const table = gradeTable([...IDENTITY, column('GM', 12), ...COMPANY, ...TOEIC]);
  expect(Object.values(checkSheets([table]).columns)[4]).toBeNull();
  expect(verdicts(check([table]))).toEqual(['incomplete', 'incomplete', 'incomplete', 'incomplete']);
});

test('« Automatique » beside six means with short names is no mean', () => {
  const names = SHORT.map((name) => `Moyenne ${name}`);
  const table = gradeTable([...IDENTITY, column('Automatique', 4), ...names.map((name) => column(name, 12)), ...COMPANY, ...TOEIC]);
  const { judgements } = check([table]);
  expect(judgements[0]?.centres.map(({ mean }) => mean)).toEqual([12, 12, 12, 12, 12, 12]);
});

test.each([
  ['Act. ent.', 'Tut. ind.', 'Tut. univ.', 'Sout.'],
  ['Évaluation entreprise', 'Rapport maître d’apprentissage', 'Rapport tuteur pédagogique', 'Oral de soutenance'],
  ['Note A', 'Note B', 'Note C', 'Note D'],
  ['A - Activité', 'B - Mémoire TI', 'C - Mémoire TU', 'D - Soutenance'],
])('the company marks %s, %s, %s, %s', (...headings) => {
  const read = meaningsOf([...IDENTITY, ...headings.map((heading) => column(heading, 12))]);
  expect(read.slice(4)).toEqual(['companyMark A 1', 'companyMark B 1', 'companyMark C 1', 'companyMark D 1']);
});

test('« Note entreprise » behind the other marks may be their score: it is asked', () => {
  const headings = ['Mémoire TI', 'Mémoire TU', 'Soutenance', 'Note entreprise'];
  const table = gradeTable([...IDENTITY, ...means(), ...headings.map((heading) => column(heading, 14)), ...TOEIC]);
  expect(problemCodes(check([table]))).toEqual(['ambiguousColumn']);
  expect(verdicts(check([table]))).toEqual(['incomplete', 'incomplete', 'incomplete', 'incomplete']);
});

test.each(['rattrapage', '(ratt.)', 'rep.', 'bis', '2e passage', '2ème session', 'seconde session'])(
  '« B %s » is a second sitting',
  (word) => {
    const read = meaningsOf([...IDENTITY, column('A', 12), column('B', 9), column(`B ${word}`, 11), column('C', 12), column('D', 12)]);
    expect(read.slice(4)).toEqual(['companyMark A 1', 'companyMark B 1', 'companyResit B 1', 'companyMark C 1', 'companyMark D 1']);
  },
);

test('marks that come back without all four are asked, and nobody is eligible meanwhile', () => {
  const table = gradeTable([...IDENTITY, ...means(), ...COMPANY, column('B v2', 15), column('D v2', 15), ...TOEIC]);
  expect(problemCodes(check([table]))).toEqual(['ambiguousColumn']);
  expect(verdicts(check([table]))).toEqual(['incomplete', 'incomplete', 'incomplete', 'incomplete']);
});

test('a group whose heading is written over each of its columns is one group', () => {
  const company = ['A', 'B', 'C', 'D'].map((mark) => column(mark, 12));
  const headings = ['Stage', 'Stage', 'Stage', 'Stage'];
  const [first = [], ...rows] = gradeTable([column('N° étudiant', NUMBERS), column('Nom', 'Zoé'), ...company]).values;
  const read = checkSheets([sheetOf([[null, null, ...headings], first, ...rows])]);
  expect(Object.values(read.columns).slice(2)).toEqual(['companyMark A 1', 'companyMark B 1', 'companyMark C 1', 'companyMark D 1']);
});

const [HUMANITIES = ''] = CENTRES;
const yearMean = (...last: Parameters<typeof under>[1][]): ReturnType<typeof gradeTable> =>
  gradeTable([
    ...IDENTITY,
    ...means(HUMANITIES),
    ...COMPANY,
    ...TOEIC,
    ...under(HUMANITIES, column('Anglais', 6, { coefficient: 1 }), column('Droit', 8, { coefficient: 1 }), ...last),
  ]);

test('« Moyenne générale » behind the last centre is the year’s, not that centre’s', () => {
  const { judgements } = check([yearMean(column('Moyenne', 7), column('Moyenne générale', 13))]);
  expect(judgements[0]?.centres.find(({ id }) => id === 'humanities')?.mean).toBe(7);
});

test('« Moyenne générale » as the only mean of the last centre is asked, and the marks decide', () => {
  const result = check([yearMean(column('Moyenne générale', 13))]);
  expect(problemCodes(result)).toEqual(['ambiguousColumn']);
  expect(result.judgements[0]?.centres.find(({ id }) => id === 'humanities')?.mean).toBe(7);
});

test('a column of routes is known by its values', () => {
  const [number, last, first] = IDENTITY;
  const who = [number, last, first].flatMap((each) => each ?? []);
  const table = gradeTable([...who, column('Profil', ['FISE', 'FISA', 'FC', 'FISE']), ...means(), ...COMPANY, ...TOEIC]);
  expect(check([table]).judgements.map(({ record }) => record.route)).toEqual(['student', 'apprentice', 'continuing', 'student']);
});

test('where nothing tells how anybody studies, that is said once', () => {
  const table = gradeTable([...IDENTITY.slice(0, 3), ...means(), ...COMPANY, ...TOEIC]);
  expect(check([table]).problems).toEqual([{ code: 'unknownRoute', at: null, sheet: 'Notes', count: 4 }]);
});

test('scores on a sheet called TOEIC are known by their values', () => {
  const scores = gradeTable([column('N° étudiant', NUMBERS), column('Total', [755, 745, 600, 990])], { name: 'TOEIC' });
  const table = gradeTable([...IDENTITY, ...means(), ...COMPANY]);
  expect(check([table, scores]).judgements.map(({ toeic }) => toeic)).toEqual([755, 745, 600, 990]);
});

test('sheets that bear the centres’ names, cut off by Excel, tell their centres', () => {
  const names = [
    'Formation humaine',
    'Formation scientifique générale',
    'Élec-Auto',
    'Génie méca.',
    'Méthodologie',
    "Approfondissement (selon l'opti",
  ];
  const sheets = names.map((name) =>
    gradeTable([column('N° étudiant', NUMBERS), column('X', 12, { coefficient: 1 }), column('Y', 14, { coefficient: 1 })], { name }),
  );
  const { judgements } = check([gradeTable([...IDENTITY, ...COMPANY, ...TOEIC]), ...sheets]);
  expect(judgements[0]?.centres.map(({ id, mean }) => [id, mean])).toEqual(ALL_MEANS.map((mean) => [mean.replace('centreMean ', ''), 13]));
});

const below = (...lines: TestCell[][]): string[] => {
  const rows: TestCell[][] = [
    ['Matricule', 'Élève', 'A', 'B', 'C', 'D'],
    [1001, 'Durand Zoé', 12, 13, 14, 15],
    [1002, 'Leroy Max', 'ABS', 12, 12, 12],
  ];
  return [...checkSheets([sheetOf([...rows, ...lines])]).students];
};

test.each<[string, TestCell[][]]>([
  ['counts of absences', [['Nb abs.', null, 1, 0, 0, 0]]],
  ['counts in other words', [['Présents', null, 1, 2, 2, 2]]],
  ['a legend', [[], ['ABS : absence injustifiée'], ['ABJ', 'absence justifiée'], ['Fait à Valenciennes, le 12 juillet 2019']]],
])('%s below the students are nobody', (_what, lines) => expect(below(...lines)).toEqual(['Durand Zoé', 'Leroy Max']));

test('students whose marks are typed as « 12,5/20 » are no second row of headings', () => {
  const rows: TestCell[][] = [
    ['Dossier', 'Last name', 'Cursus', 'A', 'B', 'C', 'D'],
    [1, 'Durand', 'Apprenti', '15/20', '13/20', '13,25/20', '15,25/20'],
    [2, 'Leroy', 'Étudiant', '14,25/20', 'ABS', '16/20', '18/20'],
  ];
  expect(checkSheets([sheetOf(rows)]).students).toEqual(['Durand', 'Leroy']);
});
