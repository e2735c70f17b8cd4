import { rncp10118 } from '../../src/certifications/rncp10118';
import { makeDictionary, type Dictionary } from '../../src/gradebook/dictionary';
import { parseHeading } from '../../src/gradebook/heading';
import { numberKey } from '../../src/gradebook/identity';
import { readRoute } from '../../src/gradebook/routes';
import { words } from '../../src/gradebook/words';
import type { Vocabulary } from '../../src/model/vocabulary';

const { vocabulary } = rncp10118;

/** The words of the certification with these in place of its own. */
const speaking = ({
  fields = {},
  known = {},
}: {
  fields?: Partial<Vocabulary['fields']>;
  known?: Partial<Vocabulary['known']>;
}): Dictionary => makeDictionary({ ...vocabulary, fields: { ...vocabulary.fields, ...fields }, known: { ...vocabulary.known, ...known } });

test.each<[string, Parameters<typeof speaking>[0], string, string | null, string | null]>([
  [
    'whole words before a part of others',
    { fields: { toeic: ['~points'] }, known: { total: ['Points jury'] } },
    'points jury',
    null,
    'total',
  ],
  ['more parts before fewer', { fields: { toeic: ['~points'] }, known: { total: ['~jury points'] } }, 'points du jury', null, 'total'],
  [
    'more parts before fewer, the other way round',
    { fields: { toeic: ['~jury points'] }, known: { total: ['~points'] } },
    'points du jury',
    'toeic',
    'total',
  ],
  ['a field where both say as much', { fields: { toeic: ['~points'] }, known: { total: ['~points'] } }, 'points', 'toeic', 'total'],
  ['a field where both say all', { fields: { toeic: ['Points'] }, known: { total: ['Points'] } }, 'points', 'toeic', 'total'],
  ['a part that begins a word', { fields: { toeic: ['~lang sco'] } }, 'scores de langues', 'toeic', null],
  ['no part within a word', { fields: { toeic: ['~point'] } }, 'appoint', null, null],
  ['no heading with a part missing', { fields: { toeic: ['~point jury'] } }, 'points', null, null],
  ['no part that is to be whole', { fields: { toeic: ['Point'] } }, 'points', null, null],
  ['the same in two languages', { fields: { toeic: ['Points langue', 'Score'] } }, 'points langue score', 'toeic', null],
  ['the same twice, one word and two', { fields: { toeic: ['Points langue', 'Score'] } }, 'score points langue', 'toeic', null],
  ['no two headings of different meanings', { fields: { toeic: ['Points'], option: ['Choix'] } }, 'points choix', null, null],
  ['no heading with another word behind it', { fields: { toeic: ['Points'] } }, 'points vie', null, null],
  ['no blank heading', { fields: { toeic: ['…', ''] } }, '', null, null],
  ['the first of two fields', { fields: { option: ['Points'], toeic: ['Points'] } }, 'points', 'option', null],
  ['the field of more parts', { fields: { option: ['~points'], toeic: ['~points langue'] } }, 'points de langue', 'toeic', null],
])('a heading is known by %s', (_what, words, heading, field, known) => {
  const dictionary = speaking(words);
  expect([dictionary.field(heading), dictionary.known(heading)]).toEqual([field, known]);
});

test.each([
  ['toeic', true],
  ['nom', true],
  ['email', true],
  ['date de naissance', true],
  ['tuteur industriel', true],
  ['rang', false],
  ['ects', false],
  ['moyenne generale', false],
  ['rdm', false],
])('« %s » is nobody’s mark: %p', (heading, expected) => expect(makeDictionary(vocabulary).isNoMark(heading)).toBe(expected));

test('the columns of a list are no fields, and fields are none of a list', () => {
  const dictionary = makeDictionary(vocabulary);
  expect(['matiere', 'note', 'nom'].map((heading) => [dictionary.listColumn(heading), dictionary.field(heading)])).toEqual([
    ['subjectName', null],
    ['mark', null],
    [null, 'lastName'],
  ]);
});

describe('the dictionary', () => {
  const dictionary = makeDictionary(vocabulary);
  test.each([
    ['N° étudiant', 'number'],
    ['Score TOEIC', 'toeic'],
    ['TOEIC blanc', null],
    ['Date TOEIC', null],
    ['Seuil TOEIC', null],
    ['Points manquants TOEIC', null],
    ['Durée du stage (mois)', 'longestPlacement'],
    ['Durée du stage (semaines)', null],
    ['lastname', 'lastName'],
    ['FirstName', 'firstName'],
    ['Nom du tuteur', null],
    ['', null],
  ])('field %j is %s', (heading, expected) => {
    expect(dictionary.field(words(heading))).toBe(expected);
  });

  test.each([
    ['Moyenne CI 3 Génie mécanique', 'mechanical'],
    ['GENIE MECANIQUE', 'mechanical'],
    ['Moyenne du centre d’intérêt : Approfondissement', 'specialisation'],
    ['Électrotech. – Auto.', 'electrical'],
    ['Génie civil', null],
    ['Moyenne', null],
  ])('centre %j is %s', (heading, expected) => {
    expect(dictionary.centre(words(heading))).toBe(expected);
  });
});

test('a number that went through text is the same number', () => {
  expect(['0022960001', ' 22 960 001', '22960001.0', 'aB 12'].map(numberKey)).toEqual(['22960001', '22960001', '22960001', 'AB12']);
});

test('a percent sign alone is a scale, beside a figure a weight', () => {
  expect(['Projet (%)', 'Soutenance (50%)'].map((text) => parseHeading(text).scale)).toEqual([100, null]);
});

test.each(['Non apprenti', 'hors apprentissage', 'sauf FC'])('%j says what a student is not', (text) => {
  expect(readRoute(text, vocabulary)).toBeNull();
});
