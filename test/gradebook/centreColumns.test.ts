import { checkSheets } from '../support/smallGradebook';
import { column, gradeTable, IDENTITY, under, type TestColumn } from '../support/gradeTable';
import { sheetOf, type TestCell } from '../support/sheet';

const [GM, EA, MI] = ['Génie méca', 'Élec-Auto', 'Méthodologie'];
const MEAN = 'centreMean mechanical';
const subject = (name: string, sitting = 'first', centre = 'mechanical'): string => `subject ${centre} ${name} ${sitting}`;

/** What columns behind the students' were read as; the meanings left to choose from as `? this | that`, `-` where it is nothing. */
function readAs(columns: readonly TestColumn[], name = 'Notes'): string[] {
  const { check } = checkSheets([gradeTable([...IDENTITY, ...columns], { name })]);
  return (check.sheets[0]?.columns ?? []).slice(IDENTITY.length).map(({ meaning, choices }) => {
    const told = (each: object): string => Object.values(each).join(' ');
    return meaning !== null ? told(meaning) : choices.length > 0 ? `? ${choices.map(told).join(' | ')}` : '-';
  });
}

const inMechanical = (...columns: readonly TestColumn[]): string[] => readAs(under(GM, ...columns));
const RDM = column('RDM', 9, { coefficient: 1 });

test.each([
  ['Moyenne', MEAN],
  ['Moy. CI', MEAN],
  ['Moyenne pondérée', MEAN],
  ['Résultat', MEAN],
  ['Bilan', MEAN],
  ['M', MEAN],
  ['Note du centre', MEAN],
  ['Génie Mécanique', MEAN],
  ['Moyenne Génie Mécanique', MEAN],
  ['ECTS', 'known credits'],
  ['Nb crédits obtenus', 'known credits'],
  ['Rang', 'known rank'],
  ['Nb absences', 'known absences'],
  ['Total', 'known total'],
  ['Décision', 'known decision'],
  ['Moyenne écrit', `? ${MEAN}`],
  ['Moyenne session 1', `? ${MEAN}`],
  ['Moyenne rattrapage', `? ${MEAN}`],
  ['CAO', subject('CAO')],
  ['CAO rattrapage', subject('CAO', 'second')],
  ['CAO (note retenue)', subject('CAO', 'retained')],
  ['Examen', subject('Examen')],
  ['N°', 'known rowOrder'],
])('under a centre, beside a subject, « %s » is %s', (heading, meaning) => {
  expect(inMechanical(RDM, column(heading, 12))[1]).toBe(meaning);
});

test.each<[string, TestColumn, string]>([
  ['texts that nothing heads a mark', column('Avis', ['bien', 'mal', 'bien', 'mal']), '-'],
  ['texts under a heading that is known', column('Groupe', ['G1', 'G2', 'G1', 'G2']), 'known group'],
  ['texts of a weighed subject', column('CAO', ['bien', 'mal', 'bien', 'mal'], { coefficient: 1 }), subject('CAO')],
  ['a weighed mean of some tests', column('Moyenne écrit', 12, { coefficient: 1 }), subject('Moyenne écrit')],
  ['numbers above 20', column('CAO', [25, 30, 35, 40]), '-'],
  ['numbers above 20 under a scale', column('CAO /40', [25, 30, 35, 40]), subject('CAO')],
  ['numbers above 20 that are weighed', column('CAO', [25, 30, 35, 40], { coefficient: 1 }), subject('CAO')],
  ['texts under a scale', column('Avis /20', ['bien', 'mal', 'bien', 'mal']), '-'],
  ['texts under a mean of some tests', column('Moyenne écrit', ['bien', 'mal', 'bien', 'mal']), '-'],
  ['a heading, and nothing below it', column('CAO', null), subject('CAO')],
  ['no heading, and nothing below it', column('', null), '-'],
  ['no heading over marks', column('', 12), `? ${subject('F')}`],
  ['a scale only', column('/20', 12), `? ${subject('F')}`],
  ['a sitting only', column('Session 1', 12), subject('F')],
])('under a centre stands a column with %s', (_what, each, meaning) => {
  // Its end is told by the column behind it, which no centre's subject would be.
  expect(inMechanical(RDM, each)[1] ?? '-').toBe(meaning);
});

