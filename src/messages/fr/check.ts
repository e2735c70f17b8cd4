import type { CheckMessages } from '../areas/check';

export const check: CheckMessages = {
  usage: `Usage\u00a0: npm run check -- FICHIER.xlsx [options]

  --json                 écrit le résultat en JSON, et rien d’autre, sur la sortie standard
  --language fr|en       langue du rapport (français sans cette option)
  --certification ID     certification appliquée, RNCP10118 sans cette option
  --intake ANNÉE         promotion, dont dépendent les seuils datés
  --reading NOM=CHOIX    lecture du texte choisie, à répéter\u00a0: resit=replaces|capped, toeic=750|600, waived=leftOut|missing
  --out FICHIER.xlsx     écrit une copie à partager\u00a0: repères, feuille du jury, légende, formules ENSIAME en valeurs
  --columns FICHIER.json sens des colonnes choisi par la scolarité
  --centres-complete     les centres de ce classeur sont complets`,
  wrongUsage: {
    noFile: 'Indiquez le classeur à vérifier.',
    severalFiles: 'Indiquez un seul classeur à la fois.',
    option: (option) => `L’option «\u00a0${option}\u00a0» n’existe pas, ou sa valeur manque.`,
    language: (given, admitted) => `La langue «\u00a0${given}\u00a0» n’existe pas\u00a0: choisissez parmi ${admitted.join(', ')}.`,
    intake: (given) => `La promotion «\u00a0${given}\u00a0» n’est pas une année\u00a0: écrivez par exemple --intake 2016.`,
    reading: (given, admitted) => `La lecture «\u00a0${given}\u00a0» n’existe pas\u00a0: choisissez parmi ${admitted.join(', ')}.`,
    certification: (given, admitted) =>
      `La certification «\u00a0${given}\u00a0» n’est pas proposée\u00a0: choisissez parmi ${admitted.join(', ')}.`,
    mapping: (file, where) => `Le fichier de colonnes «\u00a0${file}\u00a0» ne se lit pas\u00a0: ${where}.`,
  },
  out: {
    same: (file) => `Le classeur vérifié n’est jamais remplacé\u00a0: donnez un autre nom que «\u00a0${file}\u00a0» à la copie.`,
    extension: (file) => `La copie garde le type du classeur vérifié\u00a0: donnez à «\u00a0${file}\u00a0» la même extension que lui.`,
    folder: (file) => `Le dossier de «\u00a0${file}\u00a0» n’existe pas\u00a0: créez-le ou choisissez-en un autre.`,
    refused: (file) =>
      `«\u00a0${file}\u00a0» ne peut pas être écrit\u00a0: fermez-le s’il est ouvert, ou choisissez un autre dossier. Rien n’a été changé.`,
    written: (file) => `Copie écrite\u00a0: ${file}`,
  },
  cannotOpen: (file) => `Le fichier «\u00a0${file}\u00a0» ne s’ouvre pas\u00a0: vérifiez son nom et son dossier.`,
  noMarks: (file, sheet, unread) =>
    `Des étudiants figurent dans «\u00a0${file}\u00a0», feuille «\u00a0${sheet}\u00a0», mais aucune de leurs notes n’est reconnue\u00a0: ${
      unread.length === 0
        ? 'ajoutez des colonnes au nom d’un centre, d’une épreuve en entreprise ou du TOEIC'
        : `précisez ces intitulés (${unread.join(', ')})`
    }.`,
  noGradeTable: (file) =>
    `Aucun tableau de notes dans «\u00a0${file}\u00a0»\u00a0: il faut une ligne d’intitulés avec un numéro ou un nom, et des notes en dessous.`,
  otherCertification: (file) =>
    `«\u00a0${file}\u00a0» est réglé sur une certification qui n’est pas proposée ici\u00a0: choisissez-en une avec --certification.`,
  unexpected: (detail) =>
    `La vérification s’est arrêtée sur une erreur du programme (${detail})\u00a0: signalez-la avec le classeur, sans les noms.`,
  progress: (percent) => `Lecture du classeur\u00a0: ${String(percent)}\u00a0%`,
  heading: { row: 'Ligne', number: 'Numéro', name: 'Nom', verdict: 'Proposition et motif', resits: 'À repasser' },
  sheet: (name, first, last) => `Feuille «\u00a0${name}\u00a0», lignes ${String(first)} à ${String(last)}`,
  turned: (name, first, last) => `Feuille «\u00a0${name}\u00a0», un étudiant par colonne, de ${first} à ${last}`,
  coefficients: (name) => `Feuille «\u00a0${name}\u00a0»\u00a0: coefficients des matières`,
  curriculum: (name) => `Feuille «\u00a0${name}\u00a0»\u00a0: volumes horaires, comparés à ceux du texte s’ils sont complets`,
  notRead: (name) => `Feuille «\u00a0${name}\u00a0»\u00a0: non lue, sans tableau de notes`,
  unread: (headings) => `Colonnes non lues\u00a0: ${headings.join(', ')}`,
  readings: (readings) => `Lectures choisies\u00a0: ${readings.join(', ')}`,
  fromWorkbook: (settings) => `Réglages gardés dans le classeur\u00a0: ${settings.join(', ')}`,
  extraTests: (subjects) => `contrôle possible\u00a0: ${subjects.join(', ')}`,
};
