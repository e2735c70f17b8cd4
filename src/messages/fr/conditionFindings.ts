import type { Finding } from '../../model/verdict';
import type { ConditionFindingCode, Sentences } from '../areas/findings';
import { numbers } from './numbers';
import { plural } from './plural';

const { mark } = numbers;

const minimum = ({ threshold }: Finding): string => (threshold === undefined ? '' : `, minimum ${mark(threshold)}`);

/** `manquante (ABS)`, with the code where one stands instead of a number. */
const lacking = (word: string, { text }: Finding): string => (text === undefined ? word : `${word} (${text})`);

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

export const conditionFindings: Sentences<ConditionFindingCode> = {
  placementsBelow: (finding) => `${amount(finding)}${minimum(finding)}`,
  placementsMissing: (finding) => part(placements, finding),
  projectBelow: (finding) => `${amount(finding)}${minimum(finding)}`,
  projectMissing: (finding) => part(project, finding),
  projectLong: (finding) => `${amount(finding)}, au-delà de ${mark(finding.threshold ?? 0)}`,
  exchangeBelow: (finding) => `${amount(finding)}${minimum(finding)}`,
  exchangeMissing: (finding) => part(exchange, finding),
  optionUnknown: ({ text }) => `option «\u00a0${text}\u00a0» inconnue du texte`,
  contradicted: () => 'deux lignes de cet étudiant se contredisent',
};
