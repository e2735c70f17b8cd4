import type { Address } from '../model/sheet';

/** What to put into a cell: a number, a text (even one that starts with `=`), a boolean, nothing (null), a formula in English notation. */
export type CellContent = number | string | boolean | null | { readonly formula: string };

/**
 * Writes a block of cells from its top left corner. A cell that is `undefined` stays as it is. A formula alone in its edit may
 * spill into the cells beside it; in a larger block each formula gives the one value of its own cell.
 */
export interface WriteCells {
  readonly kind: 'writeCells';
  readonly at: Address;
  readonly cells: readonly (readonly (CellContent | undefined)[])[];
}

/** What may be done to a workbook, as data: the same list can be shown, applied to Excel or applied to a file. */
export type Edit = WriteCells;
