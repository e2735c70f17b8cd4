import type { FunctionMessages } from '../areas/functions';
import { plural } from './plural';

const columns = (count: number): string => `${count} ${plural(count, 'colonne', 'colonnes')}`;

const rows = (count: number): string => `${count} ${plural(count, 'ligne', 'lignes')}`;

export const functions: FunctionMessages = {
  argument: {
    activity: 'activité',
    industrialTutor: 'tuteurIndustriel',
    academicTutor: 'tuteurUniversitaire',
    defence: 'soutenance',
    centres: 'centres',
    company: 'entreprise',
    toeic: 'toeic',
    route: 'parcours',
    resits: 'repassées',
    readings: 'lectures',
    subjects: 'matières',
    subjectNames: 'nomsDesMatières',
    alreadyResat: 'déjàRepassées',
    marks: 'notes',
    coefficients: 'coefficients',
    credits: 'crédits',
    semesters: 'semestres',
  },
  missing: (argument) => `${argument}\u00a0: une valeur n’est pas encore saisie.`,
  code: (argument, code) => `${argument}\u00a0: ${code} n’est pas un nombre.`,
  unreadable: {
    outOfScale: (argument, text) => `${argument}\u00a0: ${text} est hors barème.`,
    otherScale: (argument, text) => `${argument}\u00a0: ${text} est dans un autre barème.`,
    dateInsteadOfMark: (argument, text) => `${argument}\u00a0: ${text} est une date.`,
    unreadable: (argument, text) => `${argument}\u00a0: «\u00a0${text}\u00a0» est illisible.`,
    notAToeicScore: (argument, text) => `${argument}\u00a0: ${text} n’est pas un score TOEIC (10 à 990, de 5 en 5).`,
  },
  heights: (argument, given, expected) => `${argument}\u00a0: ${rows(given)}, alors qu’il en faut ${expected} ou une seule.`,
  width: (argument, given, expected) => `${argument}\u00a0: ${columns(given)}, alors qu’il en faut ${expected}.`,
  notPositive: (argument, text) => `${argument}\u00a0: ${text} n’est pas un coefficient, qui doit être supérieur à 0.`,
  notASemesterCount: (argument, text) => `${argument}\u00a0: ${text} n’est pas un nombre de semestres.`,
  unknownReading: (argument, text, admitted) =>
    `${argument}\u00a0: «\u00a0${text}\u00a0» n’est pas une lecture\u202f; au choix ${admitted}.`,
  unknownExam: (argument, text) => `${argument}\u00a0: «\u00a0${text}\u00a0» n’est pas une épreuve B, C ou D.`,
  whichPeriod: (argument, exam) => `${argument}\u00a0: précisez la période de ${exam}, par exemple ${exam}1.`,
  centresNeeded: (argument) => `${argument}\u00a0: les moyennes des centres sont nécessaires pour les épreuves de contrôle.`,
  because: (argument, reason) => `${argument}\u00a0: ${reason}.`,
  otherJury: 'Une VAE relève du jury de l’université.',
  toeicOpen: 'Le texte ne fixe pas le score TOEIC de ce parcours.',
  verdict: (label, reasons) => (reasons.length === 0 ? label : `${label}\u00a0: ${reasons.join('\u202f; ')}`),
  unnamedSubject: (column) => `matière ${column}`,
  multipleOf: (count) => `${count} par période`,
};
