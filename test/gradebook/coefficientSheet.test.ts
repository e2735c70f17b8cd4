import { rncp10118 } from '../../src/certifications/rncp10118';
import { readCoefficientSheet, withListedCoefficients, type ListedCoefficient } from '../../src/gradebook/coefficientSheet';
import { makeDictionary } from '../../src/gradebook/dictionary';
import type { Part, PartSlot } from '../../src/gradebook/parts';
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

const dictionary = makeDictionary(rncp10118.vocabulary);

/** What a sheet lists, such as `rdm 2 B2 of mechanical`. */
const read = (rows: readonly (readonly TestCell[])[]): string[] =>
  readCoefficientSheet(listed(rows), dictionary).map(
    ({ subject, coefficient, at, centre }) => `${subject} ${String(coefficient)} ${cellName(at)}${centre === null ? '' : ` of ${centre}`}`,
  );

const LIST: readonly (readonly TestCell[])[] = [
  ['Matière', 'Coef'],
  ['RDM', 2],
  ['CAO', 1],
];
const blank = (rows: number): TestCell[][] => Array.from({ length: rows }, () => []);

test.each<[string, readonly (readonly TestCell[])[], string[]]>([
  ['two subjects', LIST, ['rdm 2 B2', 'cao 1 B3']],
  [
    'their coefficients first',
    [
      ['Coef', 'Matière'],
      [2, 'RDM'],
      [1, 'CAO'],
    ],
    ['rdm 2 A2', 'cao 1 A3'],
  ],
  ['one subject, which is no list', LIST.slice(0, 2), []],
  ['headings in line 40', [...blank(39), ...LIST], ['rdm 2 B41', 'cao 1 B42']],
  ['headings in line 41', [...blank(40), ...LIST], []],
  ['lines above its headings', [['Polycopié', 7], ...LIST], ['rdm 2 B3', 'cao 1 B4']],
  [
    'lines without a name or a number above 0',
    [...LIST, [null, 3], ['Sport', 0], ['Musique', 'x'], ['Dessin', null]],
    ['rdm 2 B2', 'cao 1 B3'],
  ],
  [
    'subjects but no coefficients',
    [
      ['Matière', 'ECTS'],
      ['RDM', 2],
      ['CAO', 1],
    ],
    [],
  ],
  [
    'coefficients but no subjects',
    [
      ['Bloc', 'Coef'],
      ['RDM', 2],
      ['CAO', 1],
    ],
    [],
  ],
  [
    'marks as well',
    [
      ['Matière', 'Coef', 'Note'],
      ['RDM', 2, 12],
      ['CAO', 1, 13],
    ],
    [],
  ],
  ['students', [['N° étudiant', 'Nom'], [1, 'Abadie'], ...LIST], []],
  [
    'a centre that names a subject too, beside a column of centres',
    [
      ['Centre', 'Matière', 'Coef'],
      ['Génie méca', 'RDM', 2],
      [null, 'Méthodologie', 1],
      [null, 'CAO', 1],
      ['Approfondissement', 'Projet', 1],
    ],
    ['rdm 2 C2 of mechanical', 'methodologie 1 C3 of mechanical', 'cao 1 C4 of mechanical', 'projet 1 C5 of specialisation'],
  ],
  [
    'centres as lines of their own',
    [['Matière', 'Coef'], ['Sport', 5], ['Génie méca'], ['RDM', 2], ['Méthodologie', 4], ['Projet', 1]],
    ['sport 5 B2', 'rdm 2 B4 of mechanical', 'methodologie 4 B5 of methods', 'projet 1 B6 of methods'],
  ],
  [
    'coefficients behind their subjects’ scale',
    [
      ['Matière', 'Coef'],
      ['RDM /20', '2,5'],
      ['CAO', '1'],
    ],
    ['rdm 2.5 B2', 'cao 1 B3'],
  ],
])('a sheet below headings with %s', (_what, rows, expected) => expect(read(rows)).toEqual(expected));

