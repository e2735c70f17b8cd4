import type { FunctionMessages } from '../areas/functions';
import { plural } from './plural';

const columns = (count: number): string => `${count} ${plural(count, 'column', 'columns')}`;

const rows = (count: number): string => `${count} ${plural(count, 'row', 'rows')}`;

export const functions: FunctionMessages = {
  argument: {
    activity: 'activity',
    industrialTutor: 'industrialTutor',
    academicTutor: 'academicTutor',
    defence: 'defence',
    centres: 'centres',
    company: 'company',
    toeic: 'toeic',
    route: 'route',
    resits: 'resits',
    readings: 'readings',
    subjects: 'subjects',
    subjectNames: 'subjectNames',
    alreadyResat: 'alreadyResat',
    marks: 'marks',
    coefficients: 'coefficients',
    credits: 'credits',
    semesters: 'semesters',
  },
  missing: (argument) => `${argument}: a value is not entered yet.`,
  code: (argument, code) => `${argument}: ${code} is not a number.`,
  unreadable: {
    outOfScale: (argument, text) => `${argument}: ${text} is out of scale.`,
    otherScale: (argument, text) => `${argument}: ${text} is on another scale.`,
    dateInsteadOfMark: (argument, text) => `${argument}: ${text} is a date.`,
    unreadable: (argument, text) => `${argument}: “${text}” is unreadable.`,
    notAToeicScore: (argument, text) => `${argument}: ${text} is not a TOEIC score (10 to 990, in fives).`,
  },
  heights: (argument, given, expected) => `${argument}: ${rows(given)}, where ${expected} or a single one are needed.`,
  width: (argument, given, expected) => `${argument}: ${columns(given)}, where ${expected} are needed.`,
  notPositive: (argument, text) => `${argument}: ${text} is not a coefficient, which must be above 0.`,
  notASemesterCount: (argument, text) => `${argument}: ${text} is not a number of semesters.`,
  unknownReading: (argument, text, admitted) => `${argument}: “${text}” is not a reading; choose among ${admitted}.`,
  unknownExam: (argument, text) => `${argument}: “${text}” is not an exam B, C or D.`,
  whichPeriod: (argument, exam) => `${argument}: say which period ${exam} is of, such as ${exam}1.`,
  centresNeeded: (argument) => `${argument}: the means of the centres are needed for extra tests.`,
  because: (argument, reason) => `${argument}: ${reason}.`,
  otherJury: 'VAE comes before the university’s own jury.',
  toeicOpen: 'The text does not set the TOEIC score of this route.',
  verdict: (label, reasons) => (reasons.length === 0 ? label : `${label}: ${reasons.join('; ')}`),
  unnamedSubject: (column) => `subject ${column}`,
  multipleOf: (count) => `${count} a period`,
};
