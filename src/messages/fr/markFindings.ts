import type { Finding } from '../../model/verdict';
import type { MarkFindingCode, Sentences } from '../areas/findings';
import { numbers } from './numbers';
import { readings } from './readings';

const { mark, mean } = numbers;

const under = ({ threshold }: Finding): string => (threshold === undefined ? '' : `, sous ${mark(threshold)}`);

/** `manquante (ABS)`, with the code where one stands instead of a number. */
const lacking = (word: string, { text }: Finding): string => (text === undefined ? word : `${word} (${text})`);

const means = ({ value, values, threshold }: Finding): string =>
  (values ?? (value === undefined ? [] : [value]))
    .map((one) => mean(one, threshold !== undefined && one < threshold ? threshold : undefined))
    .join(' ou ');

const weighed = /^weight(\d+)$/;

function companyMarkMissing(finding: Finding): string {
  const { about } = finding;
  if (about === undefined) return 'aucune note d’entreprise';
  const period = weighed.exec(about)?.[1];
  return period === undefined ? lacking(`note ${about} manquante`, finding) : `poids de la période ${period} manquant`;
}

export const markFindings: Sentences<MarkFindingCode> = {
  centreBelow: (finding) => `${finding.about} ${means(finding)}${under(finding)}`,
  centreMissing: (finding) =>
    `${finding.about}, ${lacking('note manquante', finding)}` +
    (finding.reading === undefined ? '' : `, selon la lecture (${readings.waived.name})`),
  centreUnsettled: (finding) => `${finding.about}, la moyenne saisie et celle des matières diffèrent (${means(finding)})`,
  centreAcquired: ({ about, text }) => `${about} acquis (${text})`,
  companyMarkBelow: (finding) => `${finding.about} ${mark(finding.value ?? 0)}${under(finding)}`,
  companyMarkMissing,
  companyMeanBelow: (finding) => `E ${means(finding)}${under(finding)}`,
  companyUnsettled: (finding) => `E ${means(finding)}, selon la lecture (${readings.resit.name})`,
  periodAcquired: ({ about, text }) => `période ${about} acquise (${text})`,
  toeicBelow: (finding) => `TOEIC ${mark(finding.value ?? 0)}${under(finding)}`,
  toeicMissing: (finding) => lacking('score TOEIC manquant', finding),
  toeicUnsettled: ({ value = 0, values = [] }) => `TOEIC ${mark(value)}, seuil de ${values.map(mark).join(' ou ')} selon la lecture`,
  nearMiss: ({ about, value = 0, threshold = 0 }) =>
    `${about ?? 'E'} ${mean(value, threshold)} s’arrondit à ${mean(threshold)} et reste sous ${mark(threshold)}`,
  otherJury: ({ about }) =>
    about === 'vae' ? 'jury propre à l’université' : 'le texte ne dit pas quel jury examine une candidature individuelle',
};
