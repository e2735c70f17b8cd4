import { rncp10118 } from '../../src/certifications/rncp10118';
import { makeDictionary } from '../../src/gradebook/dictionary';
import { parseHeading } from '../../src/gradebook/heading';
import { numberKey } from '../../src/gradebook/identity';
import { readRoute } from '../../src/gradebook/routes';
import { words } from '../../src/gradebook/words';

describe('the dictionary', () => {
  const dictionary = makeDictionary(rncp10118.vocabulary);
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
  expect(readRoute(text, rncp10118.vocabulary)).toBeNull();
});
