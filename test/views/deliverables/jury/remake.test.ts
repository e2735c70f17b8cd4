import type { Sheet } from '../../../../src/model/sheet';
import { languages } from '../../../../src/messages';
import { decisionsIn, departsFromProposal } from '../../../../src/views/deliverables/jury/decisions';
import { readJury } from '../../../../src/views/deliverables/jury/juryTable';
import { planJury } from '../../../../src/views/deliverables/jury/planJury';
import { applied, cellAt, type Graded, juryMade, sorted, sourceOf, typed, withColumn, withValues, words } from '../../../support/jurySheet';

const ada: Graded = { number: '22960001', name: 'Abadie Ada', cells: { company: [[14, 8, 14, 14]] } };
const ben: Graded = { number: '22960002', name: 'Brun Ben' };
const cleo: Graded = { number: '22960003', name: 'Colas Cléo', cells: { toeic: 735 } };
const ALL = [ada, ben, cleo];

const withResit = { ...ada, cells: { company: [[14, 8, 14, 14]], resits: [[12, null, null]] } };
const decided = (): Sheet => typed(juryMade(ALL), '22960001', { decision: 'Épreuves à repasser', motive: 'Voir B', remark: 'appeler' });

/** Numbers and names from top to bottom. */
const order = (sheet: Sheet): string[] => readJury(sheet)?.lines.map(({ number, name }) => number || name) ?? [];

const whatStands = (sheet: Sheet, key: string): unknown[] => ['decision', 'motive', 'remark', 'review'].map((id) => cellAt(sheet, key, id));

test('students stand in the order of what the jury looks at first', () => {
  expect(order(juryMade(ALL))).toEqual(['22960001', '22960003', '22960002']);
});

test('made again with the same marks, nothing but the day is another', () => {
  const before = juryMade(ALL, decided());
  const differing = juryMade(ALL, before, 23).values.flatMap((row, at) =>
    row.flatMap((value, column) => (value === (before.values[at]?.[column] ?? null) ? [] : [String(value)])),
  );
  expect(differing).toEqual(['Règlement RNCP\u00a010118, chiffres en vigueur, établi le 23/11/2026']);
});

describe('what was typed stays with its student', () => {
  test.each([
    ['the marks changed', [withResit, ben, cleo], decided()],
    ['another student came before', [{ number: '22960000', name: 'Zola Zoé' }, ...ALL], decided()],
    ['another student is gone', [ada, cleo], decided()],
    ['the rows were sorted', ALL, sorted(decided(), (rows) => [...rows].reverse())],
    ['the number became a number', ALL, typed(decided(), '22960001', { number: 22960001 })],
    ['the number was typed with spaces', ALL, typed(decided(), '22960001', { number: ' 22960001 ' })],
    ['the name is written otherwise', [{ ...ada, name: 'ABADIE Ada' }, ben, cleo], decided()],
    ['users added a first column', ALL, withColumn(decided(), 0, 'Groupe')],
    ['users added a column before the decision', ALL, withColumn(decided(), 16, 'Avis')],
  ])('when %s', (_, students, before) => {
    const after = juryMade(students, before, 25);
    expect(whatStands(after, '22960001').slice(0, 3)).toEqual(['Épreuves à repasser', 'Voir B', 'appeler']);
    expect([...decisionsIn([after], words)]).toEqual([['22960001', { decision: 'Épreuves à repasser', motive: 'Voir B' }]]);
  });
});

test('a decided row whose marks moved is to be looked at again, and tells what moved since which day', () => {
  const after = juryMade([withResit, ben, cleo], decided(), 25);
  expect(cellAt(after, '22960001', 'review')).toBe('oui');
  expect(
    String(cellAt(after, '22960001', 'reasons'))
      .split('\n')
      .slice(-1),
  ).toEqual(['►\u00a0Depuis le 22/11/2026\u00a0: B repassée 12\u202f; proposition avant\u00a0: À examiner par le jury']);
});

