import type { Area } from '../../model/sheet';
import { WorkbookError } from '../workbookError';
import type { LongWork } from '../workbook';
import { BlockSize, cellCount, columnCount, rowCount, takeBlocks, type Placed, weightOf } from './blocks';
import { isTooLarge, request } from './request';
import { bytesOf, cellBlock, type CellBlock } from './sheetCells';

/** An area to read: of which sheet, and whether to ask which of its rows and columns are hidden. */
export interface Wanted extends Placed {
  readonly id: string;
  readonly name: string;
  readonly rowsHidden?: boolean;
  readonly columnsHidden?: boolean;
}

/** An area as it was read, with its hidden rows and columns where they were asked for. */
export interface ReadBlock {
  readonly wanted: Wanted;
  /** The sheet's name at the time of reading. */
  readonly nameNow: string;
  readonly block: CellBlock;
  readonly bytes: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Reads areas in as few requests as their size allows, smaller ones where Excel refuses. Gives the pieces in the areas' order. */
export async function readBlocks(areas: readonly Wanted[], { onProgress, signal }: LongWork): Promise<ReadBlock[]> {
  const size = new BlockSize();
  const blocks: ReadBlock[] = [];
  const total = areas.reduce((sum, { area }) => sum + cellCount(area), 0);
  let queue = areas;
  let done = 0;
  while (queue.length > 0) {
    const { taken, rest } = takeBlocks(queue, size.cells);
    const weight = taken.reduce((sum, placed) => sum + weightOf(placed), 0);
    try {
      const read = await request(({ workbook }) => askBlocks(workbook, taken), { patient: true, signal });
      blocks.push(...read);
      size.observe(
        weight,
        read.reduce((sum, { bytes }) => sum + bytes, 0),
      );
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      const [first] = taken;
      if (first && taken.length === 1 && rowCount(first.area) === 1) throw new WorkbookError({ code: 'tooLarge', sheet: first.name });
      size.halve(weight);
      continue;
    }
    queue = rest;
    done += taken.reduce((sum, { area }) => sum + cellCount(area), 0);
    onProgress?.(done / total);
  }
  return blocks;
}

/** Asks for areas in one request. */
export function askBlocks(workbook: Excel.Workbook, wanted: readonly Wanted[]): () => ReadBlock[] {
  const asked = wanted.map((piece) => {
    const sheet = workbook.worksheets.getItem(piece.id);
    sheet.load('name');
    const range = rangeOf(sheet, piece.area);
    range.untrack();
    range.load('values,formulas,numberFormat');
    const rows = piece.rowsHidden ? range.getRowProperties({ rowHidden: true }) : null;
    const columns = piece.columnsHidden ? range.getColumnProperties({ columnHidden: true }) : null;
    return { piece, sheet, range, rows, columns };
  });
  return () =>
    asked.map(({ piece, sheet, range, rows, columns }) => {
      const matrices = {
        values: range.values as unknown[][],
        formulas: range.formulas as unknown[][],
        numberFormat: range.numberFormat as unknown[][],
      };
      return {
        wanted: piece,
        nameNow: sheet.name,
        block: cellBlock(piece.area, matrices),
        bytes: bytesOf(matrices),
        hiddenRows: hiddenIn(rows?.value, piece.area.firstRow, 'rowHidden'),
        hiddenColumns: hiddenIn(columns?.value, piece.area.firstColumn, 'columnHidden'),
      };
    });
}

/** The range of an area. Sheets are found by id and areas by numbers: neither a rename nor another active workbook changes what is meant. */
export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.firstRow, area.firstColumn, rowCount(area), columnCount(area));

function hiddenIn<K extends 'rowHidden' | 'columnHidden'>(
  lines: readonly { [P in K]?: boolean }[] | undefined,
  first: number,
  key: K,
): number[] {
  return (lines ?? []).flatMap((line, index) => (line[key] === true ? [first + index] : []));
}
