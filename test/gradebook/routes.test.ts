import { rncp10118 } from '../../src/certifications/rncp10118';
import { readRoute } from '../../src/gradebook/routes';
import type { Route } from '../../src/model/student';

test.each<[string, Route | null]>([
  ['Étudiant', 'student'],
  ['FISE', 'student'],
  ['Formation initiale', 'student'],
  ['Apprenti(e)', 'apprentice'],
  ['Formation initiale par apprentissage', 'apprentice'],
  ['Étudiante apprentie', 'apprentice'],
  ['Formation continue', 'continuing'],
  ['Formation continue – contrat de professionnalisation', 'professionalisation'],
  ['Apprenti puis contrat pro', 'professionalisation'],
  ['VAE (formation continue)', 'vae'],
  ['Candidat libre', 'individual'],
  ['Étudiant, candidature individuelle', 'individual'],
  ['Non apprenti', null],
  ['Hors apprentissage', null],
  ['Étudiant sans contrat', null],
  ['Apprentis, sauf FC', null],
  ['Not an apprentice', null],
  ['Nonante, étudiant', 'student'],
  ['Apprentissages', null],
  ['FIPA', null],
  ['', null],
  ['–', null],
])('« %s » tells the route %j', (text, expected) => {
  expect(readRoute(text, rncp10118.vocabulary)).toBe(expected);
});
