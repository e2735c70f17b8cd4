import type { CellContent, FormatRule, WriteCells } from '../../edits';
import { SaveError } from '../../saveFault';
import type { XlsxWorkbook } from '../readXlsx';
import type { Sheet } from '../../../model/sheet';
import type { BookParts } from './bookParts';
import { freedFormulas } from './formulaGroups';
import { withOurFormats } from './ourFormats';
import type { FormulaResult } from './formulaResult';
import { type CellWrite, withCells, type Writing } from './sheetCells';
import type { StyleBook } from './styleBook';
import { xmlOutline } from './xmlOutline';

/** A sheet of the staff's with its part. */
export interface EditedSheet {
  readonly sheet: Sheet;
  readonly part: string;
  readonly isProtected: boolean;
}

/** Finds a sheet by its name. Throws `sheetMissing`. */
export function sheetIn(book: XlsxWorkbook, name: string): EditedSheet {
  const index = book.sheets.findIndex((sheet) => sheet.name === name);
  const [sheet, source] = [book.sheets[index], book.sources[index]];
  if (!sheet || !source) throw new SaveError({ code: 'sheetMissing', sheet: name });
  return { sheet, part: source.part, isProtected: source.isProtected };
}

/**
 * Writes cells, and what the formulas of others give now; true where a formula came or went. Throws `sheetProtected`, `partOfArray`.
 * What formulas give may change in a protected sheet too.
 */
export async function writeCells(
  { sheet, part, isProtected }: EditedSheet,
  writes: readonly WriteCells[],
  results: readonly FormulaResult[],
  { store }: BookParts,
): Promise<boolean> {
  const xml = await store.text(part);
  if (writes.length > 0 && isProtected) throw new SaveError({ code: 'sheetProtected', sheet: sheet.name });
  const contents = contentsOf(writes);
  guardHeadings(sheet, contents);
  const writing = withResults(contents, results);
  const freed = freedFormulas(xml, writing, (cell) => {
    throw new SaveError({ code: 'partOfArray', at: { sheet: sheet.name, ...cell } });
  });
  store.write(part, withCells(freed, writing, sheet.ours !== undefined));
  for (const [row, cells] of contents) {
    for (const [column, content] of cells) {
      if (sheet.formulas[row]?.[column] !== undefined || (typeof content === 'object' && content !== null)) return true;
    }
  }
  return false;
}

/** Replaces our conditional formats. Throws `sheetProtected` where formats may not be changed. */
export async function withFormats(
  { sheet, part, isProtected }: EditedSheet,
  rules: readonly FormatRule[],
  { store }: BookParts,
  styles: StyleBook,
): Promise<void> {
  const xml = await store.text(part);
  const changed = withOurFormats(xml, rules, styles);
  if (changed !== xml && isProtected) guardFormats(xml, sheet.name);
  store.write(part, changed);
}

/** The contents of writes by row and column; the last one said of a cell stands. */
export function contentsOf(writes: readonly WriteCells[]): Map<number, Map<number, CellContent>> {
  const writing = new Map<number, Map<number, CellContent>>();
  for (const { at, cells } of writes) {
    for (const [offset, line] of cells.entries()) {
      for (const [right, content] of line.entries()) {
        if (content === undefined) continue;
        const row = writing.get(at.row + offset) ?? new Map<number, CellContent>();
        writing.set(at.row + offset, row.set(at.column + right, content));
      }
    }
  }
  return writing;
}

function withResults(contents: Map<number, Map<number, CellContent>>, results: readonly FormulaResult[]): Writing {
  const writing = new Map<number, Map<number, CellWrite>>([...contents].map(([row, cells]) => [row, new Map<number, CellWrite>(cells)]));
  for (const result of results) {
    const { at } = result;
    const row = writing.get(at.row) ?? new Map<number, CellWrite>();
    if (!row.has(at.column)) writing.set(at.row, row.set(at.column, { recalculated: result }));
  }
  return writing;
}

function guardHeadings({ name, tables, values }: Sheet, writing: ReadonlyMap<number, ReadonlyMap<number, CellContent>>): void {
  for (const { area } of tables) {
    for (const [column, content] of writing.get(area.firstRow) ?? []) {
      const isInside = column >= area.firstColumn && column <= area.lastColumn;
      const at = { sheet: name, row: area.firstRow, column };
      if (isInside && content !== (values[area.firstRow]?.[column] ?? null)) throw new SaveError({ code: 'tableHeading', at });
    }
  }
}

function guardFormats(xml: string, sheet: string): void {
  const attributes = xmlOutline(xml, 2).children.find(({ name }) => name === 'sheetProtection')?.attributes;
  const mayFormat = attributes?.formatCells === '0' || attributes?.formatCells === 'false';
  if (!mayFormat) throw new SaveError({ code: 'sheetProtected', sheet });
}
