import type { ProblemsMessages } from '../areas/problems';
import { grouped, plural } from './plural';

export const problems: ProblemsMessages = {
  places: (count) => `${grouped(count)} ${plural(count, 'endroit', 'endroits')} à regarder`,
  nothing: 'Rien à corriger',
  split: (blocking, harmless) => {
    const stops = `${grouped(blocking)} ${plural(blocking, 'empêche', 'empêchent')} un verdict`;
    const others = `${grouped(harmless)} n’en ${plural(harmless, 'change', 'changent')} aucun`;
    if (harmless === 0) return `${stops}.`;
    return blocking === 0 ? 'Aucun n’empêche un verdict.' : `${stops}, ${others}.`;
  },
  bands: { blocking: 'Empêchent un verdict', toCheck: 'À vérifier', workbook: 'Classeur' },
  groups: {
    awaited: { title: 'Note attendue' },
    zeroForBlank: { title: 'Zéro à la place d’un vide\u202f?', note: 'Videz la cellule si l’épreuve n’a pas eu lieu.' },
    overwrittenFormula: {
      title: 'Formule remplacée par une valeur',
      note: 'Les autres lignes calculent cette cellule\u202f; celle-ci ne suit plus.',
    },
    nearMiss: { title: 'Seuil manqué de très peu', note: 'Les moyennes ne sont pas arrondies.' },
    outOfScale: { title: 'Hors barème', note: 'Une note va de 0 à 20.' },
    otherScale: { title: 'Autre barème', note: 'Ramenez la note sur 20\u00a0: elle n’est pas convertie d’elle-même.' },
    dateInsteadOfMark: {
      title: 'Date à la place d’une note',
      note: 'Excel a lu «\u00a022.5\u00a0» comme le 22 mai. Saisissez la note avec une virgule.',
    },
    unreadable: { title: 'Illisible', note: 'Ni note, ni code connu.' },
    notAToeicScore: { title: 'Score TOEIC impossible', note: 'Un score va de 10 à 990, de 5 en 5.' },
    numberAsText: { title: 'Nombres saisis en texte', note: 'Lus comme des notes\u202f; Excel, lui, les ignore dans ses calculs.' },
    uncalculated: {
      title: 'Formules sans résultat enregistré',
      note: 'Le fichier vient d’un logiciel qui ne calcule pas. Ouvrez-le dans Excel, puis enregistrez-le.',
    },
    formulaDiffers: {
      title: 'Formule différente des autres lignes',
      note: 'Elle ne calcule pas comme ses voisines\u202f; recopiez la formule si c’est une erreur.',
    },
    formulaLeavesOut: { title: 'Moyenne qui oublie une matière', note: 'Sa formule ne lit pas toutes les matières du centre.' },
    formulaWeighs: {
      title: 'Formule à d’autres coefficients',
      note: 'La moyenne ne suit pas les coefficients du tableau. Corrigez la formule ou les coefficients.',
    },
    numberDiffers: {
      title: 'Numéro différent',
      note: 'Le même nom porte un autre numéro sur une autre feuille\u00a0: ses notes ne sont pas réunies.',
    },
    studentsInColumns: {
      title: 'Étudiants en colonnes',
      note: 'La feuille n’est pas lue\u00a0: un étudiant y figure deux fois, ou aucune note n’y est reconnue.',
    },
    unusualPrecision: { title: 'Précision inhabituelle', note: 'Plus de trois décimales, sans formule. La note compte telle quelle.' },
    unknownRoute: { title: 'Statut inconnu', note: 'Deux seuils TOEIC restent alors possibles.' },
    ambiguousColumn: { title: 'Colonne à confirmer', note: 'Son intitulé a plusieurs sens. Choisissez dans l’onglet Colonnes.' },
    duplicateColumn: { title: 'Colonne en double', note: 'Une seule compte. Choisissez dans l’onglet Colonnes.' },
    coefficientsMissing: { title: 'Coefficients absents', note: 'Sans coefficients, aucune moyenne n’est calculée.' },
    coefficientNotPositive: { title: 'Coefficient nul ou négatif', note: 'Chaque épreuve a un coefficient au-dessus de 0.' },
    coefficientDiffers: { title: 'Coefficients différents', note: 'La même matière porte deux coefficients.' },
    duplicateMark: { title: 'Note en double', note: 'Deux notes pour la même épreuve\u00a0: aucune n’est choisie d’office.' },
    sittingNotRetained: {
      title: 'Deux sessions sans note retenue',
      note: 'La première compte\u202f; une colonne «\u00a0Note retenue\u00a0» l’emporterait.',
    },
    hiddenColumns: { title: 'Colonnes masquées', note: 'Elles sont lues et comptent comme les autres.' },
    meansOfSeveralSheets: {
      title: 'Plusieurs moyennes d’un même centre',
      note: 'Les feuilles donnent chacune la leur\u00a0: aucune n’est choisie d’office.',
    },
    meanLeavesOutMark: {
      title: 'Moyenne saisie malgré une note manquante',
      note: 'La moyenne compte telle quelle\u202f; vérifiez ce qu’elle laisse de côté.',
    },
    shiftedRows: { title: 'Notes décalées d’une ligne\u202f?', note: 'Ces moyennes sont celles de la ligne voisine.' },
    noColumns: { title: 'Critère sans colonne', note: 'Ce critère manque alors à tous les étudiants.' },
    centresNotAllThere: {
      title: 'Centres absents',
      note: 'Ceux du texte ne sont pas tous là. Dites dans l’onglet Colonnes si ceux du classeur sont complets.',
    },
    duplicateStudent: { title: 'Étudiant en double', note: 'Deux lignes du même étudiant se contredisent\u00a0: aucune n’est jugée.' },
    missingNumber: { title: 'Numéro absent' },
    unknownNumber: { title: 'Numéro inconnu', note: 'Cette feuille parle d’un étudiant que la liste ne connaît pas.' },
    nameDiffers: { title: 'Nom différent', note: 'Le même numéro porte deux noms.' },
    filterActive: {
      title: 'Filtre actif',
      note: 'Les lignes qu’il cache sont lues et jugées comme les autres. Effacez-le (Données, Effacer) pour les voir, et avant d’écrire.',
    },
    hiddenRows: { title: 'Lignes masquées', note: 'Elles sont lues et jugées comme les autres.' },
    hiddenSheet: { title: 'Feuille masquée', note: 'Elle n’est pas lue.' },
    sheetNotRead: { title: 'Feuille non lue', note: 'Aucun tableau de notes n’y a été reconnu.' },
    totalRowInside: { title: 'Ligne de total au milieu des étudiants', note: 'Elle n’est pas lue comme un étudiant.' },
    rowWithoutStudent: { title: 'Ligne sans étudiant', note: 'Ni numéro ni nom\u00a0: elle n’est pas jugée.' },
    declaredMeanDiffers: { title: 'Moyenne saisie différente du calcul' },
    declaredScoreDiffers: { title: 'E saisie différente du calcul', note: 'Les notes A à D comptent.' },
    hoursDiffer: {
      title: 'Heures autres que celles du texte',
      note: 'Le texte fixe les heures de chaque centre d’intérêt. Aucun étudiant n’en dépend.',
    },
    resitNotDue: { title: 'Note repassée sans épreuve à repasser', note: 'La première note compte.' },
  },
  empty: 'vide',
  showAll: 'Tout voir',
  more: (count) => `et ${grouped(count)} ${plural(count, 'autre', 'autres')}.`,
  repair: {
    cell: 'Cellule',
    typed: 'Texte saisi',
    written: 'Nombre écrit',
    preview: (count) => `Voir ce qui sera écrit dans ${grouped(count)} ${plural(count, 'cellule', 'cellules')}`,
    convert: (count) => `Convertir ${grouped(count)} ${plural(count, 'nombre saisi', 'nombres saisis')} en texte`,
    only: (count) => (count < 2 ? 'Seule cette cellule sera écrite.' : `Seules ces ${grouped(count)} cellules seront écrites.`),
    unchanged: 'Les notes lues restent les mêmes.',
    column: (letters, heading) => `Colonne ${letters}, ${heading}`,
    cancel: 'Annuler',
    cannot: (count) =>
      `${grouped(count)} ${plural(count, 'cellule porte une formule et reste telle quelle', 'cellules portent une formule et restent telles quelles')}.`,
    ranges: (ranges) => `Cellules écrites\u00a0: ${ranges}.`,
  },
  declared: (declared, computed) => `saisie ${declared}, calculée ${computed}`,
  hours: (declared, required) => `${declared}\u00a0h, le texte en donne ${required}`,
  resitOf: (exam, first) => `${exam} repassée, alors que ${exam} vaut ${first}`,
  others: (count) => `${plural(count, 'l’autre ligne calcule', `les ${grouped(count)} autres lignes calculent`)} cette cellule`,
  leavesOut: (subjects) => `laisse de côté ${subjects}`,
  weighs: (subject, weight, shown) =>
    subject === undefined ? `divise par ${weight} au lieu de ${shown}` : `compte ${subject} ${weight} fois au lieu de ${shown}`,
  couldBe: (choices) => `${choices.join(' ou ')}\u202f?`,
  rows: (count) => `${grouped(count)} ${plural(count, 'ligne', 'lignes')}`,
  missingParts: (parts) => `Manque\u00a0: ${parts.join(', ')}`,
  conditions: {
    centres: 'Centres',
    company: 'Entreprise',
    toeic: 'TOEIC',
    placements: 'Stages',
    project: 'Projet de fin d’études',
    exchange: 'Semestre à l’étranger',
  },
  inColumn: (letters) => `colonne ${letters}`,
};
