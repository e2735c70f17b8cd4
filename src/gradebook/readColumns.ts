import type { ColumnReading, Meaning } from '../model/columns';
import { apogeeHeadings } from './apogeeHeadings';
import type { Sheet } from '../model/sheet';
import { withAbbreviations } from './centreAbbreviations';
import { settleCentreMeans, settleGroupedCentres } from './centreColumns';
import { chosenFor, type ChosenColumns } from './chosenColumns';
import { coefficientAt } from './coefficients';
import { companyHeading } from './companyHeading';
import { settleCompanyColumns } from './companyColumns';
import type { Dictionary } from './dictionary';
import { reading, settleFields, type Candidate } from './fieldColumns';
import { settleFlatSubjects } from './flatSubjects';
import type { Heading } from './heading';
import { headingPaths, type HeadingPath } from './headingPaths';
import { profileOf, type Profile } from './profile';
import { settleRepeated } from './repeatedColumns';
import type { Section } from './sections';
import { words } from './words';

/** One column of a grade table: how it was read, and what its heading adds. */
export interface Column {
  readonly reading: ColumnReading;
  readonly path: HeadingPath;
  readonly coefficient: number | null;
  /** What its marks are out of, where a heading or a row says so. */
  readonly scale: number | null;
}

/**
 * Decides what each column of a section holds, the surest ground first: the office's word, then headings that mean one thing,
 * then the place under a company or a centre, then what the values say. What stays open is unread or asked, never guessed.
 */
export function readColumns(sheet: Sheet, section: Section, known: Dictionary, chosen: ChosenColumns): Column[] {
  const rows = section.studentRows;
  const profiles = new Map<number, Profile>();
  const lookAt = (column: number): Profile => {
    const profile = profiles.get(column) ?? profileOf(sheet, column, rows);
    profiles.set(column, profile);
    return profile;
  };
  const candidatesBy = (words: Dictionary): Candidate[] => {
    const typed = headingPaths(sheet, section, (own, group) => endsGroup(own, group, words));
    return apogeeHeadings(typed, sheet, rows).map((path) => ({ path, profile: lookAt(path.column), reading: null }));
  };
  const first = candidatesBy(known);
  const dictionary = withAbbreviations(known, first);
  const candidates = dictionary === known ? first : candidatesBy(dictionary);
  for (const candidate of candidates) {
    const choice = chosenFor(chosen, sheet.name, candidate.path, dictionary);
    if (choice !== undefined) candidate.reading = reading(candidate, choice.meaning, 'chosen', choice.meaning === null ? 'unread' : 'sure');
  }
  const outsideCentres = candidates.filter(
    ({ path }) =>
      dictionary.field(path.own.words) === 'toeic' || path.groups.every(({ heading }) => dictionary.centre(heading.words) === null),
  );
  settleFields(outsideCentres, sheet, section, dictionary);
  settleCompanyColumns(candidates, dictionary, sheet.name);
  settleCentreMeans(candidates, dictionary);
  const weightOf = ({ path }: Candidate): number | null => coefficientAt(sheet, section, path);
  settleGroupedCentres(candidates, dictionary, weightOf, titleCentre(sheet, section, candidates, dictionary));
  settleKnown(candidates, dictionary);
  settleFlatSubjects(candidates, sheet, rows, weightOf);
  settleRepeated(candidates, sheet, rows);
  return candidates.map((candidate) => ({
    reading: candidate.reading ?? reading(candidate, null, 'none'),
    path: candidate.path,
    coefficient: coefficientAt(sheet, section, candidate.path),
    scale: scaleOf(sheet, section, candidate.path),
  }));
}

/** Whether a column cannot belong to a group: it is about the student, names another centre, or is a mark of a company period. */
function endsGroup(own: Heading, group: Heading, dictionary: Dictionary): boolean {
  if (dictionary.isNoMark(own.words)) return true;
  const [centre, ofGroup] = [dictionary.centre(own.words), dictionary.centre(group.words)];
  if (centre !== null) return centre !== ofGroup;
  const company = companyHeading(own);
  return ofGroup !== null && (/^[a-e] ?\d?$/.test(own.words) || (company?.isPlain === true && company.marks.join() === 'A'));
}

/** The centre that the title or the sheet's name stands for, where no heading names any. */
function titleCentre(sheet: Sheet, section: Section, candidates: readonly Candidate[], dictionary: Dictionary): string | null {
  const named = ({ path }: Candidate): boolean =>
    [path.own, ...path.groups.map(({ heading }) => heading)].some(({ words }) => dictionary.centre(words) !== null);
  return candidates.some(named) ? null : (dictionary.centre(words(section.title)) ?? dictionary.centre(words(sheet.name)));
}

/** Columns that no rule needs, and « N° », which may be the student's number or the row's. */
function settleKnown(candidates: readonly Candidate[], dictionary: Dictionary): void {
  const numbered = candidates.some(({ reading }) => reading?.meaning?.is === 'number');
  for (const candidate of candidates) {
    if (candidate.reading !== null) continue;
    const { words } = candidate.path.own;
    const what = dictionary.known(words);
    if (what !== null) candidate.reading = reading(candidate, { is: 'known', what }, 'heading');
    else if (candidate.path.own.text === '#') candidate.reading = reading(candidate, { is: 'known', what: 'rowOrder' }, 'heading');
    else if (/^(?:n|no|nr)$/.test(words)) {
      const order: Meaning = { is: 'known', what: 'rowOrder' };
      candidate.reading = numbered
        ? reading(candidate, order, 'place')
        : reading(candidate, null, 'heading', 'unread', [{ is: 'number' }, order]);
    }
  }
}

function scaleOf(sheet: Sheet, section: Section, path: HeadingPath): number | null {
  if (path.own.scale !== null) return path.own.scale;
  for (const row of section.scaleRows) {
    const value = sheet.values[row]?.[path.column];
    const scale = typeof value === 'string' ? Number(value.replace(/^\s*(?:\/|sur)\s*/i, '').replace(',', '.')) : value;
    if (typeof scale === 'number' && scale > 0) return scale;
  }
  return null;
}
