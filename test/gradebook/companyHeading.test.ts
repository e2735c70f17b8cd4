import { companyHeading, namesCompany, periodNumber } from '../../src/gradebook/companyHeading';
import { parseHeading } from '../../src/gradebook/heading';

/** What a heading says, such as `B or C, again, period 2`; `?` where it may as well name a subject. */
function said(text: string): string | null {
  const heading = companyHeading(parseHeading(text));
  if (heading === null) return null;
  const { marks, resit, period, isPlain } = heading;
  const parts = [marks.join(' or '), ...(resit ? ['again'] : []), ...(period === null ? [] : [`period ${String(period)}`])];
  return parts.join(', ') + (isPlain ? '' : ' ?');
}

test.each<[string, string | null]>([
  ['Activité', 'A'],
  ['Note d’activités', 'A'],
  ['Activ.', 'A'],
  ['Act.', 'A'],
  ['Workplace activity', 'A'],
  ['Soutenance', 'D'],
  ['Soutenances', 'D'],
  ['Sout.', 'D'],
  ['Oral', 'D'],
  ['Épreuve orale', 'D'],
  ['Viva', 'D'],
  ['Defence', 'D'],
  ['Défense', 'D'],
  ['Mémoire TI', 'B'],
  ['Mém. entreprise', 'B'],
  ['Rapport tuteur industriel', 'B'],
  ['Rapport industrie', 'B'],
  ['Rap. maître d’apprentissage', 'B'],
  ['Rapport MA', 'B'],
  ['Company report', 'B'],
  ['Mémoire TU', 'C'],
  ['Rapport tuteur universitaire', 'C'],
  ['Rapport université', 'C'],
  ['Rapport tuteur pédagogique', 'C'],
  ['Rapport péda', 'C'],
  ['Rapport école', 'C'],
  ['Rapport enseignant', 'C'],
  ['Rapport référent', 'C'],
  ['Report academic tutor', 'C'],
  ['Mémoire', 'B or C'],
  ['Rapport', 'B or C'],
  ['Rapport TI et TU', 'B or C'],
  ['Note de période', 'E'],
  ['Note de la période', 'E'],
  ['Notes période', 'E'],
  ['Moyenne période', 'E'],
  ['Score période', 'E'],
  ['Score', 'E'],
  ['Note globale', 'E'],
  ['Moyenne entreprise', 'E'],
  ['Moy. entreprise', 'E'],
  ['Tuteur industriel', 'A or B'],
  ['Tuteur entreprise', 'A or B'],
  ['Maître d’apprentissage', 'A or B'],
  ['Maître de stage', 'A or B'],
  ['Industry supervisor', 'A or B'],
  ['Tuteur universitaire', 'C'],
  ['Tut. péda', 'C'],
  ['Academic supervisor', 'C'],
  ['Tuteur industriel et universitaire', null],
  ['Note tuteur', 'A or B or C'],
  ['Note du tuteur', 'A or B or C'],
  ['Tuteur', null],
  ['Industriel', null],
  ['Note entreprise', 'A or E'],
  ['Évaluation de l’entreprise', 'A or E'],
  ['Éval. par l’entreprise', 'A or E'],
  ['Note d’entreprise', 'A or E'],
  ['Réactivité', null],
  ['Mémorisation', null],
  ['RDM', null],
  ['', null],
])('in words: « %s »', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each<[string, string | null]>([
  ['A', 'A'],
  ['(D)', 'D'],
  ['C - ', 'C'],
  ['E', 'E'],
  ['F', null],
  ['a', null],
  ['AB', null],
  ['A1', 'A, period 1'],
  ['A12', null],
  ['BA', null],
  ['1A', null],
  ['l’A', null],
  ['A’', null],
  ['A / B', 'A or B'],
  ['A, B, A', 'A or B'],
  ['Note B', 'B'],
  ['Examen C', 'C'],
  ['Critère D', 'D'],
  ['Marks A', 'A'],
  ['Éval. B', 'B'],
  ['Entreprise A', 'A'],
  ['2ème année B', 'B'],
  ['S10 B', 'B'],
  ['Sem. B', 'B ?'],
  ['TP A', 'A ?'],
  ['Gr. TD A', 'A ?'],
  ['Option A', null],
  ['Projet C', null],
  ['Test A', null],
  ['B 2016', null],
  ['B 101', 'B ?'],
])('by a letter: « %s »', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each<[string, string | null]>([
  ['Mémoire TI (B)', 'B'],
  ['Mémoire (B)', 'B'],
  ['B – Mémoire tuteur', 'B'],
  ['Tuteur industriel (A, B)', 'A or B'],
  ['Note tuteur (A, D)', 'A'],
  ['Soutenance (C)', 'C or D'],
  ['Option soutenance', 'D'],
])('by a letter and words: « %s »', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each<[string, string | null]>([
  ['B rattrapage', 'B, again'],
  ['D2 rattrapage', 'D, again, period 2'],
  ['Soutenance (session 2)', 'D, again'],
  ['Soutenance (session 1)', 'D'],
  ['B note retenue', 'B'],
  ['Rattrapage', null],
])('taken again: « %s »', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each<[string, string | null]>([
  ['A2 période 3', 'A, period 2'],
  ['A période 3', 'A, period 3'],
  ['Soutenance P2', 'D, period 2'],
  ['Soutenance stage n° 2', 'D, period 2'],
  ['Soutenance 2', 'D'],
])('which period: « %s »', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each<[string, number | null]>([
  ['Période 2', 2],
  ['PERIODE2', 2],
  ['Périodes 2', 2],
  ['Period 3', 3],
  ['Stage 1', 1],
  ['Stage n° 1', 1],
  ['Stage no 1', 1],
  ['Stage en entreprise 2', 2],
  ['Période en entreprise n° 2', 2],
  ['Période entreprise 2', 2],
  ['Entreprise 3', 3],
  ['P1', 1],
  ['Année 2', 2],
  ['Alternance 1', 1],
  ['Séquence 4', 4],
  ['Période 12', null],
  ['Période en entreprise', null],
  ['2 périodes', null],
  ['Semestre 2', null],
  ['Co-stage2b', null],
])('« %s » names the period %j', (text, expected) => {
  expect(periodNumber(text)).toBe(expected);
});

test.each<[string, boolean]>([
  ['Entreprise', true],
  ['Entreprises d’accueil', true],
  ['Période 1', true],
  ['Périodes', true],
  ['Stage ouvrier', true],
  ['Stages', true],
  ['Alternance', true],
  ['Company placement', true],
  ['Apprentissage', true],
  ['Expérience professionnelle', true],
  ['Compétences professionnelles', true],
  ['Entrepreneuriat', false],
  ['Apprentis', false],
  ['Semestre 1', false],
  ['', false],
])('« %s » stands over marks of the company: %j', (text, expected) => {
  expect(namesCompany(text)).toBe(expected);
});
