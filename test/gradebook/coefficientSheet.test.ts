import { cellName } from '../../src/model/address';
import type { Sheet } from '../../src/model/sheet';
import { languages } from '../../src/messages';
import { textReport } from '../../src/hosts/check/textReport';
import { check, column, COMPANY, gradeTable, IDENTITY, means, TOEIC, under, verdicts, type TestColumn } from '../support/gradeTable';
import { sheetOf, type TestCell } from '../support/sheet';

const MECHANICAL = 'Génie Mécanique';
const REST = [...means(MECHANICAL), ...COMPANY, ...TOEIC];

/** RDM 9 and CAO 12: with coefficients 2 and 1 the mean is 10, with 3 and 1 it is 9.75. */
const marks = (...more: readonly TestColumn[]): Sheet =>
  gradeTable([...IDENTITY, ...under(MECHANICAL, column('RDM', 9), column('CAO', 12), ...more), ...REST]);

const listed = (rows: readonly (readonly TestCell[])[]): Sheet => sheetOf(rows, { name: 'Coefs' });

const meanOf = (...sheets: readonly Sheet[]): number | null | undefined =>
  check(sheets).judgements[0]?.centres.find(({ name }) => name === MECHANICAL)?.mean;

test.each<[string, readonly (readonly TestCell[])[], number | null]>([
  [
    'below each other',
    [
      ['Matière', 'Coefficient'],
      ['RDM', 2],
      ['CAO', 1],
    ],
    10,
  ],
  ['under a title, typed as text', [['Coefficients 2016'], [], ['Matière', 'Coef.'], ['RDM', '2'], ['CAO', '1,0']], 10],
  [
    'with other columns',
    [
      ['Centre', 'Matière', 'ECTS', 'Poids'],
      [MECHANICAL, 'rdm', 5, 3],
      [null, 'C.A.O.', 5, 1],
    ],
    9.75,
  ],
  [
    'with lines of centres',
    [
      ['Matière', 'Coef'],
      [MECHANICAL, null],
      ['RDM', 3],
      ['CAO', 1],
    ],
    9.75,
  ],
  [
    'under another centre',
    [
      ['Centre', 'Matière', 'Coef'],
      ['Approfondissement', 'RDM', 3],
      ['Approfondissement', 'CAO', 1],
    ],
    null,
  ],
  [
    'side by side',
    [
      ['Matières', 'RDM', 'CAO'],
      ['Coefficient', 2, 1],
    ],
    10,
  ],
  ['side by side under a title', [['Barème'], [null, 'RDM', 'CAO'], ['Coef.', '3', 1]], 9.75],
  [
    'one subject missing',
    [
      ['Matière', 'Coef'],
      ['RDM', 2],
      ['Autre', 1],
    ],
    null,
  ],
  [
    'a coefficient that is none',
    [
      ['Matière', 'Coef'],
      ['RDM', 2],
      ['CAO', 0],
      ['Autre', 2],
    ],
    null,
  ],
  [
    'the same subject twice, alike',
    [
      ['Matière', 'Coef'],
      ['RDM', 2],
      ['CAO', 1],
      ['RDM', 2],
    ],
    10,
  ],
  [
    'the same subject twice, otherwise',
    [
      ['Matière', 'Coef'],
      ['RDM', 2],
      ['CAO', 1],
      ['RDM', 3],
    ],
    null,
  ],
  [
    'one line alone',
    [
      ['Matière', 'Coef'],
      ['RDM', 2],
    ],
    null,
  ],
  [
    'no coefficients',
    [
      ['Matière', 'ECTS'],
      ['RDM', 2],
      ['CAO', 1],
    ],
    null,
  ],
])('coefficients on a sheet of their own: %s', (_, rows, mean) => {
  expect(meanOf(marks(), listed(rows))).toBe(mean);
});

test('such a sheet is told as what it is, before or behind the marks', () => {
  const coefficients = listed([
    ['Matière', 'Coef'],
    ['RDM', 2],
    ['CAO', 1],
  ]);
  for (const sheets of [
    [marks(), coefficients],
    [coefficients, marks()],
  ]) {
    const result = check(sheets);
    expect(result.sheets.find(({ sheet }) => sheet === 'Coefs')?.layout).toBe('coefficients');
    expect(verdicts(result)).toEqual(['eligible', 'eligible', 'eligible', 'eligible']);
    expect(result.problems).toEqual([]);
    expect(textReport(result, sheets, languages.fr)).toContain('Feuille «\u00a0Coefs\u00a0»\u00a0: coefficients des matières');
    expect(textReport(result, sheets, languages.en)).toContain('Sheet “Coefs”: coefficients of subjects');
  }
});

test('coefficients beside the marks count; a sheet that gives others is said', () => {
  const weighed = gradeTable([
    ...IDENTITY,
    ...under(MECHANICAL, column('RDM', 9, { coefficient: 2 }), column('CAO', 12, { coefficient: 1 })),
    ...REST,
  ]);
  const other = listed([
    ['Matière', 'Coef'],
    ['RDM', 3],
    ['CAO', 1],
  ]);
  expect(meanOf(weighed, other)).toBe(10);
  expect(check([weighed, other]).problems.map(({ code, at, text, about }) => [code, at?.sheet, at && cellName(at), text, about])).toEqual([
    ['coefficientDiffers', 'Coefs', 'B2', '3', 'RDM'],
  ]);
});

test('a name that two centres share is weighed only where the list names its centre', () => {
  const sheet = gradeTable([
    ...IDENTITY,
    ...under(MECHANICAL, column('Projet', 9), column('CAO', 12)),
    ...under('Approfondissement', column('Projet', 12), column('Option', 12)),
    ...means(MECHANICAL, 'Approfondissement'),
    ...COMPANY,
    ...TOEIC,
  ]);
  expect(
    meanOf(
      sheet,
      listed([
        ['Matière', 'Coef'],
        ['Projet', 2],
        ['CAO', 1],
        ['Option', 1],
      ]),
    ),
  ).toBeNull();
  const named = [
    ['Centre', 'Matière', 'Coef'],
    [MECHANICAL, 'Projet', 2],
    [null, 'CAO', 1],
    ['Approfondissement', 'Projet', 5],
    [null, 'Option', 1],
  ];
  expect(meanOf(sheet, listed(named))).toBe(10);
});

test('what is only supposed to be a subject stays without a weight', () => {
  const supposed = marks(column('', 15));
  expect(
    meanOf(
      supposed,
      listed([
        ['Matière', 'Coef'],
        ['RDM', 2],
        ['CAO', 1],
        ['G', 1],
      ]),
    ),
  ).toBeNull();
});

test('a list of marks is no list of coefficients', () => {
  const list = listed([
    ['Matière', 'Coef', 'Note'],
    ['RDM', 2, 12],
    ['CAO', 1, 13],
  ]);
  expect(meanOf(marks(), list)).toBeNull();
  expect(check([marks(), list]).sheets[1]?.layout).toBe('notRead');
});
