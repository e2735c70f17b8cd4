import type { FilteredColumn, Sheet, Table } from '../../model/sheet';
import type { LongWork } from '../workbook';
import { readContext } from './cellContext';
import { FilterPart } from './filterPart';
import { foreignFile } from './foreignFile';
import { LIMITS } from './limits';
import { roleOf } from './ourSheets';
import { Pace } from './pace';
import { SheetPart } from './sheetPart';
import { tableHandler } from './tables';
import { mainPart } from './mainPart';
import { workbookHandler, type DefinedName, type ListedSheet, type WorkbookPart } from './workbookPart';
import { damaged, XlsxError } from './xlsxError';
import { openPackage, partEntry, readPart, type XlsxPackage } from './xlsxPackage';
import { linkOf, relationships, type Links, type Relationship } from './relationships';

/** Where a sheet stands in the file. */
export interface SheetSource {
  /** The name of its part, such as `xl/worksheets/sheet1.xml`. */
  readonly part: string;
  readonly links: Links;
  /** Formulas whose result the file does not hold: it was written by a program that does not calculate. */
  readonly uncalculated: number;
  /** Whether Excel would refuse to write into the sheet. */
  readonly isProtected: boolean;
  /** Whether a conditional format of ours stands in it. */
  readonly isMarked: boolean;
}

/** A workbook read from a file; the package keeps what a later writing needs. */
export interface XlsxWorkbook {
  /** The worksheets, hidden ones too, in the workbook's order; chart, dialog and macro sheets are left out. */
  readonly sheets: readonly Sheet[];
  /** By index of `sheets`. */
  readonly sources: readonly SheetSource[];
  readonly definedNames: readonly DefinedName[];
  /** Whether the file counts days from 1904; the dates in `sheets` are counted from 1900 all the same. */
  readonly date1904: boolean;
  /** Whether no sheet may be added or removed. */
  readonly isStructureProtected: boolean;
  readonly package: XlsxPackage;
  /** The name of the workbook's own part, and its relationships. */
  readonly part: string;
  readonly links: Links;
}

/**
 * Reads an .xlsx or .xlsm file. Throws an `XlsxError` that says why a file cannot be read, or the signal's reason.
 * Rests often enough that a page stays alive.
 */
export async function readXlsx(bytes: Uint8Array, work: LongWork = {}): Promise<XlsxWorkbook> {
  const fault = foreignFile(bytes);
  if (fault) throw new XlsxError(fault);
  const pace = new Pace(work);
  const opened = await openPackage(bytes, pace);
  const part = await mainPart(opened, pace);
  const links = await relationships(opened, part, pace);
  const book: WorkbookPart = { sheets: [], definedNames: [], date1904: false, isStructureProtected: false };
  await readPart(opened, part, 'workbook', pace, workbookHandler(book, links));

  const worksheets = listedWorksheets(book, part);
  for (const link of [linkOf(links, 'sharedStrings'), ...worksheets.map((sheet) => sheet.link)]) {
    pace.expect((link && partEntry(opened, link.target)?.compressedSize) ?? 0);
  }
  const context = await readContext(opened, links, book.date1904, pace);
  const sheets: Sheet[] = [];
  const sources: SheetSource[] = [];
  for (const { name, hidden, link } of worksheets) {
    const sheet = new SheetPart(link.target, context);
    await readPart(opened, link.target, 'worksheet', pace, sheet, LIMITS.partBytes);
    const sheetLinks = await relationships(opened, link.target, pace);
    const ours = roleOf(name, book.definedNames);
    const content = sheet.content();
    const { tables, filtered } = await readTables(opened, sheetLinks, pace);
    const all = [...(content.filtered ?? []), ...filtered];
    sheets.push({ name, hidden, ...content, tables, ...(all.length > 0 ? { filtered: all } : {}), ...(ours ? { ours } : {}) });
    sources.push({
      part: link.target,
      links: sheetLinks,
      uncalculated: sheet.uncalculated,
      isProtected: sheet.isProtected,
      isMarked: sheet.isMarked,
    });
  }
  pace.finish();
  const { definedNames, date1904, isStructureProtected } = book;
  return { sheets, sources, definedNames, date1904, isStructureProtected, package: opened, part, links };
}

/** The worksheets that the workbook lists. Throws `damagedPart` where one leads nowhere, or where two share a name or a part. */
function listedWorksheets(book: WorkbookPart, part: string): (ListedSheet & { readonly link: Relationship })[] {
  const names = new Set<string>();
  const targets = new Set<string>();
  return book.sheets.flatMap(({ name, hidden, link }) => {
    if (!link || name === '' || names.has(name.toLowerCase()) || targets.has(link.target.toLowerCase())) throw damaged(part);
    names.add(name.toLowerCase());
    targets.add(link.target.toLowerCase());
    return link.type === 'worksheet' ? [{ name, hidden, link }] : [];
  });
}

async function readTables(opened: XlsxPackage, links: Links, pace: Pace): Promise<{ tables: Table[]; filtered: FilteredColumn[] }> {
  const tables: Table[] = [];
  const filtered: FilteredColumn[] = [];
  for (const link of links.values()) {
    if (link.type !== 'table' || link.external) continue;
    const filter = new FilterPart();
    await readPart(opened, link.target, 'table', pace, tableHandler(tables, filter));
    filtered.push(...filter.columns);
  }
  return { tables, filtered };
}
