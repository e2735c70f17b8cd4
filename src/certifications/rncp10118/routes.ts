import type { Vocabulary } from '../../model/vocabulary';
import { names } from './names';

/** The words that tell each route; apart from the columns, which the custom functions do not load. */
export const routes: Vocabulary['routes'] = {
  vae: names('vae | validation des acquis | validation des acquis de l experience'),
  professionalisation: names(
    'contrat pro | professionnalisation | professionalisation | contrat de professionnalisation | cp | cpro | pro',
  ),
  apprentice: names(`
      apprenti | apprentie | apprentis | apprenti e | apprentissage | alternant | alternante | alternant e | fisa | fisea |
      fa | cfa | app | apprentice | apprenticeship
    `),
  continuing: names(`
      formation continue | fc | continuing | continuing education | salarie | salariee | stagiaire fc |
      stagiaire de la formation continue | reprise d etudes | auditeur
    `),
  individual: names('individuel | individuelle | individual | candidature individuelle | candidat libre'),
  student: names(`
      etudiant | etudiante | etudiant e | eleve | eleve ingenieur | fise | fi | etu | initial | initiale |
      formation initiale | student | full time student
    `),
};
