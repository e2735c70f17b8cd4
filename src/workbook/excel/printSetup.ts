import { rangeName } from '../../model/address';
import type { SheetDesign } from '../edits';

const POINTS_OF_INCH = 72;
const MILLIMETRES_OF_INCH = 25.4;

/** Margins above and below the cells, and those of header and footer within them, in points. */
const TOP = 36;
const BOTTOM = 39.6;
const HEADER = 14.4;
const FOOTER = 18;

/** Sets a sheet up for printing: A4, one page wide. */
export function setUpPrint(sheet: Excel.Worksheet, { print, rows }: SheetDesign): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = pageLayout.rightMargin = (print.margin / MILLIMETRES_OF_INCH) * POINTS_OF_INCH;
  pageLayout.topMargin = TOP;
  pageLayout.bottomMargin = BOTTOM;
  pageLayout.headerMargin = HEADER;
  pageLayout.footerMargin = FOOTER;
  const page = pageLayout.headersFooters.defaultForAllPages;
  [page.leftHeader, page.centerHeader, page.rightHeader] = print.header.map(codesOf) as [string, string, string];
  [page.leftFooter, page.centerFooter, page.rightFooter] = print.footer.map(codesOf) as [string, string, string];
  if (print.repeatedRows) pageLayout.setPrintTitleRows(`$${String(print.repeatedRows[0] + 1)}:$${String(print.repeatedRows[1] + 1)}`);
  if (print.area) pageLayout.setPrintArea(rangeName(print.area));
  horizontalPageBreaks.removePageBreaks();
  rows.forEach(({ breakBefore }, row) => {
    if (breakBefore) horizontalPageBreaks.add(`A${String(row + 1)}`);
  });
}

/** A part of a header or footer in 8 points; `{page}` and `{pages}` are the page numbers. */
const codesOf = (text: string): string =>
  text === '' ? '' : `&8 ${text.replace(/&/g, '&&').replace('{page}', '&P').replace('{pages}', '&N')}`;
