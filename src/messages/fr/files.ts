import { cellName } from '../../model/address';
import type { SaveFault } from '../../model/saveFault';
import type { FileFault, FileLimit, ForeignFile } from '../../model/fileFault';
import type { FilesMessages } from '../areas/files';
import { grouped } from './plural';

const FOREIGN: Readonly<Record<ForeignFile, string>> = {
  xls: 'un ancien classeur Excel (.xls)',
  xlsb: 'un classeur Excel binaire (.xlsb)',
  ods: 'un document OpenDocument (.ods)',
  numbers: 'un document Numbers',
  docx: 'un document Word',
  pptx: 'une présentation PowerPoint',
  csv: 'un fichier texte (.csv)',
  html: 'une page web',
  xml: 'un fichier XML',
  pdf: 'un document PDF',
  zip: 'une archive sans classeur',
};

const TOO_MUCH: Readonly<Record<FileLimit, (limit: number) => string>> = {
  entries: (limit) => `plus de ${grouped(limit)} fichiers internes`,
  bytes: (limit) => `plus de ${grouped(limit / 2 ** 20)} Mo une fois décompressé`,
  ratio: (limit) => `un contenu plus de ${grouped(limit)} fois plus grand que le fichier`,
  cells: (limit) => `plus de ${grouped(limit)} cellules`,
  depth: (limit) => `plus de ${grouped(limit)} éléments emboîtés`,
  text: (limit) => `un texte de plus de ${grouped(limit)} caractères`,
};

const RESAVE = 'ouvrez-le dans Excel, enregistrez-le sous un autre nom et recommencez';

function fault(file: string, found: FileFault): string {
  switch (found.code) {
    case 'empty':
      return `«\u00a0${file}\u00a0» est vide\u00a0: demandez une nouvelle copie du classeur.`;
    case 'notAZip':
      return `«\u00a0${file}\u00a0» n’est pas un classeur Excel\u00a0: choisissez un fichier .xlsx ou .xlsm.`;
    case 'notXlsx':
      return `«\u00a0${file}\u00a0» est ${FOREIGN[found.found]}\u00a0: enregistrez les notes au format Classeur Excel (.xlsx) et recommencez.`;
    case 'encrypted':
      return `«\u00a0${file}\u00a0» est protégé par un mot de passe\u00a0: ouvrez-le dans Excel, retirez le mot de passe, enregistrez-le et recommencez.`;
    case 'truncated':
      return `«\u00a0${file}\u00a0» est incomplet ou abîmé\u00a0: copiez ou téléchargez-le à nouveau.`;
    case 'noWorkbook':
      return `«\u00a0${file}\u00a0» ne contient aucun classeur\u00a0: choisissez un fichier .xlsx ou .xlsm enregistré par Excel.`;
    case 'damagedPart':
      return `«\u00a0${file}\u00a0» est abîmé (partie ${found.part})\u00a0: ${RESAVE}.`;
    case 'missingPart':
      return `«\u00a0${file}\u00a0» est incomplet (partie ${found.part} absente)\u00a0: ${RESAVE}.`;
    case 'doctype':
      return `«\u00a0${file}\u00a0» contient une déclaration DOCTYPE, refusée par sécurité (partie ${found.part})\u00a0: ${RESAVE}.`;
    case 'tooLarge':
      return `«\u00a0${file}\u00a0» est trop volumineux (${TOO_MUCH[found.what](found.limit)})\u00a0: ne gardez que les feuilles de notes et recommencez.`;
  }
}

function saveFault(file: string, found: SaveFault): string {
  const unchanged = `«\u00a0${file}\u00a0» n’est pas modifié`;
  switch (found.code) {
    case 'structureProtected':
      return `${unchanged}\u00a0: la structure du classeur est protégée. Dans Excel, Révision, Protéger le classeur, puis recommencez.`;
    case 'sheetProtected':
      return `${unchanged}\u00a0: la feuille «\u00a0${found.sheet}\u00a0» est protégée. Dans Excel, Révision, Ôter la protection de la feuille, puis recommencez.`;
    case 'sheetMissing':
      return `${unchanged}\u00a0: la feuille «\u00a0${found.sheet}\u00a0» n’y est plus. Recommencez la vérification.`;
    case 'nameTaken':
      return `${unchanged}\u00a0: une feuille de la scolarité s’appelle déjà «\u00a0${found.sheet}\u00a0». Renommez-la et recommencez.`;
    case 'partOfArray':
      return `${unchanged}\u00a0: la cellule ${found.at.sheet}!${cellName(found.at)} fait partie d’une formule matricielle. Remplacez toute la matrice par ses valeurs et recommencez.`;
    case 'tableHeading':
      return `${unchanged}\u00a0: la cellule ${found.at.sheet}!${cellName(found.at)} est l’intitulé d’un tableau. Changez-le dans Excel et recommencez.`;
    case 'notVerified':
      return `${unchanged}\u00a0: la copie relue diffère de l’original (${found.part}). Signalez-le avec le classeur, sans les noms.`;
  }
}

export const files: FilesMessages = { fault, saveFault };
