import type { Finding } from '../../model/verdict';
import type { FindingMessages } from '../areas/findings';
import { numbers } from './numbers';
import { readings } from './readings';
import { plural } from './plural';

const { mark, mean } = numbers;

const under = ({ threshold }: Finding): string => (threshold === undefined ? '' : `, below ${mark(threshold)}`);

const minimum = ({ threshold }: Finding): string => (threshold === undefined ? '' : `, minimum ${mark(threshold)}`);

/** `missing (ABS)`, with the code where one stands instead of a number. */
const lacking = (word: string, { text }: Finding): string => (text === undefined ? word : `${word} (${text})`);

const means = ({ value, values, threshold }: Finding): string =>
  (values ?? (value === undefined ? [] : [value]))
    .map((one) => mean(one, threshold !== undefined && one < threshold ? threshold : undefined))
    .join(' or ');

const weighed = /^weight(\d+)$/;

function companyMarkMissing(finding: Finding): string {
  const { about } = finding;
  if (about === undefined) return 'no company mark';
  const period = weighed.exec(about)?.[1];
  return period === undefined ? lacking(`mark ${about} missing`, finding) : `weight of period ${period} missing`;
}

const placements: Readonly<Record<string, string>> = {
  count: 'number of placements',
  longestMonths: 'length of the longest placement',
  route: 'route, on which placements depend,',
};

const project: Readonly<Record<string, string>> = {
  months: 'months of the project',
  hours: 'hours of the project',
  credits: 'credits of the project',
};

const exchange: Readonly<Record<string, string>> = { credits: 'credits abroad', semesters: 'semesters abroad' };

const amounts: Readonly<Record<string, (value: number) => string>> = {
  'placements.count': (value) => `${mark(value)} ${plural(value, 'placement', 'placements')}`,
  'placements.longestMonths': (value) => `longest placement ${mark(value)} ${plural(value, 'month', 'months')}`,
  'project.months': (value) => `project of ${mark(value)} ${plural(value, 'month', 'months')}`,
  'project.hours': (value) => `project of ${mark(value)} ${plural(value, 'hour', 'hours')}`,
  'project.credits': (value) => `${mark(value)} ECTS ${plural(value, 'credit', 'credits')} for the project`,
  'exchange.credits': (value) => `${mark(value)} ECTS ${plural(value, 'credit', 'credits')} abroad`,
};

const amount = ({ criterion, about, value = 0 }: Finding): string => amounts[`${criterion}.${about}`]?.(value) ?? mark(value);

const part = (names: Readonly<Record<string, string>>, finding: Finding): string =>
  lacking(`${names[finding.about ?? ''] ?? finding.about ?? ''} to be entered`, finding);

export const findings: FindingMessages = {
  centreBelow: (finding) => `${finding.about} ${means(finding)}${under(finding)}`,
  centreMissing: (finding) =>
    `${finding.about}, ${lacking('mark missing', finding)}` +
    (finding.reading === undefined ? '' : `, depending on the reading (${readings.waived.name})`),
  centreUnsettled: (finding) => `${finding.about}, the mean entered and that of the subjects differ (${means(finding)})`,
  centreAcquired: ({ about, text }) => `${about} acquired (${text})`,
  companyMarkBelow: (finding) => `${finding.about} ${mark(finding.value ?? 0)}${under(finding)}`,
  companyMarkMissing,
  companyMeanBelow: (finding) => `E ${means(finding)}${under(finding)}`,
  companyUnsettled: (finding) => `E ${means(finding)}, depending on the reading (${readings.resit.name})`,
  periodAcquired: ({ about, text }) => `period ${about} acquired (${text})`,
  toeicBelow: (finding) => `TOEIC ${mark(finding.value ?? 0)}${under(finding)}`,
  toeicMissing: (finding) => lacking('TOEIC score missing', finding),
  toeicUnsettled: ({ value = 0, values = [] }) =>
    `TOEIC ${mark(value)}, threshold ${values.map(mark).join(' or ')} depending on the reading`,
  placementsBelow: (finding) => `${amount(finding)}${minimum(finding)}`,
  placementsMissing: (finding) => part(placements, finding),
  projectBelow: (finding) => `${amount(finding)}${minimum(finding)}`,
  projectMissing: (finding) => part(project, finding),
  projectLong: (finding) => `${amount(finding)}, above ${mark(finding.threshold ?? 0)}`,
  exchangeBelow: (finding) => `${amount(finding)}${minimum(finding)}`,
  exchangeMissing: (finding) => part(exchange, finding),
  optionUnknown: ({ text }) => `specialisation “${text}” unknown to the text`,
  nearMiss: ({ about, value = 0, threshold = 0 }) =>
    `${about ?? 'E'} ${mean(value, threshold)} rounds to ${mean(threshold)} and stays below ${mark(threshold)}`,
  contradicted: () => 'two rows of this student contradict each other',
  otherJury: ({ about }) =>
    about === 'vae' ? 'the university’s own jury' : 'the text does not tell which jury examines an individual candidacy',
};
