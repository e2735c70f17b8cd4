import { areaName, cellName } from '../../../model/address';
import type { CellContent } from '../../edits';
import { cellReference } from '../cellReference';
import { isTrue } from '../xmlReader';
import { cellXml } from './cellXml';
import { type FormulaResult, withResult } from './formulaResult';
import { spliced, type Splice } from './splice';
import { prefixed, prefixOf, withAttribute, type XmlElement, xmlOutline } from './xmlOutline';
import { sheetArea } from '../cellReference';

/** What to write into a cell: a content, or only what its formula gives now. */
export type CellWrite = CellContent | { readonly recalculated: Pick<FormulaResult, 'value' | 'isFilled'> };

/** What to write into a sheet, by row and column. */
export type Writing = ReadonlyMap<number, ReadonlyMap<number, CellWrite>>;

/**
 * A worksheet with cells written into it; a cell that was there keeps its style, all others keep their bytes. Where rows `fit` what they
 * hold, those written lose the height that a program once fitted: the next one that opens the file fits them again.
 */
export function withCells(xml: string, writing: Writing, fit = false): string {
  const root = xmlOutline(xml, 3);
  const prefix = prefixOf(xml, root);
  const data = root.children.find(({ name }) => name === 'sheetData');
  if (!data) return xml;
  const splices: Splice[] = [];
  const missing = new Set(writing.keys());
  const places: { readonly row: number; readonly start: number }[] = [];
  let row = -1;
  for (const element of data.children) {
    row = element.attributes.r === undefined ? row + 1 : Number(element.attributes.r) - 1;
    places.push({ row, start: element.start });
    const cells = writing.get(row);
    missing.delete(row);
    if (cells)
      splices.push({
        start: element.start,
        end: element.end,
        text: rowWith(xml.slice(element.start, element.end), row, cells, prefix, fit),
      });
    else if (element.attributes.r === undefined) splices.push(openTag(xml, element, { r: String(row + 1) }));
  }
  const added: Splice[] = [...missing]
    .sort((one, other) => one - other)
    .flatMap((missed) => {
      const cells = writing.get(missed);
      const at = places.find((place) => place.row > missed)?.start ?? data.closeStart;
      const text = cells ? newRow(missed, cells) : '';
      return text === '' ? [] : [{ start: at, end: at, text: prefixed(text, prefix) }];
    });
  if (data.closeStart === data.openEnd && data.end === data.openEnd && added.length > 0) {
    splices.push({
      start: data.start,
      end: data.end,
      text: prefixed('<sheetData>', prefix) + added.map(({ text }) => text).join('') + prefixed('</sheetData>', prefix),
    });
  } else splices.push(...added);
  const dimension = root.children.find(({ name }) => name === 'dimension');
  if (dimension) splices.push(openTag(xml, dimension, { ref: grown(dimension.attributes.ref ?? '', writing) }));
  return spliced(xml, splices);
}

function rowWith(xml: string, row: number, cells: ReadonlyMap<number, CellWrite>, prefix: string, fit: boolean): string {
  const root = xmlOutline(xml, 2);
  const isFitted = fit && !isTrue(root.attributes.customHeight);
  const splices: Splice[] = [openTag(xml, root, { r: String(row + 1), spans: null, ...(isFitted ? { ht: null } : {}) })];
  const left = new Map(cells);
  const existing: { readonly column: number; readonly start: number }[] = [];
  let column = -1;
  for (const cell of root.children) {
    column = cellReference(cell.attributes.r ?? '')?.column ?? column + 1;
    existing.push({ column, start: cell.start });
    const content = left.get(column);
    left.delete(column);
    if (content !== undefined) {
      const text = isResult(content)
        ? withResult(xml.slice(cell.start, cell.end), content.recalculated)
        : prefixed(cellXml(row, column, content, cell.attributes.s), prefix);
      splices.push({ start: cell.start, end: cell.end, text });
    } else if (cell.attributes.r === undefined) splices.push(openTag(xml, cell, { r: cellName({ row, column }) }));
  }
  const added = [...left]
    .sort(([one], [other]) => one - other)
    .map(([at, content]) => {
      const start = existing.find((cell) => cell.column > at)?.start ?? root.closeStart;
      return {
        start,
        end: start,
        text: prefixed(newCell(row, at, content, root.attributes.customFormat === '1' ? root.attributes.s : undefined), prefix),
      };
    });
  if (root.end > root.openEnd) return spliced(xml, [...splices, ...added]);
  const [tag] = splices;
  return `${(tag?.text ?? '').replace(/\s*\/>$/, '>')}${added.map(({ text }) => text).join('')}${prefixed('</row>', prefix)}`;
}

/** Whether only what a formula gives is written. */
export const isResult = (content: CellWrite): content is Exclude<CellWrite, CellContent> =>
  typeof content === 'object' && content !== null && 'recalculated' in content;

/** A cell that the sheet does not have yet; one without a formula of its own may be filled by that of another cell. */
const newCell = (row: number, column: number, content: CellWrite, style: string | undefined): string =>
  isResult(content)
    ? withResult(`<c r="${cellName({ row, column })}"${style === undefined ? '' : ` s="${style}"`}/>`, content.recalculated)
    : cellXml(row, column, content, style);

function newRow(row: number, cells: ReadonlyMap<number, CellWrite>): string {
  const written = [...cells].sort(([one], [other]) => one - other).map(([column, content]) => newCell(row, column, content, undefined));
  return written.join('') === '' ? '' : `<row r="${String(row + 1)}">${written.join('')}</row>`;
}

function openTag(xml: string, { start, openEnd }: XmlElement, attributes: Readonly<Record<string, string | null>>): Splice {
  const tag = Object.entries(attributes).reduce((text, [name, value]) => withAttribute(text, name, value), xml.slice(start, openEnd));
  return { start, end: openEnd, text: tag };
}

function grown(reference: string, writing: Writing): string {
  const before = sheetArea(reference);
  if (!before) return reference;
  let { firstRow, lastRow, firstColumn, lastColumn } = before;
  for (const [row, cells] of writing) {
    for (const [column, content] of cells) {
      if (content === null) continue;
      [firstRow, lastRow] = [Math.min(firstRow, row), Math.max(lastRow, row)];
      [firstColumn, lastColumn] = [Math.min(firstColumn, column), Math.max(lastColumn, column)];
    }
  }
  const after = areaName({ firstRow, lastRow, firstColumn, lastColumn });
  return after === areaName(before) ? reference : after;
}
