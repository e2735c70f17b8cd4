import { rncp10118 } from '../../src/certifications/rncp10118';
import { chosenColumns } from '../../src/gradebook/chosenColumns';
import { companyHeading } from '../../src/gradebook/companyHeading';
import { parseHeading } from '../../src/gradebook/heading';
import { nameKey, numberKey } from '../../src/gradebook/identity';
import { readRoute } from '../../src/gradebook/routes';
import { rowLabel } from '../../src/gradebook/rowLabels';
import { words } from '../../src/gradebook/words';

test.each([
  ['Génie\u00a0Mécanique', 'genie mecanique'],
  ['GENIE\nMECANIQUE', 'genie mecanique'],
  ['N°  étudiant', 'n etudiant'],
  ["Formation à l'encadrement", 'formation a l encadrement'],
  ['Formation à l’encadrement', 'formation a l encadrement'],
  ['Œuvre', 'oeuvre'],
  [' – ', ''],
])('%p reads %p', (text, read) => expect(words(text)).toBe(read));

test.each([
  ['Mathématiques (coef 3)', 'Mathématiques', 3, null, null],
  ['Mathématiques coef. 2,5', 'Mathématiques', 2.5, null, null],
  ['Automatique /20', 'Automatique', null, 20, null],
  ['Automatique\n/40', 'Automatique', null, 40, null],
  ['Automatique sur 40', 'Automatique', null, 40, null],
  ['Anglais Session 1', 'Anglais', null, null, 'first'],
  ['Anglais – Rattrapage', 'Anglais', null, null, 'second'],
  ['Anglais 2ème session', 'Anglais', null, null, 'second'],
  ['Anglais (note retenue)', 'Anglais', null, null, 'retained'],
  ['Anglais  (Brut)', 'Anglais', null, null, null],
])('the heading %p is taken apart', (text, name, coefficient, scale, sitting) =>
  expect(parseHeading(text)).toMatchObject({ name, coefficient, scale, sitting }),
);

test.each([
  ['A', ['A'], false, null],
  ['B2', ['B'], false, 2],
  ['Activité en entreprise', ['A'], false, null],
  ['Mémoire tuteur industriel', ['B'], false, null],
  ['Rapport – tuteur universitaire', ['C'], false, null],
  ['Soutenance', ['D'], false, null],
  ['SOUTENANCE période 2', ['D'], false, 2],
  ['Soutenance rattrapage', ['D'], true, null],
  ['Mémoire', ['B', 'C'], false, null],
  ['Tuteur industriel', ['A', 'B'], false, null],
  ['Note de période', ['E'], false, null],
  ['Note A', ['A'], false, null],
  ['Épreuve B', ['B'], false, null],
  ['Critère C, période 2', ['C'], false, 2],
  ['(D) 3A', ['D'], false, null],
  ['Moyenne E', ['E'], false, null],
  ['Stage 1 A', ['A'], false, 1],
])('the company heading %p', (text, marks, resit, period) =>
  expect(companyHeading(parseHeading(text))).toMatchObject({ marks, resit, period }),
);

test.each(['Automatique', 'Groupe', 'Anglais', 'Nom', 'Option A', 'Projet C', 'Maths B', 'Vitamine D', 'Parcours E', 'Management A2'])(
  '%s says nothing of a company mark',
  (text) => expect(companyHeading(parseHeading(text))).toBeNull(),
);

test.each([
  ['Étudiant', 'student'],
  ['FISE', 'student'],
  ['Formation initiale', 'student'],
  ['Apprenti', 'apprentice'],
  ['Formation initiale par apprentissage', 'apprentice'],
  ['Formation continue', 'continuing'],
  ['FC', 'continuing'],
  ['Contrat de professionnalisation (formation continue)', 'professionalisation'],
  ['VAE', 'vae'],
  ['Candidat libre', 'individual'],
  ['Non apprenti', null],
  ['Hors apprentissage', null],
  ['Autre', null],
  ['', null],
])('the route %p is %p', (text, route) => expect(readRoute(text, rncp10118.vocabulary)).toBe(route));

test.each([
  ['Coefficients', 'coefficients'],
  ['Coef.', 'coefficients'],
  ['Poids', 'coefficients'],
  ['Barème', 'scale'],
  ['Moyenne', 'statistics'],
  ['MOYENNE DE LA PROMO', 'statistics'],
  ['Écart-type', 'statistics'],
  ['Min', 'statistics'],
  ['Max promo', 'statistics'],
  ['Nb absents', 'statistics'],
  ['Max Dupont', null],
  ['Min Li', null],
  ['Moyenneau', null],
  [12, null],
])('the row label %p is %p', (text, label) => expect(rowLabel(text)).toBe(label));

test('numbers and names are the same whatever their spelling', () => {
  expect([' 0012 345', '12345', '12\u00a0345'].map(numberKey)).toEqual(['12345', '12345', '12345']);
  expect(numberKey('0000')).toBe('0');
  expect(numberKey('p0012')).toBe('P0012');
  expect(nameKey('DELCEZAN Aïcha')).toBe(nameKey('Aicha Delcezan'));
});

test.each([
  [{ is: 'number' }],
  [{ is: 'centreMean', centre: 'science' }],
  [{ is: 'subject', centre: 'science', name: 'Maths', sitting: 'retained' }],
  [{ is: 'companyMark', mark: 'A', period: 1 }],
  [{ is: 'companyResit', exam: 'D', period: 9 }],
  [{ is: 'known', what: 'rank' }],
  [null],
])('a mapping may say %p', (meaning) => expect(chosenColumns.safeParse([{ headings: ['X'], meaning }]).success).toBe(true));

test.each([
  [[{ headings: [], meaning: null }]],
  [[{ headings: ['X'] }]],
  [[{ headings: ['X'], meaning: { is: 'nothing' } }]],
  [[{ headings: ['X'], meaning: { is: 'companyResit', exam: 'A', period: 1 } }]],
  [[{ headings: ['X'], meaning: { is: 'companyMark', mark: 'A', period: 0 } }]],
  [[{ headings: ['X'], meaning: { is: 'companyMark', mark: 'A', period: 10 } }]],
  [[{ headings: ['X'], meaning: { is: 'centreMean', centre: '' } }]],
  [[{ headings: ['X'], meaning: null, also: 1 }]],
  [{ headings: ['X'], meaning: null }],
])('a mapping may not say %j', (mapping) => expect(chosenColumns.safeParse(mapping).success).toBe(false));
