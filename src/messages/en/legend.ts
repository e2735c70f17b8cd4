import type { PapersMessages } from '../areas/papers';
import { plural } from './plural';

/** The legend of the marks and of the jury sheet. */
export const legend: PapersMessages['legend'] = {
  sheetName: 'Legend',
  title: 'What the marks mean',
  label: 'Legend',
  intro:
    'The marks are formats of Excel: they can be read without the add-in, in black and white, and follow a sort. An empty cell or a subtotal is never marked.',
  markHeading: (registry) => ['Mark', 'In the grade sheet', 'What it means', `Text (${registry})`],
  marks: ({ centre, company, companyMark, subject, scale, toeic: [initial, continuing] }) => ({
    below: [
      `Centre, A or an exam retaken below ${centre}; E below ${company}`,
      'A minimum of the title is missed: the jury examines, and decides alone.',
      'Award of the title, a and b',
    ],
    nearMiss: [
      'Mean that rounds to the minimum without reaching it',
      `It would show ${centre}.00 but is below: nothing is rounded.`,
      'Award of the title, a and b',
    ],
    resit: [`B, C or D below ${companyMark}, not retaken yet`, 'The exam is taken again, once.', 'Assessment'],
    extraTest: [`Subject below ${subject}, and a centre below ${centre}`, 'The jury may set an extra test.', 'Award of the title'],
    withoutEffect: [`Subject below ${subject}, no centre below ${centre}`, 'No effect on the proposal.', 'Award of the title'],
    toeic: ['TOEIC below what the route asks', `The title waits for the score: ${initial}, or ${continuing} in continuing education.`, 'Assessment'], // prettier-ignore
    reading: [
      'Answer that depends on a reading of the text',
      'The text does not settle it: choose the reading, or the jury decides.',
      'TOEIC minimum; exam retaken',
    ],
    unreadable: [
      'Unreadable or off the scale',
      'Does not count until the cell is corrected.',
      `Mark from 0 to ${scale}; TOEIC from 10 to 990, by 5`,
    ],
  }),
  signHeading: (sheet) => ['Sign', `In the sheet “${sheet}”`, 'What it means', 'What to do'],
  signs: ({ centre }) => ({
    departs: ['Decision that differs from the proposal', 'The decision prevails. The grounds stand in the minutes.', 'Write the grounds'],
    motiveAsked: ['Grounds to write', 'The decision differs and no grounds are given.', 'Write the grounds'],
    review: ['To review: marks changed since the decision', 'The decision is kept; the reasons say what moved.', 'Change the decision, or choose “seen”'], // prettier-ignore
    absent: ['Student no longer among the marks', 'Kept with the decision, at the bottom (in its place in Excel); not counted.', 'Delete the row once the departure is confirmed'], // prettier-ignore
    extraTest: ['Extra test that the jury may set', `In brackets: for the jury to choose. *: subject of a centre below ${centre}.`, 'Set a test, or not'], // prettier-ignore
    noMean: ['No mean', 'A mark is missing or is a code (ABS, ATT…): never a zero.', 'Complete the grade sheet'],
  }),
  extraTestSample: '(English)',
  readingHeading: ['Reading', 'What the text leaves open', 'Choices', 'Chosen'],
  readings: {
    resit: { short: 'Exam retaken', open: 'The mark that stands after an exam is retaken' },
    toeic: { short: 'TOEIC', open: 'The minimum for a professionalisation contract' },
    waived: { short: 'Waiver', open: 'A waived subject (DISP, EXC, NEU)' },
  },
  toChoose: (count) =>
    count === 0
      ? 'To choose (no student depends on it)'
      : `To choose (${String(count)} ${plural(count, 'student depends', 'students depend')} on it)`,
  notChecked:
    'Not checked here: where the TOEIC was sat, English as first language, the approval of exchange contracts, juries of their own (VAE, individual candidacy).',
  shared: [
    'Shared copy: its ENSIAME formulas are replaced by their values, other formulas stay.',
    'This copy opens without the add-in. For a new check, start from the grade office’s own workbook.',
  ],
};
