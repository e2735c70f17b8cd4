import { unzipSync } from 'fflate';
import { cellName, rangeName } from '../../src/model/address';
import { cellKey, type Sheet } from '../../src/model/sheet';
import type { CellFormat, Formats } from '../../src/workbook/ooxml/appearance/cellFormat';
import { readAppearance, readFormats } from '../../src/workbook/ooxml/appearance/readAppearance';
import type { SheetAppearance } from '../../src/workbook/ooxml/appearance/sheetAppearance';
import { pointsOf } from '../../src/workbook/excel/sheetDress';
import type { WorkbookFile } from '../../src/workbook/file';
import type { Format } from '../host/book/sheetDress';
import { byNumber, rounded, type SheetPicture, sorted, without, withSharedLines } from './sheetPicture';

/** A sheet of a file, by its place. */
export async function filePicture({ sheets, source }: WorkbookFile, index: number): Promise<SheetPicture> {
  const sheet = sheets[index];
  const part = source.sources[index]?.part;
  if (!sheet || part === undefined) throw new Error('no such sheet');
  const [formats, look] = [await readFormats(source), await readAppearance(source, index)];
  const files = unzipSync(source.package.bytes);
  const xml = new TextDecoder().decode(files[part]);
  return {
    name: sheet.name,
    role: sheet.ours,
    cells: cellsOf(sheet),
    looks: looksOf(look, formats, shrinking(new TextDecoder().decode(files['xl/styles.xml']))),
    rules: [...look.conditionalFormats]
      .sort((one, other) => one.priority - other.priority)
      .map(({ areas, formulas, change }) => ({
        areas: areas.map(rangeName).join(' '),
        formula: `=${(formulas[0] ?? '').replaceAll('_xlfn.', '')}`,
        look: ruleLook(formats.changes[change ?? -1]),
      })),
    lists: [...xml.matchAll(/<dataValidation [^>]*errorTitle="([^"]*)" error="([^"]*)" sqref="([^"]*)"[^>]*><formula1>"([^"]*)"/g)].map(
      ([, title = '', error = '', areas = '', source_ = '']) => [areas, source_, title, error].map(plain).join(' | '),
    ),
    widths: sorted(
      look.columns.flatMap(({ first, last, width }) =>
        width === null ? [] : Array.from({ length: last - first + 1 }, (_, offset): [number, number] => [first + offset, pointsOf(width)]),
      ),
    ),
    heights: sorted(look.heights),
    hidden: { rows: [...sheet.hiddenRows].sort(byNumber), columns: [...sheet.hiddenColumns].sort(byNumber) },
    frozen: { rows: look.frozenRows, columns: look.frozenColumns },
    gridlines: look.showsGridLines,
    print: printOf(xml, new TextDecoder().decode(files[source.part]), index),
    breaks: [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row)),
    tables: sheet.tables.map(({ name, area }) => `${name} ${rangeName(area)}`),
  };
}

function cellsOf({ values, formulas }: Sheet): Record<string, string> {
  const cells: Record<string, string> = {};
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      const text = formulas[row]?.[column] ?? (value === null ? undefined : JSON.stringify(value));
      if (text !== undefined) cells[cellName({ row, column })] = text.replaceAll('_xlfn.', '');
    }),
  );
  return cells;
}

const HORIZONTAL: Readonly<Record<string, string>> = { centerContinuous: 'CenterAcrossSelection' };
const CODES: Readonly<Record<number, string>> = { 0: 'General', 1: '0', 2: '0.00', 9: '0%', 49: '@' };
const codeOf = (format: string | number): string => (typeof format === 'string' ? format : (CODES[format] ?? `built-in ${String(format)}`));
const capital = (word: string): string => HORIZONTAL[word] ?? word.charAt(0).toUpperCase() + word.slice(1);
const LINES: Readonly<Record<string, string>> = { thin: 'Continuous', dashed: 'Dash', dotted: 'Dot' };
const bordersOf = (borders: CellFormat['borders']): Format =>
  Object.fromEntries(Object.entries(borders).map(([side, { style, colour }]) => [side, { style: LINES[style] ?? style, colour }]));

