import type { Sheet } from '../../src/model/sheet';
import { readXlsx } from '../../src/workbook/ooxml/readXlsx';
import { xlsxBytes } from './xlsxFile';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Reads a workbook whose only sheet is the given XML, the inside of `worksheet`; other parts can be replaced by name. */
export async function readSheet(content: string, parts: Readonly<Record<string, string | Uint8Array | null>> = {}): Promise<Sheet> {
  const { sheets } = await readXlsx(sheetFile(content, parts));
  const [sheet] = sheets;
  if (!sheet) throw new Error('The handmade workbook has no sheet.');
  return sheet;
}

/** The bytes of that workbook. */
export const sheetFile = (content: string, parts: Readonly<Record<string, string | Uint8Array | null>> = {}): Uint8Array =>
  xlsxBytes([{ name: 'Notes', rows: [] }], { 'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${content}</worksheet>`, ...parts });

/** Reads the cells of one handmade row. */
export const readRow = async (cells: string, parts: Readonly<Record<string, string | Uint8Array | null>> = {}): Promise<Sheet> =>
  readSheet(`<sheetData><row r="1">${cells}</row></sheetData>`, parts);

/** A shared strings part with these items, each the inside of an `si`. */
export const sharedStrings = (...items: string[]): Record<string, string> => ({
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`,
});

/** A styles part whose cell formats have these number formats: built-in ids, or codes of our own. */
export function styles(...formats: readonly (number | string)[]): Record<string, string> {
  const codes = formats.filter((format) => typeof format === 'string');
  const ids = formats.map((format) => (typeof format === 'number' ? format : 164 + codes.indexOf(format)));
  const declared = codes.map(
    (code, index) =>
      `<numFmt numFmtId="${164 + index}" formatCode="${code.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"/>`,
  );
  return {
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}"><numFmts>${declared.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
      `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>` +
      `<dxfs><dxf><numFmt numFmtId="164" formatCode="0.00"/></dxf></dxfs></styleSheet>`,
  };
}
