/** One side of a cell's border: Excel's name of the style, such as `thin`, and its colour. */
export interface BorderLine {
  readonly style: string;
  readonly colour: string;
}

/** The character format of a cell; size in points, null where the colour is the automatic one. */
export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
  readonly colour: string | null;
}

/** How a cell looks. Colours are `#RRGGBB`. */
export interface CellFormat {
  /** The number format's code, or the id of one of those that every Excel has. */
  readonly numberFormat: string | number;
  readonly font: Font;
  readonly fill: string | null;
  readonly borders: Borders;
  /** As Excel names it; `general` puts numbers right, texts left. */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wraps: boolean;
  readonly indent: number;
  /** Degrees counter-clockwise, from -90 to 90; `stacked` puts each letter under the one before. */
  readonly rotation: number | 'stacked';
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

export type Borders = Readonly<Partial<Record<Side, BorderLine>>>;

/** What a conditional format changes of a cell. */
export interface FormatChange {
  readonly numberFormat: string | number | null;
  readonly font: Partial<Font>;
  readonly fill: string | null;
  readonly borders: Borders;
}

/** The looks that a workbook has: those of cells by their style's number, those of conditional formats by theirs. */
export interface Formats {
  readonly cells: readonly CellFormat[];
  readonly changes: readonly FormatChange[];
}

export const PLAIN_FONT: Font = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underlined: false,
  struck: false,
  colour: null,
};

export const PLAIN: CellFormat = {
  numberFormat: 0,
  font: PLAIN_FONT,
  fill: null,
  borders: {},
  horizontal: 'general',
  vertical: 'bottom',
  wraps: false,
  indent: 0,
  rotation: 0,
};
