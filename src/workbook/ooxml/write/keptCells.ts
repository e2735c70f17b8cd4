import { cellName } from '../../../model/address';
import type { CellMoves } from './moved/cellMoves';
import { movedFormula } from './moved/movedFormula';
import { isTrue } from '../xmlReader';
import { escapeText, prefixOf, withAttribute, type XmlElement, xmlOutline } from './xmlOutline';

/** The cells and column widths of a sheet that is going to be replaced. */
export interface OldSheet {
  /** A cell as it stands there, moved; null where it holds nothing. Elements without prefix. */
  readonly cell: (from: { row: number; column: number }, row: number, column: number) => string | null;
  readonly width: (column: number) => { readonly width: string; readonly hidden: boolean } | null;
  /** The height of a row that somebody gave it; null where a program fits it. */
  readonly height: (row: number) => number | null;
}

/** Takes a worksheet apart so that what others typed into it can move with its row. `formulas` are those read, by row and column. */
export function oldSheet(xml: string, formulas: readonly (readonly (string | undefined)[] | undefined)[], moves: CellMoves): OldSheet {
  const root = xmlOutline(xml, 4);
  const prefix = prefixOf(xml, root);
  const cells = new Map<string, XmlElement>();
  const columns: XmlElement[] = [];
  const heights = new Map<number, number>();
  for (const part of root.children) {
    if (part.name === 'cols') columns.push(...part.children);
    if (part.name !== 'sheetData') continue;
    for (const row of part.children) {
      const { r, ht, customHeight } = row.attributes;
      if (r !== undefined && isTrue(customHeight)) heights.set(Number(r) - 1, Number(ht));
      for (const cell of row.children) if (cell.attributes.r) cells.set(cell.attributes.r, cell);
    }
  }
  return {
    cell(from, row, column) {
      const element = cells.get(cellName(from));
      if (!element) return null;
      const written = xml.slice(element.start, element.end).split(`<${prefix}`).join('<').split(`</${prefix}`).join('</');
      const tag = xml.slice(element.start, element.openEnd).replace(`<${prefix}`, '<');
      const moved = withAttribute(tag, 'r', cellName({ row, column })) + written.slice(tag.length);
      const formula = formulas[from.row]?.[from.column];
      if (formula === undefined) return moved;
      const text = movedFormula(formula.slice(1), moves);
      return moved.replace(/<f(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/f>)/, () => `<f>${escapeText(text)}</f>`);
    },
    width(column) {
      const found = columns.find(({ attributes: { min, max } }) => Number(min) - 1 <= column && column <= Number(max) - 1);
      const { width, hidden } = found?.attributes ?? {};
      return width === undefined ? null : { width, hidden: isTrue(hidden) };
    },
    height: (row) => heights.get(row) ?? null,
  };
}
