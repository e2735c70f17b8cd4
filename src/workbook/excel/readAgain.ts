import { MOST_READ, weightOf } from './blocks';
import { askBlocks, type ReadBlock, type Wanted } from './readBlocks';
import { excelCode, request } from './request';
import { askList, type ListedSheet, type SheetList } from './sheetList';
import { askShapes, type SheetShape } from './sheetShape';

/** How a workbook was laid out when it was read: its sheets, where their cells are, and so what is asked of each. */
export interface Layout {
  readonly list: SheetList;
  readonly shapes: readonly SheetShape[];
  readonly wanted: readonly Wanted[];
}

/** A workbook as it was read, sheet by sheet. */
export interface Laid extends Layout {
  readonly blocks: readonly ReadBlock[];
}

/**
 * Reads in one request a workbook that was read before. null where it is laid out otherwise now, where a sheet or a table is gone, or
 * where it has more cells than one request takes: then it must be read step by step.
 */
export async function readAgain({ shapes, wanted, list: before }: Layout, signal: AbortSignal | undefined): Promise<Laid | null> {
  if (wanted.reduce((sum, placed) => sum + weightOf(placed), 0) > MOST_READ) return null;
  try {
    const answer = await request(
      ({ workbook }) => {
        const [list, measured, blocks] = [askList(workbook), askShapes(workbook, before.sheets), askBlocks(workbook, wanted)];
        return () => ({ list: list(), shapes: measured(), blocks: blocks() });
      },
      { signal },
    );
    const isSame = isAlike(before, answer.list) && JSON.stringify(placesOf(shapes)) === JSON.stringify(placesOf(answer.shapes));
    return isSame
      ? { ...answer, shapes: answer.shapes.map((shape) => ({ ...shape, listed: namedNow(shape.listed, answer.list) })), wanted }
      : null;
  } catch (error) {
    signal?.throwIfAborted();
    if (excelCode(error) === '') throw error;
    return null;
  }
}

const isAlike = (one: SheetList, other: SheetList): boolean => JSON.stringify(kindsOf(one)) === JSON.stringify(kindsOf(other));
const kindsOf = ({ sheets }: SheetList): unknown =>
  sheets.map(({ id, name, visible, isFiltered, ours, tables }) => [id, name, visible, isFiltered, ours, tables]);
const placesOf = (shapes: readonly SheetShape[]): unknown => shapes.map(({ listed, ...place }) => [listed.id, place]);
const namedNow = (listed: ListedSheet, { sheets }: SheetList): ListedSheet => sheets.find(({ id }) => id === listed.id) ?? listed;
