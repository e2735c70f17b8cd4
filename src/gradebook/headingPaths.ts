import type { Area, Sheet } from '../model/sheet';
import { isBlank, isWording, textOf, widthOf } from './grid';
import { parseHeading, type Heading } from './heading';
import type { Section } from './sections';

/** The headings of one column: its own, and those of the groups it stands under, the nearest first. */
export interface HeadingPath {
  readonly column: number;
  /** Its text is empty where a column holds something but nothing says what. */
  readonly own: Heading;
  readonly row: number;
  readonly groups: readonly Group[];
  /** Groups that may reach as far as here, though merged or repeated cells end before, or a column that is none of theirs stands between. */
  readonly beyond: readonly Group[];
}

/** A heading that stands over several columns. */
export interface Group {
  readonly heading: Heading;
  readonly first: number;
  readonly last: number;
  /** The column before the next group: how far it could reach. */
  readonly limit: number;
  /** Whether its reach is told, by merged cells or by being repeated, rather than supposed. */
  readonly isTold: boolean;
}

/**
 * The headings of every column of a section. A group reaches as far as its merged cells; where nothing is merged
 * (Excel does not always tell), it reaches to the next group, but never over a column that ends it.
 */
export function headingPaths(sheet: Sheet, section: Section, endsGroup: (own: Heading, group: Heading) => boolean): HeadingPath[] {
  const width = widthOf(sheet);
  const own = new Map<number, { row: number; heading: Heading }>();
  const upwards = [...section.headingRows].reverse();
  const lowest = upwards[0] ?? 0;
  const anchor = upwards.find((row) => isWording(sheet.values[row]?.[section.identityColumns[0] ?? 0])) ?? lowest;
  for (let column = 0; column < width; column++) {
    const valueAt = (row: number): string => textOf(sheet.values[row]?.[column]);
    const row = upwards.find((at) => (at === anchor ? valueAt(at) !== '' : isWording(sheet.values[at]?.[column])));
    if (row !== undefined) own.set(column, { row, heading: parseHeading(valueAt(row)) });
    else if (section.studentRows.some((at) => !isBlank(sheet.values[at]?.[column])))
      own.set(column, { row: lowest, heading: parseHeading('') });
  }
  const ends = (column: number, group: Heading): boolean => {
    const heading = own.get(column)?.heading;
    return heading !== undefined && endsGroup(heading, group);
  };
  const lines = section.headingRows.map((row) => ({ row, groups: groupsOf(sheet, row, width, ends) }));
  return [...own].map(([column, { row, heading }]) => {
    const above = (isOver: (group: Group) => boolean): Group[] =>
      lines
        .filter((line) => line.row < row)
        .flatMap(({ groups }) => groups.filter(isOver))
        .reverse();
    return {
      column,
      own: heading,
      row,
      groups: above(({ first, last }) => first <= column && column <= last),
      beyond: above(({ last, limit }) => last < column && column <= limit),
    };
  });
}

function groupsOf(sheet: Sheet, row: number, width: number, ends: (column: number, group: Heading) => boolean): Group[] {
  const merges = sheet.merges.filter((area) => area.firstRow <= row && row <= area.lastRow && area.lastColumn > area.firstColumn);
  const starts: number[] = [];
  for (let column = 0; column < width; column++) {
    if (isWording(sheet.values[row]?.[column]) && !isRepeated(sheet, row, column)) starts.push(column);
  }
  return starts.map((first, index) => {
    const limit = Math.max(first, (starts[index + 1] ?? width) - 1);
    const heading = parseHeading(textOf(sheet.values[row]?.[first]));
    const told = Math.max(mergedEnd(merges, first), repeatedEnd(sheet, row, first));
    if (merges.length > 0 || told > first) return { heading, first, last: told, limit, isTold: true };
    return { heading, first, last: openEnd(first, limit, (column) => ends(column, heading)), limit, isTold: false };
  });
}

/** Some write a group's heading over each of its columns. */
const isRepeated = (sheet: Sheet, row: number, column: number): boolean =>
  textOf(sheet.values[row]?.[column]) === textOf(sheet.values[row]?.[column - 1]);

function repeatedEnd(sheet: Sheet, row: number, first: number): number {
  let last = first;
  while (isRepeated(sheet, row, last + 1) && !isBlank(sheet.values[row]?.[last + 1])) last++;
  return last;
}

const mergedEnd = (merges: readonly Area[], column: number): number =>
  merges.find((area) => area.firstColumn === column)?.lastColumn ?? column;

function openEnd(first: number, limit: number, ends: (column: number) => boolean): number {
  let last = first;
  while (last < limit && !ends(last + 1)) last++;
  return last;
}
