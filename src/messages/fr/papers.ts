import type { Lacking, PapersMessages } from '../areas/papers';
import { legend } from './legend';
import { grouped, plural } from './plural';

const students = (count: number): string => `${grouped(count)} ${plural(count, 'étudiant', 'étudiants')}`;

const lacking = ({ decisions, motives, review }: Lacking): string =>
  [
    ...(decisions > 0 ? [`${students(decisions)} sans décision`] : []),
    ...(motives > 0 ? [`${grouped(motives)} ${plural(motives, 'motif', 'motifs')} à écrire`] : []),
    ...(review > 0 ? [`${grouped(review)} ${plural(review, 'décision', 'décisions')} à revoir`] : []),
  ].join(', ');

const resits: PapersMessages['resits'] = {
  sheetName: 'Rattrapages',
  title: 'Rattrapages',
  notes: ({ centre, companyMark, subject }) => [
    `À repasser\u00a0: obligatoire, une seule fois (B, C ou D sous ${companyMark}).`,
    `Contrôle\u00a0: le jury peut le demander (un centre sous ${centre}, matière sous ${subject})\u202f; *\u00a0dans le centre concerné.`,
    'La note obtenue se saisit dans la feuille des notes\u202f; l’épreuve quitte alors cette liste.',
  ],
  heading: {
    exam: 'Épreuve',
    number: 'N° étudiant',
    name: 'Nom et prénom',
    route: 'Statut',
    mark: 'Note',
    nature: 'Nature',
    why: 'Pourquoi',
    date: 'Date et salle',
    remark: 'Remarque',
    key: 'Clé (ne pas modifier)',
  },
  test: (subject) => `Contrôle\u00a0: ${subject}`,
  due: 'À repasser',
  mayBeSet: 'Contrôle',
  tests: 'Contrôle, au choix du jury',
  companyMark: (exam, minimum) => `b\u00a0–\u00a0${exam} sous ${minimum}`,
  failingCentres: (centres) => `a\u00a0–\u00a0${centres.join(', ')}`,
  otherCentre: (centres) => `a\u00a0–\u00a0${centres.join(', ')}\u202f; matière hors de ce centre`,
  none: 'Aucune épreuve à repasser',
  left: 'Sorties de la liste, gardées pour ce qui y est écrit',
};

const minutes: PapersMessages['minutes'] = {
  sheetName: 'Procès-verbal',
  title: 'Procès-verbal du jury',
  label: 'Procès-verbal',
  session: { session: 'Séance du', place: 'Lieu', chair: 'Présidence' },
  draft: (lack) => `PROJET, à ne pas signer\u00a0: ${lacking(lack)}.`,
  changed: (sheet) => `La feuille «\u00a0${sheet}\u00a0» a changé depuis\u00a0: refaire le procès-verbal.`,
  sections: {
    composition: 'Composition du jury',
    decisions: 'Décisions',
    students: 'Étudiants par décision',
    departures: 'Décisions qui diffèrent de la proposition, et leurs motifs',
    signatures: 'Émargement',
  },
  routes: {
    student: ['statut étudiant', 'statut étudiant'],
    apprentice: ['apprentissage', 'apprentissage'],
    continuing: ['formation continue', 'formation continue'],
    professionalisation: ['contrat de professionnalisation', 'contrats de professionnalisation'],
    vae: ['VAE', 'VAE'],
    individual: ['candidature individuelle', 'candidatures individuelles'],
    unknown: ['statut non indiqué', 'statut non indiqué'],
  },
  counted: (name, count) => `${name} (${grouped(count)})`,
  decided: 'Après examen des propositions établies selon le règlement, le jury arrête les décisions suivantes.',
  none: 'Sans décision',
  group: (decision, count) => `${decision}\u00a0: ${students(count)}`,
  noMotive: 'motif à écrire',
  noDepartures: 'Aucune décision ne diffère de la proposition.',
  gone: (rows) =>
    `${grouped(rows)} ${plural(rows, 'ligne', 'lignes')} de la feuille du jury ${plural(rows, 'n’est plus dans les notes et ne figure', 'ne sont plus dans les notes et ne figurent')} pas ici.`,
  signature: { name: 'Nom', quality: 'Qualité', signature: 'Signature' },
};

export const papers: PapersMessages = {
  titled: (title, intake) => (intake === null ? title : `${title}, promotion ${intake}`),
  made: (registry, date, fingerprint) => `Règlement ${registry}, établi le ${date}, empreinte des notes ${fingerprint}`,
  resits,
  minutes,
  anonymous: {
    sheetName: 'PV anonyme',
    title: 'Procès-verbal du jury, version anonyme',
    label: 'PV anonyme',
    header: 'Numéros seuls, sans nom ni motif',
    draft: (lack) => `PROJET, à ne pas afficher\u00a0: ${lacking(lack)}.`,
    otherDecision: 'Autre décision',
    withoutNumber: (count) => `et ${students(count)} sans numéro`,
  },
  legend,
};
