import { rncp10118 } from '../../src/certifications/rncp10118';
import { chosenColumns } from '../../src/gradebook/chosenColumns';
import { companyHeading } from '../../src/gradebook/companyHeading';
import { parseHeading } from '../../src/gradebook/heading';
import { nameKey, numberKey } from '../../src/gradebook/identity';
import { readRoute } from '../../src/gradebook/routes';
import { rowLabel } from '../../src/gradebook/rowLabels';
import { hasPhrase, tidy, words } from '../../src/gradebook/words';

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
  ['Maths (coef. : 2,5)', 'Maths', 2.5, null, null],
  ['Maths (x 3)', 'Maths', 3, null, null],
  ['Maths [×0.5]', 'Maths', 0.5, null, null],
  ['Coefficient 4 – Maths', 'Maths', 4, null, null],
  ['Maths coef 0', 'Maths', null, null, null],
  ['Maths coef 1000000', 'Maths', 1_000_000, null, null],
  ['Maths coef 1000001', 'Maths', null, null, null],
  ['Coefficient', 'Coefficient', null, null, null],
  ['Maths (coef 2) RDM', 'Maths RDM', 2, null, null],
  ['Anglais  Session   1', 'Anglais', null, null, 'first'],
  ['Maths x 3', 'Maths x 3', null, null, null],
  ['Maths (noté sur 40) (coef 2) rattrapage', 'Maths', 2, 40, 'second'],
  ['Maths / 20 session 1', 'Maths', null, 20, 'first'],
  ['Maths (%)', 'Maths', null, 100, null],
  ['Maths (%) /40', 'Maths (%)', null, 40, null],
  ['Maths en pour cent', 'Maths', null, 100, null],
  ['Maths (50 %)', 'Maths (50 %)', null, null, null],
  ['Semestre 1/2', 'Semestre 1/2', null, null, null],
  ['Maths /17', 'Maths /17', null, null, null],
  ['Maths 1ère session', 'Maths', null, null, 'first'],
  ['Maths avant rattrapage', 'Maths', null, null, 'first'],
  ['Maths (avant le ratt.)', 'Maths', null, null, 'first'],
  ['Moyenne avant rattrapages', '', null, null, 'first'],
  ['Maths après rattrapage', 'Maths', null, null, 'retained'],
  ['Note après les rattrapages', '', null, null, 'retained'],
  ['Maths rattrapage', 'Maths', null, null, 'second'],
  ['Ratt. Maths', 'Maths', null, null, 'second'],
  ['Rattachement', 'Rattachement', null, null, null],
  ['Bistro', 'Bistro', null, null, null],
  [' – Maths : ', 'Maths', null, null, null],
  ['Maths – RDM', 'Maths – RDM', null, null, null],
  ['Maths (Réel)', 'Maths', null, null, null],
  ['Maths (Real) RDM', 'Maths (Real) RDM', null, null, null],
  ['/20', '', null, 20, null],
  ['', '', null, null, null],
] as const)('the heading %p means %p', (text, name, coefficient, scale, sitting) =>
  expect(parseHeading(text)).toEqual({ text, name, words: words(name), coefficient, scale, sitting }),
);

test.each([
  ['T.O.E.I.C.', 'toeic'],
  ['C.I. 3', 'ci 3'],
  ['1.5', '1 5'],
  ['Moy. gén.', 'moy gen'],
  ['n°', 'n'],
  ['Note²', 'note2'],
  ['ŒUVRE', 'oeuvre'],
])('%p is read as the words %p', (text, read) => expect(words(text)).toBe(read));

test.each([
  ['formation continue', 'continue', true],
  ['formation continue', 'formation', true],
  ['formation continue', 'formation continue', true],
  ['formation continue', 'form', false],
  ['formation continue', 'tinue', false],
  ['formation tout continue', 'formation continue', false],
])('%p holds %p: %p', (text, phrase, holds) => expect(hasPhrase(text, phrase)).toBe(holds));

test.each([
  ["'12,5", '12,5'],
  ['\u00a0 12 \u200b', '12'],
  ["l'an", "l'an"],
  [" ' x y ", 'x y'],
  ["x'", "x'"],
])('%p without what is around it is %p', (text, tidied) => expect(tidy(text)).toBe(tidied));

test.each([
  ['A', ['A'], false, null],
  ['B2', ['B'], false, 2],
  ['Activité en entreprise', ['A'], false, null],
  ['Mémoire tuteur industriel', ['B'], false, null],
  ['Rapport – tuteur universitaire', ['C'], false, null],
  ['Soutenance', ['D'], false, null],
  ['SOUTENANCE période 2', ['D'], false, 2],
  ['Soutenance rattrapage', ['D'], true, null],
  ['Soutenance avant rattrapage', ['D'], false, null],
  ['Soutenance après rattrapage', ['D'], false, null],
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
