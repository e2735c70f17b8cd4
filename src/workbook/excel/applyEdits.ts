import type { WriteCells } from '../edits';
import type { LongWork } from '../workbook';
import { WorkbookError } from '../workbookError';
import type { OwnWrites } from './ownWrites';
import { excelCode } from './request';
import { listSheets, obstaclesOf, type ListedSheet } from './sheetList';
import { planBatch, type PlannedBlock, restoreBatch, writeBatch } from './writeBlocks';
import { batchesOf, blocksOf, cellsIn, placeOf } from './writtenCells';

/**
 * Carries out all the edits or none: what stands in the way is found first, what the cells hold is noted, then blocks are written
 * and read back. After a failure or an abort everything written is put back.
 */
export async function applyEdits(edits: readonly WriteCells[], work: LongWork, ownWrites: OwnWrites): Promise<void> {
  const list = await listSheets({ signal: work.signal });
  const targets = edits.map((edit) => ({ edit, sheet: findSheet(list.sheets, edit.at.sheet) }));
  const concerned = new Set(targets.map(({ sheet }) => sheet));
  const [obstacle] = obstaclesOf({
    ...list,
    structureProtected: false,
    sheets: [...concerned].map((sheet) => ({ ...sheet, isProtected: false })),
  });
  if (obstacle) throw new WorkbookError(obstacle);

  const protectedIds = new Set([...concerned].filter(({ isProtected }) => isProtected).map(({ id }) => id));
  const batches = batchesOf(targets.flatMap(({ edit, sheet }) => blocksOf(edit, sheet.id)));
  const plans: PlannedBlock[][] = [];
  for (const batch of batches) plans.push(await planBatch(batch, protectedIds, work.signal));
  for (const block of batches.flat()) ownWrites.expect(block.id, block.area);
  try {
    await writeAll(plans, work);
  } finally {
    ownWrites.finish();
  }
}

function findSheet(sheets: readonly ListedSheet[], name: string): ListedSheet {
  const sheet = sheets.find((listed) => listed.name === name);
  if (!sheet) throw new WorkbookError({ code: 'sheetMissing', sheet: name });
  return sheet;
}

async function writeAll(plans: readonly PlannedBlock[][], { onProgress, signal }: LongWork): Promise<void> {
  const total = cellsIn(plans.flat());
  const begun: PlannedBlock[][] = [];
  try {
    for (const plan of plans) {
      signal?.throwIfAborted();
      begun.push(plan);
      await writeBatch(plan);
      onProgress?.(cellsIn(begun.flat()) / total);
    }
  } catch (error) {
    const left = await undo(begun);
    const code = excelCode(error);
    if (left.length > 0) throw new WorkbookError({ code: 'writeLeftHalfway', excelCode: code, areas: left });
    // An abort, and a cell that refused its content, say enough by themselves.
    throw code === '' ? error : new WorkbookError({ code: 'writeUndone', excelCode: code });
  }
}

/** Puts batches back, the last one first, trying twice; gives the areas that Excel did not let us put back. */
async function undo(begun: readonly PlannedBlock[][]): Promise<string[]> {
  const left: string[] = [];
  for (const plan of [...begun].reverse()) {
    await restoreBatch(plan)
      .catch(() => restoreBatch(plan))
      .catch(() => left.unshift(...plan.map(placeOf)));
  }
  return left;
}