/** Three rows of headings: centres, subjects, tests; a mark of 12 for everybody. */
function below(
  centres: readonly string[],
  subjects: readonly string[],
  tests: readonly string[],
  marks: readonly TestCell[] = [],
): string[] {
  const rows: TestCell[][] = [
    [null, null, ...centres.map((text) => text || null)],
    ...(subjects.length === 0 ? [] : [[null, null, ...subjects.map((text) => text || null)]]),
    ['N° étudiant', 'Nom', ...tests.map((text) => text || null)],
    ...['Abadie', 'Brun'].map((name, index): TestCell[] => [22960001 + index, name, ...tests.map((_, at) => marks[at] ?? 12)]),
  ];
  const { check } = checkSheets([sheetOf(rows)]);
  return (check.sheets[0]?.columns ?? []).slice(2).map(({ meaning, choices }) => {
    const told = (each: object): string => Object.values(each).join(' ');
    return meaning !== null ? told(meaning) : choices.length > 0 ? `? ${choices.map(told).join(' | ')}` : '-';
  });
}

test.each<[string, string[], string[], string[]]>([
  ['one test', ['RDM', 'CAO'], ['Examen', 'DS'], [subject('RDM'), subject('CAO')]],
  ['tests and the mark that is kept', ['RDM', '', ''], ['CC', 'Examen', 'Note retenue'], [subject('RDM'), '-', subject('RDM', 'retained')]],
  ['its own mean', ['RDM', ''], ['DS', 'Moyenne'], [subject('RDM'), subject('RDM', 'retained')]],
  [
    'several tests and nothing that keeps them',
    ['RDM', ''],
    ['CC', 'Examen'],
    [`? ${subject('RDM', 'retained')}`, `? ${subject('RDM', 'retained')}`],
  ],
  ['two sittings', ['RDM', ''], ['Session 1', 'Session 2'], [subject('RDM'), subject('RDM', 'second')]],
  ['a scale only', ['RDM', 'CAO'], ['/20', '/20'], [subject('RDM'), subject('CAO')]],
  ['a part with a name of its own', ['RDM', ''], ['Poutres', 'Plaques'], [subject('Poutres'), subject('Plaques')]],
  ['a mean in one sitting', ['RDM', ''], ['Moyenne session 1', 'Moyenne session 2'], [subject('RDM'), subject('RDM', 'second')]],
  ['credits', ['RDM', ''], ['DS', 'ECTS'], [subject('RDM'), 'known credits']],
])('under a subject stands %s', (_what, subjects, tests, meanings) => {
  expect(below([GM, ...subjects.slice(1).map(() => '')], subjects, tests)).toEqual(meanings);
});

test('a mean of one semester is asked, its subjects are the centre’s', () => {
  expect(below([GM, '', ''], ['S5', '', ''], ['RDM', 'CAO', 'Moyenne'])).toEqual([subject('RDM'), subject('CAO'), `? ${MEAN}`]);
});

test('a final mark without a name is a centre’s mean where each centre has one', () => {
  expect(below([GM, '', EA, ''], [], ['RDM', 'Note finale', 'Auto', 'Note finale'])).toEqual([
    subject('RDM'),
    MEAN,
    subject('Auto', 'first', 'electrical'),
    'centreMean electrical',
  ]);
  expect(below([GM, ''], [], ['RDM', 'Note finale'])).toEqual([subject('RDM'), subject('D', 'retained')]);
  expect(below([GM, '', EA, '', MI, ''], [], ['RDM', 'Note finale', 'Auto', 'Note finale', 'Projet', 'Moyenne'])[1]).toBe(MEAN);
});

test.each<[string, string[], string[]]>([
  [
    'two stand in one centre',
    ['Note finale', 'Note finale', 'Note finale'],
    [subject('C', 'retained'), subject('D', 'retained'), subject('E', 'retained', 'electrical')],
  ],
  ['one centre has it', ['RDM', 'CAO', 'Note finale'], [subject('RDM'), subject('CAO'), subject('E', 'retained', 'electrical')]],
  ['it has a mean beside it', ['Moyenne', 'Note finale', 'Note finale'], [MEAN, subject('D', 'retained'), 'centreMean electrical']],
  [
    'it has a first sitting beside it',
    ['Session 1', 'Note finale', 'Note finale'],
    [subject('C'), subject('D', 'retained'), 'centreMean electrical'],
  ],
  [
    'it has a second sitting beside it',
    ['Session 2', 'Note finale', 'Note finale'],
    [subject('C', 'second'), subject('D', 'retained'), 'centreMean electrical'],
  ],
])('a final mark is no centre’s mean where %s', (_what, tests, meanings) => {
  expect(below([GM, '', EA], [], tests, [12, 13, 14])).toEqual(meanings);
});