/** The numbers of the formats whose text shrinks to fit, which the reader of looks leaves out. */
function shrinking(styles: string): ReadonlySet<number> {
  const formats = (/<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '').split('<xf ').slice(1);
  return new Set(formats.flatMap((xml, index) => (xml.includes('shrinkToFit="1"') ? [index] : [])));
}

function looksOf({ styles }: SheetAppearance, { cells }: Formats, shrinks: ReadonlySet<number>): Record<string, Format> {
  const looks = new Map<number, Format>();
  styles.forEach((line, row) =>
    line?.forEach((style, column) => {
      const format = cells[style ?? -1];
      if (style === undefined || style === 0 || !format) return;
      const { font } = format;
      const look = without(
        {
          face: font.name,
          size: font.size,
          bold: font.bold,
          italic: font.italic,
          underline: font.underlined && 'Single',
          ink: font.colour ?? undefined,
          fill: format.fill ?? undefined,
          horizontal: capital(format.horizontal),
          vertical: format.vertical === 'bottom' ? undefined : capital(format.vertical),
          wrap: format.wraps,
          shrink: shrinks.has(style),
          turned: format.rotation === 0 ? undefined : format.rotation,
          numberFormat: codeOf(format.numberFormat),
          ...bordersOf(format.borders),
        },
        false,
        'General',
      );
      looks.set(cellKey(row, column), look);
    }),
  );
  return withSharedLines(looks);
}

function ruleLook(change: Formats['changes'][number] | undefined): Format {
  if (!change) return {};
  const { font, fill, numberFormat, borders } = change;
  const { bold, italic, underlined, colour } = font;
  return without(
    {
      bold,
      italic,
      underline: underlined && 'Single',
      ink: colour ?? undefined,
      fill: fill ?? undefined,
      numberFormat: numberFormat === null ? undefined : codeOf(numberFormat),
      ...bordersOf(borders),
    },
    false,
  );
}

const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#10;', '\n').replaceAll('&amp;', '&');

function printOf(xml: string, book: string, index: number): Format {
  const attributes = (element: string): Record<string, string> =>
    Object.fromEntries(
      [...(new RegExp(`<${element} ([^>]*)/>`).exec(xml)?.[1] ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
  const [setup, margins] = [attributes('pageSetup'), attributes('pageMargins')];
  const points = (side: string): number => Number(margins[side]) * 72;
  const name = (which: string): string =>
    plain(new RegExp(`<definedName name="_xlnm.${which}" localSheetId="${String(index)}">[^<]*!([^<]*)<`).exec(book)?.[1] ?? '').replaceAll(
      '$',
      '',
    );
  const texts = (element: string, where: string): Record<string, string> => {
    const text = plain(new RegExp(`<${element}>([^<]*)<`).exec(xml)?.[1] ?? '');
    const parts = text.split(/&(?=[LCR]&8 )/).filter((part) => part !== '');
    return Object.fromEntries(
      parts.map((part) => [`${{ L: 'Left', C: 'Center', R: 'Right' }[part.charAt(0)] ?? ''}${where}`, part.slice(1)]),
    );
  };
  return rounded({
    Orientation: capital(setup.orientation ?? ''),
    PaperSize: setup.paperSize === '9' ? 'A4' : '',
    Zoom: xml.includes('fitToPage="1"') && setup.fitToHeight === '0' ? { horizontalFitToPages: 1 } : {},
    CenterHorizontally: xml.includes('horizontalCentered="1"'),
    LeftMargin: points('left'),
    RightMargin: points('right'),
    TopMargin: points('top'),
    BottomMargin: points('bottom'),
    HeaderMargin: points('header'),
    FooterMargin: points('footer'),
    ...texts('oddHeader', 'Header'),
    ...texts('oddFooter', 'Footer'),
    titles: name('Print_Titles').replace(/(\d+):(\d+)/, '$$$1:$$$2'),
    area: name('Print_Area'),
  });
}
