import { cellKey, type Area, type NumberKind, type Scalar } from '../../model/sheet';
import type { CellBudget } from './cellBudget';

const NO_CELLS: readonly Scalar[] = Object.freeze([]);

/** A sheet's cells while they are read: rows in any order, blanks after the last value cost nothing. */
export class CellGrid {
  readonly values: (readonly Scalar[])[] = [];
  readonly formulas: (readonly (string | undefined)[] | undefined)[] = [];
  readonly kinds = new Map<number, NumberKind>();

  constructor(private readonly budget: CellBudget) {}

  /** Keeps a value; the last one said of a cell stands. */
  setValue(row: number, column: number, value: Scalar): void {
    const cells = this.rowOf(this.values, row, NO_CELLS);
    this.budget.take(Math.max(0, column + 1 - cells.length));
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  setKind(row: number, column: number, kind: NumberKind): void {
    this.kinds.set(cellKey(row, column), kind);
  }

  /** Keeps a formula, written with its `=`. */
  setFormula(row: number, column: number, formula: string): void {
    const cells = this.rowOf(this.formulas, row, undefined);
    this.budget.take(Math.max(0, column + 1 - cells.length));
    while (cells.length < column) cells.push(undefined);
    cells[column] = `=${formula}`;
  }

  /** Says that the cells of an area that hold something share one formula, as those of an array formula do. */
  shareFormula(area: Area, formula: string): void {
    const lastRow = Math.min(area.lastRow, this.values.length - 1);
    this.budget.take(Math.max(0, lastRow - area.firstRow));
    for (let row = area.firstRow; row <= lastRow; row++) {
      const cells = this.values[row] ?? NO_CELLS;
      const lastColumn = Math.min(area.lastColumn, cells.length - 1);
      this.budget.take(Math.max(0, lastColumn - area.firstColumn));
      for (let column = area.firstColumn; column <= lastColumn; column++) {
        if (cells[column] !== null && this.formulas[row]?.[column] === undefined) this.setFormula(row, column, formula);
      }
    }
  }

  private rowOf<Cell, None>(rows: (readonly Cell[] | None)[], row: number, none: readonly Cell[] | None): Cell[] {
    this.budget.take(Math.max(0, row + 1 - rows.length));
    while (rows.length <= row) rows.push(none);
    const cells = rows[row];
    if (cells !== none && Array.isArray(cells)) return cells;
    const started: Cell[] = [];
    rows[row] = started;
    return started;
  }
}