test('the mean of a whole year behind the last centre', () => {
  const centres = [GM, '', EA, '', ''];
  const year = below(centres, [], ['RDM', 'Moyenne', 'Auto', 'Moyenne', 'Moyenne générale']);
  expect(year).toEqual([subject('RDM'), MEAN, subject('Auto', 'first', 'electrical'), 'centreMean electrical', 'known generalMean']);
  const again = below([GM, '', EA, ''], [], ['RDM', 'Moyenne générale', 'Auto', 'Moyenne générale']);
  expect(again[3]).toBe('centreMean electrical');
  const alone = below([GM, '', EA, ''], [], ['RDM', 'CAO', 'Auto', 'Moyenne annuelle']);
  expect(alone[3]).toBe('? centreMean electrical | known generalMean');
  const only = below([GM, '', EA, ''], [], ['RDM', 'CAO', 'Auto', 'Moyenne']);
  expect(only[3]).toBe('? centreMean electrical | known generalMean');
  const first = below([GM, '', EA, ''], [], ['RDM', 'Moyenne', 'Auto', 'EP']);
  expect(first[1]).toBe(MEAN);
  const other = below([GM, '', EA, ''], [], ['RDM', 'Moyenne', 'Auto', 'Moyenne annuelle']);
  expect(other[3]).toBe('? centreMean electrical | known generalMean');
  const outside = below(['', GM, '', EA, ''], [], ['Moyenne générale', 'RDM', 'CAO', 'Auto', 'Moyenne générale']);
  expect(outside[4]).toBe('? centreMean electrical | known generalMean');
});

test('a mean headed otherwise than those of the other centres is the year’s', () => {
  const centres = [GM, '', EA, '', MI, '', ''];
  const headings = ['RDM', 'Moy', 'Auto', 'Moy', 'Projet', 'Moy', 'Bilan'];
  expect(below(centres, [], headings)).toEqual([
    subject('RDM'),
    MEAN,
    subject('Auto', 'first', 'electrical'),
    'centreMean electrical',
    subject('Projet', 'first', 'methods'),
    'centreMean methods',
    'known generalMean',
  ]);
  // With two centres « Moy » is no habit yet: either may be the mean.
  expect(below(centres.slice(2), [], headings.slice(2), [12, 12, 12, 12, 13]).slice(3)).toEqual([
    '? centreMean methods',
    '? centreMean methods',
  ]);
});

test.each<[string, string[], string[], string]>([
  [
    'one of its own kind in its centre',
    [GM, '', EA, '', MI, '', 'Approfondissement', ''],
    ['RDM', 'Moy', 'Auto', 'Moy', 'Projet', 'Moy', 'Option', 'Bilan'],
    'centreMean specialisation',
  ],
  [
    'its centre’s, though each is called otherwise',
    [GM, '', EA, '', MI, ''],
    ['Projet', 'Moy', 'Projet', 'Moyenne', 'Projet', 'Bilan'],
    'centreMean methods',
  ],
])('the last mean is %s', (_what, centres, headings, meaning) => {
  expect(below(centres, [], headings).at(-1)).toBe(meaning);
});

test('a mean that comes back under another centre is no year’s', () => {
  const headings = ['RDM', 'Moy', 'Auto', 'Moy', 'Bilan', 'Projet', 'Moy', 'Bilan'];
  const read = below([GM, '', EA, '', '', MI, '', ''], [], headings, [12, 12, 12, 12, 13, 12, 12, 13]);
  expect(read.slice(6)).toEqual(['? centreMean methods', '? centreMean methods']);
});

test('marks of two final kinds: the named one is a subject’s, what has neither name nor sitting is asked', () => {
  expect(below([GM, '', EA, ''], [], ['RDM note finale', 'Note finale', 'Auto note finale', 'Note finale'])).toEqual([
    subject('RDM', 'retained'),
    MEAN,
    subject('Auto', 'retained', 'electrical'),
    'centreMean electrical',
  ]);
  expect(below([GM, '', EA, ''], [], ['/20', 'Note finale', 'Auto', 'Note finale']).slice(0, 2)).toEqual([`? ${subject('C')}`, MEAN]);
});

