import type { Curriculum, CurriculumCentre } from '../model/curriculum';
import type { Address, Scalar, Sheet } from '../model/sheet';
import { ABOUT_A_PART, hoursColumns, type HoursColumns } from './curriculumColumns';
import type { Dictionary } from './dictionary';
import { isWording, textOf, widthOf } from './grid';
import { parseHeading } from './heading';
import { turned, turnedBackCell } from './turnedSheet';
import { words } from './words';

/** Words that say that a sheet's numbers are hours. */
const ABOUT_HOURS = /\b(?:maquettes?|volumes?|horaires?|heures?|hours|curriculum|h)\b/;
const TOTAL = /\b(?:sous )?tota(?:l|ux)\b/;
const HOURS = /^(\d+(?:[.,]\d+)?)\s*(?:h|heures?|hours?)?\.?$/i;
/** More rows are no curriculum. */
const MOST_ROWS = 300;

/** The hours of each route of a curriculum sheet, its centres below each other or side by side; null where it is not surely one. */
export function readCurriculum(sheet: Sheet, dictionary: Dictionary): readonly Curriculum[] | null {
  if (sheet.values.length > MOST_ROWS) return null;
  return centresInRows(sheet, dictionary) ?? centresInRows(turned(sheet), dictionary)?.map(turnedBack) ?? null;
}

const turnedBack = (curriculum: Curriculum): Curriculum => ({
  ...curriculum,
  at: turnedBackCell(curriculum.at),
  centres: curriculum.centres.map((centre) => ({ ...centre, at: turnedBackCell(centre.at) })),
});

function centresInRows(sheet: Sheet, dictionary: Dictionary): readonly Curriculum[] | null {
  const label = labelColumn(sheet, dictionary);
  if (label === null) return null;
  const first = sheet.values.findIndex((_, row) => centreAt(sheet, row, label, dictionary) !== null);
  const above = sheet.values.slice(0, first);
  const title = words(
    [
      sheet.name,
      ...above
        .filter((cells) => cells.filter(isWording).length === 1)
        .flat()
        .map(textOf),
    ].join(' '),
  );
  if (!ABOUT_HOURS.test(words([sheet.name, ...above.flat().map(textOf)].join(' '))) || ABOUT_A_PART.test(title)) return null;
  const headings = above.map((cells) => cells.map((value) => dictionary.listColumn(words(textOf(value)))));
  const subject = headings.map((meanings) => meanings.indexOf('subjectName')).find((column) => column >= 0) ?? -1;
  const found = hoursColumns(sheet, first, [label, subject], title, dictionary).flatMap((each): Curriculum[] => {
    const centres = hoursBelow(sheet, first, { label, subject }, each, dictionary);
    const isFilled = isMost(centres.filter(({ hours }) => hours > 0).length, dictionary);
    const { route, row, column, semesters } = each;
    return isFilled ? [{ route, at: { sheet: sheet.name, row, column }, centres, semesters }] : [];
  });
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

/** The hours of each centre: its own row's, else the sum of its subjects'. */
function hoursBelow(
  sheet: Sheet,
  first: number,
  { label, subject }: Readonly<Record<'label' | 'subject', number>>,
  { columns }: HoursColumns,
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
    const at: Address = before?.at ?? { sheet: sheet.name, row, column: columns[0] ?? 0 };
    const hours = columns.reduce((sum, column) => sum + readHours(sheet.values[row]?.[column]), before?.hours ?? 0);
    rows.set(centre, { centre, hours, at });
  }
  return [...new Map([...summed, ...[...own].filter(([centre, { hours }]) => hours > 0 || !summed.has(centre))]).values()];
}

const readHours = (value: Scalar | undefined): number => {
  const [, hours] = HOURS.exec(textOf(value)) ?? [];
  return hours === undefined ? 0 : Number(hours.replace(',', '.'));
};
