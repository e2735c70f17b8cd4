import type { Edit } from '../edits';
import type { LongWork } from '../workbook';
import { WorkbookError } from '../workbookError';
import type { OwnWrites } from './ownWrites';
import { excelCode } from './request';
import { listSheets, obstaclesOf, type ListedSheet } from './sheetList';
import { restoreBatch, type Snapshot, takeSnapshot, writeBatch } from './writeBlocks';
import { batchesOf, blocksOf, cellsIn, placeOf, type WriteBlock } from './writtenCells';

/**
 * Carries out all the edits or none: what stands in the way is found first, what the cells hold is noted, then blocks are written
 * and read back. After a failure or an abort everything written is put back.
 */
export async function applyEdits(edits: readonly Edit[], work: LongWork, ownWrites: OwnWrites): Promise<void> {
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
  const snapshots: Snapshot[][] = [];
  for (const batch of batches) snapshots.push(await takeSnapshot(batch, protectedIds, work.signal));
  for (const block of batches.flat()) ownWrites.expect(block.id, block.area);
  try {
    await writeAll(batches, snapshots, work);
  } finally {
    ownWrites.finish();
  }
}

function findSheet(sheets: readonly ListedSheet[], name: string): ListedSheet {
  const sheet = sheets.find((listed) => listed.name === name);
  if (!sheet) throw new WorkbookError({ code: 'sheetMissing', sheet: name });
  return sheet;
}

async function writeAll(
  batches: readonly WriteBlock[][],
  snapshots: readonly Snapshot[][],
  { onProgress, signal }: LongWork,
): Promise<void> {
  const total = cellsIn(batches.flat());
  let done = 0;
  for (const [index, batch] of batches.entries()) {
    try {
      signal?.throwIfAborted();
      await writeBatch(batch);
    } catch (error) {
      await undo(snapshots.slice(0, index + 1), error);
      throw explained(error);
    }
    done += cellsIn(batch);
    onProgress?.(done / total);
  }
}

/** Puts written batches back, the last one first. Throws where Excel does not let us. */
async function undo(snapshots: readonly Snapshot[][], cause: unknown): Promise<void> {
  for (let index = snapshots.length - 1; index >= 0; index--) {
    try {
      await restoreBatch(snapshots[index] ?? []);
    } catch {
      const areas = snapshots
        .slice(0, index + 1)
        .flat()
        .map(placeOf);
      throw new WorkbookError({ code: 'writeLeftHalfway', excelCode: excelCode(cause), areas });
    }
  }
}

/** The error of a write that was undone; an abort and a cell that refused say enough by themselves. */
function explained(error: unknown): unknown {
  const code = excelCode(error);
  return code === '' ? error : new WorkbookError({ code: 'writeUndone', excelCode: code });
}
