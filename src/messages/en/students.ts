import type { StudentsMessages } from '../areas/students';
import { criteria } from './criteria';
import { grouped, plural } from './plural';
import { remedies } from './remedies';
import { verdicts } from './verdicts';

const howMany = (count: number): string => (count === 0 ? 'no student' : `${grouped(count)} ${plural(count, 'student', 'students')}`);

const points = (value: number): string => plural(value, 'point', 'points');

const overview: StudentsMessages['overview'] = {
  eligible: (count) => `${grouped(count)} eligible`,
  outOf: (count) => `out of ${grouped(count)} ${plural(count, 'student', 'students')}`,
  verdictCount: {
    eligible: (count) => `${grouped(count)} eligible`,
    awaitingToeic: (count) => `${grouped(count)} awaiting the TOEIC`,
    jury: (count) => `${grouped(count)} for the jury to examine`,
    incomplete: (count) => `${grouped(count)} incomplete`,
    outOfScope: (count) => `${grouped(count)} out of scope`,
  },
  verdict: verdicts,
  all: 'All',
  filterByVerdict: 'Filter by verdict',
  filterByCriterion: 'Filter by criterion',
  filterByCentre: 'Filter by centre',
  openReadings: (readings, count) =>
    `${readings} ${plural(readings, 'reading of the text is', 'readings of the text are')} still to be chosen; ` +
    `${plural(readings, 'it decides', 'they decide')} for ${howMany(count)}.`,
  choose: 'Choose',
  criteria: 'Criteria',
  criterion: { centres: 'Centres', company: 'Company', toeic: 'TOEIC', placements: 'Placements', project: 'Project', exchange: 'Abroad' },
  answer: criteria.answers,
  counted: (name, what, count) => `${name}, ${what}: ${grouped(count)}`,
  spread: 'Means per centre',
  below: (threshold) => `below ${threshold}`,
  countBelow: (count, threshold) => `${grouped(count)} below ${threshold}`,
  announced: (parts) => `${parts.join(', ')}.`,
};

const list: StudentsMessages['list'] = {
  label: 'Students',
  search: 'Name, number, subject',
  sort: 'Sort',
  sorts: { toTreat: 'to treat first', sheet: 'order of the sheet', name: 'name' },
  count: (shown, all) => (shown === all ? howMany(all) : `${howMany(shown)} of ${grouped(all)}`),
  freeFilter: 'Clear the filter',
  noMatch: 'No student matches.',
  noMatchAmong: (search, among) => `“${search}”, among ${among}.`,
  searchAll: (all) => `Search all ${grouped(all)}`,
  noLonger: 'no longer in this filter',
  changed: (name, verdict) => `${name}: ${verdict}`,
  noName: 'No name',
};

const reasons: StudentsMessages['reasons'] = {
  title: 'Reasons',
  marks: {
    A: 'A, activity in the company',
    B: 'B, report, industrial tutor',
    C: 'C, report, academic tutor',
    D: 'D, defence',
  },
  resatTo: (exam, figure) => `${exam} taken again ${figure}`,
  mark: (name, period) => (period === null ? name : `${name}, period ${period}`),
  resat: (name) => `${name}, taken again`,
  score: (period) => (period === null ? 'E, score of the period' : `E, score of period ${period}`),
  scoreMean: (periods) => (periods < 2 ? 'E, company mean' : `E, mean of ${periods} periods`),
  minimum: (threshold, missing) => `minimum ${threshold}, ${missing} short`,
  atLeast: (threshold) => `minimum ${threshold}`,
  belowShort: (figure, threshold) => `${figure}, below ${threshold}`,
  resatShort: (exam, figure, threshold) => `${exam} taken again ${figure}, below ${threshold}`,
  either: (values) => values.join(' or '),
  toChoose: 'to be chosen',
  thresholdToChoose: 'threshold to be chosen',
  toeicShort: (score, missing, value) => `${score}, ${missing} ${points(value)} short`,
  code: {
    absent: (code) => `absent (${code})`,
    waived: (code) => `waived (${code})`,
    pending: (code) => `still to come (${code})`,
    withdrawn: (code) => `withdrawn (${code})`,
    acquired: (code) => `acquired (${code})`,
  },
  unreadable: {
    outOfScale: (text) => `${text}, out of scale`,
    otherScale: (text) => `${text}, another scale`,
    dateInsteadOfMark: (text) => `${text}, a date instead of a mark`,
    unreadable: (text) => `“${text}”, unreadable`,
    notAToeicScore: (text) => `${text}, not a TOEIC score`,
  },
  blank: 'not entered yet',
  blankFeminine: 'not entered yet',
  noColumn: 'no such column in this workbook',
  absentCentres: (count) => `${grouped(count)} absent centres`,
  absentCentresNamed: (names) => `absent centres: ${names.join(', ')}`,
  markNamed: (mark) => `mark ${mark}`,
  toeic: 'TOEIC',
  acquired: (code) => `acquired (${code})`,
  criterionOf: {
    centres: 'Criterion a',
    company: 'Criterion b',
    toeic: 'Level of English',
    placements: 'Placements',
    project: 'Final project',
    exchange: 'Semester abroad',
  },
  cite: (criterion, section) => (criterion === null ? `“${section}”` : `${criterion}, “${section}”`),
  openReading: (reading) => `depends on the reading: ${reading}`,
  otherJury: 'the university’s jury',
  individualJury: 'the jury for individual candidates is not legible in the text',
  contradicted: 'two different rows carry this number',
  optionUnknown: (option) => `option “${option}”, unknown to the text`,
  projectLong: 'longer than the text foresees',
  nearMiss: (rounded, threshold) => `rounds to ${rounded} and stays below ${threshold}`,
  parts: {
    placements: 'Number of placements',
    longerPlacement: 'Longest placement, in months',
    projectMonths: 'Final project, months',
    projectHours: 'Final project, hours',
    projectCredits: 'Final project, ECTS credits',
    credits: 'ECTS credits abroad',
    semesters: 'Semesters abroad',
  },
  weight: (period) => `weight of period ${period}`,
  period: (period) => `period ${period}`,
  nothingMissing: 'All conditions of the text are met.',
};

export const students: StudentsMessages = {
  overview,
  list,
  reasons,
  resits: 'To take again, once',
  resitWhen: (minimum) => `Mark below ${minimum}`,
  extraTests: 'Extra tests that the jury may set',
  extraTest: {
    own: (subject, centre) => `below ${subject}, centre below ${centre}`,
    other: (subject) => `below ${subject}, another centre`,
  },
  remedies: { title: 'What it would take', sentence: remedies, absentCentres: 'The marks of the absent centres.' },
  row: (row) => `Row ${row}`,
  deliberate: 'Deliberate',
};
