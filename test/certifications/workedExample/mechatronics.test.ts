import { rncp10118 } from '../../../src/certifications/rncp10118';
import { judgeWorkbook } from '../../../src/judgeWorkbook';
import { findings } from '../../../src/messages/fr/findings';
import { column, COMPANY, gradeTable, IDENTITY, type TestColumn, under } from '../../support/gradeTable';
import { mechatronics } from '.';

const sheet = (cells: { readonly energy?: number; readonly toeic?: number; readonly company?: readonly TestColumn[] }) =>
  gradeTable(
    [
      ...IDENTITY,
      column('Langues et humanités', 12),
      column('Mécatronique', 12),
      column('Énergétique', cells.energy ?? 12),
      ...(cells.company ?? COMPANY),
      column('TOEIC', cells.toeic ?? 800),
    ],
    {},
    1,
  );

const judged = (cells: Parameters<typeof sheet>[0], intake: number | null = null) => {
  const [judgement] = judgeWorkbook([sheet(cells)], mechatronics, {
    intake,
    readings: {},
    centresComplete: false,
  }).judgements;
  return judgement;
};

const company = (a: number, others: number): TestColumn[] => ['A', 'B', 'C', 'D'].map((name) => column(name, name === 'A' ? a : others));

test.each([
  ['its own centres are all there', {}, 'eligible'],
  ['a centre just below its own mean', { energy: 10.999 }, 'jury'],
  ['a centre at its own mean', { energy: 11 }, 'eligible'],
  ['a score just below, by its own weights: (4 × 10 + 6 × 14.99) / 10', { company: company(10, 14.99) }, 'jury'],
  ['a score at the mean, by its own weights: (4 × 10 + 6 × 15) / 10', { company: company(10, 15) }, 'eligible'],
])('%s', (_, cells, verdict) => {
  expect(judged(cells)?.verdict).toBe(verdict);
});

test.each([
  [2021, 745, 'awaitingToeic'],
  [2021, 750, 'eligible'],
  [2022, 780, 'awaitingToeic'],
  [2022, 785, 'eligible'],
])('the figures of its own years hold: intake %i, TOEIC %i', (intake, toeic, verdict) => {
  expect(judged({ toeic }, intake)?.verdict).toBe(verdict);
});

test('what is shown of it are its own centres and minima', () => {
  const shown = mechatronics.shown({ intake: 2022, readings: {}, centresComplete: false });
  expect(shown.id).toBe('EXAMPLE');
  expect(shown.centres.map(({ id }) => id)).toEqual(['languages', 'mechatronics', 'energy']);
  expect(shown.minima).toMatchObject({ centre: 11, company: 13, subject: 9 });
  expect(shown.toeicOf('student')).toEqual([785]);
});

describe('the rule of its own: a subject below 6 fails its centre', () => {
  const withSubjects = (low: number) =>
    gradeTable(
      [
        ...IDENTITY,
        column('Langues et humanités', 12),
        column('Mécatronique', 12),
        ...under('Énergétique', column('Thermique', low, { coefficient: 1 }), column('Moteurs', 18, { coefficient: 1 })),
        ...COMPANY,
        column('TOEIC', 800),
      ],
      {},
      1,
    );

  test.each([
    [5.99, 'jury', ['Thermique 5,99, sous 6'], ['Thermique']],
    [6, 'eligible', [], []],
    [6.01, 'eligible', [], []],
  ])('%d gives %s', (low, verdict, reasons, tests) => {
    const options = { intake: 2020, readings: {}, centresComplete: false };
    const [judgement] = judgeWorkbook([withSubjects(low)], mechatronics, options).judgements;
    expect(judgement?.verdict).toBe(verdict);
    expect(judgement?.findings.map((finding) => findings[finding.code](finding))).toEqual(reasons);
    expect(judgement?.extraTests.map(({ subject }) => subject)).toEqual(tests);
  });

  test('stands among the clauses of this degree alone', () => {
    const clauses = (certification: { readonly rules: readonly { readonly clause: { readonly id: string } }[] }) =>
      certification.rules.map(({ clause }) => clause.id);
    expect(clauses(mechatronics)).toEqual([...clauses(rncp10118), 'title.eliminatory']);
    expect(clauses(rncp10118)).not.toContain('title.eliminatory');
  });
});
