import type { DoneMessages, PreviewMessages, WritingMessages } from '../areas/writing';
import { numbers } from './numbers';
import { plural } from './plural';

const counted = (count: number, one: string, many: string): string => `${numbers.count(count)} ${plural(count, one, many)}`;
const quoted = (name: string): string => `“${name}”`;

const preview: PreviewMessages = {
  title: 'What will be written',
  reading: 'Reading what is already there…',
  nothing: 'Nothing would change.',
  marks: (rules, sheet, areas) => `${counted(rules, 'formatting rule', 'formatting rules')} in ${quoted(sheet)}, ${areas}`,
  marksRemoved: (sheet) => `Our formatting rules taken out of ${quoted(sheet)}`,
  sheetAdded: (sheet, area) => `Sheet ${quoted(sheet)} added, ${area}`,
  sheetMadeAgain: (sheet, area) => `Sheet ${quoted(sheet)} made again, ${area}`,
  sheetRemoved: (sheet) => `Sheet ${quoted(sheet)} removed`,
  cells: (count, sheet, areas) => `${counted(count, 'cell', 'cells')} in ${quoted(sheet)}, ${areas}`,
  kept: (decisions) => `${counted(decisions, 'decision kept', 'decisions kept')}, with grounds and remarks`,
  toReview: (rows) => `${counted(rows, 'row', 'rows')} to review: the facts moved since the decision`,
  lowered: (rows) =>
    `What you wrote below the table comes down ${counted(rows, 'row', 'rows')}; a comment there stays at its cell: move it afterwards`,
  lost: (decisions) => `${counted(decisions, 'decision typed in it', 'decisions typed in it')} will be gone`,
  copy: (name) => `New workbook ${quoted(name)}`,
  copyFormulas: (count) =>
    count === 0
      ? 'No ENSIAME formula to replace'
      : counted(count, 'ENSIAME formula replaced by its value', 'ENSIAME formulas replaced by their values'),
  copyOriginal: 'This workbook stays as it is',
  nothingElse: 'Nothing else changes',
  changed: 'The workbook changed meanwhile: this is what would be written now.',
  write: { marks: 'Mark', sheet: 'Write the sheet', remove: 'Remove', share: 'Make the copy' },
  cancel: 'Cancel',
};

const done: DoneMessages = {
  marks: (rules) => `Thresholds marked, ${counted(rules, 'rule', 'rules')}.`,
  sheet: (name) => `Sheet ${quoted(name)} written.`,
  rows: (rows) => counted(rows, 'row', 'rows'),
  kept: (decisions) => counted(decisions, 'decision kept', 'decisions kept'),
  removed: 'Removed. Your own sheets are as they were.',
  shared: (name) => `Copy ${quoted(name)} is ready.`,
  sharedText: 'Save it where you like; this workbook is as it was.',
  lostNames: (names) =>
    `${names.length === 1 ? 'A defined name' : 'Defined names'} called an ENSIAME function; in the copy its value takes its place, or #N/A where no cell shows one: ${names.join(', ')}.`,
};

export const writing: WritingMessages = {
  checkFirst: 'What is written for the jury comes from the check.',
  deliberation: {
    title: 'Deliberation',
    text: (toExamine, decided) =>
      `One student at a time, to be projected: ${numbers.count(toExamine)} to be examined by the jury, ${numbers.count(decided)} decided.`,
    start: 'Start',
  },
  marks: {
    title: 'Mark the thresholds',
    text: 'Formatting on your own columns, visible without the add-in.',
    mark: 'Mark',
    remove: 'Take the marks out',
    there: (sheets) =>
      sheets.length === 1
        ? `thresholds marked in ${quoted(sheets[0] ?? '')}`
        : `thresholds marked in ${numbers.count(sheets.length)} sheets`,
    legend: {
      below: ({ centre, company }) => `centre, A\u00a0<\u00a0${centre}; E\u00a0<\u00a0${company}`,
      resit: ({ companyMark }) => `B, C, D < ${companyMark}`,
      extraTest: ({ subject }) => `subject < ${subject}`,
      toeic: () => 'TOEIC too low',
      reading: () => 'by the reading',
      unreadable: () => 'to correct',
    },
  },
  titles: {
    jury: 'Jury sheet',
    resits: 'Exams to take again',
    minutes: 'Minutes',
    anonymousMinutes: 'Anonymous minutes',
    legend: 'Legend',
  },
  jury: (rows) => `${counted(rows, 'row', 'rows')}, with decision and grounds to type.`,
  resits: (students, exams) =>
    `${counted(students, 'student', 'students')}: ${exams.map(([exam, count]) => `${exam} ${numbers.count(count)}`).join(', ')}.`,
  noResits: 'No exam to take again.',
  extraTests: (tests, students) =>
    `And ${counted(tests, 'extra test', 'extra tests')} that the jury may set for ${counted(students, 'student', 'students')}.`,
  minutes: 'Composition of the jury, decisions, deviations and grounds, signatures.',
  anonymous: 'Anonymous, numbers only',
  legend: 'What each mark means, and what is not checked.',
  share: {
    title: 'Copy to share',
    text: 'A new workbook without ENSIAME formulas, every result as a value. The original stays as it is.',
    fileName: (intake) => (intake === null ? 'Intake – jury copy.xlsx' : `Intake ${intake} – jury copy.xlsx`),
  },
  create: 'Make',
  again: 'Make again',
  remove: 'Remove',
  removeAll: 'Remove everything that was added',
  named: (action, what) => `${action}: ${what}`,
  state: {
    there: (sheet) => `sheet ${quoted(sheet)}`,
    madeOn: (day, month) => `made on ${day}/${String(month).padStart(2, '0')}`,
    decisions: (count) => counted(count, 'decision', 'decisions'),
    toReview: (count) => `${numbers.count(count)} to review`,
  },
  preview,
  done,
};
