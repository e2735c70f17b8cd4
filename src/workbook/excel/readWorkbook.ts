import { callsOurs } from '../../model/callsOurs';
import type { Address, Sheet } from '../../model/sheet';
import type { LongWork, WorkbookReading } from '../workbook';
import { WorkbookError } from '../workbookError';
import { cellCount } from './blocks';
import { patchSheet } from '../patchSheet';
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

/** Reads the whole workbook: what sheets there are, where their cells are, then the cells in blocks. */
export async function readWorkbook(work: LongWork): Promise<WorkbookReading & { readonly known: readonly KnownSheet[] }> {
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
  const blocks = await readBlocks(wanted, work);
  const known = list.sheets.map((listed) => ({
    id: listed.id,
    sheet: sheetOf(
      listed,
      shapes.find((shape) => shape.listed === listed),
      blocks.filter((read) => read.wanted.id === listed.id),
    ),
  }));
  const sheets = known.map(({ sheet }) => sheet);
  return { sheets, obstacles: obstaclesOf(list), unanswered: sheets.flatMap(unansweredIn), known };
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
