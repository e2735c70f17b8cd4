import type { JuryMessages, RemedyAbout } from '../areas/jury';
import type { Remedy } from '../../model/verdict';
import { juryChoices as elsewhere } from '../fr/juryChoices';
import { juryChoices } from './juryChoices';
import { numbers } from './numbers';
import { plural } from './plural';

const { count: grouped, mean, missing, shownMissing } = numbers;

const two = (figure: number): string => String(figure).padStart(2, '0');

const students = (count: number): string => `${grouped(count)} ${plural(count, 'student', 'students')}`;

const plus = ({ points = 0 }: Remedy, one: string, many: string): string =>
  `+\u00a0${missing(points)}\u00a0${plural(shownMissing(points), one, many)}`;

/** Readings in so few words as the column has room for. */
const readings: JuryMessages['readings'] = { resit: 'mark after a resit', toeic: 'TOEIC minimum', waived: 'waived subject' };

const readingNamed = (reading = ''): string => readings[reading] ?? reading;

/** What stands in a column of its own, by the name that remedies give it. */
const parts: Readonly<Record<string, string>> = {
  count: 'enter the number of placements',
  longestMonths: 'enter the length of the longest placement',
  route: 'enter the status',
  months: 'enter the length of the project',
  hours: 'enter the hours of the project',
  credits: 'enter the ECTS credits',
  semesters: 'enter the number of semesters',
};

function enter({ about, criterion }: Remedy, { label, toeic }: RemedyAbout): string {
  if (about === undefined) return 'enter the company marks';
  if (about === 'toeic') return `enter the TOEIC (≥\u00a0${toeic})`;
  if (criterion === 'centres') return `enter ${label}`;
  if (criterion !== 'company') return parts[about] ?? `enter ${about}`;
  return about.startsWith('weight') ? `enter the weight of period ${about.slice('weight'.length)}` : `enter mark ${about}`;
}

function companyImpossible({ about = '', points = 0, reading }: Remedy, { isResitDue }: RemedyAbout): string {
  if (reading !== undefined) return `choose the reading: ${readingNamed(reading)}`;
  if (about === 'E')
    return `E: +\u00a0${missing(points)}, but ${isResitDue ? 'the exams to take again do not suffice' : 'nothing to take again'}`;
  return about.startsWith('A') ? `no way: ${about} is not taken again` : `no way: ${about} was taken again`;
}

const remedy: JuryMessages['remedy'] = {
  centrePoints: (one, { label }) => `${label}: ${plus(one, 'pt', 'pts')}`,
  resitMarks: ({ marks = {}, mean: raised }) => {
    const needed = Object.entries(marks).map(([exam, mark]) => `${exam}\u00a0≥\u00a0${missing(mark)}`);
    const list = needed.join(', ').replace(/, ([^,]*)$/, ' and $1');
    return raised === undefined ? list : `${list} (E\u00a0≥\u00a0${mean(raised)})`;
  },
  companyImpossible,
  toeicPoints: (one) => `TOEIC: ${plus(one, 'point', 'points')}`,
  enter,
  chooseReading: ({ reading }) => `choose the reading: ${readingNamed(reading)}`,
  placements: (one) => plus(one, 'placement', 'placements'),
  longerPlacement: (one) => `longest placement: ${plus(one, 'month', 'months')}`,
  projectMonths: (one) => `project: ${plus(one, 'month', 'months')}`,
  projectHours: (one) => `project: ${plus(one, 'hour', 'hours')}`,
  projectCredits: (one) => `project: ${plus(one, 'credit', 'credits')}`,
  credits: (one) => `abroad: ${plus(one, 'credit', 'credits')}`,
};

