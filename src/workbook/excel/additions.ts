import type { FormatRule } from '../edits';
import type { LongWork } from '../workbook';
import { lettersOf, type Rows, widthOf } from './designedCells';
import { addRules, deleteFormats, findOurFormats, type OurFormat } from './ourFormats';
import { isTooLarge, request } from './request';
import { listSheets, type ListedSheet } from './sheetList';
import { buildRows, checkRows, type SheetPut } from './sheetPut';

/** What is put beside what stands in the workbook, and can be taken away again until the edits are completed. */
export interface Additions {
  readonly rules: readonly { readonly sheet: ListedSheet; readonly rules: readonly FormatRule[] }[];
  readonly puts: readonly SheetPut[];
  /** The sheets and our conditional formats as they were before. */
  readonly sheetsBefore: readonly ListedSheet[];
  readonly formatsBefore: readonly OurFormat[];
}

/** What one action adds: the rules of a sheet, or rows of a sheet. */
type Piece =
  | { readonly kind: 'rules'; readonly cells: 0; readonly of: Additions['rules'][number] }
  | { readonly kind: 'rows'; readonly cells: number; readonly of: SheetPut; readonly rows: Rows };

/** Rows of a sheet that were built, with Excel's id of it. */
interface Built {
  readonly piece: Extract<Piece, { kind: 'rows' }>;
  readonly id: string;
}

/** Adds everything, in requests of at most so many cells, and reads it back. Told after each request: the cells so far and the sheets made, with their ids. */
export async function add(
  { rules, puts }: Additions,
  { signal }: LongWork,
  told: (cells: number, built: readonly MadeSheet[]) => void,
): Promise<void> {
  const pieces: Piece[] = [
    ...rules.filter((one) => one.rules.length > 0).map((of): Piece => ({ kind: 'rules', cells: 0, of })),
    ...puts.flatMap((put) => rowPieces(put, { first: 0, last: Math.max(0, put.design.rows.length - 1) }, MOST_BUILT)),
  ];
  let done = 0;
  for (const batch of batchesOf(pieces)) {
    signal?.throwIfAborted();
    const isShort = lettersIn(batch.filter(isRows)) <= MOST_LETTERS;
    const built = await inParts(batch, (some) => write(some, isShort));
    done += batch.reduce((sum, { cells }) => sum + cells, 0);
    told(
      done,
      built.map(({ id, piece }) => ({ id, put: piece.of })),
    );
    const ids = new Map(built.map(({ piece, id }) => [piece.of, id]));
    if (!isShort) await inParts(batch.filter(isRows), (some) => check(some, ids));
  }
}

/** Most cells that one request builds: they hold sentences, and of so many 2.7 MB are read back. */
const MOST_BUILT = 90_000;

/** How many cells a sheet's rows come to. */
export const cellsOf = ({ design }: SheetPut): number => design.rows.length * widthOf(design);

const isRows = (piece: Piece): piece is Built['piece'] => piece.kind === 'rows';

/** Most letters that are read back in the request that writes them: an answer too large would leave it open whether they are there. */
const MOST_LETTERS = 500_000;

const lettersIn = (batch: readonly Built['piece'][]): number => batch.reduce((sum, { of, rows }) => sum + lettersOf(of.design, rows), 0);

const write = (batch: readonly Piece[], isChecked: boolean): Promise<Built[]> =>
  request(
    ({ workbook }) => {
      workbook.application.suspendApiCalculationUntilNextSync();
      workbook.application.suspendScreenUpdatingUntilNextSync();
      const made = batch.flatMap((piece) => {
        if (piece.kind === 'rows') return [{ piece, ...buildRows(workbook, piece.of, piece.rows, isChecked) }];
        addRules(workbook.worksheets.getItem(piece.of.sheet.id), piece.of.rules);
        return [];
      });
      return () =>
        made.map(({ piece, id, check: tell }) => {
          tell();
          return { piece, id: id() };
        });
    },
    { patient: true, isWrite: true },
  );

async function check(batch: readonly Piece[], ids: ReadonlyMap<SheetPut, string>): Promise<[]> {
  if (batch.length > 0) {
    await request(
      ({ workbook }) => {
        const checks = batch
          .filter(isRows)
          .map((piece) => checkRows(workbook.worksheets.getItem(ids.get(piece.of) ?? piece.of.builtAs), piece.of, piece.rows));
        return () => checks.forEach((tell) => tell());
      },
      { patient: true },
    );
  }
  return [];
}

/** Does something with a batch, with its halves where Excel finds it too large: of a write it then has done nothing. */
async function inParts<Result>(batch: readonly Piece[], work: (batch: readonly Piece[]) => Promise<readonly Result[]>): Promise<Result[]> {
  try {
    return [...(await work(batch))];
  } catch (error) {
    const halves = isTooLarge(error) ? inHalves(batch) : [];
    if (halves.length < 2) throw error;
    const results: Result[] = [];
    for (const half of halves) results.push(...(await inParts(half, work)));
    return results;
  }
}

/** A sheet that was made for a put, by Excel's id of it. */
export interface MadeSheet {
  readonly id: string;
  readonly put: SheetPut;
}

/** Takes away what was added since, also what Excel had done without answering. Told first: the sheets that go. */
export async function takeAway(
  { rules, puts, sheetsBefore, formatsBefore }: Additions,
  told: (sheets: readonly MadeSheet[]) => void,
): Promise<void> {
  const { sheets } = await listSheets({ patient: true });
  const added = sheets.flatMap(({ id, name, ours }) => {
    const put = puts.find((one) => name === one.builtAs || (name === one.name && ours === one.design.role));
    return put && !sheetsBefore.some((sheet) => sheet.id === id) ? [{ id, put }] : [];
  });
  told(added);
  const { formats } = await findOurFormats(
    rules.map(({ sheet }) => sheet),
    { patient: true },
    () => () => undefined,
  );
  const newFormats = formats.filter(({ id }) => !formatsBefore.some((format) => format.id === id));
  if (added.length === 0 && newFormats.length === 0) return;
  await request(
    ({ workbook }) => {
      deleteFormats(workbook, newFormats);
      for (const { id } of added) workbook.worksheets.getItem(id).delete();
      return () => undefined;
    },
    { patient: true, isWrite: true },
  );
}

function rowPieces(of: SheetPut, { first, last }: Rows, most: number): Piece[] {
  const width = widthOf(of.design);
  const rows = Math.max(1, Math.floor(most / width));
  const pieces: Piece[] = [];
  for (let from = first; from <= last; from += rows) {
    const to = Math.min(last, from + rows - 1);
    pieces.push({ kind: 'rows', cells: (to - from + 1) * width, of, rows: { first: from, last: to } });
  }
  return pieces;
}

function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let room = -1;
  for (const piece of pieces) {
    if (batches.length === 0 || piece.cells > room) {
      batches.push([]);
      room = MOST_BUILT;
    }
    batches[batches.length - 1]?.push(piece);
    room -= piece.cells;
  }
  return batches;
}

function inHalves(batch: readonly Piece[]): Piece[][] {
  const [piece] = batch;
  if (batch.length > 1) {
    const half = Math.ceil(batch.length / 2);
    return [batch.slice(0, half), batch.slice(half)];
  }
  if (piece?.kind !== 'rows') return [];
  return rowPieces(piece.of, piece.rows, Math.ceil(piece.cells / 2)).map((half) => [half]);
}
