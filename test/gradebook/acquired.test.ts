import { readAcquired } from '../../src/gradebook/acquiredText';
import { languages } from '../../src/messages';
import { cellName } from '../../src/model/address';
import { jury as frenchJury } from '../../src/messages/fr/jury';
import { reasonLines } from '../../src/views/deliverables/jury/reasonLines';
import { reasonOf } from '../../src/views/reasons';
import {
  check,
  column,
  COMPANY,
  gradeTable,
  IDENTITY,
  means,
  problemCodes,
  TOEIC,
  under,
  verdicts,
  type TestColumn,
} from '../support/gradeTable';
import { regulation } from '../support/checkFixture';
import { checkSheets } from '../support/smallGradebook';
import { sheetOf, type TestCell } from '../support/sheet';

test.each<[string, string | null]>([
  ['acquis', 'ACQ'],
  ['Acquise', 'ACQ'],
  ['VALIDÉ', 'ACQ'],
  ['acquis 2014', 'ACQ 2014'],
  ['acquis en 2014', 'ACQ 2014'],
  ['acquis 2014 (VAE)', 'ACQ 2014 VAE'],
  ['Acquis (VAE 2014)', 'ACQ VAE 2014'],
  ['ACQ. 2014', 'ACQ 2014'],
  ['ACQ (IUT de Valenciennes)', 'ACQ IUT de Valenciennes'],
  ['validé par VAE 2013-2014', 'ACQ VAE 2013-2014'],
  ['validée S5 2014', 'ACQ S5 2014'],
  ['val 2A 2014', 'ACQ 2A 2014'],
  ['\u00a0acquis 2014 ', 'ACQ 2014'],
  ['validé S10 2014', 'ACQ S10 2014'],
  ['acquis  (VAE)', 'ACQ VAE'],
  ['acquis en  2014', 'ACQ 2014'],
  ['acquis 2014 par VAE', 'ACQ 2014 par VAE'],
  [`acquis 2014 ${'x'.repeat(68)}`, `ACQ 2014 ${'x'.repeat(68)}`],
  [`acquis 2014 ${'x'.repeat(69)}`, null],
  // What is not told without a doubt.
  ['acquis semestre (VAE)', null],
  ['acquis (VAE) bis', null],
  ['acquis XS5 2014', null],
  ['acquis S5b 2014', null],
  ['acquis par le jury', null],
  ['acquis ?', null],
  ['acquis 2014 ?', null],
  ['non acquis 2014', null],
  ['acquis en partie 2014', null],
  ['acquis partiellement (2014)', null],
  ['acquis en cours 2014', null],
  ['validé sous réserve 2014', null],
  ['à valider 2014', null],
  ['acquis 12', null],
  ['acquis 12,5 (2014)', null],
  ['acquis 2114', null],
  ['acquisition 2014', null],
  ['valeur 2014', null],
  ['2014', null],
  ['', null],
  [`acquis 2014 ${'x'.repeat(80)}`, null],
])('« %s » is acquired: %s', (text, expected) => {
  expect(readAcquired(text)).toEqual(expected === null ? null : { state: 'acquired', text: expected });
});

const MECHANICAL = 'Génie Mécanique';
const table = (...columns: readonly TestColumn[]) => gradeTable([...IDENTITY, ...columns, ...means(MECHANICAL), ...TOEIC]);
const four = (first: TestCell, other: TestCell): TestCell[] => [first, other, other, other];

/** What the first student's reasons say is acquired. */
const said = (sheet: ReturnType<typeof table>): (string | undefined)[] =>
  check([sheet])
    .judgements[0]?.findings.filter(({ code }) => code.endsWith('Acquired'))
    .map(({ text }) => text) ?? [];

test('a centre acquired elsewhere keeps where from and when', () => {
  const sheet = table(column(MECHANICAL, four('acquis 2014 (VAE)', 12)), ...COMPANY);
  expect(verdicts(check([sheet]))).toEqual(['eligible', 'eligible', 'eligible', 'eligible']);
  expect(problemCodes(check([sheet]))).toEqual([]);
  expect(said(sheet)).toEqual(['ACQ 2014 VAE']);
});

test.each<[string, TestColumn[], string]>([
  ['E', [...COMPANY.map((each) => ({ ...each, cells: four(null, 14) })), column('E', four('acquis 2014', 14))], 'ACQ 2014'],
  ['A alone', COMPANY.map((each, index) => ({ ...each, cells: four(index === 0 ? 'acquis 2014 (VAE)' : null, 14) })), 'ACQ 2014 VAE'],
])('a period acquired elsewhere, told in %s', (_, company, expected) => {
  const sheet = table(column(MECHANICAL, 12), ...company);
  expect(verdicts(check([sheet]))).toEqual(['eligible', 'eligible', 'eligible', 'eligible']);
  expect(said(sheet)).toEqual([expected]);
});

