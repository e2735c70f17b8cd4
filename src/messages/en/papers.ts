import type { Lacking, PapersMessages } from '../areas/papers';
import { legend } from './legend';
import { plural } from './plural';

const students = (count: number): string => `${String(count)} ${plural(count, 'student', 'students')}`;

const lacking = ({ decisions, motives, review }: Lacking): string =>
  [
    ...(decisions > 0 ? [`${students(decisions)} without a decision`] : []),
    ...(motives > 0 ? [`grounds to write for ${String(motives)}`] : []),
    ...(review > 0 ? [`${String(review)} ${plural(review, 'decision', 'decisions')} to review`] : []),
  ].join(', ');

const resits: PapersMessages['resits'] = {
  sheetName: 'Resits',
  title: 'Resits',
  notes: ({ centre, companyMark, subject }) => [
    `To retake: compulsory, once only (B, C or D below ${companyMark}).`,
    `Extra test: the jury may set it (a centre below ${centre}, subject below ${subject}); * in that centre.`,
    'The mark obtained is typed into the grade sheet; the exam then leaves this list.',
  ],
  heading: {
    exam: 'Exam',
    number: 'Student no.',
    name: 'Name',
    route: 'Status',
    mark: 'Mark',
    nature: 'Kind',
    why: 'Why',
    date: 'Date and room',
    remark: 'Remark',
    key: 'Key (do not change)',
  },
  test: (subject) => `Extra test: ${subject}`,
  due: 'To take again',
  mayBeSet: 'Extra test',
  tests: 'Extra test, for the jury to set',
  companyMark: (exam, minimum) => `b – ${exam} below ${minimum}`,
  failingCentres: (centres) => `a – ${centres.join(', ')}`,
  otherCentre: (centres) => `a – ${centres.join(', ')}; subject of another centre`,
  none: 'No exam to retake',
  left: 'No longer on the list, kept for what was written here',
};

const minutes: PapersMessages['minutes'] = {
  sheetName: 'Minutes',
  title: 'Minutes of the jury',
  label: 'Minutes',
  session: { session: 'Meeting of', place: 'Place', chair: 'Chair' },
  draft: (lack) => `DRAFT, not to be signed: ${lacking(lack)}.`,
  changed: (sheet) => `The sheet “${sheet}” has changed since: make the minutes again.`,
  sections: {
    composition: 'Composition of the jury',
    decisions: 'Decisions',
    students: 'Students by decision',
    departures: 'Decisions that differ from the proposal, and their grounds',
    signatures: 'Signatures',
  },
  routes: {
    student: ['student', 'students'],
    apprentice: ['apprentice', 'apprentices'],
    continuing: ['continuing education', 'continuing education'],
    professionalisation: ['professionalisation contract', 'professionalisation contracts'],
    vae: ['VAE', 'VAE'],
    individual: ['individual candidacy', 'individual candidacies'],
    unknown: ['status not given', 'status not given'],
  },
  counted: (name, count) => `${name} (${String(count)})`,
  decided: 'Having examined the proposals made under the rules, the jury decides as follows.',
  none: 'Without a decision',
  group: (decision, count) => `${decision}: ${students(count)}`,
  noMotive: 'grounds to write',
  noDepartures: 'No decision differs from the proposal.',
  gone: (rows) =>
    `${String(rows)} ${plural(rows, 'row of the jury sheet is', 'rows of the jury sheet are')} no longer among the marks and not listed here.`,
  signature: { name: 'Name', quality: 'Capacity', signature: 'Signature' },
};

export const papers: PapersMessages = {
  titled: (title, intake) => (intake === null ? title : `${title}, intake of ${intake}`),
  made: (registry, date, fingerprint) => `Rules of ${registry}, made on ${date}, fingerprint of the marks ${fingerprint}`,
  resits,
  minutes,
  anonymous: {
    sheetName: 'Anonymous minutes',
    title: 'Minutes of the jury, anonymous',
    label: 'Anonymous minutes',
    header: 'Numbers only, no names or grounds',
    draft: (lack) => `DRAFT, not to be posted: ${lacking(lack)}.`,
    otherDecision: 'Another decision',
    withoutNumber: (count) => `and ${students(count)} without a number`,
  },
  legend,
};