test.each([
  ['a score', { ...cleo, cells: { toeic: 745 } }, 'TOEIC 735 → 745\u202f; même proposition'],
  ['a score that is gone', { ...cleo, cells: { toeic: null } }, 'TOEIC 735 → rien\u202f; proposition avant\u00a0: Titre suspendu – TOEIC'],
  [
    'a centre',
    { ...cleo, cells: { toeic: 735, centres: [14, 14, 14, 9.996, 14, 14] } },
    'Génie mécanique 14,00 → 9,996\u202f; proposition avant\u00a0: Titre suspendu – TOEIC',
  ],
  ['the route', { ...cleo, cells: { toeic: 735, route: 'vae' } as const }, 'proposition avant\u00a0: Titre suspendu – TOEIC'],
])('what moved is told: %s', (_, student, told) => {
  const before = typed(juryMade(ALL), '22960003', { decision: 'Titre suspendu – TOEIC' });
  const after = juryMade([ada, ben, student], before, 25);
  expect(
    String(cellAt(after, '22960003', 'reasons'))
      .split('\n')
      .slice(-1),
  ).toEqual([`►\u00a0Depuis le 22/11/2026\u00a0: ${told}`]);
});

describe('until the jury looks at it again, the row keeps what the jury knew when it decided', () => {
  const twice = { ...ada, cells: { company: [[14, 8, 14, 14]], resits: [[13, null, null]] } };
  const flagged = juryMade([withResit, ben, cleo], decided(), 25);

  test.each([
    ['still flagged, against the first marks', flagged, [twice, ben, cleo], 'oui', 'Depuis le 22/11/2026\u00a0: B repassée 13'],
    ['back to the first marks: no longer flagged', flagged, ALL, null, null],
    ['seen, then nothing moved', typed(flagged, '22960001', { review: 'vu' }), [withResit, ben, cleo], 'vu', null],
    ['emptied, then nothing moved', typed(flagged, '22960001', { review: null }), [withResit, ben, cleo], null, null],
    ['seen, then moved', typed(flagged, '22960001', { review: 'vu' }), [twice, ben, cleo], 'oui', 'Depuis le 25/11/2026\u00a0: B repassée 12 → 13'],
    ['decided anew, then nothing moved', typed(flagged, '22960001', { decision: 'Titre attribué' }), [withResit, ben, cleo], null, null],
    ['decided anew, then moved', typed(flagged, '22960001', { decision: 'Titre attribué' }), [twice, ben, cleo], 'oui', 'Depuis le 25/11/2026\u00a0: B repassée 12 → 13'],
    ['the decision was taken back', typed(flagged, '22960001', { decision: null }), [twice, ben, cleo], null, null],
    ['the base was emptied', typed(flagged, '22960001', { base: null }), [withResit, ben, cleo], 'oui', 'Faits d’avant inconnus'],
    ['the base was typed over', typed(decided(), '22960001', { base: '{"decision":1}' }), ALL, 'oui', 'Faits d’avant inconnus'],
  ] as const)('%s', (_, before, students, review, told) => {
    const after = juryMade(students, before, 27);
    expect(cellAt(after, '22960001', 'review')).toBe(review);
    expect(String(cellAt(after, '22960001', 'reasons')).includes('►')).toBe(told !== null);
    expect(cellAt(after, '22960001', 'reasons')).toContain(told ?? '');
  }); // prettier-ignore

  test('marks that moved after the decision was typed and before the sheet was made again are seen too', () => {
    const before = typed(juryMade(ALL), '22960001', { decision: 'Épreuves à repasser' });
    expect(cellAt(juryMade([withResit, ben, cleo], before, 25), '22960001', 'review')).toBe('oui');
  });

  test('an undecided row takes the marks as they are', () => {
    const after = juryMade([withResit, ben, cleo], juryMade(ALL), 25);
    expect([cellAt(after, '22960001', 'review'), cellAt(after, '22960001', 'verdict')]).toEqual([null, 'Éligible']);
  });
});

