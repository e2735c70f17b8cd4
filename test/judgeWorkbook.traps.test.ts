import type { Sheet } from '../src/model/sheet';
import {
  CENTRES,
  check,
  column,
  COMPANY,
  gradeTable,
  IDENTITY,
  means,
  NUMBERS,
  problemCodes,
  TOEIC,
  under,
  verdicts,
} from './support/gradeTable';
import { sheetOf } from './support/sheet';

const MECHANICAL = 'Génie Mécanique';
const WEIGHED = [column('RDM', 8, { coefficient: 2 }), column('CAO', 16, { coefficient: 1 })];
/** A complete table whose centre Génie Mécanique is made of these columns. */
const mechanical = (...columns: Parameters<typeof under>[1][]): Sheet =>
  gradeTable([...IDENTITY, ...under(MECHANICAL, ...columns), ...means(MECHANICAL), ...COMPANY, ...TOEIC]);
const complete = gradeTable([...IDENTITY, ...means(), ...COMPANY, ...TOEIC]);

const eligible = ['eligible', 'eligible', 'eligible', 'eligible'];
const incomplete = ['incomplete', 'incomplete', 'incomplete', 'incomplete'];

test.each<[string, Sheet[], string[], string[]]>([
  ['a complete table', [complete], eligible, []],
  ['only a mock TOEIC', [gradeTable([...IDENTITY, ...means(), ...COMPANY, column('TOEIC blanc', 800)])], incomplete, ['noColumns']],
  [
    'only the score that is asked for',
    [gradeTable([...IDENTITY, ...means(), ...COMPANY, column('Seuil TOEIC', 750)])],
    incomplete,
    ['noColumns'],
  ],
  [
    'two TOEIC columns',
    [gradeTable([...IDENTITY, ...means(), ...COMPANY, column('TOEIC 1', 800), column('TOEIC 2', 700)])],
    incomplete,
    ['duplicateColumn', 'noColumns'],
  ],
  [
    'a mean in percent',
    [gradeTable([...IDENTITY, ...means(MECHANICAL), column('Génie Mécanique (%)', 15), ...COMPANY, ...TOEIC])],
    incomplete,
    ['otherScale'],
  ],
  [
    'counts of absences beside marks',
    [mechanical(...WEIGHED, column('Absences (h)', 3), column('Nb abs', 2), column('Rang', 4))],
    eligible,
    [],
  ],
  ['points of the jury beside marks', [mechanical(...WEIGHED, column('Points jury', 1))], eligible, []],
  [
    'a mark without coefficient beside weighed ones',
    [mechanical(...WEIGHED, column('Participation', 3))],
    incomplete,
    ['coefficientsMissing'],
  ],
  ['words beside marks', [mechanical(...WEIGHED, column('Remarque', 'bien'), column('Équipe', 'G1'))], eligible, []],
  ['a mark without a heading', [mechanical(...WEIGHED, column(null, 3))], incomplete, ['ambiguousColumn', 'coefficientsMissing']],
  ['numbers as headings', [mechanical(column(1, 8, { coefficient: 2 }), column(2016, 16, { coefficient: 1 }))], eligible, []],
  [
    'means of semesters without one of the whole',
    [mechanical(column('Moyenne S5', 14), column('Moyenne S6', 14))],
    incomplete,
    ['centresNotAllThere', 'duplicateColumn'],
  ],
  [
    'two means of one centre that differ',
    [gradeTable([...IDENTITY, ...under(MECHANICAL, column('Moyenne', 8), column('RDM', 8)), ...means(), ...COMPANY, ...TOEIC])],
    incomplete,
    ['coefficientsMissing', 'duplicateColumn'],
  ],
  [
    'two means of one centre that agree',
    [gradeTable([...IDENTITY, ...under(MECHANICAL, column('Moyenne', 12)), ...means(), ...COMPANY, ...TOEIC])],
    eligible,
    [],
  ],
  [
    'a second sitting without a retained mark',
    [
      mechanical(
        column('RDM Session 1', 8, { coefficient: 2 }),
        column('RDM Rattrapage', [14, null, 'ABS', 8], { coefficient: 2 }),
        column('CAO', 16, { coefficient: 1 }),
      ),
    ],
    eligible,
    ['sittingNotRetained'],
  ],
  [
    'the TOEIC between two subjects of a centre that nothing delimits',
    [
      gradeTable([
        ...IDENTITY,
        ...under(
          CENTRES[0],
          column('Anglais', 12, { coefficient: 1 }),
          column('TOEIC', 800),
          column('Communication', 4, { coefficient: 2 }),
        ),
        ...means(CENTRES[0]),
        ...COMPANY,
      ]),
    ],
    incomplete,
    ['ambiguousColumn', 'coefficientsMissing'],
  ],
  [
    'a tutor whose column holds marks, of which it is not said which',
    [
      gradeTable([
        ...IDENTITY,
        ...means(),
        column('Tuteur industriel', 14),
        column('Mémoire', 9),
        column('Tuteur universitaire', 12),
        column('Soutenance', 12),
        ...TOEIC,
      ]),
    ],
    incomplete,
    ['ambiguousColumn'],
  ],
  [
    'a tutor whose mark can only be the one that no other column has',
    [
      gradeTable([
        ...IDENTITY,
        ...means(),
        column('Activité', 14),
        column('Tuteur industriel', 9),
        column('Tuteur universitaire', 12),
        column('Soutenance', 12),
        ...TOEIC,
      ]),
    ],
    ['jury', 'jury', 'jury', 'jury'],
    [],
  ],
  [
    'a tutor whose column holds names',
    [gradeTable([...IDENTITY, ...means(), column('Tuteur industriel', 'M. Petit'), ...COMPANY, ...TOEIC])],
    eligible,
    [],
  ],
  [
    'the name of a tutor beside the student’s',
    [gradeTable([...IDENTITY, ...means(), ...under('Tuteur', column('Nom', 'Petit'), column('Prénom', 'Jean')), ...COMPANY, ...TOEIC])],
    eligible,
    [],
  ],
  [
    'groups called by letters',
    [gradeTable([...IDENTITY, column('Groupe', ['A', 'B', 'A', 'D']), ...means(), ...COMPANY, ...TOEIC])],
    eligible,
    [],
  ],
  ['a hidden column', [{ ...complete, hiddenColumns: new Set([5]) }], eligible, ['hiddenColumns']],
  [
    'a placement measured in weeks',
    [gradeTable([...IDENTITY, ...means(), ...COMPANY, ...TOEIC, column('Nombre de stages', 2), column('Durée du stage (semaines)', 22)])],
    incomplete,
    [],
  ],
  [
    'a stay abroad told by its place',
    [
      gradeTable([
        ...IDENTITY,
        ...means(),
        ...COMPANY,
        ...TOEIC,
        column("Semestre à l'étranger", ['Erasmus Madrid', 'Non', 'néant', null]),
        column("ECTS à l'étranger", [20, null, null, 30]),
      ]),
    ],
    ['jury', 'eligible', 'eligible', 'eligible'],
    [],
  ],
  ['columns that are numbered', [sheetOf([Array.from({ length: 15 }, (_, index) => index + 1), ...complete.values])], eligible, []],
  [
    'a legend below the students',
    [sheetOf([...complete.values, [], ['ABS', 'absence non justifiée'], ['ABJ', 'absence justifiée']])],
    eligible,
    ['rowWithoutStudent'],
  ],
  [
    'a centre on a sheet that bears its name',
    [
      gradeTable([...IDENTITY, ...means(MECHANICAL), ...COMPANY, ...TOEIC]),
      gradeTable([column('N° étudiant', NUMBERS), ...WEIGHED], { name: MECHANICAL }),
    ],
    eligible,
    [],
  ],
  [
    'years on separate sheets, each with its mean',
    [{ ...complete, name: '3A' }, gradeTable([...IDENTITY, ...means().map((mean) => ({ ...mean, cells: 9 }))], { name: '2A' })],
    incomplete,
    ['meansOfSeveralSheets'],
  ],
  ['the same means on two sheets', [complete, gradeTable([...IDENTITY, ...means()], { name: 'Récapitulatif' })], eligible, []],
])('%s', (_name, sheets, expected, problems) => {
  const result = check(sheets);
  expect(verdicts(result)).toEqual(expected);
  expect(problemCodes(result)).toEqual(problems);
});

