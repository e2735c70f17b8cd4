import type { DoneMessages, PreviewMessages, WritingMessages } from '../areas/writing';
import { grouped, plural } from './plural';

const counted = (count: number, one: string, many: string): string => `${grouped(count)} ${plural(count, one, many)}`;
const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;

const preview: PreviewMessages = {
  title: 'Ce qui sera écrit',
  reading: 'Lecture de ce qui est déjà là…',
  nothing: 'Rien ne changerait.',
  marks: (rules, sheet, areas) => `${counted(rules, 'règle', 'règles')} de mise en forme dans ${quoted(sheet)}, ${areas}`,
  marksRemoved: (sheet) => `Nos règles de mise en forme ôtées de ${quoted(sheet)}`,
  sheetAdded: (sheet, area) => `Feuille ${quoted(sheet)} ajoutée, ${area}`,
  sheetMadeAgain: (sheet, area) => `Feuille ${quoted(sheet)} refaite, ${area}`,
  sheetRemoved: (sheet) => `Feuille ${quoted(sheet)} supprimée`,
  cells: (count, sheet, areas) => `${counted(count, 'cellule', 'cellules')} dans ${quoted(sheet)}, ${areas}`,
  kept: (decisions) => `${counted(decisions, 'décision gardée', 'décisions gardées')}, avec motifs et remarques`,
  toReview: (rows) => `${counted(rows, 'ligne', 'lignes')} «\u00a0à revoir\u00a0»\u00a0: les faits ont changé depuis la décision`,
  lowered: (rows) =>
    `Ce que vous avez écrit sous le tableau descend de ${counted(rows, 'ligne', 'lignes')}\u202f; un commentaire posé là reste à sa cellule\u00a0: déplacez-le ensuite`,
  lost: (decisions) => `${counted(decisions, 'décision saisie disparaîtra', 'décisions saisies disparaîtront')} avec elle`,
  copy: (name) => `Nouveau classeur ${quoted(name)}`,
  copyFormulas: (count) =>
    count === 0
      ? 'Aucune formule ENSIAME à remplacer'
      : counted(count, 'formule ENSIAME remplacée par sa valeur', 'formules ENSIAME remplacées par leur valeur'),
  copyOriginal: 'Ce classeur reste tel quel',
  nothingElse: 'Rien d’autre ne change',
  changed: 'Le classeur a changé entre-temps\u00a0: voici ce qui serait écrit maintenant.',
  write: { marks: 'Marquer', sheet: 'Écrire la feuille', remove: 'Retirer', share: 'Créer la copie' },
  cancel: 'Annuler',
};

const done: DoneMessages = {
  marks: (rules) => `Seuils marqués, ${counted(rules, 'règle', 'règles')}.`,
  sheet: (name) => `Feuille ${quoted(name)} écrite.`,
  rows: (rows) => counted(rows, 'ligne', 'lignes'),
  kept: (decisions) => counted(decisions, 'décision gardée', 'décisions gardées'),
  removed: 'Retiré. Vos feuilles sont restées telles quelles.',
  shared: (name) => `Copie ${quoted(name)} prête.`,
  sharedText: 'Enregistrez-la où vous voulez\u202f; ce classeur est resté tel quel.',
  lostNames: (names) =>
    `${names.length === 1 ? 'Un nom défini appelait' : 'Des noms définis appelaient'} une fonction ENSIAME\u202f; dans la copie, sa valeur le remplace, ou #N/A si aucune cellule ne la montre\u00a0: ${names.join(', ')}.`,
};

export const writing: WritingMessages = {
  checkFirst: 'Ce qui est écrit pour le jury vient de la vérification.',
  deliberation: {
    title: 'Mode délibération',
    text: (toExamine, decided) =>
      `Un étudiant à la fois, à projeter\u00a0: ${grouped(toExamine)} à examiner par le jury, ${counted(decided, 'décision prise', 'décisions prises')}.`,
    start: 'Commencer',
  },
  marks: {
    title: 'Marquer les seuils',
    text: 'Mises en forme sur vos colonnes, visibles sans le complément.',
    mark: 'Marquer',
    remove: 'Ôter les marques',
    there: (sheets) =>
      sheets.length === 1 ? `seuils marqués dans ${quoted(sheets[0] ?? '')}` : `seuils marqués dans ${grouped(sheets.length)} feuilles`,
    legend: {
      below: ({ centre, company }) => `centre, A\u00a0<\u00a0${centre}\u202f; E\u00a0<\u00a0${company}`,
      resit: ({ companyMark }) => `B, C, D <\u00a0${companyMark}`,
      extraTest: ({ subject }) => `matière <\u00a0${subject}`,
      toeic: () => 'TOEIC < seuil',
      reading: () => 'selon la lecture',
      unreadable: () => 'à corriger',
    },
  },
  titles: {
    jury: 'Feuille du jury',
    resits: 'Épreuves à repasser',
    minutes: 'Procès-verbal',
    anonymousMinutes: 'Procès-verbal anonyme',
    legend: 'Légende',
  },
  jury: (rows) => `${counted(rows, 'ligne', 'lignes')}, avec décision et motif à saisir.`,
  resits: (students, exams) =>
    `${counted(students, 'étudiant', 'étudiants')}\u00a0: ${exams.map(([exam, count]) => `${exam} ${grouped(count)}`).join(', ')}.`,
  noResits: 'Aucune épreuve à repasser.',
  extraTests: (tests, students) =>
    `Et ${counted(tests, 'épreuve de contrôle', 'épreuves de contrôle')} que le jury peut demander à ${counted(students, 'étudiant', 'étudiants')}.`,
  minutes: 'Composition du jury, décisions, écarts et motifs, signatures.',
  anonymous: 'Anonyme, numéros seuls',
  legend: 'Ce que veut dire chaque marque, et ce qui n’est pas vérifié.',
  share: {
    title: 'Copie à partager',
    text: 'Nouveau classeur sans formule ENSIAME, chaque résultat en valeur. L’original reste intact.',
    fileName: (intake) => (intake === null ? 'Promotion – copie du jury.xlsx' : `Promotion ${intake} – copie du jury.xlsx`),
  },
  create: 'Créer',
  again: 'Refaire',
  remove: 'Retirer',
  removeAll: 'Retirer tout ce qui a été ajouté',
  named: (action, what) => `${action}\u00a0: ${what}`,
  state: {
    there: (sheet) => `feuille ${quoted(sheet)}`,
    madeOn: (day, month) => `faite le ${day}/${String(month).padStart(2, '0')}`,
    decisions: (count) => counted(count, 'décision', 'décisions'),
    toReview: (count) => `${grouped(count)} à revoir`,
  },
  preview,
  done,
};