describe('students who come, go and come back', () => {
  test('who is gone stays at the bottom with what was typed, and is no longer counted', () => {
    const after = juryMade([ben, cleo], decided());
    expect(order(after)).toEqual(['22960003', '22960002', '22960001']);
    expect(whatStands(after, '22960001')).toEqual(['Épreuves à repasser', 'Voir B', 'appeler', null]);
    expect(['verdict', 'reasons', 'name'].map((id) => cellAt(after, '22960001', id))).toEqual([
      'Absent des notes',
      'n’est plus dans les notes',
      'Abadie Ada',
    ]);
  });

  test('who is new stands after those present and before those gone', () => {
    const gone = juryMade([ben, cleo], decided());
    const after = juryMade([{ number: '22960004', name: 'Diallo Dina', cells: { company: [[9, 9, 9, 9]] } }, ben, cleo], gone);
    expect(order(after)).toEqual(['22960003', '22960002', '22960004', '22960001']);
  });

  test('who comes back has everything again, flagged where the marks are others', () => {
    const gone = juryMade([ben, cleo], decided());
    expect(whatStands(juryMade(ALL, gone), '22960001')).toEqual(['Épreuves à repasser', 'Voir B', 'appeler', null]);
    expect(whatStands(juryMade([withResit, ben, cleo], gone), '22960001')).toEqual(['Épreuves à repasser', 'Voir B', 'appeler', 'oui']);
  });

  test('all may be gone', () => {
    expect(whatStands(juryMade([], decided()), '22960001').slice(0, 3)).toEqual(['Épreuves à repasser', 'Voir B', 'appeler']);
    expect(order(juryMade([]))).toEqual(['']);
  });
});

describe('made again in another language', () => {
  const english = languages.en;
  const source = sourceOf([withResit, ben, cleo], [], 25);
  const inEnglish = (before: Sheet): Sheet => applied(planJury({ ...source, sheets: [before] }, english).edits, [before])[0] ?? before;

  test('a decision of our list is said in it and goes on meaning the same; other words stay', () => {
    const before = typed(decided(), '22960003', { decision: 'Titre accordé sous réserve' });
    const after = inEnglish(before);
    expect(cellAt(after, '22960001', 'decision')).toBe('Exams to take again');
    expect(cellAt(after, '22960003', 'decision')).toBe('Titre accordé sous réserve');
    expect(cellAt(after, '22960001', 'review')).toBe('yes');
    expect(departsFromProposal('jury', 'Épreuves à repasser', english)).toBe(false);
    expect(departsFromProposal('eligible', 'Épreuves à repasser', english)).toBe(true);
    expect(decisionsIn([before], english).get('22960001')?.decision).toBe('Exams to take again');
    expect(decisionsIn([after], words).get('22960001')?.decision).toBe('Épreuves à repasser');
  });

  test('what was looked at again stays so, and there and back nothing is lost', () => {
    const flagged = juryMade([withResit, ben, cleo], decided(), 25);
    const seen = typed(flagged, '22960001', { review: 'vu' });
    expect(cellAt(inEnglish(seen), '22960001', 'review')).toBe('seen');
    expect(juryMade([withResit, ben, cleo], inEnglish(flagged), 25).values).toEqual(juryMade([withResit, ben, cleo], flagged, 25).values);
  });
});