export const jury: JuryMessages = {
  sheetName: 'Jury',
  besides: (name, attempt) => (attempt === 1 ? `${name} (ENSIAME)` : `${name} (ENSIAME ${attempt})`),
  date: ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
  title: (intake) => (intake === null ? 'Jury' : `Jury, intake of ${intake}`),
  ruleSet: (registry, intake, date) =>
    `Rules of ${registry}, ${intake === null ? 'figures in force' : `figures for the intake of ${intake}`}, made on ${date}`,
  source: (sheets, count, fingerprint) =>
    `Marks: ${plural(sheets.length, 'sheet', 'sheets')} ${sheets.map((name) => `“${name}”`).join(', ')}, ${students(count)}, fingerprint ${fingerprint}`,
  readingsOpen: (open) => `Readings to choose: ${open.map(({ name, students: count }) => `${name} (${students(count)})`).join(', ')}`,
  readingsChosen: (chosen) => `Readings chosen: ${chosen.map(({ name, choice }) => `${name}, ${choice}`).join('; ')}`,
  readings,
  noReadings: 'No reading of the text to choose',
  progress: ['Decisions entered: ', ' of ', '; grounds to write: ', '; to review: '],
  legend: [
    'Bold box: below a minimum of the title',
    '<: rounds to the minimum without reaching it',
    'Dotted box: depends on a reading',
    '—: no mean',
    '(…): extra test possible, *\u00a0in a centre below 10',
    '≠: decision that differs',
    'Dashes: grounds to write',
  ],
  square: (count) => `■ = ${students(count)}`,
  groups: {
    student: 'Student',
    company: 'b',
    rules: 'What the rules give',
    jury: 'For the jury to enter',
    notPrinted: 'not printed',
  },
  centresWith: (minimum) => `a, means (${minimum})`,
  heading: {
    number: 'Student no.',
    name: 'Name',
    route: 'Status',
    company: 'E',
    toeic: 'TOEIC',
    verdict: 'Proposal',
    reasons: 'Reasons of the proposal',
    resits: 'To take again',
    remedies: 'What it would take',
    review: 'To review',
    decision: 'Decision',
    motive: 'Grounds',
    remark: 'Remark',
    base: 'Base (do not change)',
  },
  companyWith: (minimum) => `E (${minimum})`,
  toeicWith: (minima) => `TOEIC (${minima.join(' or ')})`,
  centre: {
    humanities: 'Humanities',
    science: 'Sciences',
    electrical: 'Electrical',
    mechanical: 'Mechanical',
    methods: 'Methods',
    specialisation: 'Specialis.',
  },
  route: {
    student: 'Student',
    apprentice: 'Apprentice',
    continuing: 'Continuing',
    professionalisation: 'Prof. contract',
    vae: 'VAE',
    individual: 'Individual',
  },
  absent: 'Absent from the marks',
  none: '—',
  review: {
    ...juryChoices.review,
    title: 'To review',
    warning: '“seen” confirms the decision on the new marks. Keep this text all the same?',
  },
  decision: juryChoices.decision,
  elsewhere: [elsewhere],
  decisionList: { title: 'Decision not in the list', warning: 'This decision is not in the list. Keep it all the same?' },
  allMet: 'a, b and TOEIC met',
  gone: 'no longer among the marks',
  reason: {
    criterion: { centres: 'a\u00a0–\u00a0', company: 'b\u00a0–\u00a0' },
    below: (label, figure, threshold) => `${label} ${figure} <\u00a0${threshold}`,
    shownAs: (figure) => ` (shown as ${figure})`,
    resat: (exam) => `${exam} taken again`,
    missing: (label, what) => `${label}: ${what}`,
    noMark: 'mark missing',
    noScore: 'score missing',
    noCompany: 'no company mark',
    either: (values) => values.join(' or '),
    byReading: (label, figure) => `${label} by reading: ${figure}`,
    declaredOrComputed: (label, figure) => `${label} ${figure}, mean entered or computed`,
    toeicByReading: (score, minima) => `TOEIC ${score}: minimum by reading, ${minima}`,
    vae: 'VAE: the university’s own jury',
  },
  noSubjectBelow: (minimum) => `(no subject below ${minimum})`,
  remedyOfAbsentCentres: 'enter the absent centres',
  remedy,
  moved: {
    line: (since, moves, proposal) => `►\u00a0${since === null ? '' : `Since ${since}: `}${[...moves, proposal].join('; ')}`,
    from: (what, before, now) => `${what} ${before} → ${now}`,
    now: (what, now) => `${what} ${now}`,
    nothing: 'nothing',
    proposalBefore: (verdict) => `proposal before: ${verdict}`,
    sameProposal: 'same proposal',
    unknownBase: '►\u00a0Facts before unknown: check the decision',
    twice: '►\u00a0Number twice',
  },
  confidential: 'Confidential, named results',
  page: 'Page {page} / {pages}',
  footer: (registry, date, fingerprint) => `${registry}, made on ${date}, marks ${fingerprint}`,
};
