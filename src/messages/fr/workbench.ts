import type { WorkbenchMessages } from '../areas/workbench';
import { plural } from './plural';

export const workbench: WorkbenchMessages = {
  title: 'Certification ENSIAME, établi',
  open: 'Ouvrir…',
  undo: 'Annuler',
  redo: 'Rétablir',
  sample: 'Promotion d’exemple',
  changed: 'modifié',
  local: 'Rien ne quitte cet ordinateur',
  localMore: 'Le classeur est lu et jugé dans cette page. Rien n’est envoyé, rien n’est gardé dans le navigateur.',
  formulaBar: 'Contenu de la cellule',
  cellName: 'Cellule active',
  grid: (sheet) => `Cellules de la feuille ${sheet}`,
  sheets: 'Feuilles du classeur',
  pane: 'Vérification de la promotion',
  row: 'Ligne',
  drop: 'Déposez le classeur (.xlsx ou .xlsm)',
  opening: (file, percent) => `Ouverture de «\u00a0${file}\u00a0», ${percent}\u00a0%`,
  unexpected: (file) =>
    `«\u00a0${file}\u00a0» n’a pas pu être ouvert\u202f: ouvrez-le dans Excel, enregistrez-le sous un autre nom et recommencez.`,
  close: 'Fermer',
  hiddenRows: (count) => `${count} ${plural(count, 'ligne masquée', 'lignes masquées')}`,
  hiddenSheet: 'masquée',
  formatsLeftOut: (count) =>
    `${count} ${plural(count, 'mise en forme conditionnelle n’est pas montrée', 'mises en forme conditionnelles ne sont pas montrées')}`,
  uncalculated: {
    unknown: 'Formule non calculée ici\u202f: la valeur est celle laissée par Excel.',
    cycle: 'Cette formule dépend d’elle-même\u202f: la valeur est celle d’avant.',
  },
  notAFormula: (text) => `${text} n’est pas une formule lisible\u202f: la cellule est restée comme elle était.`,
  protectedSheet: (sheet) => `La feuille «\u00a0${sheet}\u00a0» est protégée\u202f: ôtez sa protection dans Excel pour la modifier.`,
  discard: (file) => `«\u00a0${file}\u00a0» a été modifié. Ouvrir un autre classeur sans garder ces changements\u202f?`,
};
