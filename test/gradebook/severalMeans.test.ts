import { cellName } from '../../src/model/address';
import type { Sheet } from '../../src/model/sheet';
import { COMPANY, check, column, gradeTable, IDENTITY, means, TOEIC, under, type TestColumn } from '../support/gradeTable';
import type { TestCell } from '../support/sheet';

const MECHANICAL = 'Génie Mécanique';

/** The mechanical centre on a sheet of its own for each semester; the second holds all the rest too. */
const semester = (name: string, mechanical: readonly TestColumn[], rest: readonly TestColumn[] = []): Sheet =>
  gradeTable([...IDENTITY, ...under(MECHANICAL, ...mechanical), ...rest], { name });

const subject = (name: string, mark: TestCell, coefficient?: number): TestColumn =>
  column(name, mark, coefficient === undefined ? {} : { coefficient });
const mean = (...cells: readonly TestCell[]): TestColumn => column('Moyenne', cells.length === 1 ? (cells[0] ?? null) : cells);

/** By student, the mechanical mean and its answer; and what was said of the sheets. */
function told(first: readonly TestColumn[], second: readonly TestColumn[]): { means: string[]; problems: string[] } {
  const rest = [...means(MECHANICAL), ...COMPANY, ...TOEIC];
  const { judgements, problems } = check([semester('S5', first), semester('S6', second, rest)]);
  const centres = judgements.flatMap((judgement) => judgement.centres.filter(({ id }) => id === 'mechanical'));
  return {
    means: centres.map((centre) => `${String(centre.mean)} ${centre.answer}`),
    problems: problems.map(({ code, at, text, about }) => [code, at && `${at.sheet}!${cellName(at)}`, text, about].join(' ')),
  };
}

const all = (each: string): string[] => [each, each, each, each];
const UNKNOWN = all('null missing');
const SEVERAL = 'meansOfSeveralSheets S5!F3 S5, S6 mechanical';

test.each<[string, TestColumn[], TestColumn[], { means: string[]; problems: string[] }]>([
  [
    'every subject has its coefficient: one mean over all of them',
    [subject('RDM', 14, 1), mean(14)],
    [subject('CAO', 9, 3), mean(9)],
    { means: all('10.25 met'), problems: ['meansOfSeveralSheets S5!F4 S5, S6 mechanical'] },
  ],
  [
    'one subject has none: neither mean is taken for the whole',
    [subject('RDM', 14), mean(14)],
    [subject('CAO', 9, 3), mean(9)],
    { means: UNKNOWN, problems: [SEVERAL] },
  ],
  ['means alone', [mean(14)], [mean(9)], { means: UNKNOWN, problems: ['meansOfSeveralSheets S5!E3 S5, S6 mechanical'] }],
  [
    'three of four students have another mean',
    [subject('RDM', 14), mean(12)],
    [subject('CAO', 9), mean(12, 9, 9, 9)],
    { means: UNKNOWN, problems: [SEVERAL] },
  ],
  [
    'two of four students have another mean: one mean told twice, and two slips',
    [subject('RDM', 14), mean(12)],
    [subject('CAO', 9), mean(12, 12, 9, 9)],
    {
      means: all('12 met'),
      problems: ['duplicateStudent S6!F5 22960003 different', 'duplicateStudent S6!F6 22960004 different'],
    },
  ],
  [
    'one of two who have both means has another: one mean told twice, and a slip',
    [subject('RDM', 14), mean(12, 12, null, 'ABS')],
    [subject('CAO', 9), mean(12, 9, 12, null)],
    { means: ['12 met', '12 met', '12 met', 'null missing'], problems: ['duplicateStudent S6!F4 22960002 different'] },
  ],
  [
    'one mean, of the subjects beside it: it is not that of the subjects on another sheet',
    [subject('RDM', 14), mean(14)],
    [subject('CAO', 9)],
    { means: UNKNOWN, problems: ['meansOfSeveralSheets S5!F3 S5 mechanical'] },
  ],
  [
    'one mean beside the same subjects is that of the centre',
    [subject('RDM', 14), mean(14)],
    [subject('RDM', 14)],
    { means: all('14 met'), problems: [] },
  ],
  ['one mean with no subject beside it is that of the centre', [mean(14)], [subject('CAO', 9)], { means: all('14 met'), problems: [] }],
  [
    'one mean, where every subject has its coefficient: it is compared with all of them',
    [subject('RDM', 14, 1), mean(10.25)],
    [subject('CAO', 9, 3)],
    { means: all('10.25 met'), problems: [] },
  ],
  [
    'acquired in both is acquired; acquired in one is a part of the whole',
    [mean('ACQ', 'ACQ', 9, 14)],
    [mean('ACQ', 14, 'ACQ', 9)],
    {
      means: ['null met', 'null missing', 'null missing', 'null missing'],
      problems: ['meansOfSeveralSheets S5!E3 S5, S6 mechanical'],
    },
  ],
  [
    'acquired on one sheet, marked on another, where all else is told twice',
    [mean(12, 12, 12, 'ACQ')],
    [mean(12, 12, 12, 9)],
    { means: [...all('12 met').slice(1), 'null met'], problems: ['duplicateStudent S6!E6 22960004 different'] },
  ],
])('%s', (_what, first, second, expected) => {
  expect(told(first, second)).toEqual(expected);
});

