import { zipSync, type Zippable } from 'fflate';
import { LINKS, MAIN, richParts } from './richParts';

type Parts = Record<string, string | Uint8Array>;

const texts = (parts: Parts, change: (text: string, name: string) => string | Uint8Array): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? change(content, name) : content]));

const SPREADSHEET = /^xl\/(workbook|styles|sharedStrings|calcChain|worksheets\/sheet\d)\.xml$/;

/** The rich workbook in each of the ways in which programs write the format. */
export const variants: Readonly<Record<string, () => Parts>> = {
  'as Excel writes it': richParts,
  'ISO Strict': () =>
    texts(richParts(), (text) =>
      text
        .replaceAll(LINKS, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
    ),
  'with prefixed elements': () => texts(richParts(), (text, name) => (SPREADSHEET.test(name) ? withPrefix(text) : text)),
  'in UTF-16': () => texts(richParts(), (text, name) => (SPREADSHEET.test(name) ? utf16(text) : text)),
  'in windows-1252, names in entities': () => texts(richParts(), (text, name) => (SPREADSHEET.test(name) ? windows(text) : text)),
  'with a byte order mark and line ends of Windows': () =>
    texts(richParts(), (text, name) => (SPREADSHEET.test(name) ? `\ufeff${text.replace(/></g, '>\r\n<')}` : text)),
};

/** A workbook's file from its parts. */
export function zipped(parts: Parts): Uint8Array {
  const encoder = new TextEncoder();
  const zip: Zippable = {};
  for (const [name, content] of Object.entries(parts)) zip[name] = typeof content === 'string' ? encoder.encode(content) : content;
  return zipSync(zip, { level: 6, mtime: new Date(2026, 5, 1) });
}

/** Elements of the main namespace under a prefix; those of others have theirs already. */
const withPrefix = (text: string): string =>
  text.replace(/<(\/?)(?=[a-zA-Z][\w]*[\s/>])/g, '<$1x:').replace(/(<x:\w+[^>]*?)\sxmlns="/, '$1 xmlns:x="');

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'));

function windows(text: string): Uint8Array {
  const plain = text.replace('UTF-8', 'windows-1252').replace(/[^\0-\xff]/gu, (letter) => `&#${String(letter.codePointAt(0))};`);
  return new Uint8Array(Buffer.from(plain, 'latin1'));
}
