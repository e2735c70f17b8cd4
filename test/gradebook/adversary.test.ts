import { checkSheets } from '../support/smallGradebook';
import { sheetOf, type TestCell } from '../support/sheet';

/** A small sheet: number and name, then what is under test, for three students. */
const students = (headings: readonly string[], ...marks: readonly (readonly TestCell[])[]): TestCell[][] => [
  ['N° étudiant', 'Nom', 'Prénom', ...headings],
  ...marks.map((row, index) => [1001 + index, ['Durand', 'Leroy', 'Moreau'][index] ?? 'Petit', 'Zoé', ...row]),
];
/** The same under a row of groups, each at the column of its first heading. */
const grouped = (
  groups: readonly (string | null)[],
  headings: readonly string[],
  ...marks: readonly (readonly TestCell[])[]
): TestCell[][] => [[null, null, null, ...groups], ...students(headings, ...marks)];

test.each(['Abs', 'Absences (h)', 'Nb absences', 'ABSENCES', "Heures d'absence"])('%s under a centre is no subject', (heading) => {
  const { columns } = checkSheets([
    sheetOf(grouped(['Génie Mécanique', null, null, null], ['RDM', 'Fabrication', heading, 'Moyenne'], [12, 13, 2, 12.5], [9, 11, 0, 10])),
  ]);
  expect(columns).toMatchObject({ D: 'subject mechanical RDM first', F: 'known absences', G: 'centreMean mechanical' });
});

test('of a first and a final mean the final one counts, and the other is asked', () => {
  const { columns, problems, check } = checkSheets([
    sheetOf(grouped(['Génie Mécanique', null, null], ['Moyenne session 1', 'Moyenne finale', 'TOEIC'], [8, 11, 755], [12, 12, 800])),
  ]);
  expect([columns['D'], columns['E']]).toEqual([null, 'centreMean mechanical']);
  expect(problems).toContain('ambiguousColumn D2');
  expect(check.judgements.map(({ centres }) => centres[0]?.mean)).toEqual([11, 12]);
});

test.each(['Option A', 'Projet A', 'TP A', 'Éco A'])('the subject %s ends no centre and is no company mark', (heading) => {
  const { columns } = checkSheets([
    sheetOf(
      grouped(
        ['Génie Mécanique', null, null, null, null, null, null, null],
        ['RDM (coef 1)', `${heading} (coef 3)`, 'CAO (coef 1)', 'A', 'B', 'C', 'D', 'TOEIC'],
        [12, 13, 12, 14, 13, 12, 15, 800],
      ),
    ),
  ]);
  expect([columns['E'], columns['F'], columns['G'], columns['J']]).toEqual([
    `subject mechanical ${heading} first`,
    'subject mechanical CAO first',
    'companyMark A 1',
    'companyMark D 1',
  ]);
});

test.each([
  ['Moy. CI', 'Average'],
  ['Moyenne', 'Moyenne pondérée'],
  ['Moyenne CI', 'Moyenne'],
])('behind the last centre « %s » is its mean and « %s » the year’s', (mean, ofYear) => {
  const { columns, problems } = checkSheets([
    sheetOf(
      grouped(
        ['Génie Mécanique', null, 'Approfondissement', null, 'Formation scientifique', null, null],
        ['RDM (coef 1)', mean, 'Vision (coef 1)', mean, 'Maths (coef 1)', mean, ofYear],
        [12, 12, 13, 13, 14, 14, 13],
        [12, 12, 13, 13, 14, 14, 13],
      ),
    ),
  ]);
  expect([columns['I'], columns['J']]).toEqual(['centreMean science', 'known generalMean']);
  expect(problems.filter((problem) => problem.startsWith('duplicate'))).toEqual([]);
});

test.each(['Moyenne', 'Average', 'Moyenne pondérée'])('« %s » behind the last of several centres, the only one, is asked', (mean) => {
  const { columns, choices, check } = checkSheets([
    sheetOf(
      grouped(
        ['Génie Mécanique', 'Approfondissement', null, 'Entreprise', null, null, null],
        ['RDM (coef 1)', 'Vision (coef 1)', mean, 'A', 'B', 'C', 'D'],
        [12, 8, 10, 12, 12, 12, 12],
      ),
    ),
  ]);
  expect([columns['F'], choices['F']]).toEqual([null, 2]);
  expect(check.judgements[0]?.centres.map(({ mean: of }) => of)).toEqual([12, 8]);
});