test('tests right under a centre are subjects', () => {
  expect(inMechanical(column('CC', 12), column('Examen', 13))).toEqual([subject('CC'), subject('Examen')]);
});

test('under a centre’s merged heading another centre’s name is a subject’s', () => {
  const merges = [{ firstRow: 0, lastRow: 0, firstColumn: 4, lastColumn: 5 }];
  const { columns } = checkSheets([gradeTable([...IDENTITY, ...under(GM, RDM, column(EA, 12))], { merges })]);
  expect(columns['F']).toBe(subject(EA));
});

test('what the office named stays as it is', () => {
  const { columns } = checkSheets(
    [gradeTable([...IDENTITY, column(EA, 12), ...under(GM, RDM, column('CAO', 12))])],
    [
      { headings: ['CAO'], meaning: null },
      { headings: [EA], meaning: null },
    ],
  );
  expect([columns['E'], columns['F'], columns['G']]).toEqual([null, subject('RDM'), null]);
});

test.each<[string, string, string]>([
  ['Moyenne', 'place', 'sure'],
  ['CAO', 'place', 'sure'],
  ['ECTS', 'heading', 'sure'],
  ['Rang', 'heading', 'sure'],
  ['Moyenne écrit', 'place', 'unread'],
])('« %s » under a centre is read by its %s, and %s', (heading, ground, confidence) => {
  const { check } = checkSheets([gradeTable([...IDENTITY, ...under(GM, RDM, column(heading, 12))])]);
  expect(check.sheets[0]?.columns[5]).toMatchObject({ ground, confidence });
});

test('the office is asked of marks behind a column that ended their centre', () => {
  const behind = (heading: string, cells: TestColumn['cells'] = 12): string | undefined =>
    readAs([...under(GM, RDM), column('TOEIC', 800), column(heading, cells)])[2];
  expect(behind('CAO')).toBe(`? ${subject('CAO')}`);
  expect(behind('')).toBe(`? ${subject('G')}`);
  expect(behind('CAO /20')).toBe('-');
  expect(behind('Groupe')).toBe('known group');
  expect(behind('CAO', ['bien', 'mal', 'bien', 'mal'])).toBe('-');
  expect(behind('CAO', 'ABS')).toBe('-');
});

test.each<[string, TestColumn['cells'], string]>([
  ['Génie méca', 12, MEAN],
  ['Moyenne CI 4 Génie méca', 12, MEAN],
  ['Génie méca', ['bien', 'mal', 'bien', 'mal'], '-'],
  ['Génie méca', null, MEAN],
  ['CI 7 Vie étudiante', 12, 'centreMean CI 7 Vie étudiante'],
  ['Centre d’intérêt Vie étudiante', 12, 'centreMean Centre d’intérêt Vie étudiante'],
  ['CI 7 Vie étudiante', [25, 30, 35, 40], '-'],
  ['CI 7', 12, '-'],
  ['Sport CI 7 A', 12, '-'],
])('« %s » over %p without a centre above is %s', (heading, cells, meaning) => {
  expect(readAs([column(heading, cells)])).toEqual([meaning]);
});

test('a centre that the text does not know is asked to be confirmed, another’s mean under a centre is its own', () => {
  const { check } = checkSheets([gradeTable([...IDENTITY, column('CI 7 Vie étudiante', 12), ...under(GM, RDM, column('Élec-Auto', 12))])]);
  const [, , , , own] = check.sheets[0]?.columns ?? [];
  expect(own).toMatchObject({ ground: 'heading', confidence: 'toConfirm' });
});

test('marks under « CI 7 » are those of a centre that the text does not know', () => {
  expect(readAs(under('CI 7 Vie étudiante', column('Sport', 12), column('Moyenne', 12)))).toEqual([
    subject('Sport', 'first', 'CI 7 Vie étudiante'),
    'centreMean CI 7 Vie étudiante',
  ]);
});

test('the sheet’s name tells the centre where no heading names one', () => {
  expect(readAs([column('RDM', 12), column('Moyenne', 12)], GM)).toEqual([subject('RDM'), MEAN]);
  expect(readAs([column('RDM', 12), column(EA, 12), column(MI, 12)], GM)).toEqual(['-', 'centreMean electrical', 'centreMean methods']);
});
