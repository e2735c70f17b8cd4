import type { JuryMessages, RemedyAbout } from '../areas/jury';
import type { Remedy } from '../../model/verdict';
import { juryChoices as elsewhere } from '../en/juryChoices';
import { juryChoices } from './juryChoices';
import { numbers } from './numbers';
import { grouped, plural } from './plural';

const { mean, missing, shownMissing } = numbers;

const two = (figure: number): string => String(figure).padStart(2, '0');

const students = (count: number): string => `${grouped(count)} ${plural(count, 'étudiant', 'étudiants')}`;

const plus = ({ points = 0 }: Remedy, one: string, many: string): string =>
  `+\u00a0${missing(points)}\u00a0${plural(shownMissing(points), one, many)}`;

/** Readings in so few words as the column has room for. */
const readings: JuryMessages['readings'] = { resit: 'note après épreuve repassée', toeic: 'seuil du TOEIC', waived: 'matière dispensée' };

const readingNamed = (reading = ''): string => readings[reading] ?? reading;

/** What stands in a column of its own, by the name that remedies give it. */
const parts: Readonly<Record<string, string>> = {
  count: 'saisir le nombre de stages',
  longestMonths: 'saisir la durée du plus long stage',
  route: 'saisir le statut',
  months: 'saisir la durée du projet',
  hours: 'saisir les heures du projet',
  credits: 'saisir les crédits ECTS',
  semesters: 'saisir le nombre de semestres',
};

function enter({ about, criterion }: Remedy, { label, toeic }: RemedyAbout): string {
  if (about === undefined) return 'saisir les notes d’entreprise';
  if (about === 'toeic') return `saisir le TOEIC (≥\u00a0${toeic})`;
  if (criterion === 'centres') return `saisir ${label}`;
  if (criterion !== 'company') return parts[about] ?? `saisir ${about}`;
  return about.startsWith('weight') ? `saisir le poids de la période ${about.slice('weight'.length)}` : `saisir la note ${about}`;
}

function companyImpossible({ about = '', points = 0, reading }: Remedy, { isResitDue }: RemedyAbout): string {
  if (reading !== undefined) return `choisir la lecture\u00a0: ${readingNamed(reading)}`;
  if (about === 'E')
    return `E\u00a0: +\u00a0${missing(points)}, mais ${isResitDue ? 'les épreuves à repasser n’y suffisent pas' : 'rien à repasser'}`;
  return about.startsWith('A') ? `aucun moyen\u00a0: ${about} ne se repasse pas` : `aucun moyen\u00a0: ${about} déjà repassée`;
}

const remedy: JuryMessages['remedy'] = {
  centrePoints: (one, { label }) => `${label}\u00a0: ${plus(one, 'pt', 'pts')}`,
  resitMarks: ({ marks = {}, mean: raised }) => {
    const needed = Object.entries(marks).map(([exam, mark]) => `${exam}\u00a0≥\u00a0${missing(mark)}`);
    const list = needed.join(', ').replace(/, ([^,]*)$/, ' et $1');
    return raised === undefined ? list : `${list} (E\u00a0≥\u00a0${mean(raised)})`;
  },
  companyImpossible,
  toeicPoints: (one) => `TOEIC\u00a0: ${plus(one, 'point', 'points')}`,
  enter,
  chooseReading: ({ reading }) => `choisir la lecture\u00a0: ${readingNamed(reading)}`,
  placements: (one) => plus(one, 'stage', 'stages'),
  longerPlacement: (one) => `plus long stage\u00a0: ${plus(one, 'mois', 'mois')}`,
  projectMonths: (one) => `projet\u00a0: ${plus(one, 'mois', 'mois')}`,
  projectHours: (one) => `projet\u00a0: ${plus(one, 'heure', 'heures')}`,
  projectCredits: (one) => `projet\u00a0: ${plus(one, 'crédit', 'crédits')}`,
  credits: (one) => `étranger\u00a0: ${plus(one, 'crédit', 'crédits')}`,
};