test('the only mean of a centre over which cells are merged is its own', () => {
  const rows = grouped(['Génie Mécanique', 'Approfondissement', null], ['RDM (coef 1)', 'Vision (coef 1)', 'Moyenne'], [12, 8, 8]);
  const { columns } = checkSheets([sheetOf(rows, { merges: [{ firstRow: 0, lastRow: 0, firstColumn: 4, lastColumn: 5 }] })]);
  expect(columns['F']).toBe('centreMean specialisation');
});

test('two means of the last centre are asked where no other centre tells which is usual', () => {
  const { columns, problems } = checkSheets([
    sheetOf(
      grouped(
        ['Génie Mécanique', null, 'Approfondissement', null, null],
        ['RDM (coef 1)', 'Moy CI', 'Vision (coef 1)', 'Moy CI', 'Average'],
        [12, 12, 13, 13, 12.5],
      ),
    ),
  ]);
  expect([columns['G'], columns['H']]).toEqual([null, null]);
  expect(problems).toEqual(expect.arrayContaining(['duplicateColumn G2', 'duplicateColumn H2']));
});

test('a column of decisions is no list of marks, though « DEF » is a code', () => {
  const headings = ['Obj1_Libellé', 'Obj1_Note_Ado/20', 'Obj1_Résultat'];
  const { columns, check } = checkSheets([
    sheetOf(students(headings, ['Génie Mécanique', 'ABJ', 'DEF'], ['Génie Mécanique', '11,5', 'ADM'])),
  ]);
  expect(check.sheets[0]?.layout).toBe('wide');
  expect([columns['E'], columns['F']]).toEqual(['centreMean mechanical', 'known decision']);
});

test.each([
  ['UE3 Électrotechnique et automat', 'electrical'],
  ['CI 2 - Formation scientifique g', 'science'],
])('the sheet « %s », which Excel cut off, is known beside those of the other centres', (name, centre) => {
  const sheet = (of: string): ReturnType<typeof sheetOf> =>
    sheetOf(students(['Un (coef 1)', 'Deux (coef 1)'], [12, 13], [11, 10]), { name: of });
  const { check } = checkSheets([sheet(name), sheet('Génie Mécanique'), sheet('Méthodologies'), sheet('Approfondissement')]);
  expect(check.judgements[0]?.record.programme.centres.map(({ id }) => id)).toContain(centre);
});

test('letters that name groups are not company marks', () => {
  const { columns, check } = checkSheets([sheetOf(students(['A', 'B', 'TOEIC'], ['G1', 'G2', 755], ['G2', 'G1', 800]))]);
  expect([columns['D'], columns['E']]).toEqual([null, null]);
  expect(check.judgements.map(({ companyMean }) => companyMean)).toEqual([null, null]);
});

test.each([
  ['names', ['M. Martin', 'Mme Roux'], 'known person', undefined],
  ['marks', [14, 12], null, 2],
])('a column « Tuteur industriel » of %s', (_what, values, meaning, choices) => {
  const read = checkSheets([
    sheetOf(students(['Mémoire', 'Tuteur industriel', 'C', 'D'], ...values.map((value): TestCell[] => [12, value, 13, 14]))),
  ]);
  expect(read.columns['E']).toBe(meaning);
  expect(read.choices['E']).toBe(choices);
  expect(read.problems.includes('ambiguousColumn E1')).toBe(choices !== undefined);
});

test('a mock TOEIC and English are not the TOEIC', () => {
  const { columns, check } = checkSheets([sheetOf(students(['TOEIC blanc', 'TOEIC', 'Anglais'], [500, 755, 12], [900, 745, 15]))]);
  expect(columns).toMatchObject({ D: 'known remark', E: 'toeic' });
  expect(check.judgements.map(({ toeic }) => toeic)).toEqual([755, 745]);
});

test('of two TOEIC columns that only the office can tell apart, neither counts', () => {
  const { problems, check } = checkSheets([
    sheetOf(students(['TOEIC janvier', 'TOEIC juin', 'Génie Mécanique'], [755, 600, 12], [745, 800, 11])),
  ]);
  expect(problems).toEqual(expect.arrayContaining(['duplicateColumn D1', 'duplicateColumn E1']));
  expect(check.judgements.map(({ criteria }) => criteria.toeic)).toEqual(['missing', 'missing']);
});

