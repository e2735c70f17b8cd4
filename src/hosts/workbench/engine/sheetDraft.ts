import { type Address, cellKey, type Scalar, type Sheet } from '../../../model/sheet';

/** Sheets that are being written: rows are copied when they are first changed, the sheets themselves stay as they are. */
export class SheetDraft {
  readonly touched: Address[] = [];
  private readonly sheets: Sheet[];
  private readonly ownRows = new Set<string>();

  constructor(before: readonly Sheet[]) {
    this.sheets = [...before];
  }

  get result(): readonly Sheet[] {
    return this.sheets;
  }

  value(sheet: number, row: number, column: number): Scalar {
    return this.sheets[sheet]?.values[row]?.[column] ?? null;
  }

  formula(sheet: number, row: number, column: number): string | undefined {
    return this.sheets[sheet]?.formulas[row]?.[column];
  }

  /** Puts a value into a cell, with its formula or none; a cell that held a date keeps being one while it holds a number. */
  put(sheet: number, row: number, column: number, value: Scalar, formula: string | undefined): void {
    const before = this.sheets[sheet];
    if (!before) return;
    const values = this.row<Scalar>('values', sheet, row, column, null);
    values[column] = value;
    if (formula !== undefined || before.formulas[row]?.[column] !== undefined) {
      this.row<string | undefined>('formulas', sheet, row, column, undefined)[column] = formula;
    }
    const key = cellKey(row, column);
    if (before.kinds.has(key) && typeof value !== 'number') {
      const kinds = new Map(before.kinds);
      kinds.delete(key);
      this.sheets[sheet] = { ...(this.sheets[sheet] ?? before), kinds };
    }
    this.touched.push({ sheet: before.name, row, column });
  }

  private row<Cell>(what: 'values' | 'formulas', sheet: number, row: number, column: number, empty: Cell): Cell[] {
    const mark = `${what} ${sheet}`;
    const current = this.sheets[sheet];
    if (!current) return [];
    const all = (this.ownRows.has(mark) ? current[what] : [...current[what]]) as Cell[][];
    if (!this.ownRows.has(mark)) {
      this.ownRows.add(mark);
      this.sheets[sheet] = { ...current, [what]: all };
    }
    while (all.length <= row) all.push([]);
    const isOwn = this.ownRows.has(`${mark} ${row}`);
    const cells = isOwn ? (all[row] ?? []) : [...(all[row] ?? [])];
    this.ownRows.add(`${mark} ${row}`);
    while (cells.length <= column) cells.push(empty);
    all[row] = cells;
    return cells;
  }
}
