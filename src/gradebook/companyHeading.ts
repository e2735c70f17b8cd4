import type { CompanyMark } from '../model/student';
import type { Heading } from './heading';
import { words } from './words';

/** What a heading says of a company period. */
export interface CompanyHeading {
  /** The marks it may mean: one when it is clear, several when it is not, none when it only names a resit. */
  readonly marks: readonly (CompanyMark | 'E')[];
  readonly resit: boolean;
  /** Counted from 1; null where the heading does not say. */
  readonly period: number | null;
  /** Whether nothing stands beside it that may as well name a subject, as in « TP A ». */
  readonly isPlain: boolean;
}

const REPORT = /\b(?:memoire|mem|rapport|rap|report)\b/;
const INDUSTRIAL = /\b(?:ti|ind\w*|entreprise|ent|maitre|ma|company)\b/;
const ACADEMIC = /\b(?:tu|univ\w*|peda\w*|acad\w*|ecole|enseignant|ens|referent)\b/;
const TUTOR = /\b(?:tuteur|tut|maitre d apprentissage|maitre de stage|supervisor)\b/;
const WORDS_OF: readonly (readonly [readonly (CompanyMark | 'E')[], (text: string) => boolean])[] = [
  [['A'], (text) => /\b(?:activites?|activ|act|workplace activity)\b/.test(text)],
  [['D'], (text) => /\b(?:soutenances?|sout|oral|orale|viva|defen[cs]e)\b/.test(text)],
  [['B'], (text) => REPORT.test(text) && INDUSTRIAL.test(text) && !ACADEMIC.test(text)],
  [['C'], (text) => REPORT.test(text) && ACADEMIC.test(text) && !INDUSTRIAL.test(text)],
  [['B', 'C'], (text) => REPORT.test(text)],
  [
    ['E'],
    (text) =>
      /\b(?:(?:note|moyenne|score)s? (?:de |de la )?periode|note globale|score|(?:moyenne|moy) entreprise|note finale)\b/.test(text),
  ],
  [['A', 'B'], (text) => TUTOR.test(text) && INDUSTRIAL.test(text) && !ACADEMIC.test(text)],
  [['C'], (text) => TUTOR.test(text) && ACADEMIC.test(text) && !INDUSTRIAL.test(text)],
  [['A', 'B', 'C'], (text) => /\bnote (?:du )?tuteur\b/.test(text)],
  [['A', 'E'], (text) => /\b(?:note|evaluation|eval) (?:de l |d |par l )?entreprise\b/.test(text)],
];

/** Capital letters that stand alone, with a period's number where one follows: `B`, `(D)`, `A2`, `C - `. */
const LETTER = /(?<![\p{L}\p{N}'’])([A-E])(\d)?(?![\p{L}\p{N}'’])/gu;
/** What may stand beside such a letter; « Option A » and « Projet C » are subjects. */
const BESIDE_LETTER =
  /^(?:notes?|epreuves?|exam(?:en)?s?|eval(?:uation)?s?|criteres?|marks?|grades?|scores?|moy(?:enne)?s?|periodes?|periods?|stages?|entreprises?|company|alternance|apprentissage|sequences?|missions?|annees?|en|de|du|la|l|d|n|no|p|sur|[a-e]|[a-e]?\d{1,2}[a-z]{0,3}|s\d{1,2})$/;
const PERIOD = /\b(?:periode|period|stage|p|entreprise|annee|alternance|sequence)s? ?(?:en entreprise |entreprise )?(?:n |no )?(\d)\b/;

/** The number of the company period that a heading names, counted from 1; null where it names none. */
export const periodNumber = (text: string): number | null => {
  const match = PERIOD.exec(words(text));
  return match?.[1] === undefined ? null : Number(match[1]);
};

/** Whether a heading stands over the marks of a company period. */
export const namesCompany = (text: string): boolean =>
  /\b(?:entreprises?|periodes?|stages?|alternance|company|apprentissage|professionnelles?)\b/.test(words(text));

/** Reads what a heading says of a company mark; null when it says nothing of one. */
export function companyHeading(heading: Heading): CompanyHeading | null {
  const letters = [...heading.name.matchAll(LETTER)];
  const named = WORDS_OF.find(([, holds]) => holds(heading.words))?.[0] ?? [];
  const lettered = [...new Set(letters.map((match) => match[1] as CompanyMark | 'E'))];
  const unknown = named.length > 0 ? [] : heading.words.split(' ').filter((word) => !BESIDE_LETTER.test(word));
  const isSubject = unknown.some((word) => word.length > 3);
  if (isSubject || (lettered.length === 0 && named.length === 0)) return null;
  const both = lettered.filter((letter) => named.includes(letter));
  const digit = letters[0]?.[2];
  return {
    marks: both.length > 0 ? both : [...lettered, ...named],
    resit: heading.sitting === 'second',
    period: digit === undefined ? periodNumber(heading.name) : Number(digit),
    isPlain: unknown.length === 0,
  };
}