test.each<[string, readonly (readonly TestCell[])[], string[]]>([
  [
    'under their subjects',
    [
      ['Matière', 'RDM', 'CAO /20'],
      ['Coef.', 2, '1'],
    ],
    ['rdm 2 B2', 'cao 1 C2'],
  ],
  [
    'with one line of something else above',
    [
      ['RDM', 'CAO'],
      ['Coef.', 2, 1],
    ],
    [],
  ],
  ['without a line above', [['Coef.', 2, 1]], []],
  [
    'under numbers',
    [
      ['Matière', 1, 2],
      ['Coef.', 2, 1],
    ],
    [],
  ],
  [
    'that are none',
    [
      ['Matière', 'RDM', 'CAO', 'Auto'],
      ['Coef.', 0, 'x', 1],
    ],
    [],
  ],
  [
    'under another label',
    [
      ['Matière', 'RDM', 'CAO'],
      ['Moyenne', 12, 13],
    ],
    [],
  ],
  [
    'whose label stands further right',
    [
      [null, 'Matière', 'RDM', 'CAO'],
      [null, 'Coefficients', 2, 1],
    ],
    ['rdm 2 C2', 'cao 1 D2'],
  ],
])('coefficients side by side %s', (_what, rows, expected) => expect(read(rows)).toEqual(expected));

const at = (row: number): ListedCoefficient['at'] => ({ sheet: 'Coefs', row, column: 1 });
const listing = (subject: string, coefficient: number, centre: string | null = null, row = 1): ListedCoefficient => ({
  subject,
  centre,
  coefficient,
  at: at(row),
});
const slot = (name: string, coefficient: number | null = null, more: Partial<PartSlot> & { centre?: string } = {}): PartSlot => ({
  meaning: { is: 'subject', centre: more.centre ?? 'mechanical', name, sitting: 'first' },
  column: 4,
  coefficient,
  ...(more.isSupposed === undefined ? {} : { isSupposed: more.isSupposed }),
});
const partOf = (...slots: PartSlot[]): Part => ({
  id: 'Notes',
  sheet: 'Notes',
  slots,
  rows: [],
  hasRowForEachMark: false,
  numberColumn: 0,
  nameColumn: 1,
  identity: 2,
});

test.each<[string, PartSlot[], ListedCoefficient[], (number | null)[], number]>([
  ['takes the one listed', [slot('R.D.M.'), slot('CAO')], [listing('rdm', 2), listing('cao', 3)], [2, 3], 0],
  ['not listed stays without', [slot('RDM'), slot('Auto')], [listing('rdm', 2)], [2, null], 0],
  [
    'of two centres takes none that names no centre',
    [slot('Projet'), slot('Projet', null, { centre: 'methods' })],
    [listing('projet', 2)],
    [null, null],
    0,
  ],
  [
    'of two centres takes that of its centre',
    [slot('Projet'), slot('Projet', null, { centre: 'methods' })],
    [listing('projet', 2, 'mechanical'), listing('projet', 5, 'methods')],
    [2, 5],
    0,
  ],
  ['of another centre is another subject', [slot('RDM')], [listing('rdm', 2, 'methods')], [null], 0],
  ['listed twice alike takes it', [slot('RDM')], [listing('rdm', 2), listing('rdm', 2, null, 2)], [2], 0],
  ['listed with two coefficients stays without', [slot('RDM')], [listing('rdm', 2), listing('rdm', 3, null, 2)], [null], 0],
  ['with the same beside its marks keeps it', [slot('RDM', 2)], [listing('rdm', 2)], [2], 0],
  ['with another beside its marks keeps that, and it is said', [slot('RDM', 3)], [listing('rdm', 2)], [3], 1],
  ['in two sittings is said once', [slot('RDM', 3), slot('RDM', 3)], [listing('rdm', 2)], [3, 3], 1],
  ['that is only supposed stays without', [slot('RDM', null, { isSupposed: true })], [listing('rdm', 2)], [null], 0],
  ['that is surely one takes it', [slot('RDM', null, { isSupposed: false })], [listing('rdm', 2)], [2], 0],
  [
    'is no mark of the company',
    [{ meaning: { is: 'companyMark', mark: 'A', period: 1 }, column: 4, coefficient: null }],
    [listing('a', 2)],
    [null],
    0,
  ],
  ['without a list stays as it is', [slot('RDM'), slot('CAO', 3)], [], [null, 3], 0],
])('a subject %s', (_what, slots, list, coefficients, said) => {
  const { parts, problems } = withListedCoefficients([partOf(...slots)], list);
  expect(parts.flatMap((part) => part.slots.map(({ coefficient }) => coefficient))).toEqual(coefficients);
  expect(problems).toHaveLength(said);
});
