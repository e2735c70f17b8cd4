import { contains } from '../../../model/address';
import type { Area } from '../../../model/sheet';
import { placeKey, placeOf } from './dependencies';
import type { SheetDraft } from './sheetDraft';
import { FormulaError, type Matrix, NotCalculable, type Single, toCell } from './value';

/** What a formula's own cell shows, and the cells beside it that hold something else than before. */
export interface Filled {
  readonly first: Single;
  readonly changed: readonly number[];
}

/** Leaves the cells that a formula fills beside its own; gives those cells. */
export function leaveArea(draft: SheetDraft, place: number): readonly number[] {
  const { sheet, row, column } = placeOf(place);
  const area = draft.array(sheet, row, column);
  if (!area || area.firstRow !== row || area.firstColumn !== column) return [];
  draft.setArray(sheet, area, undefined);
  const left = cellsBeside(area);
  for (const cell of left) draft.put(sheet, cell.row, cell.column, null, undefined);
  return left.map((cell) => placeKey(sheet, cell.row, cell.column));
}

/** Fills the cells beside a typed formula with its answer, as far as they are blank. */
export function fillFreely(draft: SheetDraft, place: number, answer: Single | Matrix, formula: string): Filled {
  const { sheet, row, column } = placeOf(place);
  const rows = isBlock(answer) ? answer.rows : [[answer]];
  const area: Area = {
    firstRow: row,
    lastRow: row + rows.length - 1,
    firstColumn: column,
    lastColumn: column + (rows[0]?.length ?? 1) - 1,
  };
  const before = draft.array(sheet, row, column);
  const isTaken = cellsBeside(area).some((cell) => {
    const value = draft.value(sheet, cell.row, cell.column);
    const isOwn = before !== undefined && contains(before, cell.row, cell.column);
    return !isOwn && ((value !== null && value !== '') || draft.formula(sheet, cell.row, cell.column) !== undefined);
  });
  const left = isTaken || !before || !isSame(before, area) ? leaveArea(draft, place) : [];
  if (isTaken) return { first: new FormulaError('#SPILL!'), changed: left };
  const changed = fill(draft, sheet, area, rows, formula);
  if (cellsBeside(area).length > 0) draft.setArray(sheet, draft.array(sheet, row, column), area);
  return { first: rows[0]?.[0] ?? null, changed: [...left, ...changed] };
}

/** Fills the area that a formula of the file has: it neither grows nor shrinks. */
export function fillAsBefore(draft: SheetDraft, place: number, answer: Single | Matrix, formula: string): Filled {
  const { sheet, row, column } = placeOf(place);
  const area = draft.array(sheet, row, column);
  if (area) {
    const rows = isBlock(answer) ? answer.rows : [[answer]];
    return { first: valueAt(rows, 0, 0), changed: fill(draft, sheet, area, rows, formula) };
  }
  if (!isBlock(answer)) return { first: answer, changed: [] };
  if (answer.rows.length !== 1 || answer.rows[0]?.length !== 1) throw new NotCalculable('a block in one cell');
  return { first: answer.rows[0][0] ?? null, changed: [] };
}

/** The value of a block at a place; a single value, row or column stands for all, as in Excel's arrays. */
export function valueAt(rows: readonly (readonly Single[])[], down: number, right: number): Single {
  const line = rows[rows.length === 1 ? 0 : down];
  const value = line?.[line.length === 1 ? 0 : right];
  return value === undefined ? new FormulaError('#N/A') : value;
}

function fill(draft: SheetDraft, sheet: number, area: Area, rows: readonly (readonly Single[])[], formula: string): number[] {
  const changed: number[] = [];
  for (const { row, column } of cellsBeside(area)) {
    const shown = toCell(valueAt(rows, row - area.firstRow, column - area.firstColumn) ?? 0);
    if (shown === draft.value(sheet, row, column) && draft.formula(sheet, row, column) === formula) continue;
    draft.put(sheet, row, column, shown, formula);
    changed.push(placeKey(sheet, row, column));
  }
  return changed;
}

const isBlock = (answer: Single | Matrix): answer is Matrix => typeof answer === 'object' && answer !== null && 'rows' in answer;

const isSame = (one: Area, other: Area): boolean =>
  one.firstRow === other.firstRow &&
  one.lastRow === other.lastRow &&
  one.firstColumn === other.firstColumn &&
  one.lastColumn === other.lastColumn;

function cellsBeside({ firstRow, lastRow, firstColumn, lastColumn }: Area): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (row !== firstRow || column !== firstColumn) cells.push({ row, column });
    }
  }
  return cells;
}
