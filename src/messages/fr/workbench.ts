import type { WorkbenchMessages } from '../areas/workbench';
import { plural } from './plural';

export const workbench: WorkbenchMessages = {
  language: 'Français',
  title: 'Certification ENSIAME, atelier',
  open: 'Ouvrir…',
  save: 'Enregistrer',
  undo: 'Annuler',
  redo: 'Rétablir',
  changed: 'modifié',
  local: 'Rien ne quitte cet ordinateur',
  localMore: 'Le classeur est lu et jugé dans cette page. Rien n’est envoyé, rien n’est gardé dans le navigateur.',
  formulaBar: 'Contenu de la cellule',
  cellName: 'Cellule active\u202f; tapez une adresse telle que F7 pour y aller',
  grid: (sheet) => `Cellules de la feuille ${sheet}`,
  sheets: 'Feuilles du classeur',
  drop: 'Déposez le classeur (.xlsx ou .xlsm)',
  opening: (file, percent) => `Ouverture de «\u00a0${file}\u00a0», ${percent}\u00a0%`,
  saving: (file) => `Enregistrement de «\u00a0${file}\u00a0»…`,
  saved: (file) => `«\u00a0${file}\u00a0» est enregistré dans vos téléchargements.`,
  unexpected: (file) =>
    `«\u00a0${file}\u00a0» n’a pas pu être ouvert\u00a0: ouvrez-le dans Excel, enregistrez-le sous un autre nom et recommencez.`,
  sampleMissing: 'La promotion d’exemple est introuvable\u00a0: ouvrez un classeur.',
  close: 'Fermer',
  hiddenRows: (count) => `${count} ${plural(count, 'ligne masquée', 'lignes masquées')}`,
  hiddenColumns: (count) => `${count} ${plural(count, 'colonne masquée', 'colonnes masquées')}`,
  hiddenSheet: 'masquée',
  formatsLeftOut: (count) =>
    `${count} ${plural(count, 'mise en forme conditionnelle n’est pas montrée', 'mises en forme conditionnelles ne sont pas montrées')}`,
  olderValues: (count) =>
    `${count} ${plural(count, 'cellule garde une valeur d’avant', 'cellules gardent une valeur d’avant')}, Excel ${plural(count, 'la', 'les')} recalculera`,
  uncalculated: {
    unknown: 'Formule non calculée ici\u00a0: la valeur est celle laissée par Excel.',
    readsOlder: 'Cette formule lit une cellule qui n’a pas pu être recalculée ici\u00a0: sa valeur peut être ancienne.',
    cycle: 'Cette formule dépend d’elle-même\u00a0: la valeur est celle d’avant.',
  },
  notAFormula: (text) => `${text} n’est pas une formule lisible\u00a0: la cellule est restée comme elle était.`,
  protectedSheet: (sheet) => `La feuille «\u00a0${sheet}\u00a0» est protégée\u00a0: ôtez sa protection dans Excel pour la modifier.`,
  cellRefused: (cell) =>
    `La cellule ${cell} ne peut pas être modifiée seule\u00a0: c’est un en-tête de tableau ou une partie du résultat d’une autre formule.`,
  notSaved: (file, place) =>
    `«\u00a0${file}\u00a0» n’a pas été enregistré (${place})\u00a0: rien n’est perdu, annulez la dernière modification et recommencez.`,
  offList: (warning, text) => `${warning}\n\nGarder «\u00a0${text}\u00a0»\u202f?`,
  onlyList: (text) => `«\u00a0${text}\u00a0» n’est pas dans la liste de cette cellule\u00a0: choisissez l’une des valeurs proposées.`,
  discard: (file) => `«\u00a0${file}\u00a0» a été modifié. Ouvrir un autre classeur sans garder ces changements\u202f?`,
};
