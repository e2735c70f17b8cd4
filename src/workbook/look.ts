/** How the lines around a cell are drawn, each side that has one; colours as in `#1F4273`. */
export interface Lines {
  readonly style: 'thin' | 'dashed' | 'dotted';
  readonly colour: string;
  readonly sides: readonly ('left' | 'right' | 'top' | 'bottom')[];
}

/** How a cell looks, in what both Excel's interface and its files can write. What is left out is Excel's own. */
export interface Look {
  readonly fill?: string;
  readonly ink?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points; conditional formats cannot change it. */
  readonly size?: number;
  readonly lines?: Lines;
  /** In English notation, such as `0.00`. */
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'centerContinuous';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  /** Degrees, turning the text upwards. */
  readonly turned?: 90;
}
