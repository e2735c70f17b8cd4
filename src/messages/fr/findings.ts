import type { Finding } from '../../model/verdict';
import type { FindingMessages } from '../areas/findings';
import { numbers } from './numbers';
import { readings } from './readings';
import { plural } from './plural';

const { mark, mean } = numbers;

const under = ({ threshold }: Finding): string => (threshold === undefined ? '' : `, sous ${mark(threshold)}`);

const minimum = ({ threshold }: Finding): string => (threshold === undefined ? '' : `, minimum ${mark(threshold)}`);

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

const placements: Readonly<Record<string, string>> = {
  count: 'nombre de stages',
  longestMonths: 'durée du plus long stage',
  route: 'parcours, dont dépendent les stages,',
};

const project: Readonly<Record<string, string>> = { months: 'durée du projet', hours: 'heures du projet', credits: 'crédits du projet' };

const exchange: Readonly<Record<string, string>> = { credits: 'crédits à l’étranger', semesters: 'semestres à l’étranger' };

const amounts: Readonly<Record<string, (value: number) => string>> = {
  'placements.count': (value) => `${mark(value)} ${plural(value, 'stage', 'stages')}`,
  'placements.longestMonths': (value) => `plus long stage de ${mark(value)} mois`,
  'project.months': (value) => `projet de ${mark(value)} mois`,
  'project.hours': (value) => `projet de ${mark(value)} ${plural(value, 'heure', 'heures')}`,
  'project.credits': (value) => `${mark(value)} ${plural(value, 'crédit', 'crédits')} ECTS pour le projet`,
  'exchange.credits': (value) => `${mark(value)} ${plural(value, 'crédit', 'crédits')} ECTS à l’étranger`,
};

const amount = ({ criterion, about, value = 0 }: Finding): string => amounts[`${criterion}.${about}`]?.(value) ?? mark(value);

const part = (names: Readonly<Record<string, string>>, finding: Finding): string =>
  lacking(`${names[finding.about ?? ''] ?? finding.about ?? ''} à saisir`, finding);

export const findings: FindingMessages = {
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
  placementsBelow: (finding) => `${amount(finding)}${minimum(finding)}`,
  placementsMissing: (finding) => part(placements, finding),
  projectBelow: (finding) => `${amount(finding)}${minimum(finding)}`,
  projectMissing: (finding) => part(project, finding),
  projectLong: (finding) => `${amount(finding)}, au-delà de ${mark(finding.threshold ?? 0)}`,
  exchangeBelow: (finding) => `${amount(finding)}${minimum(finding)}`,
  exchangeMissing: (finding) => part(exchange, finding),
  optionUnknown: ({ text }) => `option «\u00a0${text}\u00a0» inconnue du texte`,
  nearMiss: ({ about, value = 0, threshold = 0 }) =>
    `${about ?? 'E'} ${mean(value, threshold)} s’arrondit à ${mean(threshold)} et reste sous ${mark(threshold)}`,
  contradicted: () => 'deux lignes de cet étudiant se contredisent',
  otherJury: ({ about }) =>
    about === 'vae' ? 'jury propre à l’université' : 'le texte ne dit pas quel jury examine une candidature individuelle',
};
