import type { Vocabulary } from '../../model/vocabulary';
import { names } from './names';

/**
 * The words that tell each route, as whole words of a text: « apprenti » also tells « apprenti(e) ».
 * They stand apart from the columns, which the custom functions do not load.
 */
export const routes: Vocabulary['routes'] = {
  vae: names('vae | validation des acquis'),
  professionalisation: names('professionnalisation | professionalisation | cp | cpro | pro'),
  apprentice: names(`
    apprenti | apprentie | apprentis | apprentissage | alternant | alternante | fisa | fisea |
    fa | cfa | app | apprentice | apprenticeship
  `),
  continuing: names(
    'formation continue | form continue | formation cont | form cont | fc | continuing | salarie | salariee | reprise d etudes | auditeur',
  ),
  individual: names('individuel | individuelle | individual | candidat libre'),
  student: names('etudiant | etudiante | eleve | fise | fi | etu | initial | initiale | student'),
};
