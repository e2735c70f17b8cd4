import type { StudentsMessages } from '../areas/students';
import { criteria } from './criteria';
import { grouped, plural } from './plural';
import { remedies } from './remedies';
import { verdicts } from './verdicts';

const howMany = (count: number): string => (count === 0 ? 'aucun étudiant' : `${grouped(count)} ${plural(count, 'étudiant', 'étudiants')}`);

const points = (value: number): string => plural(value, 'point', 'points');

const overview: StudentsMessages['overview'] = {
  eligible: (count) => `${grouped(count)} ${plural(count, 'éligible', 'éligibles')}`,
  outOf: (count) => `sur ${grouped(count)} ${plural(count, 'étudiant', 'étudiants')}`,
  verdictCount: {
    eligible: (count) => `${grouped(count)} ${plural(count, 'éligible', 'éligibles')}`,
    awaitingToeic: (count) => `${grouped(count)} ${plural(count, 'titre suspendu', 'titres suspendus')} pour le TOEIC`,
    jury: (count) => `${grouped(count)} à examiner par le jury`,
    incomplete: (count) => `${grouped(count)} ${plural(count, 'incomplet', 'incomplets')}`,
    outOfScope: (count) => `${grouped(count)} hors champ`,
  },
  verdict: verdicts,
  all: 'Tous',
  filterByVerdict: 'Filtrer par verdict',
  filterByCriterion: 'Filtrer par critère',
  filterByCentre: 'Filtrer par centre',
  openReadings: (readings, count) =>
    `${readings} ${plural(readings, 'lecture du texte reste', 'lectures du texte restent')} à choisir\u202f; ` +
    `${plural(readings, 'elle décide', 'elles décident')} pour ${howMany(count)}.`,
  choose: 'Choisir',
  criteria: 'Critères',
  criterion: { centres: 'Centres', company: 'Entreprise', toeic: 'TOEIC', placements: 'Stages', project: 'Projet', exchange: 'Étranger' },
  answer: criteria.answers,
  counted: (name, what, count) => `${name}, ${what}\u00a0: ${grouped(count)}`,
  spread: 'Moyennes par centre',
  below: (threshold) => `sous ${threshold}`,
  countBelow: (count, threshold) => `${grouped(count)} sous ${threshold}`,
  announced: (parts) => `${parts.join(', ')}.`,
};

const list: StudentsMessages['list'] = {
  label: 'Étudiants',
  search: 'Nom, numéro, matière',
  sort: 'Trier',
  sorts: { toTreat: 'à traiter d’abord', sheet: 'ordre de la feuille', name: 'nom' },
  count: (shown, all) => (shown === all ? howMany(all) : `${howMany(shown)} sur ${grouped(all)}`),
  freeFilter: 'Effacer le filtre',
  noMatch: 'Aucun étudiant ne correspond.',
  noMatchAmong: (search, among) => `«\u00a0${search}\u00a0», parmi ${among}.`,
  searchAll: (all) => `Chercher parmi les ${grouped(all)}`,
  noLonger: 'n’est plus dans ce filtre',
  changed: (name, verdict) => `${name}\u00a0: ${verdict}`,
  noName: 'Sans nom',
};

const reasons: StudentsMessages['reasons'] = {
  title: 'Raisons',
  marks: {
    A: 'A, activité en entreprise',
    B: 'B, mémoire, tuteur industriel',
    C: 'C, mémoire, tuteur universitaire',
    D: 'D, soutenance',
  },
  resatTo: (exam, figure) => `${exam} repassée à ${figure}`,
  mark: (name, period) => (period === null ? name : `${name}, période ${period}`),
  resat: (name) => `${name}, repassée`,
  score: (period) => (period === null ? 'E, note de la période' : `E, note de la période ${period}`),
  scoreMean: (periods) => (periods < 2 ? 'E, moyenne en entreprise' : `E, moyenne des ${periods} périodes`),
  minimum: (threshold, missing) => `minimum ${threshold}, il manque ${missing}`,
  atLeast: (threshold) => `minimum ${threshold}`,
  belowShort: (figure, threshold) => `${figure}, sous ${threshold}`,
  resatShort: (exam, figure, threshold) => `${exam} repassée à ${figure}, sous ${threshold}`,
  either: (values) => values.join(' ou '),
  toChoose: 'à choisir',
  thresholdToChoose: 'seuil à choisir',
  toeicShort: (score, missing, value) => `${score}, il manque ${missing} ${points(value)}`,
  code: {
    absent: (code) => `absence (${code})`,
    waived: (code) => `dispense (${code})`,
    pending: (code) => `en attente (${code})`,
    withdrawn: (code) => `démission (${code})`,
    acquired: (code) => `acquis (${code})`,
  },
  unreadable: {
    outOfScale: (text) => `${text}, hors barème`,
    otherScale: (text) => `${text}, autre barème`,
    dateInsteadOfMark: (text) => `${text}, date à la place d’une note`,
    unreadable: (text) => `«\u00a0${text}\u00a0», illisible`,
    notAToeicScore: (text) => `${text}, score TOEIC impossible`,
  },
  blank: 'pas encore saisi',
  blankFeminine: 'pas encore saisie',
  noColumn: 'aucune colonne dans ce classeur',
  absentCentres: (count) => `${grouped(count)} centres absents`,
  absentCentresNamed: (names) => `centres absents\u00a0: ${names.join(', ')}`,
  markNamed: (mark) => `note ${mark}`,
  toeic: 'TOEIC',
  acquired: (code) => `acquis (${code})`,
  criterionOf: {
    centres: 'Critère a',
    company: 'Critère b',
    toeic: 'Niveau d’anglais',
    placements: 'Stages',
    project: 'Projet de fin d’études',
    exchange: 'Semestre à l’étranger',
  },
  cite: (criterion, section) => (criterion === null ? `«\u00a0${section}\u00a0»` : `${criterion}, «\u00a0${section}\u00a0»`),
  openReading: (reading) => `selon la lecture\u00a0: ${reading}`,
  otherJury: 'jury de l’université',
  individualJury: 'le jury des candidatures individuelles n’est pas lisible dans le texte',
  contradicted: 'deux lignes différentes portent ce numéro',
  optionUnknown: (option) => `option «\u00a0${option}\u00a0», inconnue du texte`,
  projectLong: 'au-delà de la durée prévue',
  nearMiss: (rounded, threshold) => `s’arrondit à ${rounded} et reste sous ${threshold}`,
  parts: {
    placements: 'Nombre de stages',
    longerPlacement: 'Stage le plus long, en mois',
    projectMonths: 'Projet de fin d’études, mois',
    projectHours: 'Projet de fin d’études, heures',
    projectCredits: 'Projet de fin d’études, crédits ECTS',
    credits: 'Crédits ECTS à l’étranger',
    semesters: 'Semestres à l’étranger',
  },
  weight: (period) => `poids de la période ${period}`,
  period: (period) => `période ${period}`,
  nothingMissing: 'Toutes les conditions du texte sont remplies.',
};

export const students: StudentsMessages = {
  overview,
  list,
  reasons,
  resits: 'À repasser, une fois',
  resitWhen: (minimum) => `Note sous ${minimum}`,
  extraTests: 'Épreuves de contrôle que le jury peut demander',
  extraTest: {
    own: (subject, centre) => `sous ${subject}, centre sous ${centre}`,
    other: (subject) => `sous ${subject}, autre centre`,
  },
  remedies: { title: 'Ce qu’il faudrait', sentence: remedies, absentCentres: 'Les notes des centres absents.' },
  row: (row) => `Ligne ${row}`,
  deliberate: 'Délibérer',
};