export const jury: JuryMessages = {
  sheetName: 'Jury',
  besides: (name, attempt) => (attempt === 1 ? `${name} (ENSIAME)` : `${name} (ENSIAME ${attempt})`),
  date: ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
  title: (intake) => (intake === null ? 'Jury' : `Jury, promotion ${intake}`),
  ruleSet: (registry, intake, date) =>
    `Règlement ${registry}, ${intake === null ? 'chiffres en vigueur' : `chiffres de la promotion ${intake}`}, établi le ${date}`,
  source: (sheets, count, fingerprint) =>
    `Notes\u00a0: ${plural(sheets.length, 'feuille', 'feuilles')} ${sheets.map((name) => `«\u00a0${name}\u00a0»`).join(', ')}, ${students(count)}, empreinte ${fingerprint}`,
  readingsOpen: (open) => `Lectures à choisir\u00a0: ${open.map(({ name, students: count }) => `${name} (${students(count)})`).join(', ')}`,
  readingsChosen: (chosen) => `Lectures choisies\u00a0: ${chosen.map(({ name, choice }) => `${name}, ${choice}`).join('\u202f; ')}`,
  readings,
  noReadings: 'Aucune lecture du texte à choisir',
  progress: ['Décisions saisies\u00a0: ', ' sur ', '\u202f; motifs à écrire\u00a0: ', '\u202f; à revoir\u00a0: '],
  legend: [
    'Encadré gras\u00a0: sous un seuil du titre',
    '<\u00a0: s’arrondit au seuil sans l’atteindre',
    'Pointillé\u00a0: dépend d’une lecture',
    '—\u00a0: pas de moyenne',
    '(…)\u00a0: épreuve de contrôle possible, *\u00a0dans un centre sous 10',
    '≠\u00a0: décision qui diffère',
    'Tirets\u00a0: motif à écrire',
  ],
  square: (count) => `■ = ${students(count)}`,
  groups: {
    student: 'Étudiant',
    company: 'b',
    rules: 'Ce que donne le règlement',
    jury: 'À saisir par le jury',
    notPrinted: 'non imprimé',
  },
  centresWith: (minimum) => `a, moyennes (${minimum})`,
  heading: {
    number: 'N° étudiant',
    name: 'Nom et prénom',
    route: 'Statut',
    company: 'E',
    toeic: 'TOEIC',
    verdict: 'Proposition',
    reasons: 'Motifs de la proposition',
    resits: 'À repasser',
    remedies: 'Ce qu’il faudrait',
    review: 'À revoir',
    decision: 'Décision',
    motive: 'Motif',
    remark: 'Remarque',
    base: 'Base (ne pas modifier)',
  },
  companyWith: (minimum) => `E (${minimum})`,
  toeicWith: (minima) => `TOEIC (${minima.join(' ou ')})`,
  centre: {
    humanities: 'Form. hum.',
    science: 'Form. sci.',
    electrical: 'Électrot.',
    mechanical: 'Génie méc.',
    methods: 'Méthodo.',
    specialisation: 'Approf.',
  },
  route: {
    student: 'Étudiant',
    apprentice: 'Apprenti',
    continuing: 'Form. cont.',
    professionalisation: 'Contrat pro',
    vae: 'VAE',
    individual: 'Individuel',
  },
  absent: 'Absent des notes',
  none: '—',
  review: {
    ...juryChoices.review,
    title: 'À revoir',
    warning: '«\u00a0vu\u00a0» confirme la décision sur les nouvelles notes. Garder quand même ce texte\u202f?',
  },
  decision: juryChoices.decision,
  elsewhere: [elsewhere],
  decisionList: { title: 'Décision hors liste', warning: 'Cette décision n’est pas dans la liste. La garder quand même\u202f?' },
  allMet: 'a, b et TOEIC remplis',
  gone: 'n’est plus dans les notes',
  reason: {
    criterion: { centres: 'a\u00a0–\u00a0', company: 'b\u00a0–\u00a0' },
    below: (label, figure, threshold) => `${label} ${figure} <\u00a0${threshold}`,
    shownAs: (figure) => ` (affiché ${figure})`,
    resat: (exam) => `${exam} repassée`,
    missing: (label, what) => `${label}\u00a0: ${what}`,
    noMark: 'note manquante',
    noScore: 'score manquant',
    noCompany: 'aucune note d’entreprise',
    either: (values) => values.join(' ou '),
    byReading: (label, figure) => `${label} selon la lecture\u00a0: ${figure}`,
    declaredOrComputed: (label, figure) => `${label} ${figure}, moyenne saisie ou calculée`,
    toeicByReading: (score, minima) => `TOEIC ${score}\u00a0: seuil selon la lecture, ${minima}`,
    vae: 'VAE\u00a0: jury propre à l’université',
  },
  noSubjectBelow: (minimum) => `(aucune matière sous ${minimum})`,
  remedyOfAbsentCentres: 'saisir les centres absents',
  remedy,
  moved: {
    line: (since, moves, proposal) =>
      `►\u00a0${since === null ? '' : `Depuis le ${since}\u00a0: `}${[...moves, proposal].join('\u202f; ')}`,
    from: (what, before, now) => `${what} ${before} → ${now}`,
    now: (what, now) => `${what} ${now}`,
    nothing: 'rien',
    proposalBefore: (verdict) => `proposition avant\u00a0: ${verdict}`,
    sameProposal: 'même proposition',
    unknownBase: '►\u00a0Faits d’avant inconnus\u00a0: vérifier la décision',
    twice: '►\u00a0Numéro en double',
  },
  confidential: 'Confidentiel, résultats nominatifs',
  page: 'Page {page} / {pages}',
  footer: (registry, date, fingerprint) => `${registry}, établi le ${date}, notes ${fingerprint}`,
};
