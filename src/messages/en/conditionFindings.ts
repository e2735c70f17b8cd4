import type { Finding } from '../../model/verdict';
import type { ConditionFindingCode, Sentences } from '../areas/findings';
import { numbers } from './numbers';
import { plural } from './plural';

const { mark } = numbers;

const minimum = ({ threshold }: Finding): string => (threshold === undefined ? '' : `, minimum ${mark(threshold)}`);

/** `missing (ABS)`, with the code where one stands instead of a number. */
const lacking = (word: string, { text }: Finding): string => (text === undefined ? word : `${word} (${text})`);

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

export const conditionFindings: Sentences<ConditionFindingCode> = {
  placementsBelow: (finding) => `${amount(finding)}${minimum(finding)}`,
  placementsMissing: (finding) => part(placements, finding),
  projectBelow: (finding) => `${amount(finding)}${minimum(finding)}`,
  projectMissing: (finding) => part(project, finding),
  projectLong: (finding) => `${amount(finding)}, above ${mark(finding.threshold ?? 0)}`,
  exchangeBelow: (finding) => `${amount(finding)}${minimum(finding)}`,
  exchangeMissing: (finding) => part(exchange, finding),
  optionUnknown: ({ text }) => `specialisation “${text}” unknown to the text`,
  contradicted: () => 'two rows of this student contradict each other',
};
