import type { Sheet } from '../../src/model/sheet';
import { COMPANY, check, column, gradeTable, IDENTITY, means, NUMBERS, TOEIC } from '../support/gradeTable';
import { sheetOf, type TestCell } from '../support/sheet';
import { layOnItsSide } from '../support/turnedSheet';

const NOTES = gradeTable([...IDENTITY, ...means(), ...COMPANY, ...TOEIC]);
const named = (name: string, rows: readonly (readonly TestCell[])[], more: Partial<Sheet> = {}): Sheet => sheetOf(rows, { name, ...more });

/** How each sheet was read, what was said of whole sheets, and how many students there are. */
function told(...sheets: readonly Sheet[]): { sheets: string[]; problems: string[]; students: number } {
  const read = check(sheets);
  return {
    sheets: read.sheets.map(({ sheet, layout }) => `${sheet} ${layout}`),
    problems: read.problems.filter(({ at }) => at === null).map(({ code, sheet }) => `${code} ${sheet ?? ''}`.trim()),
    students: read.judgements.length,
  };
}

const COEFFICIENTS: TestCell[][] = [
  ['Matière', 'Coefficient'],
  ['RDM', 2],
  ['CAO', 1],
];
const HOURS: TestCell[][] = [
  ['Volumes horaires sur la formation'],
  ['Centre', 'Formation initiale', 'Formation continue'],
  ["Formation humaine et formation à l'encadrement", 460, 316],
  ['Formation scientifique générale', 140, 84],
  ['Electrotechnique – Automatique', 310, 202],
  ['Génie Mécanique', 310, 204],
  ["Méthodologies de l'ingénieur", 348, 162],
  ['Approfondissement', 232, 232],
];

test.each<[string, Sheet, string[], string[]]>([
  ['of marks of ours', { ...NOTES, name: 'Jury', ours: 'jury' }, [], []],
  ['that is hidden', { ...NOTES, name: 'Vieux', hidden: true }, [], ['hiddenSheet Vieux']],
  ['that is hidden and empty', named('Vieux', [[null, ''], []], { hidden: true }), [], []],
  ['that is empty', named('Feuil2', [[null, ''], []]), ['Feuil2 notRead'], []],
  ['of words', named('Lisez-moi', [[null, 'Bonjour']]), ['Lisez-moi notRead'], ['sheetNotRead Lisez-moi']],
  ['of coefficients', named('Coefs', COEFFICIENTS), ['Coefs coefficients'], []],
  ['of hours', named('Maquette', HOURS), ['Maquette curriculum'], []],
  [
    'of students side by side, one of them twice',
    layOnItsSide(gradeTable([column('N° étudiant', ['1', '2', '1', '3']), ...IDENTITY.slice(1), ...TOEIC], { name: 'Test' })),
    ['Test notRead'],
    ['studentsInColumns Test'],
  ],
  ['of students alone', gradeTable(IDENTITY, { name: 'Liste' }), ['Liste wide'], []],
  [
    'of tests and their coefficients',
    named('Épreuves', [
      ['N° étudiant', 'Matière', 'Note', 'Coefficient'],
      ['22960001', 'TOEIC', 800, 1],
    ]),
    ['Épreuves list'],
    [],
  ],
  ['of scores', gradeTable([column('N° étudiant', NUMBERS), ...TOEIC], { name: 'Test' }), ['Test wide'], []],
])('beside the marks, a sheet %s', (_what, sheet, sheets, problems) => {
  expect(told(NOTES, sheet)).toEqual({ sheets: ['Notes wide', ...sheets], problems, students: 4 });
});

test.each<[string, Sheet, string[]]>([
  ['words', named('Lisez-moi', [['Bonjour']]), ['Lisez-moi notRead']],
  ['who the students are', gradeTable(IDENTITY, { name: 'Liste' }), ['Liste wide']],
])('a workbook of %s alone has nobody to judge', (_what, sheet, sheets) => {
  const read = told(sheet);
  expect({ sheets: read.sheets, students: read.students }).toEqual({ sheets, students: 0 });
});

test('hours are compared once for each curriculum sheet, and nothing else is', () => {
  const wrong = HOURS.map((row, at): TestCell[] => (at === 3 ? ['Formation scientifique générale', 100, 84] : row));
  const differing = (...sheets: readonly Sheet[]): number => check(sheets).problems.filter(({ code }) => code === 'hoursDiffer').length;
  expect([differing(NOTES), differing(NOTES, named('Maquette', HOURS))]).toEqual([0, 0]);
  expect(differing(NOTES, named('Maquette', wrong))).toBeGreaterThan(0);
});
