import type { Area } from '../../../model/sheet';

/** A rule that changes the look of cells: by a comparison (`cellIs` with its operator) or by a formula that holds true. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  /** Excel's type of rule, such as `cellIs` or `expression`. */
  readonly type: string;
  readonly operator: string;
  /** Written for the first cell of the areas, in English notation without `=`. */
  readonly formulas: readonly string[];
  /** Number of its change in `Formats.changes`. */
  readonly change: number | null;
  readonly priority: number;
  readonly stops: boolean;
}

/** Cells that offer a list of values. */
export interface OfferedList {
  readonly areas: readonly Area[];
  /** As the file says: values between quotes, or a formula that names a range, in English notation without `=`. */
  readonly source: string;
  /** What becomes of another text: it is taken, asked about, or refused. */
  readonly others: 'taken' | 'asked' | 'refused';
  readonly title: string;
  readonly warning: string;
}

/** How a sheet looks beside what its cells hold. Widths count characters, heights points. */
export interface SheetAppearance {
  /** Number of the format of each cell, by row and column; undefined where the row's or the column's applies. */
  readonly styles: readonly (readonly (number | undefined)[] | undefined)[];
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly columns: readonly ColumnLook[];
  readonly heights: ReadonlyMap<number, number>;
  readonly defaultWidth: number | null;
  readonly defaultHeight: number | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGridLines: boolean;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly lists: readonly OfferedList[];
}

/** Columns that look the same. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly style: number | null;
}