test('a row of formulas below the students is nobody', () => {
  const mean = (v: number): TestCell => ({ f: 'AVERAGE(D2:D3)', v });
  const rows = [
    ...students(['A', 'B', 'C', 'D'], [12, 13, 14, 15], [10, 11, 12, 13]),
    [null, null, null, mean(11), mean(12), mean(13), mean(14)],
  ];
  const { students: names, problems } = checkSheets([sheetOf(rows)]);
  expect(names).toEqual(['Durand Zoé', 'Leroy Zoé']);
  expect(problems.filter((problem) => problem.startsWith('rowWithoutStudent'))).toEqual([]);
});

test('rank, credits and the general mean are no marks', () => {
  const { columns } = checkSheets([
    sheetOf(students(['Génie Mécanique', 'Rang', 'ECTS', 'Moyenne générale'], [12, 1, 30, 13], [11, 2, 30, 12])),
  ]);
  expect(columns).toMatchObject({ D: 'centreMean mechanical', E: 'known rank', F: 'known credits', G: 'known generalMean' });
});

test.each([
  ['Barème', [20, 20, 20, 20], [12, 13, 14, 15], 13.5],
  ['Barème', [20, 40, 20, 20], [12, 26, 14, 15], null],
  ['Barème', ['sur 20', 'sur 20', 'sur 20', 'sur 20'], [12, 13, 14, 15], 13.5],
])('a row « %s » %j gives marks out of it', (label, scales, marks, mean) => {
  const [headings = [], ...rows] = students(['A', 'B', 'C', 'D'], marks);
  const { students: names, check } = checkSheets([sheetOf([headings, [label, null, null, ...scales], ...rows])]);
  expect(names).toEqual(['Durand Zoé']);
  expect(check.judgements[0]?.companyMean).toBe(mean);
});

test.each([
  ['above the headings', true, 'Barème'],
  ['above the headings, unlabelled', true, null],
  ['below the headings, unlabelled', false, null],
])('a row of « /40 » %s gives no mark out of 20', (_where, above, label) => {
  const [headings = [], ...rows] = students(['A', 'B', 'C', 'D'], [12, 13, 14, 15]);
  const scale: TestCell[] = [null, null, label, '/40', '/40', '/40', '/40'];
  const { students: names, check } = checkSheets([sheetOf(above ? [scale, headings, ...rows] : [headings, scale, ...rows])]);
  expect(names).toEqual(['Durand Zoé']);
  expect(check.judgements.map(({ companyMean }) => companyMean)).toEqual([null]);
  expect(check.problems.filter(({ code }) => code === 'otherScale')).toHaveLength(4);
});

test('a heading out of 40 gives a problem and no mark', () => {
  const { problems, check } = checkSheets([sheetOf(students(['Génie Mécanique /40', 'TOEIC'], [18, 755], [30, 800]))]);
  expect(problems).toContain('otherScale D2');
  expect(check.judgements.map(({ centres }) => centres.map(({ mean }) => mean))).toEqual([[null], [null]]);
});

test('a hidden sheet of identities is said, and its students are still judged by what is shown', () => {
  const { problems, check } = checkSheets([
    sheetOf(students(['Statut'], ['Apprenti'], ['Étudiant']), { name: 'Liste', hidden: true }),
    sheetOf(students(['TOEIC'], [755], [745])),
  ]);
  expect(problems).toContain('hiddenSheet');
  expect(check.judgements.map(({ record, toeic }) => [record.number, record.route, toeic])).toEqual([
    ['1001', null, 755],
    ['1002', null, 745],
  ]);
});

test.each([
  ['Génie Mécanique', 'mechanical'],
  ['GÉNIE\nMÉCANIQUE', 'mechanical'],
  ['Genie  mecanique', 'mechanical'],
  ['Génie\u00a0Mécanique', 'mechanical'],
  ['Moyenne Génie Mécanique', 'mechanical'],
  ['CI 4 – Génie mécanique', 'mechanical'],
  ["METHODOLOGIES DE L'INGENIEUR", 'methods'],
  ['Electrotechnique - Automatique', 'electrical'],
  ['FORMATION SCIENTIFIQUE\r\nGENERALE', 'science'],
])('the heading %j is the mean of %s', (heading, centre) =>
  expect(checkSheets([sheetOf(students([heading, 'TOEIC'], [12, 755], [11, 800]))]).columns['D']).toBe(`centreMean ${centre}`),
);

