import type { FormulasMessages } from '../areas/formulas';
import { grouped } from './plural';

export const formulas: FormulasMessages = {
  says: {
    VERDICT: 'Le verdict et ses raisons, en toutes lettres.',
    ELIGIBLE: 'VRAI ou FAUX\u202f; #N/A tant que rien ne tranche.',
    COMPANYSCORE: 'La note E\u00a0: (3A + 2B + 2C + 3D) / 10.',
    RESITS: 'Les épreuves à repasser.',
    CENTREMEAN: 'La moyenne d’un centre, exacte.',
    TOEICMIN: 'Le TOEIC exigé pour un parcours.',
    ECTSMISSING: 'Les crédits qui manquent à un semestre à l’étranger.',
  },
  insertInto: 'Insérer dans',
  row: (row) => `Ligne ${row}`,
  rows: (count) => `${grouped(count)} lignes`,
  span: 'Étendue de la formule',
  insert: 'Insérer',
  insertNamed: (name) => `Insérer ${name}`,
  gives: 'Donne',
  noCredits: 'Aucune colonne de crédits dans ce classeur.',
  noColumns: 'Les colonnes nécessaires manquent dans cette feuille.',
  noStudent: 'Choisissez une cellule sur la ligne d’un étudiant.',
  outsideSheet: (sheet) => `Choisissez une cellule de la feuille «\u00a0${sheet}\u00a0», sur la ligne d’un étudiant.`,
  spills: (count, to) => `S’étend sur ${grouped(count)} lignes, jusqu’à ${to}.`,
  example: 'Exemple',
  checkFirst: 'Après une vérification, chaque formule reçoit les plages de votre feuille et s’insère d’un clic.',
  otherCertification: (applied) =>
    `Les formules appliquent toujours la certification ${applied}\u00a0: pour celle de ce classeur, fiez-vous au volet.`,
  yes: 'VRAI',
  no: 'FAUX',
  notAvailable: '#N/A',
};
