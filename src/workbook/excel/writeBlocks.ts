import { WorkbookError } from '../workbookError';
import { rangeOf } from './readBlocks';
import { request } from './request';
import { type Input, inputOf, inputToRestore, tookInput } from './typedCell';
import { type Block, inHalves, type WriteBlock } from './writtenCells';

/** What cells held before a write, as what must be typed to have it back; null leaves a cell as it is. */
export type Snapshot = Block<Input>;

/** Notes what the cells of a batch hold. Throws where a protected sheet would refuse one of them. */
export const takeSnapshot = (
  batch: readonly WriteBlock[],
  protectedIds: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<Snapshot[]> =>
  inHalves(batch, (blocks) => request(({ workbook }) => askSnapshots(workbook, blocks, protectedIds), { patient: true, signal }));

function askSnapshots(workbook: Excel.Workbook, blocks: readonly WriteBlock[], protectedIds: ReadonlySet<string>): () => Snapshot[] {
  const asked = blocks.map((block) => {
    const range = rangeOf(workbook.worksheets.getItem(block.id), block.area);
    range.untrack();
    range.load('values,formulas');
    const protection = protectedIds.has(block.id) ? range.format.protection : null;
    protection?.load('locked');
    return { block, range, protection };
  });
  return () =>
    asked.map(({ block, range, protection }) => {
      // An unlocked range says false; true, and the null of a range that is locked in part, would be refused by Excel.
      if (protection && (protection.locked as boolean | null) !== false)
        throw new WorkbookError({ code: 'sheetProtected', sheet: block.sheet });
      const [values, formulas] = [range.values as unknown[][], range.formulas as unknown[][]];
      const before = (row: number, column: number): Input => inputToRestore(values[row]?.[column], formulas[row]?.[column]);
      return {
        ...block,
        cells: block.cells.map((line, row) => line.map((content, column) => (content === undefined ? null : before(row, column)))),
      };
    });
}

/** Writes a batch and reads it back. Throws `cellRefused` where a cell did not take its content. */
export async function writeBatch(batch: readonly WriteBlock[]): Promise<void> {
  await inHalves(batch, (blocks) => request(({ workbook }) => askWrites(workbook, blocks), { patient: true }));
}

function askWrites(workbook: Excel.Workbook, blocks: readonly WriteBlock[]): () => [] {
  workbook.application.suspendApiCalculationUntilNextSync();
  const written = blocks.map((block) => {
    const range = rangeOf(workbook.worksheets.getItem(block.id), block.area);
    range.untrack();
    range.formulas = block.cells.map((line) => line.map(inputOf));
    range.load('values');
    return { block, range };
  });
  return () => {
    for (const { block, range } of written) throwIfRefused(block, range.values as unknown[][]);
    return [];
  };
}

function throwIfRefused({ sheet, area, cells }: WriteBlock, values: readonly (readonly unknown[])[]): void {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((content, index) => !tookInput(content, values[row]?.[index]));
    if (column >= 0)
      throw new WorkbookError({ code: 'cellRefused', at: { sheet, row: area.firstRow + row, column: area.firstColumn + column } });
  }
}

/** Puts back what a batch held before. */
export async function restoreBatch(snapshots: readonly Snapshot[]): Promise<void> {
  await inHalves(snapshots, (blocks) =>
    request(
      ({ workbook }) => {
        for (const { id, area, cells } of blocks) rangeOf(workbook.worksheets.getItem(id), area).formulas = cells.map((line) => [...line]);
        return () => [];
      },
      { patient: true },
    ),
  );
}
