import type { CellContent } from '../edits';
import { WorkbookError } from '../workbookError';
import { rangeOf } from './readBlocks';
import { request } from './request';
import { type Input, inputOf, inputToRestore, staysText, tookInput } from './typedCell';
import { type Block, inHalves, type WriteBlock } from './writtenCells';

/** A cell that is going to be written. */
interface PlannedCell {
  /** undefined leaves the cell as it is. */
  readonly content: CellContent | undefined;
  /** What must be typed to have back what the cell held. */
  readonly before: Input;
  /** Whether the cell's text format must go first, since Excel would make a text of a number or a formula in it. */
  readonly losesTextFormat: boolean;
}

/** Cells to write with what they held before. */
export type PlannedBlock = Block<PlannedCell>;

/** Notes what the cells of a batch hold. Throws where a protected sheet would refuse one of them. */
export const planBatch = (batch: readonly WriteBlock[], protectedIds: ReadonlySet<string>, signal?: AbortSignal): Promise<PlannedBlock[]> =>
  inHalves(batch, (blocks) => request(({ workbook }) => askBefore(workbook, blocks, protectedIds), { patient: true, signal }));

function askBefore(workbook: Excel.Workbook, blocks: readonly WriteBlock[], protectedIds: ReadonlySet<string>): () => PlannedBlock[] {
  const asked = blocks.map((block) => {
    const range = rangeOf(workbook.worksheets.getItem(block.id), block.area);
    range.untrack();
    range.load('values,formulas,numberFormat');
    const protection = protectedIds.has(block.id) ? range.format.protection : null;
    protection?.load('locked');
    return { block, range, protection };
  });
  return () =>
    asked.map(({ block, range, protection }) => {
      // An unlocked range says false; true, and the null of a range that is locked in part, would be refused by Excel.
      if (protection && (protection.locked as boolean | null) !== false)
        throw new WorkbookError({ code: 'sheetProtected', sheet: block.sheet });
      const [values, formulas, formats] = [range.values as unknown[][], range.formulas as unknown[][], range.numberFormat as unknown[][]];
      const plan = (content: CellContent | undefined, row: number, column: number): PlannedCell => ({
        content,
        before: content === undefined ? null : inputToRestore(values[row]?.[column], formulas[row]?.[column]),
        losesTextFormat: formats[row]?.[column] === '@' && !staysText(content),
      });
      return { ...block, cells: block.cells.map((line, row) => line.map((content, column) => plan(content, row, column))) };
    });
}

/** Writes a batch and reads it back. Throws `cellRefused` where a cell did not take its content. */
export async function writeBatch(batch: readonly PlannedBlock[]): Promise<void> {
  await inHalves(batch, (blocks) => request(({ workbook }) => askWrites(workbook, blocks), { patient: true, isWrite: true }));
}

function askWrites(workbook: Excel.Workbook, blocks: readonly PlannedBlock[]): () => [] {
  workbook.application.suspendApiCalculationUntilNextSync();
  const written = blocks.map((block) => {
    const range = type(workbook, block, 'General', ({ content }) => inputOf(content));
    range.load('values');
    return { block, range };
  });
  return () => {
    for (const { block, range } of written) throwIfRefused(block, range.values as unknown[][]);
    return [];
  };
}

/** Types something into the cells of a block, after giving those that lose or regain their text format their format. Rows of ours fit it. */
function type(
  workbook: Excel.Workbook,
  { id, area, isOurs, cells }: PlannedBlock,
  format: string,
  input: (cell: PlannedCell) => Input,
): Excel.Range {
  const range = rangeOf(workbook.worksheets.getItem(id), area);
  range.untrack();
  const formats = cells.map((line) => line.map(({ losesTextFormat }) => (losesTextFormat ? format : null)));
  if (formats.some((line) => line.some((one) => one !== null))) range.numberFormat = formats;
  range.formulas = cells.map((line) => line.map(input));
  if (isOurs) range.format.autofitRows();
  return range;
}

function throwIfRefused({ sheet, area, cells }: PlannedBlock, values: readonly (readonly unknown[])[]): void {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex(({ content }, index) => !tookInput(content, values[row]?.[index]));
    if (column >= 0)
      throw new WorkbookError({ code: 'cellRefused', at: { sheet, row: area.firstRow + row, column: area.firstColumn + column } });
  }
}

/** Puts back what a batch held before. */
export async function restoreBatch(batch: readonly PlannedBlock[]): Promise<void> {
  await inHalves(batch, (blocks) =>
    request(
      ({ workbook }) => {
        for (const block of blocks) type(workbook, block, '@', ({ before }) => before);
        return () => [];
      },
      { patient: true },
    ),
  );
}
