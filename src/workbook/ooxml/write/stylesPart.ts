import { linkOf } from '../relationships';
import type { BookParts } from './bookParts';
import { StyleBook } from './styleBook';

/** The styles of a file, opened for looks to be added. */
export interface OpenStyles {
  readonly book: StyleBook;
  /** Puts what was added into the file. */
  readonly write: () => void;
}

/** Opens the styles part; a workbook that has none is given the least that the format asks for. */
export async function openStyles(parts: BookParts): Promise<OpenStyles> {
  const known = linkOf(parts.book.links, 'styles')?.target;
  const part = known !== undefined && parts.store.has(known) ? known : 'xl/styles.xml';
  const isThere = parts.store.has(part);
  const xml = isThere ? await parts.store.text(part) : least((await parts.namespaces()).main);
  const book = new StyleBook(xml);
  const added = async (): Promise<void> => {
    await parts.add(part, 'styles', xml, parts.book.part);
  };
  if (!isThere) await added();
  return { book, write: () => { parts.store.write(part, book.text()); } }; // prettier-ignore
}

const least = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';