test('whoever is acquired here and marked there is left to the office', () => {
  const rest = [...means(MECHANICAL), ...COMPANY, ...TOEIC];
  const { judgements } = check([semester('S5', [mean(12, 12, 12, 'ACQ')]), semester('S6', [mean(12, 12, 12, 9)], rest)]);
  expect(judgements.map(({ verdict }) => verdict)).toEqual(['eligible', 'eligible', 'eligible', 'incomplete']);
});

test('tables of other students tell nothing of these', () => {
  const others = [column('N° étudiant', ['22960011', '22960012', '22960013', '22960014']), ...IDENTITY.slice(3)];
  const rest = [...means(MECHANICAL), ...COMPANY, ...TOEIC];
  const groups = [
    gradeTable([...IDENTITY, ...under(MECHANICAL, subject('RDM', 14), mean(14)), ...rest], { name: 'Groupe A' }),
    gradeTable([...others, ...under(MECHANICAL, subject('CAO', 9), mean(9)), ...rest], { name: 'Groupe B' }),
  ];
  const { judgements, problems } = check(groups);
  expect(problems).toEqual([]);
  expect(judgements.map(({ verdict }) => verdict)).toEqual([...all('eligible'), ...all('jury')]);
});

test('a subject of another centre that nothing weighs leaves this centre to be computed', () => {
  const electrical = under('Electrotechnique – Automatique', subject('Machines', 12), mean(12));
  const rest = [...means(MECHANICAL, 'Electrotechnique – Automatique'), ...COMPANY, ...TOEIC];
  const { judgements } = check([
    semester('S5', [subject('RDM', 14, 1), mean(14)], electrical),
    semester('S6', [subject('CAO', 9, 3), mean(9)], rest),
  ]);
  expect(
    judgements[0]?.centres.map(({ id, mean: value }) => [id, value]).filter(([id]) => id === 'mechanical' || id === 'electrical'),
  ).toEqual(
    expect.arrayContaining([
      ['mechanical', 10.25],
      ['electrical', 12],
    ]),
  );
});

test.each<[string, TestColumn[], number]>([
  ['one subject more', [subject('RDM', 14), subject('CAO', 9)], 4],
  ['another subject, for three students', [subject('CAO', 9)], 3],
])('one mean is not of the whole where another sheet has %s', (_what, columns, students) => {
  const rest = [...means(MECHANICAL), ...COMPANY, ...TOEIC];
  const { problems } = check([
    semester('S5', [subject('RDM', 14), mean(14)], rest),
    gradeTable([...IDENTITY, ...under(MECHANICAL, ...columns)], { name: 'S6' }, students),
  ]);
  expect(problems.map(({ code }) => code)).toContain('meansOfSeveralSheets');
});
