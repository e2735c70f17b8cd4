import type { Edit } from '../edits';
import type { LongWork } from '../workbook';
import { WorkbookError } from '../workbookError';
import { add, type Additions, cellsOf, type MadeSheet, takeAway } from './additions';
import { complete } from './completion';
import { isOtherWorkbook } from './excelFault';
import { guardEdits } from './guardEdits';
import type { OwnSheets } from './ownSheets';
import { persist } from './persist';
import { type Plan, planEdits } from './planEdits';
import { excelCode } from './request';
import { listSheets } from './sheetList';
import { type PlannedBlock, restoreBatch, writeBatch } from './writeBlocks';
import { cellsIn, placeOf } from './writtenCells';

/**
 * Carries out all the edits or none: what stands in the way is found first. Cells are written and what is new is put beside the old;
 * after a failure or an abort that is all taken back. Only then the old makes room.
 */
export async function applyEdits(edits: readonly Edit[], work: LongWork, ownSheets: OwnSheets): Promise<void> {
  const list = await listSheets({ signal: work.signal });
  guardEdits(edits, list);
  const plan = await planEdits(edits, list, work.signal);
  await carryOut(plan, work, ownSheets);
}

async function carryOut({ cells, additions, completion }: Plan, { onProgress, signal }: LongWork, ownSheets: OwnSheets): Promise<void> {
  const total = Math.max(1, cellsIn(cells.flat()) + additions.puts.reduce((sum, put) => sum + cellsOf(put), 0));
  const begun: PlannedBlock[][] = [];
  const replacing: string[] = [];
  let adding = false;
  try {
    for (const batch of cells) {
      signal?.throwIfAborted();
      begun.push(batch);
      await writeBatch(batch);
      onProgress?.(cellsIn(begun.flat()) / total);
    }
    signal?.throwIfAborted();
    adding = true;
    await add(additions, { ...(signal ? { signal } : {}) }, (done, built) => {
      for (const { id, put } of built) {
        ownSheets.made(id, put);
        if (put.old) replacing.push(id);
      }
      onProgress?.((cellsIn(begun.flat()) + done) / total);
    });
    signal?.throwIfAborted();
    await complete(completion);
    ownSheets.gone([...replacing, ...completion.removed.map(({ id }) => id)]);
  } catch (error) {
    if (error instanceof WorkbookError && error.fault.code === 'writeLeftHalfway') throw error;
    const left = [...(adding ? await undoAdditions(additions, ownSheets) : []), ...(await undoCells(begun))];
    const code = excelCode(error);
    if (left.length > 0) throw new WorkbookError({ code: 'writeLeftHalfway', excelCode: code, areas: left });
    // An abort, and a cell that refused its content, say enough by themselves.
    if (code === '') throw error;
    throw new WorkbookError(isOtherWorkbook(code) ? { code: 'otherWorkbookActive' } : { code: 'writeUndone', excelCode: code });
  }
}

/** Takes away what was added; gives the sheets where something may be left. */
async function undoAdditions(additions: Additions, ownSheets: OwnSheets): Promise<string[]> {
  const { rules, puts } = additions;
  if (rules.length + puts.length === 0) return [];
  try {
    const taken: MadeSheet[] = [];
    await persist(() => takeAway(additions, (sheets) => taken.push(...sheets)));
    for (const { id, put } of taken) ownSheets.made(id, put);
    ownSheets.gone(taken.map(({ id }) => id));
    return [];
  } catch {
    return [...rules.map(({ sheet }) => sheet.name), ...puts.map(({ name, builtAs }) => `${name} (${builtAs})`)];
  }
}

/** Puts batches back, the last one first, trying twice; gives the areas that Excel did not let us put back. */
async function undoCells(begun: readonly PlannedBlock[][]): Promise<string[]> {
  const left: string[] = [];
  for (const batch of [...begun].reverse()) {
    await restoreBatch(batch)
      .catch(() => restoreBatch(batch))
      .catch(() => left.unshift(...batch.map(placeOf)));
  }
  return left;
}