test('what is unclear is asked at its cell, and nobody is eligible by it', () => {
  const sheet = table(column(MECHANICAL, four('acquis en partie 2014', 12)), ...COMPANY);
  const result = check([sheet]);
  expect(verdicts(result)).toEqual(['incomplete', 'eligible', 'eligible', 'eligible']);
  expect(result.problems.map(({ code, at, text }) => [code, at && cellName(at), text])).toEqual([
    ['unreadable', 'E2', 'acquis en partie 2014'],
  ]);
});

test('a test of a subject and the TOEIC are not acquired by such words', () => {
  const sheet = gradeTable([
    ...IDENTITY,
    ...under(MECHANICAL, column('RDM', four('acquis 2014', 12), { coefficient: 1 }), column('CAO', 12, { coefficient: 1 })),
    ...means(MECHANICAL),
    ...COMPANY,
    column('TOEIC', four('acquis 2014', 800)),
  ]);
  expect(verdicts(check([sheet]))[0]).toBe('incomplete');
  expect(said(sheet)).toEqual([]);
});

test.each<[string, TestColumn[], string | undefined]>([
  [
    'under its centre',
    under(MECHANICAL, column('RDM', four(null, 12)), column('Moyenne', four('ACQ', 12)), column('Acquis en', four(2014, null))),
    'ACQ 2014',
  ],
  ['as a text', under(MECHANICAL, column('Moyenne', four('ACQ', 12)), column('Origine', four('VAE 2014', null))), 'ACQ VAE 2014'],
  [
    'as a date',
    under(MECHANICAL, column('Moyenne', four('VAL', 12)), column("Date d'acquisition", four({ v: 41974, kind: 'date' }, null))),
    'ACQ 01/12/2014',
  ],
  ['right beside its mean', [column(MECHANICAL, four('V', 12)), column('Acquis (année)', four(2014, null))], 'ACQ 2014'],
  ['left empty', [column(MECHANICAL, four('V', 12)), column('Acquis (année)', null)], 'V'],
  ['beside another column', [column(MECHANICAL, four('V', 12)), column('Rang', 1), column('Acquis (année)', four(2014, null))], 'V'],
  [
    'year and source',
    under(MECHANICAL, column('Moyenne', four('V', 12)), column('Acquis en', four(2014, null)), column('Source', four('VAE', null))),
    'ACQ 2014 VAE',
  ],
])('the year in a column of its own: %s', (_, columns, expected) => {
  const sheet = table(...columns, ...COMPANY);
  expect(said(sheet)).toEqual([expected]);
  expect(problemCodes(check([sheet])).filter((code) => code !== 'coefficientsMissing')).toEqual([]);
  expect(verdicts(check([sheet]))).toEqual(['eligible', 'eligible', 'eligible', 'eligible']);
});

test('the year beside a mark that is there changes nothing', () => {
  const sheet = table(column(MECHANICAL, four(9, 12)), column('Acquis en', 2014), ...COMPANY);
  expect(verdicts(check([sheet]))).toEqual(['jury', 'eligible', 'eligible', 'eligible']);
});

test.each([
  ['fr', 'acquis (ACQ 2014 VAE)'],
  ['en', 'acquired (ACQ 2014 VAE)'],
] as const)('what the office reads of it in %s', (language, expected) => {
  const [judgement] = check([table(column(MECHANICAL, four('acquis 2014 (VAE)', 12)), ...COMPANY)]).judgements;
  const finding = judgement?.findings.find(({ code }) => code === 'centreAcquired');
  expect(judgement && finding && reasonOf(judgement, finding, languages[language]).note).toBe(expected);
  expect(finding?.clause).toBe('acquired.unlimited');
});

test('the jury sheet tells where from and when, and leaves a bare code to the centre’s own column', () => {
  const sheet = table(column(MECHANICAL, ['acquis 2014 (VAE)', 'ACQ', 12, 12]), ...COMPANY);
  const lines = check([sheet]).judgements.map((judgement) => reasonLines(judgement, regulation, { ...languages.fr, jury: frenchJury }));
  expect(lines.map((each) => each.slice(1))).toEqual([['a\u00a0–\u00a0Génie mécanique\u00a0: acquis (ACQ 2014 VAE)'], [], [], []]);
});

test('in a list, the year and the source beside an acquired mark are its own', () => {
  const { check: read } = checkSheets([
    sheetOf([
      ['N° étudiant', 'Nom', 'Centre', 'Matière', 'Note', 'Acquis en', 'Origine'],
      [1001, 'Durand', 'Génie Mécanique', 'Moyenne', 'ACQ', 2014, 'IUT de Lille'],
      [1001, 'Durand', 'Approfondissement', 'Moyenne', 12, 2015, null],
      [1002, 'Leroy', 'Génie Mécanique', 'Moyenne', 'VAL', null, null],
      [1002, 'Leroy', 'Approfondissement', 'Moyenne', 'ACQ', null, 'VAE'],
    ]),
  ]);
  expect(read.judgements.map(({ record }) => record.marks)).toEqual([
    [{ state: 'acquired', text: 'ACQ 2014 IUT de Lille' }, 12],
    [
      { state: 'acquired', text: 'VAL' },
      { state: 'acquired', text: 'ACQ VAE' },
    ],
  ]);
});