describe('where comments cannot be moved along, as in Excel, each row that stands keeps its place', () => {
  const stays = (sheet: Sheet): Sheet => ({ ...sheet, rowsStay: true });
  const rowOf = (sheet: Sheet, key: string): number => readJury(sheet)?.lines.find(({ number }) => number === key)?.row ?? -1;

  test('who is gone too; who is new comes behind all others', () => {
    const before = stays(decided());
    const after = juryMade([{ number: '22960004', name: 'Diallo Dina', cells: { company: [[9, 9, 9, 9]] } }, ben, cleo], before);
    expect(order(after)).toEqual(['22960001', '22960003', '22960002', '22960004']);
    expect(cellAt(after, '22960001', 'verdict')).toBe('Absent des notes');
    for (const key of order(before)) expect(rowOf(after, key)).toBe(rowOf(before, key));
  });

  test('what users wrote below comes down for new students, and the preview says it', () => {
    const noted = withValues(stays(decided()), (values) => values.push([], ['Séance levée']));
    const lowered = (students: readonly Graded[], sheet: Sheet): unknown => planJury(sourceOf(students, [sheet]), words).writes[0]?.lowered;
    const two = [...ALL, { number: '22960004', name: 'Diallo Dina' }, { number: '22960005', name: 'Ekani Élie' }];
    expect(lowered(two, noted)).toBe(2);
    expect(lowered(ALL, noted)).toBeUndefined();
    expect(lowered(two, stays(decided()))).toBeUndefined();
    expect(lowered(two, { ...noted, rowsStay: false })).toBeUndefined();
  });

  test('a row that a colleague copied and emptied', () => {
    const before = decided();
    const copy = sorted(before, (rows) => rows.flatMap((row) => (row.includes('22960002') ? [row, row] : [row])));
    const longer = {
      ...copy,
      tables: copy.tables.map((table) => ({ ...table, area: { ...table.area, lastRow: table.area.lastRow + 1 } })),
    };
    expect(order(juryMade(ALL, stays(longer)))).toEqual(['22960001', '22960003', '22960002', '22960002']);
    expect(order(juryMade(ALL, longer))).toEqual(['22960001', '22960003', '22960002']);
  });
});

describe('the same number twice', () => {
  const copied = (): Sheet => sorted(decided(), (rows) => rows.flatMap((row) => (row.includes('22960001') ? [row, row] : [row])));

  test('a row that a colleague copied stays, and both are to be looked at', () => {
    const longer = copied();
    const tables = longer.tables.map((table) => ({ ...table, area: { ...table.area, lastRow: table.area.lastRow + 1 } }));
    const after = juryMade(ALL, { ...longer, tables });
    expect(readJury(after)?.lines.map(({ number, decision, review }) => [number, decision, review])).toEqual([
      ['22960001', 'Épreuves à repasser', 'oui'],
      ['22960001', 'Épreuves à repasser', 'oui'],
      ['22960003', '', ''],
      ['22960002', '', ''],
    ]);
    expect(cellAt(after, '22960001', 'reasons')).toContain('►\u00a0Numéro en double');
  });

  test('two students with one number both have a row, the decision stays with the name', () => {
    const other = { ...ada, name: 'Autre Alex' };
    const after = juryMade([other, ...ALL], decided());
    expect(readJury(after)?.lines.map(({ name, decision, review }) => [name, decision, review])).toEqual([
      ['Abadie Ada', 'Épreuves à repasser', 'oui'],
      ['Colas Cléo', '', ''],
      ['Brun Ben', '', ''],
      ['Autre Alex', '', 'oui'],
    ]);
  });
});

