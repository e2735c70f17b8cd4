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
      return `«\u00a0${file}\u00a0» est vide\u202f: demandez une nouvelle copie du classeur.`;
    case 'notAZip':
      return `«\u00a0${file}\u00a0» n’est pas un classeur Excel\u202f: choisissez un fichier .xlsx ou .xlsm.`;
    case 'notXlsx':
      return `«\u00a0${file}\u00a0» est ${FOREIGN[found.found]}\u202f: enregistrez les notes au format Classeur Excel (.xlsx) et recommencez.`;
    case 'encrypted':
      return `«\u00a0${file}\u00a0» est protégé par un mot de passe\u202f: ouvrez-le dans Excel, retirez le mot de passe, enregistrez-le et recommencez.`;
    case 'truncated':
      return `«\u00a0${file}\u00a0» est incomplet ou abîmé\u202f: copiez ou téléchargez-le à nouveau.`;
    case 'noWorkbook':
      return `«\u00a0${file}\u00a0» ne contient aucun classeur\u202f: choisissez un fichier .xlsx ou .xlsm enregistré par Excel.`;
    case 'damagedPart':
      return `«\u00a0${file}\u00a0» est abîmé (partie ${found.part})\u202f: ${RESAVE}.`;
    case 'missingPart':
      return `«\u00a0${file}\u00a0» est incomplet (partie ${found.part} absente)\u202f: ${RESAVE}.`;
    case 'doctype':
      return `«\u00a0${file}\u00a0» contient une déclaration DOCTYPE, refusée par sécurité (partie ${found.part})\u202f: ${RESAVE}.`;
    case 'tooLarge':
      return `«\u00a0${file}\u00a0» est trop volumineux (${TOO_MUCH[found.what](found.limit)})\u202f: ne gardez que les feuilles de notes et recommencez.`;
  }
}

export const files: FilesMessages = { fault };
