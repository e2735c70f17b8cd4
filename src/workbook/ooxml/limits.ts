/**
 * What one file may ask of us: far above any grade workbook, far below what would stall a browser page.
 * Sizes are counted while inflating: what the file declares of itself is not trusted.
 */
export const LIMITS = {
  /** Entries of the zip directory. */
  entries: 20_000,
  /** Inflated bytes of one sheet or of the shared texts. */
  partBytes: 512 * 2 ** 20,
  /** Inflated bytes of any other part: workbook, styles, relationships, tables. */
  sidePartBytes: 32 * 2 ** 20,
  /** Inflated bytes of all parts read. */
  totalBytes: 1024 * 2 ** 20,
  /** Inflated bytes for each compressed byte, once a part is past `ratioFrom`; deflate cannot exceed 1,032. */
  ratio: 200,
  ratioFrom: 8 * 2 ** 20,
  /** Cells of all sheets, with the blanks before them in their rows; rows, merges, shared texts and every 16 characters of a shared formula count as well. */
  cells: 10_000_000,
  /** Elements inside one another. */
  depth: 64,
  /** Characters of one text or one tag; Excel's longest text has 32,767. */
  text: 1_000_000,
  /** Characters of a shared formula; Excel's longest formula has 8,192. */
  sharedFormula: 16_384,
  /** Rows and columns of a sheet, as in Excel. */
  rows: 1_048_576,
  columns: 16_384,
} as const;
