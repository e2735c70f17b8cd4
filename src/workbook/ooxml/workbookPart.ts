import { related, type Links, type Relationship } from './relationships';
import { isTrue, type XmlHandler } from './xmlReader';
import { unescapeText } from './excelText';

/** A name defined in the workbook, such as a print area; `sheet` is null where it holds everywhere. */
export interface DefinedName {
  readonly name: string;
  /** The formula behind it, without `=`, such as `Notes!$A$1:$H$90`. */
  readonly refersTo: string;
  readonly sheet: string | null;
  readonly hidden: boolean;
}

/** A sheet as the workbook lists it; `link` is where its part stands, undefined where the file does not say. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly link: Relationship | undefined;
}

/** What the workbook part says. */
export interface WorkbookPart {
  sheets: ListedSheet[];
  definedNames: DefinedName[];
  date1904: boolean;
  /** Whether no sheet may be added or removed. */
  isStructureProtected: boolean;
}

/** Reads the workbook part into `book`; `links` are its relationships. */
export function workbookHandler(book: WorkbookPart, links: Links): XmlHandler {
  let inSheets = false;
  let defined: { name: string; localSheetId: string | undefined; hidden: boolean; text: string } | null = null;
  return {
    open(name, attributes) {
      if (name === 'workbookPr') book.date1904 = isTrue(attributes.date1904);
      if (name === 'workbookProtection') book.isStructureProtected = isTrue(attributes.lockStructure);
      if (name === 'sheets') inSheets = true;
      if (name === 'sheet' && inSheets) {
        const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
        book.sheets.push({ name: unescapeText(attributes.name ?? ''), hidden, link: related(links, attributes) });
      }
      if (name === 'definedName') {
        defined = { name: attributes.name ?? '', localSheetId: attributes.localSheetId, hidden: isTrue(attributes.hidden), text: '' };
      }
    },
    text(text) {
      if (defined) defined.text += text;
    },
    close(name) {
      if (name === 'sheets') inSheets = false;
      if (name !== 'definedName' || !defined) return;
      const { localSheetId, text, ...rest } = defined;
      const sheet = localSheetId === undefined ? null : (book.sheets[+localSheetId]?.name ?? null);
      book.definedNames.push({ ...rest, refersTo: text.trim(), sheet });
      defined = null;
    },
  };
}
