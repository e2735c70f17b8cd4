import type { Address, Area, OurSheet, Scalar } from '../model/sheet';
import type { Look } from './look';

/**
 * What to put into a cell: a number, a text (even one that starts with `=`), a boolean, nothing (null), a formula in English notation.
 * A file keeps the `result` beside its formula for programs that do not calculate, and in `fills` the area of cells that the formula
 * fills from its own cell on; Excel calculates and fills by itself.
 */
export type CellContent = number | string | boolean | null | { readonly formula: string; readonly result?: Scalar; readonly fills?: Area };

/**
 * Writes a block of cells from its top left corner. A cell that is `undefined` stays as it is. A formula alone in its edit may
 * spill into the cells beside it; in a larger block each formula gives the one value of its own cell.
 */
export interface WriteCells {
  readonly kind: 'writeCells';
  readonly at: Address;
  readonly cells: readonly (readonly (CellContent | undefined)[])[];
}

/** A cell of a sheet that we make. `keep` takes the cell that stands in the sheet being replaced, with its format, moved here. */
export type SheetCell =
  { readonly content: CellContent; readonly look?: Look } | { readonly keep: { readonly row: number; readonly column: number } };

/** Width in characters; `keep` is the column of the sheet being replaced that it continues, and takes its width where it has one. */
export interface SheetColumn {
  readonly width: number;
  readonly hidden?: boolean;
  readonly keep?: number;
}

export interface SheetRow {
  readonly cells: readonly (SheetCell | undefined)[];
  /**
   * The row of the sheet being replaced that it continues: what others attached to its cells (comments, links, rules) goes along.
   * `height` is what we gave that row, where we gave it one: another height is a user's, who may have wanted room to write in.
   */
  readonly was?: { readonly row: number; readonly height?: number };
  /** In points; a program refits it where a text needs more. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly breakBefore?: boolean;
}

/** A conditional format: the formula is written for the first cell of the first area and carries our tag. */
export interface FormatRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly look: Look;
}

/** A list to choose from; any other text asks before it is kept. */
export interface ChoiceList {
  readonly area: Area;
  readonly choices: readonly string[];
  readonly title: string;
  readonly warning: string;
}

/** A4, one page wide; margins in millimetres. Header and footer are texts of its three parts: left, centre, right. */
export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly margin: number;
  readonly header: readonly [string, string, string];
  readonly footer: readonly [string, string, string];
  /** First and last row repeated on every page. */
  readonly repeatedRows?: readonly [number, number];
  /** What is printed; everything where it is left out. */
  readonly area?: Area;
}

/** A whole sheet as data. */
export interface SheetDesign {
  /** What it is, kept hidden with the sheet so that it is known again under any name. */
  readonly role: OurSheet;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  readonly table?: { readonly name: string; readonly area: Area };
  readonly formats?: readonly FormatRule[];
  readonly lists?: readonly ChoiceList[];
}

/** Adds a sheet at the end, or puts it in the place of our sheet of that name. A sheet of the staff's own is never replaced. */
export interface PutSheet {
  readonly kind: 'putSheet';
  readonly name: string;
  readonly design: SheetDesign;
}

/** Removes a sheet of ours. */
export interface RemoveSheet {
  readonly kind: 'removeSheet';
  readonly name: string;
}

/** Puts our conditional formats before the staff's, in the order given, in the place of all that stand in the sheet; none removes them. */
export interface SetOurFormats {
  readonly kind: 'setOurFormats';
  readonly sheet: string;
  readonly rules: readonly FormatRule[];
}

/** A name that the staff defined with a value in the place of its formula; `sheet` is null where it holds everywhere. Files alone take it. */
export interface NameValue {
  readonly name: string;
  readonly sheet: string | null;
  readonly value: Scalar;
}

/** What may be done to a workbook, as data: the same list can be shown, applied to Excel or applied to a file. */
export type Edit = WriteCells | PutSheet | RemoveSheet | SetOurFormats;

/** What tells our conditional formats from the staff's: it stands in each formula, does nothing, and survives copying. */
export const OUR_TAG = 'N("ENSIAME-';
