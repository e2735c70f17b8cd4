import { callsOurs } from '../../model/callsOurs';
import type { Address, Sheet } from '../../model/sheet';
import type { LongWork, WorkbookReading } from '../workbook';
import { WorkbookError } from '../workbookError';
import { cellCount } from './blocks';
import { patchSheet } from '../patchSheet';
import { type Laid, type Layout, readAgain } from './readAgain';
import { readBlocks, type ReadBlock } from './readBlocks';
import { listSheets, obstaclesOf, type ListedSheet } from './sheetList';
import { measureSheets, type SheetShape } from './sheetShape';

/** Most cells of one workbook: several times the largest promotion that was ever measured. */
const MOST_CELLS_IN_ALL = 5_000_000;

/** Our own sheets hold sentences rather than marks. */
const WEIGHT_OF_OURS = 4;

/** A sheet as it was read, with Excel's id of it; what following changes compares with. */
export interface KnownSheet {
  readonly id: string;
  readonly sheet: Sheet;
}

/** The workbook as it was read, with what makes the next reading shorter. */
export interface FullReading extends WorkbookReading {
  readonly known: readonly KnownSheet[];
  readonly layout: Layout;
}

/** Reads the whole workbook, in one request where it is laid out as it was `before`. */
export async function readWorkbook(work: LongWork, before: Layout | null): Promise<FullReading> {
  const again = before && (await readAgain(before, work.signal));
  if (again) work.onProgress?.(1);
  const laid = again ?? (await readInSteps(work));
  const { list, shapes, wanted, blocks } = laid;
  const known = list.sheets.map((listed) => ({
    id: listed.id,
    sheet: sheetOf(
      listed,
      shapes.find((shape) => shape.listed === listed),
      blocks.filter((read) => read.wanted.id === listed.id),
    ),
  }));
  const sheets = known.map(({ sheet }) => sheet);
  return { sheets, obstacles: obstaclesOf(list), unanswered: sheets.flatMap(unansweredIn), known, layout: { list, shapes, wanted } };
}

/** Reads what sheets there are, where their cells are, then the cells in blocks. */
async function readInSteps(work: LongWork): Promise<Laid> {
  const list = await listSheets({ signal: work.signal });
  const shapes = await measureSheets(list.sheets, { patient: true, signal: work.signal });
  const wanted = shapes.flatMap(({ listed, used, someRowsHidden, someColumnsHidden }) =>
    used
      ? [
          {
            id: listed.id,
            name: listed.name,
            area: used,
            rowsHidden: someRowsHidden,
            columnsHidden: someColumnsHidden,
            weight: listed.ours ? WEIGHT_OF_OURS : 1,
          },
        ]
      : [],
  );
  let cells = 0;
  for (const { name, area } of wanted) {
    cells += cellCount(area);
    if (cells > MOST_CELLS_IN_ALL) throw new WorkbookError({ code: 'tooLarge', sheet: name });
  }
  return { list, shapes, wanted, blocks: await readBlocks(wanted, work) };
}

function sheetOf(listed: ListedSheet, shape: SheetShape | undefined, blocks: readonly ReadBlock[]): Sheet {
  const empty: Sheet = {
    name: listed.name,
    hidden: !listed.visible,
    values: [],
    formulas: [],
    kinds: new Map(),
    merges: [],
    hiddenRows: new Set(blocks.flatMap(({ hiddenRows }) => hiddenRows)),
    hiddenColumns: new Set(blocks.flatMap(({ hiddenColumns }) => hiddenColumns)),
    tables: shape?.tables ?? [],
    ...(shape && shape.filtered.length > 0 ? { filtered: shape.filtered } : {}),
    // Office.js moves no comment, and finds neither all links nor all rules of a cell: whatever hangs on a row of ours stays if the row does.
    ...(listed.ours ? { ours: listed.ours, rowsStay: true } : {}),
  };
  return blocks.reduce((sheet, { block }) => patchSheet(sheet, block), empty);
}

/** The cells of a sheet whose formula of ours Excel could not work out. */
export function unansweredIn(sheet: Sheet): Address[] {
  return sheet.formulas.flatMap((line, row) =>
    (line ?? []).flatMap((formula, column) => {
      const value = sheet.values[row]?.[column];
      const unanswered = formula !== undefined && (value === '#NAME?' || value === '#BUSY!') && callsOurs(formula);
      return unanswered ? [{ sheet: sheet.name, row, column }] : [];
    }),
  );
}
