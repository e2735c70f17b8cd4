import type { PapersMessages } from '../areas/papers';
import { grouped, plural } from './plural';

/** The legend of the marks and of the jury sheet. */
export const legend: PapersMessages['legend'] = {
  sheetName: 'Légende',
  title: 'Légende des repères',
  label: 'Légende',
  intro:
    'Les repères sont des mises en forme d’Excel\u00a0: ils se lisent sans le complément, en noir et blanc, et suivent les tris. Une cellule vide ou un sous-total n’est jamais marqué.',
  markHeading: (registry) => ['Repère', 'Dans la feuille des notes', 'Ce que cela veut dire', `Texte (${registry})`],
  marks: ({ centre, company, companyMark, subject, scale, toeic: [initial, continuing] }) => ({
    below: [
      `Centre, A ou épreuve repassée sous ${centre}\u202f; E sous ${company}`,
      'Un seuil du titre n’est pas atteint\u00a0: le jury examine, lui seul décide.',
      'Obtention du titre, a et b',
    ],
    nearMiss: [
      'Moyenne qui s’arrondit au seuil sans l’atteindre',
      `Elle s’afficherait ${centre},00 mais elle est en dessous\u00a0: rien n’est arrondi.`,
      'Obtention du titre, a et b',
    ],
    resit: [`B, C ou D sous ${companyMark}, pas encore repassée`, 'L’épreuve se repasse, une seule fois.', 'Contrôle de connaissances'],
    extraTest: [
      `Matière sous ${subject} et un centre sous ${centre}`,
      'Le jury peut demander une épreuve de contrôle.',
      'Obtention du titre',
    ],
    withoutEffect: [`Matière sous ${subject}, aucun centre sous ${centre}`, 'Sans effet sur la proposition.', 'Obtention du titre'],
    toeic: ['TOEIC sous le seuil du statut', `Le titre attend le score\u00a0: ${initial}, ou ${continuing} en formation continue.`, 'Contrôle de connaissances'], // prettier-ignore
    reading: [
      'Réponse qui dépend d’une lecture du texte',
      'Le texte ne tranche pas\u00a0: choisir la lecture, ou le jury décide.',
      'Seuil TOEIC\u202f; épreuve repassée',
    ],
    unreadable: [
      'Illisible ou hors barème',
      'Ne compte pas tant que la cellule n’est pas corrigée.',
      `Note de 0 à ${scale}\u202f; TOEIC de 10 à 990, de 5 en 5`,
    ],
  }),
  signHeading: (sheet) => ['Signe', `Dans la feuille «\u00a0${sheet}\u00a0»`, 'Ce que cela veut dire', 'Que faire'],
  signs: ({ centre }) => ({
    departs: ['Décision qui diffère de la proposition', 'La décision prime. Le motif figure au procès-verbal.', 'Écrire le motif'],
    motiveAsked: ['Motif à écrire', 'La décision diffère et le motif est vide.', 'Écrire le motif'],
    review: [
      'À revoir\u00a0: des notes ont changé depuis la décision',
      'La décision est gardée\u202f; les motifs disent ce qui a bougé.',
      'Changer la décision, ou choisir «\u00a0vu\u00a0»',
    ],
    absent: ['Étudiant qui n’est plus dans les notes', 'Gardé avec sa décision, en bas (à sa place dans Excel)\u202f; non compté.', 'Supprimer la ligne si le départ est confirmé'], // prettier-ignore
    extraTest: [
      'Épreuve de contrôle que le jury peut demander',
      `Entre parenthèses\u00a0: au choix du jury. *\u00a0: matière d’un centre sous ${centre}.`,
      'Décider, ou non, une épreuve',
    ],
    noMean: ['Pas de moyenne', 'Une note manque ou porte un code (ABS, ATT…)\u00a0: jamais un zéro.', 'Compléter la feuille des notes'],
  }),
  extraTestSample: '(Anglais)',
  readingHeading: ['Lecture', 'Ce que le texte laisse ouvert', 'Choix possibles', 'Choisi'],
  readings: {
    resit: { short: 'Épreuve repassée', open: 'La note retenue après une épreuve repassée' },
    toeic: { short: 'TOEIC', open: 'Le seuil pour un contrat de professionnalisation' },
    waived: { short: 'Dispense', open: 'Une matière dispensée (DISP, EXC, NEU)' },
  },
  toChoose: (count) =>
    count === 0
      ? 'À choisir (aucun étudiant n’en dépend)'
      : `À choisir (${grouped(count)} ${plural(count, 'étudiant en dépend', 'étudiants en dépendent')})`,
  notChecked:
    'Non vérifiés ici\u00a0: le lieu de passage du TOEIC, l’anglais en première langue, l’accord des contrats d’échange, les jurys propres (VAE, candidature individuelle).',
  shared: [
    'Copie partagée\u00a0: les formules ENSIAME y sont remplacées par leurs valeurs, les autres formules restent.',
    'Cette copie s’ouvre sans le complément. Pour une vérification nouvelle, repartir du classeur de la scolarité.',
  ],
};
