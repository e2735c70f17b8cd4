import type { Curriculum, CurriculumCentre } from '../model/curriculum';
import type { Scalar, Sheet } from '../model/sheet';
import type { Dictionary } from './dictionary';
import { isWording, textOf, widthOf } from './grid';
import { parseHeading } from './heading';
import { readRoute } from './routes';
import { words } from './words';

/** Words that say that a sheet's numbers are hours. */
const ABOUT_HOURS = /\b(?:maquettes?|volumes?|horaires?|heures?|hours|curriculum|h)\b/;
/** Hours of one year or one semester are not those of the text. */
const ABOUT_A_PART = /\b(?:[1-5] ?(?:a|e|re|er|eme) ?(?:annee)?|annees? [1-5]|s(?:em)? ?\d{1,2}|semestres?|semesters?)\b/;
const TOTAL = /\b(?:sous )?tota(?:l|ux)\b/;
const HOURS = /^(\d+(?:[.,]\d+)?)\s*(?:h|heures?|hours?)?\.?$/i;
const HEADING_ABOVE = 3;

/** The hours of each route of a curriculum sheet; null where it is not surely one. */
export function readCurriculum(sheet: Sheet, dictionary: Dictionary): readonly Curriculum[] | null {
  const label = labelColumn(sheet, dictionary);
  if (label === null) return null;
  const first = sheet.values.findIndex((_, row) => centreAt(sheet, row, label, dictionary) !== null);
  const above = sheet.values.slice(0, first).flat().map(textOf);
  const said = words([sheet.name, ...above].join(' '));
  if (!ABOUT_HOURS.test(said) || ABOUT_A_PART.test(said)) return null;
  const found = curricula(sheet, first, label, dictionary);
  const isTwice = found.some(({ route }) => found.filter((other) => other.route === route).length > 1);
  return found.length === 0 || isTwice ? null : found;
}

/** The column that names more than half of the centres; null where none or several do. */
function labelColumn(sheet: Sheet, dictionary: Dictionary): number | null {
  const labels = Array.from({ length: widthOf(sheet) }, (_, column) => column).filter((column) => {
    const centres = new Set(sheet.values.map((_, row) => centreAt(sheet, row, column, dictionary)));
    centres.delete(null);
    return isMost(centres.size, dictionary);
  });
  return labels.length === 1 ? (labels[0] ?? null) : null;
}

const isMost = (count: number, { vocabulary }: Dictionary): boolean => count * 2 > vocabulary.centres.length;

function centreAt(sheet: Sheet, row: number, column: number, dictionary: Dictionary): string | null {
  const value = sheet.values[row]?.[column];
  return isWording(value) ? dictionary.centre(parseHeading(textOf(value)).words) : null;
}

/** The columns headed with a route, under the nearest row above that has such a heading. */
function curricula(sheet: Sheet, first: number, label: number, dictionary: Dictionary): Curriculum[] {
  for (let row = first - 1; row >= Math.max(0, first - HEADING_ABOVE); row--) {
    const headings = (sheet.values[row] ?? []).flatMap((value, column) => {
      const route = isWording(value) && column !== label ? readRoute(textOf(value), dictionary.vocabulary) : null;
      return route === null ? [] : [{ route, column }];
    });
    if (headings.length === 0) continue;
    const subject = (sheet.values[row] ?? []).findIndex((value) => dictionary.listColumn(words(textOf(value))) === 'subjectName');
    return headings.flatMap(({ route, column }) => {
      const centres = hoursBelow(sheet, first, { label, subject, column }, dictionary);
      const isFilled = isMost(centres.filter(({ hours }) => hours > 0).length, dictionary);
      return isFilled ? [{ route, at: { sheet: sheet.name, row, column }, centres }] : [];
    });
  }
  return [];
}

/** The hours of each centre: its own row's, else the sum of its subjects'. */
function hoursBelow(
  sheet: Sheet,
  first: number,
  { label, subject, column }: Readonly<Record<'label' | 'subject' | 'column', number>>,
  dictionary: Dictionary,
): CurriculumCentre[] {
  const own = new Map<string, CurriculumCentre>();
  const summed = new Map<string, CurriculumCentre>();
  let last: string | null = null;
  for (let row = first; row < sheet.values.length; row++) {
    const isNamed = textOf(sheet.values[row]?.[label]) !== '';
    const name = words(textOf(sheet.values[row]?.[subject]));
    const centre: string | null = isNamed ? centreAt(sheet, row, label, dictionary) : last;
    last = centre;
    if (centre === null || TOTAL.test(name) || (!isNamed && name === '')) continue;
    const rows = name === '' ? own : summed;
    const before = rows.get(centre);
    const at = before?.at ?? { sheet: sheet.name, row, column };
    rows.set(centre, { centre, hours: (before?.hours ?? 0) + readHours(sheet.values[row]?.[column]), at });
  }
  return [...new Map([...summed, ...[...own].filter(([centre, { hours }]) => hours > 0 || !summed.has(centre))]).values()];
}

const readHours = (value: Scalar | undefined): number => {
  if (typeof value === 'number') return value;
  const [, hours] = HOURS.exec(textOf(value)) ?? [];
  return hours === undefined ? 0 : Number(hours.replace(',', '.'));
};
