import { rncp10118 } from '../../src/certifications/rncp10118';
import { makeDictionary } from '../../src/gradebook/dictionary';
import { inSecondSitting, isSecondSitting, listedTest } from '../../src/gradebook/listedTest';
import type { Meaning } from '../../src/model/columns';

const dictionary = makeDictionary(rncp10118.vocabulary);
const mean = (centre: string): Meaning => ({ is: 'centreMean', centre });
const subject = (centre: string, name: string): Meaning => ({ is: 'subject', centre, name, sitting: 'first' });
const mark = (letter: 'A' | 'B' | 'D', period = 1): Meaning => ({ is: 'companyMark', mark: letter, period });

test.each<[string, string, Meaning | null]>([
  ['RDM', 'Génie Mécanique', subject('mechanical', 'RDM')],
  ['RDM (coef 3)', 'CI 4 Génie mécanique', subject('mechanical', 'RDM')],
  ['Soutenance', 'Génie Mécanique', subject('mechanical', 'Soutenance')],
  ['Moyenne', 'Génie Mécanique', mean('mechanical')],
  ['Génie méca', 'Génie Mécanique', mean('mechanical')],
  ['Approfondissement', 'Génie Mécanique', subject('mechanical', 'Approfondissement')],
  ['Génie Mécanique', '', mean('mechanical')],
  ['Moyenne', '', null],
  ['Score TOEIC', '', { is: 'toeic' }],
  ['TOEIC', 'Génie Mécanique', { is: 'toeic' }],
  ['A', '', mark('A')],
  ['B – Mémoire TI', 'Entreprise', mark('B')],
  ['Soutenance période 2', 'Stage', mark('D', 2)],
  ['Soutenance (rattrapage)', '', { is: 'companyResit', exam: 'D', period: 1 }],
  ['D2 rattrapage', '', { is: 'companyResit', exam: 'D', period: 2 }],
  ['Activité (rattrapage)', '', mark('A')],
  ['Note de période', '', { is: 'companyScore', period: 1 }],
  ['Note de période (session 2)', '', { is: 'companyScore', period: 1 }],
  ['Mémoire', '', null],
  ['Sport', '', null],
  ['', '', null],
])('the test « %s » of « %s »', (name, centre, expected) => {
  expect(listedTest(name, centre, dictionary)).toEqual(expected);
});

test.each<[Meaning, Meaning]>([
  [mark('B', 2), { is: 'companyResit', exam: 'B', period: 2 }],
  [mark('A'), mark('A')],
  [subject('mechanical', 'RDM'), subject('mechanical', 'RDM')],
  [mean('mechanical'), mean('mechanical')],
])('the second sitting of %j is %j', (test, expected) => {
  expect(inSecondSitting(test)).toEqual(expected);
});

test.each<[string, boolean]>([
  ['2', true],
  ['S2', true],
  ['2019/2020', false],
  ['Avant rattrapage', false],
  ['2020, session 2', true],
  ['1985 2', true],
  ['2020', false],
  ['2120', false],
])('« %s » is a second sitting: %s', (text, expected) => {
  expect(isSecondSitting(text)).toBe(expected);
});
