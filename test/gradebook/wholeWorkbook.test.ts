import { rncp10118 } from '../../src/certifications/rncp10118';
import { wholeWorkbookProblems } from '../../src/gradebook/wholeWorkbook';
import { cellName } from '../../src/model/address';
import type { Centre, Programme, StudentRecord } from '../../src/model/student';
import { aStudent } from '../support/aStudent';

const COMPLETE = aStudent().programme;
const student = (programme: Partial<Programme> = {}, more: Partial<StudentRecord> = {}): StudentRecord => ({
  ...aStudent(),
  programme: { ...COMPLETE, ...programme },
  ...more,
});

/** What is said, such as `coefficientsMissing Notes!C6 Maths Formation scientifique générale`. */
const said = (records: readonly StudentRecord[], centresComplete = false): string[] =>
  wholeWorkbookProblems(records, rncp10118.vocabulary, centresComplete).map(({ code, at, sheet, text, about, count, choices }) =>
    [code, at ? `${at.sheet}!${cellName(at)}` : sheet, text, about, count, choices?.join(' | ')].filter((part) => part != null).join(' '),
  );

test.each<[string, StudentRecord[], string[]]>([
  ['nobody', [], []],
  ['everything', [student()], []],
  ['no centre', [student({ centres: [] })], ['noColumns centres']],
  ['no period', [student({ periods: [] })], ['noColumns company']],
  ['no TOEIC', [student({ toeic: null })], ['noColumns toeic']],
  ['no TOEIC for some', [student({ toeic: null }), student()], []],
  ['nothing', [student({ centres: [], periods: [], toeic: null })], ['noColumns centres', 'noColumns company', 'noColumns toeic']],
])('a criterion without columns is said once: %s', (_what, records, expected) => {
  expect(said(records)).toEqual(expected);
});

const without = (...ids: readonly string[]): Pick<Programme, 'centres'> => ({
  centres: COMPLETE.centres.filter(({ id }) => !ids.includes(id ?? '')),
});

test.each<[string, StudentRecord[], boolean, string[]]>([
  ['one lacks', [student(without('mechanical'))], false, ['centresNotAllThere centres Génie Mécanique']],
  [
    'two lack',
    [student(without('mechanical', 'science'))],
    false,
    ['centresNotAllThere centres Formation scientifique générale | Génie Mécanique'],
  ],
  ['some have what others lack', [student(without('mechanical')), student(without('science'))], false, []],
  ['the office says that they are complete', [student(without('mechanical'))], true, []],
])('centres of the text that are not there: %s', (_what, records, centresComplete, expected) => {
  expect(said(records, centresComplete)).toEqual(expected);
});

/** A complete programme whose fourth and fifth centres have these subjects; the mark of slot n stands in column n. */
const withSubjects = (change: Partial<Centre>, other: Partial<Centre> = {}): Pick<Programme, 'centres'> => ({
  centres: COMPLETE.centres.map((centre) =>
    centre.id === 'mechanical' ? { ...centre, ...change } : centre.id === 'methods' ? { ...centre, ...other } : centre,
  ),
});
const RDM = { name: 'RDM', slot: 2, coefficient: 3 };
const CAO = { name: 'CAO', slot: 3, coefficient: null };
const PROJECT = { name: 'Projet', slot: 4, coefficient: null };
const BARE = withSubjects({ mean: null, subjects: [RDM, CAO, PROJECT] });
const SHARED = student(BARE);

test.each<[string, StudentRecord[], string[]]>([
  ['a subject has none', [student(BARE)], ['coefficientsMissing Notes!D6 CAO Génie Mécanique']],
  ['every subject has one', [student(withSubjects({ mean: null, subjects: [RDM] }))], []],
  ['the centre has its mean', [student(withSubjects({ mean: 1, subjects: [CAO] }))], []],
  ['of several students the first is shown', [SHARED, { ...SHARED, rows: [6] }], ['coefficientsMissing Notes!D6 CAO Génie Mécanique']],
  [
    'of several programmes the first is shown',
    [student(BARE), student(BARE, { rows: [6] })],
    ['coefficientsMissing Notes!D6 CAO Génie Mécanique'],
  ],
  [
    'two centres lack some',
    [student(withSubjects({ mean: null, subjects: [CAO] }, { mean: null, subjects: [PROJECT] }))],
    ['coefficientsMissing Notes!D6 CAO Génie Mécanique', "coefficientsMissing Notes!E6 Projet Méthodologies de l'ingénieur"],
  ],
  [
    'a centre lacks some on two sheets',
    [student(BARE), student({ ...BARE, places: COMPLETE.places.map((place) => ({ ...place, sheet: 'S6' })) })],
    ['coefficientsMissing Notes!D6 CAO Génie Mécanique', 'coefficientsMissing S6!D6 CAO Génie Mécanique'],
  ],
  ['its sheet does not list the student', [student(BARE, { rows: [-1] })], []],
])('no mean can be computed without coefficients: %s', (_what, records, expected) => {
  expect(said(records)).toEqual(expected);
});

const on = (sheet: string, route: StudentRecord['route']): StudentRecord => student({}, { at: { sheet, row: 5 }, route });

test.each<[string, StudentRecord[], string[]]>([
  ['everybody’s is', [on('FI', 'student')], []],
  ['nobody’s is', [on('FI', null), on('FI', null)], ['unknownRoute FI 2']],
  ['one of them is', [on('FI', null), on('FI', 'apprentice')], []],
  ['on one sheet of two', [on('FI', 'student'), on('FC', null)], ['unknownRoute FC 1']],
  ['on neither of two', [on('FI', null), on('FC', null), on('FC', null)], ['unknownRoute FI 1', 'unknownRoute FC 2']],
])('how students study is told of a whole sheet or asked once: %s', (_what, records, expected) => {
  expect(said(records)).toEqual(expected);
});
