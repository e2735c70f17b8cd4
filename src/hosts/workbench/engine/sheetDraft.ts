import { contains } from '../../../model/address';
import { type Address, type Area, cellKey, type Scalar, type Sheet } from '../../../model/sheet';

/** Sheets that are being written: rows are copied when they are first changed, the sheets themselves stay as they are. */
export class SheetDraft {
  readonly touched: Address[] = [];
  private readonly sheets = new Map<number, Sheet>();
  private readonly order: readonly number[];
  private readonly ownRows = new Set<string>();

  /** `numberOf` gives the number under which a sheet is known. */
  constructor(
    before: readonly Sheet[],
    private readonly numberOf: (name: string) => number,
  ) {
    for (const sheet of before) this.sheets.set(numberOf(sheet.name), sheet);
    this.order = [...this.sheets.keys()];
  }

  /** The sheets as they are now, in their order. */
  get result(): readonly Sheet[] {
    return this.order.flatMap((number) => this.sheets.get(number) ?? []);
  }

  named(name: string): Sheet | undefined {
    return this.sheets.get(this.numberOf(name));
  }

  value(sheet: number, row: number, column: number): Scalar {
    return this.sheets.get(sheet)?.values[row]?.[column] ?? null;
  }

  formula(sheet: number, row: number, column: number): string | undefined {
    return this.sheets.get(sheet)?.formulas[row]?.[column];
  }

  /** The area that one formula fills, to which a cell belongs. */
  array(sheet: number, row: number, column: number): Area | undefined {
    return this.sheets.get(sheet)?.arrays?.find((area) => contains(area, row, column));
  }

  /** Says that a formula fills another area than before, or none. */
  setArray(sheet: number, before: Area | undefined, after: Area | undefined): void {
    const current = this.sheets.get(sheet);
    if (!current || (!before && !after)) return;
    const others = (current.arrays ?? []).filter((area) => area !== before);
    this.sheets.set(sheet, { ...current, arrays: after ? [...others, after] : others });
  }

  /** Puts a value into a cell, with its formula or none; a cell that held a date keeps being one while it holds a number. */
  put(sheet: number, row: number, column: number, value: Scalar, formula: string | undefined): void {
    const before = this.sheets.get(sheet);
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
      this.sheets.set(sheet, { ...(this.sheets.get(sheet) ?? before), kinds });
    }
    this.touched.push({ sheet: before.name, row, column });
  }

  private row<Cell>(what: 'values' | 'formulas', sheet: number, row: number, column: number, empty: Cell): Cell[] {
    const mark = `${what} ${sheet}`;
    const current = this.sheets.get(sheet);
    if (!current) return [];
    const all = (this.ownRows.has(mark) ? current[what] : [...current[what]]) as Cell[][];
    if (!this.ownRows.has(mark)) {
      this.ownRows.add(mark);
      this.sheets.set(sheet, { ...current, [what]: all });
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
