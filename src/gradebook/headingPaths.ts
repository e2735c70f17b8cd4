import type { Area, Sheet } from '../model/sheet';
import { isWording, textOf, widthOf } from './grid';
import { parseHeading, type Heading } from './heading';
import type { Section } from './sections';

/** The headings of one column: its own, and those of the groups it stands under, the nearest first. */
export interface HeadingPath {
  readonly column: number;
  readonly own: Heading;
  readonly row: number;
  readonly groups: readonly Group[];
}

/** A heading that stands over several columns. */
export interface Group {
  readonly heading: Heading;
  readonly first: number;
  readonly last: number;
}

/**
 * The headings of every column of a section. A group reaches as far as its merged cells; where nothing is merged
 * (Excel does not always tell), it reaches to the next group, but never over a column that `endsGroup`.
 */
export function headingPaths(sheet: Sheet, section: Section, endsGroup: (heading: Heading) => boolean): HeadingPath[] {
  const width = widthOf(sheet);
  const own = new Map<number, { row: number; heading: Heading }>();
  for (let column = 0; column < width; column++) {
    const row = [...section.headingRows].reverse().find((at) => isWording(sheet.values[at]?.[column]));
    if (row !== undefined) own.set(column, { row, heading: parseHeading(textOf(sheet.values[row]?.[column])) });
  }
  const ends = (column: number): boolean => {
    const heading = own.get(column)?.heading;
    return heading !== undefined && endsGroup(heading);
  };
  const groups = section.headingRows.map((row) => ({ row, groups: groupsOf(sheet, row, width, ends) }));
  return [...own].map(([column, { row, heading }]) => ({
    column,
    own: heading,
    row,
    groups: groups
      .filter((line) => line.row < row)
      .flatMap((line) => line.groups.filter(({ first, last }) => first <= column && column <= last))
      .reverse(),
  }));
}

function groupsOf(sheet: Sheet, row: number, width: number, ends: (column: number) => boolean): Group[] {
  const merges = sheet.merges.filter((area) => area.firstRow <= row && row <= area.lastRow && area.lastColumn > area.firstColumn);
  const starts: number[] = [];
  for (let column = 0; column < width; column++) if (isWording(sheet.values[row]?.[column])) starts.push(column);
  return starts.map((first, index) => ({
    heading: parseHeading(textOf(sheet.values[row]?.[first])),
    first,
    last: merges.length > 0 ? mergedEnd(merges, first) : openEnd(first, (starts[index + 1] ?? width) - 1, ends),
  }));
}

const mergedEnd = (merges: readonly Area[], column: number): number =>
  merges.find((area) => area.firstColumn === column)?.lastColumn ?? column;

function openEnd(first: number, limit: number, ends: (column: number) => boolean): number {
  let last = first;
  while (last < limit && !ends(last + 1)) last++;
  return last;
}
