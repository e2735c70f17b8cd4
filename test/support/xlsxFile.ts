import { strToU8, zipSync, type Zippable } from 'fflate';
import { areaName, cellName } from '../../src/model/address';
import type { Area, Scalar, Table } from '../../src/model/sheet';

/** A cell to write: a value, a formula with the result it once had, or a number shown as a date or percentage. */
export type CellToWrite = Scalar | { readonly f: string; readonly v: Scalar } | { readonly v: number; readonly style: 'date' | 'percent' };

export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly CellToWrite[])[];
  readonly hidden?: boolean;
  readonly merges?: readonly Area[];
  /** Counted from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Their first row holds the headings. */
  readonly tables?: readonly Table[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const STYLES = { date: 1, percent: 2 } as const;

/** The bytes of a small, plain .xlsx file. Parts can be replaced, added or left out (null) by name to make special files. */
export function xlsxBytes(sheets: readonly SheetToWrite[], parts: Readonly<Record<string, string | Uint8Array | null>> = {}): Uint8Array {
  const files: Record<string, string | Uint8Array | null> = { ...xlsxParts(sheets), ...parts };
  const zip: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    if (content !== null) zip[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(zip, { level: 1 });
}

/** The XML parts of that file by name, such as `xl/worksheets/sheet1.xml`. */
export function xlsxParts(sheets: readonly SheetToWrite[]): Record<string, string> {
  const texts = new Map<string, number>();
  const parts: Record<string, string> = {};
  const types: string[] = [];
  let tables = 0;
  sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const links = (sheet.tables ?? []).map((table) => {
      tables += 1;
      parts[`xl/tables/table${tables}.xml`] = tableXml(table, tables, sheet);
      types.push(override(`xl/tables/table${tables}.xml`, 'table'));
      return link(tables, 'table', `../tables/table${tables}.xml`);
    });
    parts[part] = sheetXml(sheet, texts, links.length, tables);
    if (links.length > 0) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = linksXml(links);
    types.push(override(part, 'worksheet'));
  });
  const listed = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const count = sheets.length;
  const sheetLinks = sheets.map((_, index) => link(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`));
  return {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `${override('xl/workbook.xml', 'sheet.main')}${override('xl/styles.xml', 'styles')}${override('xl/sharedStrings.xml', 'sharedStrings')}${types.join('')}</Types>`,
    ),
    '_rels/.rels': linksXml([link(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': xml(`<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${listed.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': linksXml([
      ...sheetLinks,
      link(count + 1, 'styles', 'styles.xml'),
      link(count + 2, 'sharedStrings', 'sharedStrings.xml'),
    ]),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
        `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    ),
    ...parts,
    'xl/sharedStrings.xml': xml(
      `<sst xmlns="${MAIN}">${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ),
  };
}

function sheetXml(sheet: SheetToWrite, texts: Map<string, number>, tableCount: number, lastTable: number): string {
  const columns = (sheet.hiddenColumns ?? []).map((column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`);
  const rows = sheet.rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellXml(cell, cellName({ row, column }), texts)).join('');
    return `<row r="${row + 1}"${sheet.hiddenRows?.includes(row) ? ' hidden="1"' : ''}>${written}</row>`;
  });
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  const tableParts = Array.from({ length: tableCount }, (_, index) => `<tablePart r:id="rId${lastTable - tableCount + index + 1}"/>`);
  return xml(
    `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${wrapped('cols', columns)}<sheetData>${rows.join('')}</sheetData>` +
      `${wrapped('mergeCells', merges)}${wrapped('tableParts', tableParts)}</worksheet>`,
  );
}

function cellXml(cell: CellToWrite, name: string, texts: Map<string, number>): string {
  if (cell === null) return '';
  if (typeof cell === 'string' && !ERROR.test(cell)) {
    const index = texts.get(cell) ?? texts.size;
    texts.set(cell, index);
    return `<c r="${name}" t="s"><v>${index}</v></c>`;
  }
  if (typeof cell !== 'object') return `<c r="${name}"${typeOf(cell)}>${valueXml(cell)}</c>`;
  if ('style' in cell) return `<c r="${name}" s="${STYLES[cell.style]}">${valueXml(cell.v)}</c>`;
  return `<c r="${name}"${typeOf(cell.v)}><f>${escaped(cell.f)}</f>${valueXml(cell.v)}</c>`;
}

const ERROR = /^#(N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|DIV\/0!)$/;

function typeOf(value: Scalar): string {
  if (typeof value === 'string') return ERROR.test(value) ? ' t="e"' : ' t="str"';
  return typeof value === 'boolean' ? ' t="b"' : '';
}

const valueXml = (value: Scalar): string =>
  value === null ? '' : `<v>${typeof value === 'boolean' ? Number(value) : escaped(String(value))}</v>`;

function tableXml({ name, area, hasTotalRow }: Table, id: number, { rows }: SheetToWrite): string {
  const columns = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) => {
    const heading = rows[area.firstRow]?.[area.firstColumn + index];
    return `<tableColumn id="${index + 1}" name="${escaped(typeof heading === 'string' ? heading : `Column${index + 1}`)}"/>`;
  });
  return xml(
    `<table xmlns="${MAIN}" id="${id}" name="${escaped(name)}" displayName="${escaped(name)}" ref="${areaName(area)}"` +
      `${hasTotalRow ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}><tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`,
  );
}

const xml = (content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
const wrapped = (name: string, items: readonly string[]): string => (items.length > 0 ? `<${name}>${items.join('')}</${name}>` : '');
const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
const link = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
const linksXml = (links: readonly string[]): string =>
  xml(`<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`);
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-f]{4}_)|[^\P{Cc}\t\n]/giu, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
