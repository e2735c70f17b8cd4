import fc from 'fast-check';
import type { Check } from '../../src/model/check';
import type { Sheet } from '../../src/model/sheet';
import { check, column, gradeTable, NUMBERS, under, type TestColumn } from '../support/gradeTable';
import { sheetOf, type TestCell } from '../support/sheet';
import { layOnItsSide } from '../support/turnedSheet';
import { holds } from '../support/properties';

/** What may be written for the same thing: the first is what the undisturbed workbook says. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  number: ['N° étudiant', 'NUM ETUDIANT', 'Code_NIP', 'Matricule', 'Student ID', 'Numéro\nétudiant', 'N°\u00a0étudiant'],
  last: ['Nom', 'NOM', 'Nom de famille', 'Last name', ' Nom '],
  first: ['Prénom', 'PRENOM', 'Prénom(s)', 'First name'],
  route: ['Statut', 'Régime', 'Voie de formation', 'FISE/FISA/FC', 'Profil'],
  humanities: ["Formation humaine et formation à l'encadrement", 'FORMATION HUMAINE', 'Humanités'],
  science: ['Formation scientifique générale', 'FORMATION SCIENTIFIQUE', 'Sciences  générales'],
  electrical: ['Electrotechnique – Automatique', 'ELECTROTECHNIQUE - AUTOMATIQUE', 'Électrotechnique et automatique'],
  mechanical: ['Génie Mécanique', 'GENIE\nMECANIQUE', 'Génie méca.'],
  methods: ["Méthodologies de l'ingénieur", 'METHODOLOGIES', 'Méthodologie'],
  specialisation: ['Approfondissement', 'APPROFONDISSEMENT', "Approfondissement (selon l'option)"],
  mean: ['Moyenne', 'Moy.', 'MOYENNE', 'Moyenne CI', 'Bilan'],
  A: ['A', 'Note A', 'A - Activité', 'Activité en entreprise'],
  B: ['B', 'Note B', 'B - Mémoire TI', 'Mémoire tuteur industriel'],
  C: ['C', 'Note C', 'C - Mémoire TU', 'Mémoire tuteur universitaire'],
  D: ['D', 'Note D', 'D - Soutenance', 'Soutenance'],
  company: ['Entreprise', 'Période en entreprise', 'STAGE', 'Alternance'],
  toeic: ['TOEIC', 'Score TOEIC', 'T.O.E.I.C.', 'TOEIC officiel', 'TOEIC\n(score)'],
};
const CENTRES = ['humanities', 'science', 'electrical', 'mechanical', 'methods', 'specialisation'];

/** How a workbook is laid out; `word` picks among the words, the rest says what is inserted and how numbers are stored. */
interface Disturbance {
  readonly word: number;
  readonly blocks: readonly number[];
  readonly titles: number;
  readonly blankRow: number | null;
  readonly subtotals: readonly string[];
  readonly isSubtotalInside: boolean;
  readonly storage: 'number' | 'comma' | 'dot' | 'spaced' | 'outOf';
  readonly isSplit: boolean;
  readonly isMeanFirst: boolean;
  /** Whether students stand in columns. */
  readonly isTurned: boolean;
}

const NONE: Disturbance = {
  word: 0,
  blocks: [0, 1, 2],
  titles: 0,
  blankRow: null,
  subtotals: [],
  isSubtotalInside: false,
  storage: 'number',
  isSplit: false,
  isMeanFirst: false,
  isTurned: false,
};

const stored = (value: TestCell, storage: Disturbance['storage']): TestCell => {
  if (typeof value !== 'number' || storage === 'number') return value;
  const text = String(value);
  const typed = { comma: text.replace('.', ','), dot: text, spaced: `\u00a0${text} `, outOf: `${text.replace('.', ',')}/20` };
  return typed[storage];
};

