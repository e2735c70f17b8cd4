import type { CheckMessages } from '../areas/check';

export const check: CheckMessages = {
  usage: `Usage: npm run check -- FILE.xlsx [options]

  --json                 prints the result as JSON, and nothing else, on standard output
  --language fr|en       language of the report (French without this option)
  --certification ID     the certification applied, RNCP10118 without this option
  --intake YEAR          the intake, on which dated thresholds depend
  --reading NAME=CHOICE  a reading of the text, may be repeated: resit=replaces|capped, toeic=750|600, waived=leftOut|missing
  --out FILE.xlsx        writes a copy to share: marks, jury sheet, legend, ENSIAME formulas as values
  --columns FILE.json    what the grade office says the columns mean
  --centres-complete     the centres in this workbook are all there are`,
  wrongUsage: {
    noFile: 'Name the workbook to check.',
    severalFiles: 'Name one workbook at a time.',
    option: (option) => `There is no option “${option}”, or its value is missing.`,
    language: (given, admitted) => `There is no language “${given}”: choose among ${admitted.join(', ')}.`,
    intake: (given) => `The intake “${given}” is not a year: write for instance --intake 2016.`,
    reading: (given, admitted) => `There is no reading “${given}”: choose among ${admitted.join(', ')}.`,
    certification: (given, admitted) => `The certification “${given}” is not on offer: choose among ${admitted.join(', ')}.`,
    mapping: (file, where) => `The column file “${file}” cannot be read: ${where}.`,
  },
  out: {
    same: (file) => `The workbook checked is never overwritten: give the copy another name than “${file}”.`,
    extension: (file) => `The copy is the same kind of workbook: give “${file}” the extension of the workbook checked.`,
    folder: (file) => `The folder of “${file}” does not exist: create it or choose another.`,
    refused: (file) => `“${file}” cannot be written: close it if it is open, or choose another folder. Nothing was changed.`,
    written: (file) => `Copy written: ${file}`,
  },
  cannotOpen: (file) => `The file “${file}” cannot be opened: check its name and folder.`,
  noMarks: (file, sheet, unread) =>
    `“${file}” lists students on the sheet “${sheet}”, but no mark of theirs is recognised: ${
      unread.length === 0
        ? 'add columns headed by a centre, a company mark or TOEIC'
        : `name these columns otherwise (${unread.join(', ')})`
    }.`,
  noGradeTable: (file) => `No grade table in “${file}”: it takes a row of headings with a number or a name, and marks below.`,
  otherCertification: (file) => `“${file}” is set to a certification that is not on offer here: choose one with --certification.`,
  unexpected: (detail) => `The check stopped on an error of the program (${detail}): report it with the workbook, without names.`,
  progress: (percent) => `Reading the workbook: ${String(percent)} %`,
  heading: { row: 'Row', number: 'Number', name: 'Name', verdict: 'Proposal and reason', resits: 'To take again' },
  sheet: (name, first, last) => `Sheet “${name}”, rows ${String(first)} to ${String(last)}`,
  turned: (name, first, last) => `Sheet “${name}”, one student per column, from ${first} to ${last}`,
  coefficients: (name) => `Sheet “${name}”: coefficients of subjects`,
  curriculum: (name) => `Sheet “${name}”: hours of teaching, compared with those of the text if complete`,
  notRead: (name) => `Sheet “${name}”: not read, no grade table`,
  unread: (headings) => `Columns not read: ${headings.join(', ')}`,
  readings: (readings) => `Readings chosen: ${readings.join(', ')}`,
  fromWorkbook: (settings) => `Settings kept in the workbook: ${settings.join(', ')}`,
  extraTests: (subjects) => `possible extra test: ${subjects.join(', ')}`,
};
