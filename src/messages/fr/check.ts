import type { CheckMessages } from '../areas/check';

export const check: CheckMessages = {
  usage: `Usage : npm run check -- FICHIER.xlsx [options]

  --json                 écrit le résultat en JSON, et rien d’autre, sur la sortie standard
  --language fr|en       langue du rapport (français sans cette option)
  --certification ID     certification appliquée, RNCP10118 sans cette option
  --intake ANNÉE         promotion, dont dépendent les seuils datés
  --reading NOM=CHOIX    lecture du texte choisie, à répéter : resit=replaces|capped, toeic=750|600, waived=leftOut|missing
  --out FICHIER.xlsx     écrit une copie à partager : repères, feuille du jury, légende, formules ENSIAME en valeurs
  --columns FICHIER.json sens des colonnes choisi par la scolarité
  --centres-complete     les centres de ce classeur sont complets`,
  wrongUsage: {
    noFile: 'Indiquez le classeur à vérifier.',
    severalFiles: 'Indiquez un seul classeur à la fois.',
    option: (option) => `L’option « ${option} » n’existe pas, ou sa valeur manque.`,
    language: (given) => `La langue « ${given} » n’existe pas : choisissez fr ou en.`,
    intake: (given) => `La promotion « ${given} » n’est pas une année : écrivez par exemple --intake 2016.`,
    reading: (given, admitted) => `La lecture « ${given} » n’existe pas : choisissez parmi ${admitted.join(', ')}.`,
    certification: (given, admitted) =>
      `La certification «\u00a0${given}\u00a0» n’est pas proposée\u00a0: choisissez parmi ${admitted.join(', ')}.`,
    mapping: (file, where) => `Le fichier de colonnes « ${file} » ne se lit pas : ${where}.`,
  },
  out: {
    same: (file) => `Le classeur vérifié n’est jamais remplacé\u202f: donnez un autre nom que «\u00a0${file}\u00a0» à la copie.`,
    extension: (file) => `La copie garde le type du classeur vérifié\u202f: donnez à «\u00a0${file}\u00a0» la même extension que lui.`,
    folder: (file) => `Le dossier de «\u00a0${file}\u00a0» n’existe pas\u202f: créez-le ou choisissez-en un autre.`,
    refused: (file) =>
      `«\u00a0${file}\u00a0» ne peut pas être écrit\u202f: fermez-le s’il est ouvert, ou choisissez un autre dossier. Rien n’a été changé.`,
    written: (file) => `Copie écrite\u00a0: ${file}`,
  },
  cannotOpen: (file) => `Le fichier « ${file} » ne s’ouvre pas : vérifiez son nom et son dossier.`,
  noGradeTable: (file) =>
    `Aucun tableau de notes dans « ${file} » : il faut une ligne d’intitulés avec un numéro ou un nom, et des notes en dessous.`,
  otherCertification: (file) =>
    `«\u00a0${file}\u00a0» est réglé sur une certification qui n’est pas proposée ici\u00a0: choisissez-en une avec --certification.`,
  unexpected: (detail) =>
    `La vérification s’est arrêtée sur une erreur du programme (${detail}) : signalez-la avec le classeur, sans noms.`,
  progress: (percent) => `Lecture du classeur : ${String(percent)} %`,
  heading: { row: 'Ligne', number: 'Numéro', name: 'Nom', verdict: 'Proposition et motif', resits: 'À repasser' },
  sheet: (name, first, last) => `Feuille « ${name} », lignes ${String(first)} à ${String(last)}`,
  turned: (name, first, last) => `Feuille «\u00a0${name}\u00a0», un étudiant par colonne, de ${first} à ${last}`,
  coefficients: (name) => `Feuille «\u00a0${name}\u00a0»\u00a0: coefficients des matières`,
  curriculum: (name) => `Feuille «\u00a0${name}\u00a0»\u00a0: volumes horaires, comparés à ceux du texte`,
  notRead: (name) => `Feuille « ${name} » : non lue, sans tableau de notes`,
  unread: (headings) => `Colonnes non lues : ${headings.join(', ')}`,
  readings: (readings) => `Lectures choisies : ${readings.join(', ')}`,
  fromWorkbook: (settings) => `Réglages gardés dans le classeur\u00a0: ${settings.join(', ')}`,
  extraTests: (subjects) => `contrôle possible : ${subjects.join(', ')}`,
};
