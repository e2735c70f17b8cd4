import type { Remedy } from '../../model/verdict';
import type { RemedyMessages } from '../areas/remedies';
import { numbers } from './numbers';
import { plural } from './plural';
import { readings } from './readings';

const { mean, missing, shownMissing } = numbers;

const more = ({ points = 0 }: Remedy, one: string, many: string): string =>
  `${missing(points)} more ${plural(shownMissing(points), one, many)}`;

const joined = (parts: readonly string[]): string => parts.join(', ').replace(/, ([^,]*)$/, ' and $1');

const readingNamed = (reading: string | undefined): string => Object.entries(readings).find(([name]) => name === reading)?.[1].name ?? '';

/** What stands in a column of its own, by the name that remedies give it. */
const parts: Readonly<Record<string, string>> = {
  toeic: 'The TOEIC score.',
  count: 'The number of placements.',
  longestMonths: 'The length of the longest placement.',
  route: 'The route.',
  months: 'The months of the project.',
  hours: 'The hours of the project.',
  credits: 'The ECTS credits.',
  semesters: 'The number of semesters abroad.',
};

function enter({ about, criterion }: Remedy): string {
  if (about === undefined) return 'The company marks.';
  if (criterion === 'centres') return `The mark of ${about}.`;
  if (criterion !== 'company') return parts[about] ?? `${about}.`;
  return about.startsWith('weight') ? `The weight of period ${about.slice('weight'.length)}.` : `Mark ${about}.`;
}

function companyImpossible({ about = '', reading }: Remedy): string {
  if (reading !== undefined) return `No mark would do in every reading (${readingNamed(reading)}); the decision is the jury’s.`;
  if (about === 'E') return 'No exam to take again can raise this mean enough; the decision is the jury’s.';
  if (about.startsWith('A')) return `Nothing can change mark ${about} any more, since it is not taken again; the decision is the jury’s.`;
  return `Nothing can change mark ${about} any more, already taken again; the decision is the jury’s.`;
}

export const remedies: RemedyMessages = {
  centrePoints: (remedy) => `${more(remedy, 'point', 'points')} in the mean of ${remedy.about}.`,
  resitMarks: ({ marks = {}, mean: raised }) => {
    const needed = joined(Object.entries(marks).map(([exam, mark]) => `${missing(mark)} in ${exam}`));
    return raised === undefined ? `${needed}.` : `${needed}: the mean would become ${mean(raised)}.`;
  },
  companyImpossible,
  toeicPoints: (remedy) => `${more(remedy, 'point', 'points')} in the TOEIC.`,
  enter,
  chooseReading: ({ reading }) => `Choose the reading: ${readingNamed(reading)}.`,
  placements: (remedy) => `${more(remedy, 'placement', 'placements')}.`,
  longerPlacement: (remedy) => `${more(remedy, 'month', 'months')} for the longest placement.`,
  projectMonths: (remedy) => `${more(remedy, 'month', 'months')} of project.`,
  projectHours: (remedy) => `${more(remedy, 'hour', 'hours')} of project.`,
  projectCredits: (remedy) => `${more(remedy, 'ECTS credit', 'ECTS credits')} for the project.`,
  credits: (remedy) => `${more(remedy, 'ECTS credit', 'ECTS credits')} abroad.`,
};