describe('students without a number', () => {
  const one: Graded = { number: null, name: 'Petit Paul', cells: { toeic: 700 } };
  const namesake: Graded = { number: null, name: 'Petit Paul', cells: { toeic: 710 } };

  test('are known by their name', () => {
    const before = typed(juryMade([one, ben]), 'Petit Paul', { decision: 'Décision reportée' });
    expect(cellAt(juryMade([ben, one], before), 'Petit Paul', 'decision')).toBe('Décision reportée');
  });

  test('namesakes keep their rows while their marks tell them apart', () => {
    const before = typed(juryMade([one, namesake]), 'Petit Paul', { decision: 'Décision reportée' });
    expect(readJury(juryMade([namesake, one], before))?.lines.map(({ decision, base }) => [decision, base?.seen.facts?.toeic])).toEqual([
      ['Décision reportée', '700'],
      ['', '710'],
    ]);
  });

  test('a namesake whose marks moved gets no decision of another: it waits at the bottom', () => {
    const before = typed(juryMade([one, namesake]), 'Petit Paul', { decision: 'Décision reportée' });
    const after = juryMade([{ ...one, cells: { toeic: 720 } }, namesake], before);
    expect(readJury(after)?.lines.map(({ decision, base }) => [decision, base?.seen.facts?.toeic])).toEqual([
      ['', '710'],
      ['', '720'],
      ['Décision reportée', '700'],
    ]);
    expect(readJury(juryMade([{ ...one, cells: { toeic: 720 } }, namesake], after))?.lines).toHaveLength(3);
    expect(decisionsIn([after], words).size).toBe(0);
  });
});

describe('what users add stays', () => {
  test('columns with their heading and cells, wherever they stand', () => {
    const wide = withColumn(decided(), 16, 'Avis du tuteur');
    const row = readJury(wide)?.lines.find(({ number }) => number === '22960001')?.row ?? -1;
    const before = withValues(wide, (values) => values[row]?.splice(16, 1, 'favorable'));
    const after = juryMade([withResit, cleo], before, 25);
    const table = readJury(after);
    expect(after.values[table?.headingRow ?? -1]?.[16]).toBe('Avis du tuteur');
    expect(table?.lines.map((line) => [line.number, after.values[line.row]?.[16] ?? null])).toEqual([
      ['22960001', 'favorable'],
      ['22960003', null],
      ['22960002', null],
    ]);
  });

  test('lines above and notes below the table, and a row inserted above', () => {
    const before = decided();
    const noted = withValues(before, (values) => {
      values.push([], [null, 'Séance levée à 17 h']);
      values[1]?.splice(16, 1, 'Salle 204');
    });
    const inserted = { ...noted, values: [...noted.values.slice(0, 2), ['Présidente : Mme Roux'], ...noted.values.slice(2)] };
    const lower = {
      ...inserted,
      tables: inserted.tables.map((table) => ({ ...table, area: { ...table.area, firstRow: 9, lastRow: 12 } })),
    };
    const after = juryMade([...ALL, { number: '22960004', name: 'Diallo Dina' }], lower);
    const texts = after.values.map((row) => row.filter((value) => ['Séance levée à 17 h', 'Salle 204', 'Présidente : Mme Roux'].includes(String(value)))); // prettier-ignore
    expect(texts.flatMap((found, at) => found.map((text) => [at, text]))).toEqual([
      [1, 'Salle 204'],
      [2, 'Présidente : Mme Roux'],
      [15, 'Séance levée à 17 h'],
    ]);
    expect(after.values.filter((row) => row[0] === 'Jury')).toHaveLength(1);
    expect(whatStands(after, '22960001').slice(0, 3)).toEqual(['Épreuves à repasser', 'Voir B', 'appeler']);
  });

  test('a column of ours that was taken out comes back where it belongs', () => {
    const before = decided();
    const narrow = { ...before, values: before.values.map((row) => row.filter((_, column) => column !== 9)), tables: [] };
    const after = juryMade(ALL, narrow);
    expect([...(readJury(after)?.columns ?? [])].slice(8, 11)).toEqual([
      ['centre specialisation', 8],
      ['company', 9],
      ['toeic', 10],
    ]);
    expect(whatStands(after, '22960001').slice(0, 3)).toEqual(['Épreuves à repasser', 'Voir B', 'appeler']);
  });

  test('a sheet whose columns cannot be known stays as it is: a new one is made beside it', () => {
    const unknown = withValues(decided(), (values) => values.splice(7, 1));
    expect(juryMade(ALL, unknown)).toBe(unknown);
  });
});
