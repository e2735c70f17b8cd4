import type { ColumnReading, Field, Meaning } from '../model/columns';
import { isNumber } from '../model/mark';
import type { Sheet } from '../model/sheet';
import { textOf } from './grid';
import type { Dictionary } from './dictionary';
import type { HeadingPath } from './headingPaths';
import { readToeic } from './marks';
import { looksLikeMarks, looksLikeText, type Profile } from './profile';
import { readRoute } from './routes';
import type { Section } from './sections';
import { words } from './words';

/** A column of routes has few different values. */
const MOST_ROUTES = 12;

/** One column as it is being read. */
export interface Candidate {
  readonly path: HeadingPath;
  readonly profile: Profile;
  reading: ColumnReading | null;
}

/** A finished reading of a column. */
export function reading(
  { path }: Pick<Candidate, 'path'>,
  meaning: Meaning | null,
  ground: ColumnReading['ground'],
  confidence: ColumnReading['confidence'] = meaning === null ? 'unread' : 'sure',
  choices: readonly Meaning[] = [],
): ColumnReading {
  const headings = [...[...path.groups].reverse().map(({ heading }) => heading.text), path.own.text];
  return { column: path.column, headings, meaning, ground, confidence, choices };
}

/** The field that a column's heading and values agree on; null when it is none. */
export function fieldOf(candidate: Candidate, sheet: Sheet, rows: readonly number[], dictionary: Dictionary): Field | null {
  const { path, profile } = candidate;
  const field = dictionary.field(path.own.words);
  const texts = (): string[] =>
    rows
      .slice(0, 400)
      .map((row) => textOf(sheet.values[row]?.[path.column]))
      .filter((text) => text !== '');
  const isRoute = (text: string): boolean => readRoute(text, dictionary.vocabulary) !== null;
  switch (field) {
    case 'route':
      return profile.filled === 0 || texts().some(isRoute) ? 'route' : null;
    case 'option':
      return texts().filter(isRoute).length * 2 > texts().length ? 'route' : 'option';
    case 'toeic':
      return profile.texts * 2 > profile.filled || (profile.marks > 0 && profile.larger === 0) ? null : 'toeic';
    case 'fullName':
    case 'lastName':
    case 'firstName':
      return looksLikeMarks(profile) ? null : field;
    case 'placementCount':
      return looksLikeText(profile) ? null : field;
    default:
      return field;
  }
}

/** Whether every value is a route under a heading that is not known for anything else: « Profil » over FISE, FISA, FC. */
function tellsRoutes({ path, profile }: Candidate, sheet: Sheet, rows: readonly number[], dictionary: Dictionary): boolean {
  if (!looksLikeText(profile) || path.own.words === '' || dictionary.isNoMark(path.own.words)) return false;
  const told = new Set(rows.map((row) => textOf(sheet.values[row]?.[path.column])).filter((text) => text !== ''));
  return told.size <= MOST_ROUTES && [...told].every((text) => readRoute(text, dictionary.vocabulary) !== null);
}

/** Whether the values, but for a few, are scores of a test that the sheet or its title names: « Total » on the sheet « TOEIC ». */
function tellsScores({ path, profile }: Candidate, sheet: Sheet, rows: readonly number[], dictionary: Dictionary): boolean {
  if (profile.larger * 2 <= profile.filled || dictionary.field(path.own.words) !== null) return false;
  const unreadable = rows.filter((row) => {
    const mark = readToeic(sheet.values[row]?.[path.column] ?? null);
    return !isNumber(mark) && mark.state === 'unreadable';
  });
  return unreadable.length * 4 < profile.filled;
}

/** Whether the values are ECTS credits: on the sheet « Mobilité » they are those earned abroad. */
const tellsCredits = ({ path, profile }: Candidate, dictionary: Dictionary): boolean =>
  dictionary.known(path.own.words) === 'credits' && profile.filled > 0 && !looksLikeText(profile);

/** The fields of which a workbook has one column; the heading that the vocabulary names first wins, the others are set aside. */
export function settleFields(
  candidates: readonly Candidate[],
  sheet: Sheet,
  { studentRows: rows, title }: Pick<Section, 'studentRows' | 'title'>,
  dictionary: Dictionary,
): void {
  const byField = new Map<Field, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.reading !== null) continue;
    const field = fieldOf(candidate, sheet, rows, dictionary);
    if (field !== null) byField.set(field, [...(byField.get(field) ?? []), candidate]);
  }
  const byValues = (field: Field, tells: (candidate: Candidate) => boolean): void => {
    const told = byField.has(field) ? [] : candidates.filter((candidate) => candidate.reading === null && tells(candidate));
    const only = told.length > 1 ? retained(told) : told[0];
    if (only !== undefined) only.reading = reading(only, { is: field }, 'values');
    else for (const candidate of told) candidate.reading = reading(candidate, null, 'values', 'unread', [{ is: field }]);
  };
  byValues('route', (candidate) => tellsRoutes(candidate, sheet, rows, dictionary));
  const isAbout = (field: Field): boolean => [title, sheet.name].some((text) => dictionary.field(words(text)) === field);
  if (isAbout('toeic')) byValues('toeic', (candidate) => tellsScores(candidate, sheet, rows, dictionary));
  if (isAbout('abroad')) byValues('exchangeCredits', (candidate) => tellsCredits(candidate, dictionary));
  for (const [field, found] of byField) {
    const winner = found.length === 1 ? found[0] : preferred(field, found, dictionary);
    for (const candidate of found) {
      if (winner === undefined) {
        candidate.reading = reading(candidate, null, 'heading', 'unread', [{ is: field }]);
      } else if (candidate === winner) {
        candidate.reading = reading(candidate, { is: field }, 'heading');
      } else {
        candidate.reading = reading(candidate, { is: 'known', what: field === 'number' ? 'otherNumber' : 'remark' }, 'heading');
      }
    }
  }
}

const saysRetained = ({ path }: Candidate): boolean => /\b(?:definitif|officiel|final|retenu|meilleur|best|total)\b/.test(path.own.words);

/** The one column of several scores that says it holds the score to retain. */
function retained(found: readonly Candidate[]): Candidate | undefined {
  const said = found.filter(saysRetained);
  return said.length === 1 ? said[0] : undefined;
}

/** Which of several columns is the one; undefined when only the office can say. */
function preferred(field: Field, found: readonly Candidate[], dictionary: Dictionary): Candidate | undefined {
  if (field === 'toeic') {
    const final = retained(found);
    const plain = found.filter(({ path }) => path.own.words === 'toeic');
    return final ?? (plain.length === 1 && !found.some(saysRetained) ? plain[0] : undefined);
  }
  const order = dictionary.vocabulary.fields[field].map(words);
  const rank = ({ path }: Candidate): number => {
    const index = order.indexOf(path.own.words);
    return index < 0 ? order.length : index;
  };
  return [...found].sort((a, b) => rank(a) - rank(b))[0];
}
