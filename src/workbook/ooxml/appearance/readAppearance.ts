import { LIMITS } from '../limits';
import type { LongWork } from '../../workbook';
import { Pace } from '../pace';
import type { XlsxWorkbook } from '../readXlsx';
import { linkOf } from '../relationships';
import { partEntry, readPart } from '../xlsxPackage';
import type { Formats } from './cellFormat';
import { OFFICE_THEME } from './colour';
import { FormatsPart } from './formatsPart';
import type { SheetAppearance } from './sheetAppearance';
import { SheetLookPart } from './sheetLookPart';
import { themeHandler } from './themePart';

/** Reads the looks that a workbook has; those of a plain sheet where the file has no styles. */
export async function readFormats(book: XlsxWorkbook, work: LongWork = {}): Promise<Formats> {
  const pace = new Pace(work);
  const colours = [...OFFICE_THEME];
  const theme = linkOf(book.links, 'theme')?.target;
  if (theme !== undefined && partEntry(book.package, theme)) await readPart(book.package, theme, 'theme', pace, themeHandler(colours));
  const reader = new FormatsPart(colours);
  const styles = linkOf(book.links, 'styles')?.target;
  if (styles !== undefined && partEntry(book.package, styles)) await readPart(book.package, styles, 'styleSheet', pace, reader);
  return reader.content();
}

/** Reads how one sheet looks, by its place in `book.sheets`; only the sheet that is shown is worth a second pass over its part. */
export async function readAppearance(book: XlsxWorkbook, sheet: number, work: LongWork = {}): Promise<SheetAppearance> {
  const reader = new SheetLookPart();
  const source = book.sources[sheet];
  if (source) await readPart(book.package, source.part, 'worksheet', new Pace(work), reader, LIMITS.partBytes);
  return reader.content();
}