test('English headings are read', () => {
  const rows: TestCell[][] = [
    ['Student ID', 'Last name', 'First name', 'Route', 'Best TOEIC'],
    [1, 'Durand', 'Zoé', 'Apprentice', 755],
  ];
  expect(Object.values(checkSheets([sheetOf(rows)]).columns)).toEqual(['number', 'lastName', 'firstName', 'route', 'toeic']);
});

test('students called Max and Min are students; Moyenne is not', () => {
  const rows: TestCell[][] = [
    ['Étudiant', 'A', 'B', 'C', 'D'],
    ['Max Dupont', 12, 13, 14, 15],
    ['Min Li', 10, 11, 12, 13],
    ['Moyenne', 11, 12, 13, 14],
    ['Max', 12, 13, 14, 15],
  ];
  expect(checkSheets([sheetOf(rows)]).students).toEqual(['Max Dupont', 'Min Li']);
});

test('a second sitting without a retained mark is said, and the first one counts', () => {
  const { columns, problems, check } = checkSheets([
    sheetOf(
      grouped(
        ['Génie Mécanique', null, null],
        ['RDM (coef 2) Session 1', 'RDM Rattrapage', 'Fabrication (coef 1)'],
        [6, 15, 12],
        [12, null, 12],
      ),
    ),
  ]);
  expect(columns).toMatchObject({ D: 'subject mechanical RDM first', E: 'subject mechanical RDM second' });
  expect(problems).toContain('sittingNotRetained E3');
  expect(check.judgements.map(({ centres }) => centres[0]?.mean)).toEqual([8, 12]);
});

const numbered = (name: string, heading: string, rows: readonly (readonly TestCell[])[]): ReturnType<typeof sheetOf> =>
  sheetOf([['N° étudiant', 'Nom', heading], ...rows], { name });

test.each([
  ['numbers and text', [[12, 'Durand', 755]], [['12', 'Durand', 12]]],
  ['leading zeros', [['0012', 'Durand', 755]], [[12, 'DURAND', 12]]],
])('sheets are joined by number: %s', (_what, first, second) => {
  const sheets = [numbered('Un', 'TOEIC', first), numbered('Deux', 'Génie Mécanique', second)];
  for (const order of [sheets, [...sheets].reverse()]) {
    const { check } = checkSheets(order);
    expect(check.judgements.map(({ toeic, centres }) => [toeic, centres.map(({ mean }) => mean)])).toEqual([[755, [12]]]);
  }
});

test.each([
  ['the same marks', 755, 1, [false]],
  ['other marks', 760, 2, [true, true]],
])('the same student twice with %s', (_what, second, count, contradicted) => {
  const { check, problems } = checkSheets([
    numbered('Un', 'TOEIC', [
      [1, 'Durand', 755],
      [1, 'Durand', second],
    ]),
  ]);
  expect(check.judgements).toHaveLength(count);
  expect(check.judgements.map(({ record }) => record.contradicted)).toEqual(contradicted);
  expect(problems).toContain('duplicateStudent A3');
});

test.each([
  ['Mobilité', 'ECTS', [30, 28]],
  ["Semestre à l'étranger", 'Crédits ECTS', [30, 28]],
  ['Mobilité internationale', 'ECTS validés', ['30', '28']],
])('credits on the sheet « %s » are those earned abroad', (name, heading, credits) => {
  const marks = sheetOf(students(['Génie Mécanique'], [12], [12], [12]), { name: 'Notes' });
  const abroad = sheetOf(students(['Université', heading], ['Kiel', credits[0] ?? null], ['Turin', credits[1] ?? null]), { name });
  const { check } = checkSheets([marks, abroad]);
  expect(check.judgements.map(({ criteria }) => criteria.exchange)).toEqual(['met', 'failed', 'met']);
});

test('credits on any other sheet are nobody’s semester abroad', () => {
  const { columns, check } = checkSheets([sheetOf(students(['Génie Mécanique', 'ECTS'], [12, 28], [12, 30]), { name: 'Bilan' })]);
  expect(columns['E']).toBe('known credits');
  expect(check.judgements.map(({ criteria }) => criteria.exchange)).toEqual([undefined, undefined]);
});
