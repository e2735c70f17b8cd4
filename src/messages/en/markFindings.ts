import type { Finding } from '../../model/verdict';
import type { MarkFindingCode, Sentences } from '../areas/findings';
import { numbers } from './numbers';
import { readings } from './readings';

const { mark, mean } = numbers;

const under = ({ threshold }: Finding): string => (threshold === undefined ? '' : `, below ${mark(threshold)}`);

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

export const markFindings: Sentences<MarkFindingCode> = {
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
  nearMiss: ({ about, value = 0, threshold = 0 }) =>
    `${about ?? 'E'} ${mean(value, threshold)} rounds to ${mean(threshold)} and stays below ${mark(threshold)}`,
  otherJury: ({ about }) =>
    about === 'vae' ? 'the university’s own jury' : 'the text does not tell which jury examines an individual candidacy',
};
