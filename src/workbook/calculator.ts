import type { Address, Sheet } from '../model/sheet';
import type { WriteCells } from './edits';

/** A workbook's sheets after a write, and the cells that hold something else than before. */
export interface Written {
  readonly sheets: readonly Sheet[];
  readonly touched: readonly Address[];
}

/** Carries edits out on sheets and calculates what depends on them. It never changes the sheets that it is given. */
export interface Calculator {
  readonly write: (sheets: readonly Sheet[], edits: readonly WriteCells[]) => Written;
  /** Told that the sheets of these names came, went or were made again; calculates their formulas, and those that read them. */
  readonly replace: (sheets: readonly Sheet[], names: readonly string[]) => Written;
  /** Told that cells hold again what they do in these sheets. */
  readonly restore: (sheets: readonly Sheet[], cells: readonly Address[]) => void;
}
