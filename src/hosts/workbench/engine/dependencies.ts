import { cellKey } from '../../../model/sheet';
import type { ParsedFormula } from './parsedFormula';

/** One number for a cell of the workbook: sheets count from 0. */
export const placeKey = (sheet: number, row: number, column: number): number => sheet * SHEET + cellKey(row, column);

export const placeOf = (key: number): { sheet: number; row: number; column: number } => ({
  sheet: Math.floor(key / SHEET),
  row: Math.floor((key % SHEET) / 16384),
  column: key % 16384,
});

const SHEET = 2 ** 34;
/** Rows of a block by which short ranges are found. */
const BLOCK = 64;
/** A range over more columns than this is looked at for the whole sheet. */
const MOST_COLUMNS = 256;

interface Watch {
  readonly place: number;
  readonly parsed: ParsedFormula;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Which formulas read which cells. */
export class Dependencies {
  private readonly formulas = new Map<number, ParsedFormula>();
  /** Ranges by sheet, column and block of rows; long ones by sheet and column, wide ones by sheet. */
  private readonly watches = new Map<string, Watch[]>();
  /** By sheet: the cells of other sheets whose formula reads it. */
  private readonly foreign = new Map<number, Set<number>>();

  /** Takes a cell's formula, or none, in place of the one that it had. */
  set(place: number, parsed: ParsedFormula | null, sheetOf: (name: string | null) => number): void {
    if (!parsed) {
      this.formulas.delete(place);
      return;
    }
    this.formulas.set(place, parsed);
    for (const { sheet, area } of parsed.references) {
      const watch = { place, parsed, ...area };
      const where = sheetOf(sheet);
      if (where !== placeOf(place).sheet) this.foreign.set(where, (this.foreign.get(where) ?? new Set<number>()).add(place));
      const isWide = area.lastColumn - area.firstColumn >= MOST_COLUMNS;
      const first = Math.floor(area.firstRow / BLOCK);
      const last = Math.floor(area.lastRow / BLOCK);
      if (isWide) this.watch(`${where}`, watch);
      for (let column = area.firstColumn; !isWide && column <= area.lastColumn; column++) {
        if (last - first > 4) this.watch(`${where} ${column}`, watch);
        else for (let block = first; block <= last; block++) this.watch(`${where} ${column} ${block}`, watch);
      }
    }
  }

  get(place: number): ParsedFormula | undefined {
    return this.formulas.get(place);
  }

  /** Forgets every formula of a sheet; gives the cells where they stood. */
  forget(sheet: number): readonly number[] {
    const gone = [...this.formulas.keys()].filter((place) => placeOf(place).sheet === sheet);
    for (const place of gone) this.formulas.delete(place);
    return gone;
  }

  /** The cells of other sheets whose formula reads something of a sheet. */
  readersOfSheet(sheet: number): readonly number[] {
    return [...(this.foreign.get(sheet) ?? [])].filter((place) => this.formulas.has(place));
  }

  /** The cells whose formula reads a cell. */
  readersOf(key: number): number[] {
    const { sheet, row, column } = placeOf(key);
    const names = [`${sheet} ${column} ${Math.floor(row / BLOCK)}`, `${sheet} ${column}`, `${sheet}`];
    return names.flatMap((name) =>
      (this.watches.get(name) ?? []).flatMap((watch) => {
        const isIn = row >= watch.firstRow && row <= watch.lastRow && column >= watch.firstColumn && column <= watch.lastColumn;
        return isIn && this.formulas.get(watch.place) === watch.parsed ? [watch.place] : [];
      }),
    );
  }

  /**
   * Everything that depends on some cells, directly or not, in an order in which each comes after what it reads.
   * Cells that depend on themselves, and what depends on those, come apart.
   */
  order(changed: readonly number[]): { readonly order: readonly number[]; readonly cycle: readonly number[] } {
    const readers = new Map<number, readonly number[]>();
    const waiting = new Map<number, number>();
    const queue = [...new Set(changed)];
    for (const place of queue) if (this.formulas.has(place)) waiting.set(place, 0);
    const seen = new Set(queue);
    for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
      const found = [...new Set(this.readersOf(place))];
      readers.set(place, found);
      for (const reader of found) {
        waiting.set(reader, waiting.get(reader) ?? 0);
        if (seen.has(reader)) continue;
        seen.add(reader);
        queue.push(reader);
      }
    }
    for (const [place, found] of readers) {
      if (waiting.has(place)) for (const reader of found) waiting.set(reader, (waiting.get(reader) ?? 0) + 1);
    }
    const order = [...waiting].filter(([, count]) => count === 0).map(([place]) => place);
    for (const place of order) {
      for (const reader of readers.get(place) ?? []) {
        const left = (waiting.get(reader) ?? 0) - 1;
        waiting.set(reader, left);
        if (left === 0) order.push(reader);
      }
    }
    const ordered = new Set(order);
    return { order, cycle: [...waiting.keys()].filter((place) => !ordered.has(place)) };
  }

  private watch(name: string, watch: Watch): void {
    const list = this.watches.get(name);
    if (list) list.push(watch);
    else this.watches.set(name, [watch]);
  }
}
