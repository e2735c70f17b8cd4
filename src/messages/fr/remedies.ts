import type { Remedy } from '../../model/verdict';
import type { RemedyMessages } from '../areas/remedies';
import { numbers } from './numbers';
import { of, plural } from './plural';
import { readings } from './readings';

const { mean, missing, shownMissing } = numbers;

const more = ({ points = 0 }: Remedy, one: string, many: string): string =>
  `${missing(points)} ${plural(shownMissing(points), one, many)} de plus`;

const joined = (parts: readonly string[]): string => parts.join(', ').replace(/, ([^,]*)$/, ' et $1');

const readingNamed = (reading: string | undefined): string => Object.entries(readings).find(([name]) => name === reading)?.[1].name ?? '';

/** What stands in a column of its own, by the name that remedies give it. */
const parts: Readonly<Record<string, string>> = {
  toeic: 'Le score au TOEIC.',
  count: 'Le nombre de stages.',
  longestMonths: 'La durée du plus long stage.',
  route: 'Le parcours.',
  months: 'La durée du projet.',
  hours: 'Les heures du projet.',
  credits: 'Les crédits ECTS.',
  semesters: 'Le nombre de semestres à l’étranger.',
};

function enter({ about, criterion }: Remedy): string {
  if (about === undefined) return 'Les notes d’entreprise.';
  if (criterion === 'centres') return `La note ${of(about)}.`;
  if (criterion !== 'company') return parts[about] ?? `${about}.`;
  return about.startsWith('weight') ? `Le poids de la période ${about.slice('weight'.length)}.` : `La note ${about}.`;
}

function companyImpossible({ about = '', reading }: Remedy): string {
  if (reading !== undefined)
    return `Aucune note ne suffit dans toutes les lectures (${readingNamed(reading)})\u202f; la décision revient au jury.`;
  if (about === 'E') return 'Aucune épreuve à repasser ne peut relever assez cette moyenne\u202f; la décision revient au jury.';
  if (about.startsWith('A')) return `Rien ne peut plus changer la note ${about}, qui ne se repasse pas\u202f; la décision revient au jury.`;
  return `Rien ne peut plus changer la note ${about}, déjà repassée\u202f; la décision revient au jury.`;
}

export const remedies: RemedyMessages = {
  centrePoints: (remedy) => `${more(remedy, 'point', 'points')} à la moyenne ${of(remedy.about ?? '')}.`,
  resitMarks: ({ marks = {}, mean: raised }) => {
    const needed = joined(Object.entries(marks).map(([exam, mark]) => `${missing(mark)} en ${exam}`));
    return raised === undefined ? `${needed}.` : `${needed}\u00a0: la moyenne passerait à ${mean(raised)}.`;
  },
  companyImpossible,
  toeicPoints: (remedy) => `${more(remedy, 'point', 'points')} au TOEIC.`,
  enter,
  chooseReading: ({ reading }) => `Choisir la lecture\u00a0: ${readingNamed(reading)}.`,
  placements: (remedy) => `${more(remedy, 'stage', 'stages')}.`,
  longerPlacement: (remedy) => `${more(remedy, 'mois', 'mois')} pour le plus long stage.`,
  projectMonths: (remedy) => `${more(remedy, 'mois', 'mois')} de projet.`,
  projectHours: (remedy) => `${more(remedy, 'heure', 'heures')} de projet.`,
  projectCredits: (remedy) => `${more(remedy, 'crédit ECTS', 'crédits ECTS')} pour le projet.`,
  credits: (remedy) => `${more(remedy, 'crédit ECTS', 'crédits ECTS')} à l’étranger.`,
};
