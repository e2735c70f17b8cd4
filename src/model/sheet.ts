/** What a cell holds: a number (dates are serial numbers), a text (errors are texts such as `#N/A`), a boolean, or nothing. */
export type Scalar = number | string | boolean | null;

/** How a number is shown, where that changes what it means. */
export type NumberKind = 'date' | 'percent';

/** A rectangle of cells; rows and columns count from 0, both ends belong to it. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** An Excel table: its area with headings, and whether its last row is a total row. */
export interface Table {
  readonly name: string;
  readonly area: Area;
  readonly hasTotalRow: boolean;
}

/** One cell of a workbook; row and column count from 0. */
export interface Address {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where the heading stands by which a filter chooses the rows that are shown. */
export type FilteredColumn = Pick<Address, 'row' | 'column'>;

/** A sheet as data, the same whether it came from Excel or from a file. Rows may be shorter than the widest. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly values: readonly (readonly Scalar[])[];
  /** Formulas in English notation, only where there is one; rows without any may be left out. */
  readonly formulas: readonly (readonly (string | undefined)[] | undefined)[];
  /** Kinds of the numbers that are shown as a date or as a percentage, by `cellKey`. */
  readonly kinds: ReadonlyMap<number, NumberKind>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly Table[];
  /** Areas of several cells that one formula fills; it stands in each of them. */
  readonly arrays?: readonly Area[];
  /** Whether its rows must stay where they are: what hangs on them, such as comments, could not be moved along. */
  readonly rowsStay?: boolean;
  /** By which of its columns rows are filtered; left out where none is. */
  readonly filtered?: readonly FilteredColumn[];
  /** What the sheet is, where it is one that we added; it is never read as a grade table. */
  readonly ours?: OurSheet;
}

/** The sheets that we add. */
export type OurSheet = 'jury' | 'resits' | 'minutes' | 'anonymousMinutes' | 'legend';

/** One number for a cell within its sheet; Excel has 16,384 columns. */
export const cellKey = (row: number, column: number): number => row * 16384 + column;
