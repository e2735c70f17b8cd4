import type { PaneMessages } from '../areas/pane';
import { numbers } from './numbers';
import { plural } from './plural';

export const pane: PaneMessages = {
  numbers,
  and: ' and ',
  semicolon: '; ',
  promotion: (intake) => (intake === null ? 'Intake' : `Intake ${intake}`),
  certification: 'RNCP 10118, industrial engineering',
  certificationTitle: 'Engineering degree, industrial engineering',
  check: 'Check',
  checkPromotion: 'Check the intake',
  tabs: { students: 'Students', correct: 'To correct', columns: 'Columns', formulas: 'Formulas' },
  tabsLabel: 'Result of the check',
  content: 'Content of the pane',
  guide: 'Guide',
  upToDate: (time) => `Up to date, ${time}`,
  checkingShort: 'Checking…',
  followWaits: 'Updates waiting',
  time: (hours, minutes) => `${hours}:${String(minutes).padStart(2, '0')}`,
  goTo: (cell) => `Go to ${cell}`,
  before: {
    title: 'What will be read',
    sheet: 'Sheet',
    rows: (first, last) => `rows ${first} to ${last}`,
    students: 'Students',
    route: {
      student: 'as students',
      apprentice: 'as apprentices',
      continuing: 'in continuing education',
      professionalisation: 'on a professionalisation contract',
      vae: 'by VAE',
      individual: 'as individual candidates',
      unknown: 'without a readable route',
    },
    intake: 'Intake',
    intakeFound: 'read in the title,',
    intakeUnknown: 'not given',
    intakeLatest: 'Without an intake, the latest figures of the text apply.',
    certification: 'Certification',
    columns: 'Columns',
    recognised: (read, all) => `${read} recognised out of ${all}`,
    allCentres: (count) => `the ${count} centres`,
    someCentres: (count, all) => `${count} of ${all} centres`,
    toeic: 'the TOEIC',
    unread: 'not read:',
    moreUnread: (count) => `and ${count} more`,
    otherSheets: 'Other sheets',
    sheetNotRead: 'not read, no marks',
    sheetHidden: 'hidden, not read',
    harmless: 'The check reads the workbook and writes nothing to it.',
    reading: 'Reading the headings…',
    large: 'Large workbook: it will be read when you check it.',
  },
  checking: {
    title: 'Checking',
    steps: { sheets: 'Sheets and columns', marks: 'Reading the marks', criteria: 'Criteria', result: 'Result' },
    percent: (percent) => `${percent}%`,
    cancel: 'Cancel',
    keeps: 'Nothing is written to the workbook. Cancelling keeps the last result.',
    announced: (percent) => `Checking, ${percent}%`,
  },
  notices: {
    readOnly: {
      title: () => 'Read-only workbook.',
      text: () => 'Nothing was written. Save a copy or enable editing, then try again.',
    },
    structureProtected: {
      title: () => 'Protected workbook.',
      text: () => 'Nothing was written. Unprotect it (Review, Protect Workbook), then try again.',
    },
    sheetProtected: {
      title: () => 'Protected sheet.',
      text: () => 'Nothing was written. Unprotect it (Review, Unprotect Sheet), then try again.',
    },
    filterActive: {
      title: () => 'A filter is active.',
      text: (sheet) => `Nothing was written to “${sheet}”. Clear the filter (Data, Clear), then try again.`,
    },
    apiTooOld: {
      title: () => 'This version of Excel is too old.',
      text: (missing) => `It lacks ${missing}. Update Excel, or open the workbook in Excel on the web.`,
    },
    cellBeingEdited: {
      title: () => 'A cell is being edited.',
      text: () => 'Finish it with Enter, then try again.',
      action: 'Try again',
    },
    sheetMissing: {
      title: (sheet) => `The sheet “${sheet}” is gone.`,
      text: () => 'The workbook has changed since the check.',
      action: 'Check again',
    },
    sheetHidden: {
      title: (sheet) => `The sheet “${sheet}” is hidden.`,
      text: () => 'Unhide it (right-click a tab, Unhide) to go there.',
    },
    nameTaken: {
      title: (sheet) => `Another sheet is called “${sheet}”.`,
      text: () => 'Nothing was written. Rename it (double-click its tab), then try again.',
    },
    cellRefused: {
      title: (cell) => `${cell} did not take the value.`,
      text: () => 'Nothing was kept. See that it is not merged and that its format is General or Number.',
    },
    tooLarge: {
      title: (sheet) => `The sheet “${sheet}” is too large.`,
      text: () => 'Excel does not hand it over. Delete the empty rows and columns below and after the marks, then try again.',
    },
    copyTooLarge: {
      title: () => 'Excel on the web does not open a copy of this size.',
      text: () => 'The workbook has not changed. Open it in Excel for Windows or macOS, then try again.',
    },
    settingsUnreadable: {
      title: () => 'The workbook’s settings cannot be read.',
      text: () => 'Defaults are used instead; look at the columns and readings again.',
    },
    writeUndone: {
      title: () => 'Writing was interrupted.',
      text: () => 'Everything was put back as it was: you can try again.',
    },
    writeLeftHalfway: {
      title: () => 'Writing was interrupted.',
      text: (areas) => `These cells may hold new values: ${areas}. Look at them.`,
    },
    excelFailed: {
      title: () => 'Excel did not answer to the end.',
      text: (code) => `The last result is kept${code ? ` (${code})` : ''}.`,
      action: 'Try again',
    },
    noGradeTable: {
      title: () => 'No grade table found.',
      text: () => 'It takes a row of headings with a number or a name, and marks below it.',
      action: 'Name the columns',
    },
    functionsMissing: {
      title: (count) => `${count} ${plural(Number(count), 'formula shows', 'formulas show')} #NAME?`,
      text: () => 'Open Home, Add-ins, ENSIAME: they are recalculated.',
    },
    occupied: {
      title: (where) => `${where} is not empty.`,
      text: () => 'Nothing was written. Choose a free cell, then try again.',
    },
    structureChanged: {
      title: () => 'Updates waiting.',
      text: () => 'Rows, columns or sheets have moved.',
      action: 'Check again',
    },
    cancelled: { title: () => 'Check cancelled.', text: () => 'Nothing has changed.' },
    repaired: {
      title: (count) => `${count} ${plural(Number(count), 'number', 'numbers')} converted.`,
      text: () => 'Excel now counts them in its formulas.',
    },
    inserted: { title: (where) => `Formula written to ${where}.`, text: () => 'It is recalculated as soon as a mark changes.' },
  },
  close: 'Close the message',
};
