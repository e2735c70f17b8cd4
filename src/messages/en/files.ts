import { cellName } from '../../model/address';
import type { SaveFault } from '../../model/saveFault';
import type { FileFault, FileLimit, ForeignFile } from '../../model/fileFault';
import type { FilesMessages } from '../areas/files';
import { grouped } from './plural';

const FOREIGN: Readonly<Record<ForeignFile, string>> = {
  xls: 'an old Excel workbook (.xls)',
  xlsb: 'a binary Excel workbook (.xlsb)',
  ods: 'an OpenDocument file (.ods)',
  numbers: 'a Numbers document',
  docx: 'a Word document',
  pptx: 'a PowerPoint presentation',
  csv: 'a text file (.csv)',
  html: 'a web page',
  xml: 'an XML file',
  pdf: 'a PDF document',
  zip: 'an archive without a workbook',
};

const TOO_MUCH: Readonly<Record<FileLimit, (limit: number) => string>> = {
  entries: (limit) => `more than ${grouped(limit)} inner files`,
  bytes: (limit) => `more than ${grouped(limit / 2 ** 20)} MB once unpacked`,
  ratio: (limit) => `contents more than ${grouped(limit)} times the size of the file`,
  cells: (limit) => `more than ${grouped(limit)} cells`,
  depth: (limit) => `more than ${grouped(limit)} nested elements`,
  text: (limit) => `a text of more than ${grouped(limit)} characters`,
};

const RESAVE = 'open it in Excel, save it under another name and try again';

function fault(file: string, found: FileFault): string {
  switch (found.code) {
    case 'empty':
      return `“${file}” is empty: ask for a new copy of the workbook.`;
    case 'notAZip':
      return `“${file}” is not an Excel workbook: choose an .xlsx or .xlsm file.`;
    case 'notXlsx':
      return `“${file}” is ${FOREIGN[found.found]}: save the marks as an Excel workbook (.xlsx) and try again.`;
    case 'encrypted':
      return `“${file}” is protected by a password: open it in Excel, remove the password, save it and try again.`;
    case 'truncated':
      return `“${file}” is incomplete or damaged: copy or download it again.`;
    case 'noWorkbook':
      return `“${file}” holds no workbook: choose an .xlsx or .xlsm file saved by Excel.`;
    case 'damagedPart':
      return `“${file}” is damaged (part ${found.part}): ${RESAVE}.`;
    case 'missingPart':
      return `“${file}” is incomplete (part ${found.part} is missing): ${RESAVE}.`;
    case 'doctype':
      return `“${file}” holds a DOCTYPE declaration, refused for safety (part ${found.part}): ${RESAVE}.`;
    case 'tooLarge':
      return `“${file}” is too large (${TOO_MUCH[found.what](found.limit)}): keep only the grade sheets and try again.`;
  }
}

function saveFault(file: string, found: SaveFault): string {
  const unchanged = `“${file}” is left as it is`;
  switch (found.code) {
    case 'structureProtected':
      return `${unchanged}: the workbook’s structure is protected. In Excel, Review, Protect Workbook, then try again.`;
    case 'sheetProtected':
      return `${unchanged}: the sheet “${found.sheet}” is protected. In Excel, Review, Unprotect Sheet, then try again.`;
    case 'sheetMissing':
      return `${unchanged}: the sheet “${found.sheet}” is no longer there. Check the workbook again.`;
    case 'nameTaken':
      return `${unchanged}: a sheet of your own is called “${found.sheet}” already. Rename it and try again.`;
    case 'partOfArray':
      return `${unchanged}: the cell ${found.at.sheet}!${cellName(found.at)} is part of an array formula. Replace the whole array by its values and try again.`;
    case 'tableHeading':
      return `${unchanged}: the cell ${found.at.sheet}!${cellName(found.at)} is the heading of a table. Change it in Excel and try again.`;
    case 'notVerified':
      return `${unchanged}: the copy, read again, differs from the original (${found.part}). Report it with the workbook, without names.`;
  }
}

export const files: FilesMessages = { fault, saveFault };