test('tables side by side keep their own students', () => {
  const sheet = gradeTable([
    ...IDENTITY,
    ...means(),
    column(null, null),
    column('N° étudiant', [...NUMBERS].reverse()),
    column('A', [9, 12, 13, 14]),
    column('B', 13),
    column('C', 13),
    column('D', 13),
    ...TOEIC,
  ]);
  const { judgements } = check([sheet]);
  expect(judgements.map(({ record, verdict }) => [record.number, verdict])).toEqual([
    ['22960001', 'eligible'],
    ['22960002', 'eligible'],
    ['22960003', 'eligible'],
    ['22960004', 'jury'],
  ]);
});

test('years with every coefficient come to one mean a centre', () => {
  const year = (name: string, rdm: number, coefficient: number): Sheet =>
    gradeTable(
      [
        ...IDENTITY,
        ...under(MECHANICAL, column('Moyenne', rdm), column(`RDM ${name}`, rdm, { coefficient })),
        ...(name === '3A' ? [...means(MECHANICAL), ...COMPANY, ...TOEIC] : []),
      ],
      { name },
    );
  const result = check([year('2A', 14, 1), year('3A', 9, 3)]);
  expect(result.judgements[0]?.centres.find(({ id }) => id === 'mechanical')?.mean).toBe(10.25);
  expect(problemCodes(result)).toEqual(['meansOfSeveralSheets']);
});

test('a column chosen by hand is found by its heading, wherever it moved, and names its centre in French', () => {
  const chosen = [
    { headings: ['Ident.'], meaning: { is: 'number' } as const },
    { headings: ['Méca'], meaning: { is: 'centreMean', centre: 'génie mécanique' } as const },
  ];
  const columns = [column('Ident.', NUMBERS), ...IDENTITY.slice(1), ...means(MECHANICAL), ...COMPANY, ...TOEIC];
  for (const sheet of [gradeTable([...columns, column('Méca', 9)]), gradeTable([column('Méca', 9), ...columns])]) {
    const { judgements } = check([sheet], chosen);
    expect(judgements.map(({ record, verdict }) => [record.number, verdict])).toEqual(NUMBERS.map((number) => [number, 'jury']));
  }
});