/** Four students: eligible, to the jury by a centre and by a company mark, waiting for the TOEIC, with a mark still to come. */
function workbook(given: Disturbance): Sheet[] {
  const word = (name: string): string => {
    const words = WORDS[name] ?? [name];
    return words[given.word % words.length] ?? name;
  };
  const identity = [
    column(word('number'), NUMBERS),
    column(word('last'), ['Abadie', 'Brun', 'Colas', 'Diallo']),
    column(word('first'), ['Ada', 'Ben', 'Cléo', 'Dina']),
    column(word('route'), ['Étudiant', 'Apprenti', 'FC', 'Étudiant']),
  ];
  const mark = (heading: string, cells: readonly TestCell[], more: Partial<TestColumn> = {}): TestColumn =>
    column(
      heading,
      cells.map((cell) => stored(cell, given.storage)),
      more,
    );
  const centres = CENTRES.flatMap((id) => {
    const mean = mark(word('mean'), id === 'mechanical' ? [12, 9.5, 14, 11] : [12, 11, 14, 11]);
    const subjects = [
      mark(`Un ${id}`, id === 'mechanical' ? [13.5, 7, 13, 9] : [13.5, 10, 13, 9], { coefficient: 2 }),
      mark(`Deux ${id}`, id === 'mechanical' ? [9, 14.5, 16, 15] : [9, 13, 16, 15], { coefficient: 1 }),
    ];
    return under(word(id), ...(given.isMeanFirst ? [mean, ...subjects] : [...subjects, mean]));
  });
  const company = under(
    word('company'),
    mark(word('A'), [14, 13, 12, 'ATT']),
    mark(word('B'), [13, 12, 12, 12]),
    mark(word('C'), [12, 9.5, 12, 12]),
    mark(word('D'), [15, 14, 12, 14]),
  );
  const toeic = [column(word('toeic'), [800, 755, 595, 750])];
  const blocks = [centres, company, toeic];
  const main = given.blocks.flatMap((block) => (given.isSplit && block !== 0 ? [] : (blocks[block] ?? [])));
  const sheets = [table([...identity, ...main], 'Notes', given)];
  if (given.isSplit) sheets.push(table([...identity.slice(0, 3), ...company, ...toeic], 'Autres', given));
  return given.isTurned ? sheets.map(layOnItsSide) : sheets;
}

/** The table with its title, blank and subtotal rows; identity first. */
function table(columns: readonly TestColumn[], name: string, given: Disturbance): Sheet {
  const plain = gradeTable(columns, { name });
  const rows = plain.values.map((row): TestCell[] => [...row]);
  const head = rows.slice(0, rows.length - NUMBERS.length);
  const students = rows.slice(rows.length - NUMBERS.length);
  const subtotals = given.subtotals.map((label): TestCell[] => [label, ...columns.slice(1).map((_, at) => (at < 3 ? null : 11))]);
  const body = given.isSubtotalInside ? [...students.slice(0, 2), ...subtotals, ...students.slice(2)] : [...students, ...subtotals];
  if (given.blankRow !== null) body.splice(given.blankRow, 0, []);
  const titles = ['ENSIAME', 'Promotion 2016', 'Document provisoire'].slice(0, given.titles).map((title): TestCell[] => [title]);
  return sheetOf([...titles, ...(titles.length > 0 ? [[]] : []), ...head, ...body], { name });
}

const outcome = ({ judgements }: Check): unknown[] =>
  judgements
    .map(({ record, verdict, criteria, companyMean, toeic, centres }) => [
      record.number,
      record.route,
      verdict,
      criteria,
      companyMean,
      toeic,
      centres.map(({ mean }) => mean),
    ])
    .sort();

const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  word: fc.nat(59),
  blocks: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  titles: fc.nat(3),
  blankRow: fc.option(fc.nat(4)),
  subtotals: fc.subarray(['Moyenne', 'Min', 'Max promo', 'Écart-type', 'Nb abs.']),
  isSubtotalInside: fc.boolean(),
  storage: fc.constantFrom('number', 'comma', 'dot', 'spaced', 'outOf'),
  isSplit: fc.boolean(),
  isMeanFirst: fc.boolean(),
  isTurned: fc.boolean(),
});

test('undisturbed, the four students come to what they were made to come to', () => {
  expect(check(workbook(NONE)).judgements.map(({ verdict }) => verdict)).toEqual(['eligible', 'jury', 'awaitingToeic', 'incomplete']);
});

test('other words, places, titles, subtotals, sheets and ways to store numbers change no verdict', () => {
  const expected = outcome(check(workbook(NONE)));
  holds(
    fc.property(disturbance, (given) => {
      expect(outcome(check(workbook(given)))).toEqual(expected);
    }),
    150,
  );
});
