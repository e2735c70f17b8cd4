import { columnLetters } from '../../../model/address';
import type { PrintSetup, SheetCell, SheetDesign, SheetRow } from '../../edits';
import { cellXml, escapeLetters } from './cellXml';
import type { OldSheet } from './keptCells';
import { formatsXml } from './ourFormats';
import { shortName } from './references';
import type { StyleBook } from './styleBook';
import { escapeAttribute, escapeText } from './xmlOutline';
import { usersHeight } from '../../usersHeight';

/** The elements of a worksheet that a design fills, by name, without prefix; `tableLink` is the id of the table's relationship. */
export type DesignedElements = Readonly<Record<string, string>>;

/** A sheet design as the elements of a worksheet. */
export function designXml(design: SheetDesign, styles: StyleBook, old: OldSheet | null): DesignedElements {
  const { print, rows, frozen, lists = [], formats = [] } = design;
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  return {
    sheetPr: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    dimension: `<dimension ref="A1:${columnLetters(width - 1)}${String(Math.max(1, rows.length))}"/>`,
    sheetViews: `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${frozen ? pane(frozen) : ''}</sheetView></sheetViews>`,
    sheetFormatPr: '<sheetFormatPr defaultRowHeight="12.75"/>',
    cols: `<cols>${design.columns.map((column, index) => columnXml(column, index, old)).join('')}</cols>`,
    sheetData: `<sheetData>${rows.map((row, index) => rowXml(row, index, styles, old)).join('')}</sheetData>`,
    conditionalFormatting: formatsXml(formats, styles),
    dataValidations:
      lists.length === 0 ? '' : `<dataValidations count="${String(lists.length)}">${lists.map(listXml).join('')}</dataValidations>`,
    printOptions: '<printOptions horizontalCentered="1"/>',
    pageMargins: margins(print),
    pageSetup: `<pageSetup paperSize="9" firstPageNumber="1" fitToHeight="0" orientation="${print.orientation}" useFirstPageNumber="1"/>`,
    headerFooter: `<headerFooter><oddHeader>${threeParts(print.header)}</oddHeader><oddFooter>${threeParts(print.footer)}</oddFooter></headerFooter>`,
    rowBreaks: breaks(rows),
  };
}

function pane({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  const split = `${columns > 0 ? ` xSplit="${String(columns)}"` : ''}${rows > 0 ? ` ySplit="${String(rows)}"` : ''}`;
  const active = columns > 0 && rows > 0 ? 'bottomRight' : columns > 0 ? 'topRight' : 'bottomLeft';
  return `<pane${split} topLeftCell="${columnLetters(columns)}${String(rows + 1)}" activePane="${active}" state="frozen"/><selection pane="${active}"/>`;
}

function columnXml({ width, hidden, keep }: SheetDesign['columns'][number], index: number, old: OldSheet | null): string {
  const kept = keep === undefined ? null : (old?.width(keep) ?? null);
  const isHidden = hidden === true || kept?.hidden === true;
  const place = `min="${String(index + 1)}" max="${String(index + 1)}"`;
  return `<col ${place} width="${kept?.width ?? String(width)}"${isHidden ? ' hidden="1"' : ''} customWidth="1"/>`;
}

function rowXml(design: SheetRow, row: number, styles: StyleBook, old: OldSheet | null): string {
  const { cells, height, hidden, was } = design;
  const written = cells.map((cell, column) => (cell ? designedCell(cell, row, column, styles, old) : '')).join('');
  const given = usersHeight(was && old?.height(was.row), design);
  const fitted = height === undefined ? '' : ` ht="${String(height)}"`;
  const shape = `${given === null ? fitted : ` ht="${String(given)}" customHeight="1"`}${hidden ? ' hidden="1"' : ''}`;
  return `<row r="${String(row + 1)}"${shape}>${written}</row>`;
}

function designedCell(cell: SheetCell, row: number, column: number, styles: StyleBook, old: OldSheet | null): string {
  if ('keep' in cell) return old?.cell(cell.keep, row, column) ?? '';
  return cellXml(row, column, cell.content, cell.look ? String(styles.cell(cell.look)) : undefined);
}

function listXml({ area, choices, title, warning }: NonNullable<SheetDesign['lists']>[number]): string {
  const how = 'type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"';
  const formula = `"${choices.join(',').replace(/"/g, '""')}"`;
  return `<dataValidation ${how} errorTitle="${escapeAttribute(title)}" error="${escapeAttribute(warning)}" sqref="${shortName(area)}"><formula1>${escapeText(formula)}</formula1></dataValidation>`;
}

/** Inches; header and footer stand within the margin. */
function margins({ margin }: PrintSetup): string {
  const side = String(Math.round((margin / 25.4) * 1000) / 1000);
  return `<pageMargins left="${side}" right="${side}" top="0.5" bottom="0.55" header="0.2" footer="0.25"/>`;
}

/** Left, centre and right of a header or footer in 8 points; `{page}` and `{pages}` are the page numbers. */
function threeParts(parts: readonly [string, string, string]): string {
  const written = parts.map((text, index) => {
    const letters = text.replace(/&/g, '&&').replace('{page}', '&P').replace('{pages}', '&N');
    return text === '' ? '' : `&${['L', 'C', 'R'][index] ?? 'L'}&8 ${letters}`;
  });
  return escapeText(escapeLetters(written.join('')));
}

function breaks(rows: readonly SheetRow[]): string {
  const at = rows.flatMap(({ breakBefore }, row) => (breakBefore ? [row] : []));
  const written = at.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`).join('');
  return at.length === 0 ? '' : `<rowBreaks count="${String(at.length)}" manualBreakCount="${String(at.length)}">${written}</rowBreaks>`;
}
