import { isTrue, type Attributes, type XmlHandler } from '../xmlReader';
import {
  PLAIN,
  PLAIN_FONT,
  type BorderLine,
  type Borders,
  type CellFormat,
  type Font,
  type Formats,
  type FormatChange,
  type Side,
} from './cellFormat';
import { readColour, type ThemeColours } from './colour';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** What is being read: a list's entry, or a conditional format that has a bit of everything. */
interface Entry {
  font: Partial<Draft<Font>>;
  pattern: string;
  foreground: string | null;
  background: string | null;
  borders: Partial<Record<Side, BorderLine>>;
  numberFormat: string | number | null;
  side: Side | null;
}

const entry = (): Entry => ({ font: {}, pattern: '', foreground: null, background: null, borders: {}, numberFormat: null, side: null });

const SIDES: Readonly<Record<string, Side>> = { left: 'left', start: 'left', right: 'right', end: 'right', top: 'top', bottom: 'bottom' };

/** Reads the looks out of the styles part. */
export class FormatsPart implements XmlHandler {
  private readonly codes = new Map<number, string>();
  private readonly fonts: Font[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: Borders[] = [];
  private readonly cells: Draft<CellFormat>[] = [];
  private readonly changes: FormatChange[] = [];
  private list = '';
  private now = entry();

  constructor(private readonly theme: ThemeColours) {}

  open(name: string, attributes: Attributes): void {
    if (LISTS.has(name)) this.list = name;
    else if (name === 'numFmt') this.openNumberFormat(attributes);
    else if (name === 'xf' && this.list === 'cellXfs') this.cells.push(this.cell(attributes));
    else if (name === 'alignment' && this.list === 'cellXfs') this.align(attributes);
    else this.openDetail(name, attributes);
  }

  close(name: string): void {
    const { font, borders, numberFormat } = this.now;
    if (name === 'font' && this.list === 'fonts') this.fonts.push({ ...PLAIN_FONT, ...font });
    else if (name === 'fill' && this.list === 'fills') this.fills.push(solid(this.now));
    else if (name === 'border' && this.list === 'borders') this.borders.push(borders);
    else if (name === 'dxf') this.changes.push({ font, fill: changedFill(this.now), borders, numberFormat });
    else if (name === this.list) this.list = '';
    else return;
    this.now = entry();
  }

  /** What was read, once the part has come to its end. */
  content(): Formats {
    return { cells: this.cells, changes: this.changes };
  }

  private openNumberFormat({ numFmtId = '0', formatCode = '' }: Attributes): void {
    if (this.list === 'dxfs') this.now.numberFormat = formatCode || +numFmtId;
    else this.codes.set(+numFmtId, formatCode);
  }

  private cell({ numFmtId = '0', fontId = '0', fillId = '0', borderId = '0' }: Attributes): Draft<CellFormat> {
    return {
      ...PLAIN,
      numberFormat: this.codes.get(+numFmtId) ?? +numFmtId,
      font: this.fonts[+fontId] ?? PLAIN_FONT,
      fill: this.fills[+fillId] ?? null,
      borders: this.borders[+borderId] ?? {},
    };
  }

  private align({ horizontal, vertical, wrapText, indent, textRotation }: Attributes): void {
    const format = this.cells[this.cells.length - 1];
    if (!format) return;
    const turn = Number(textRotation ?? 0);
    format.horizontal = horizontal ?? 'general';
    format.vertical = vertical ?? 'bottom';
    format.wraps = isTrue(wrapText);
    format.indent = Number(indent ?? 0);
    format.rotation = turn === 255 ? 'stacked' : turn > 90 ? 90 - turn : turn;
  }

  private openDetail(name: string, attributes: Attributes): void {
    const { now } = this;
    const on = attributes.val === undefined || isTrue(attributes.val);
    const side = SIDES[name];
    if (side) {
      now.side = attributes.style === undefined || attributes.style === 'none' ? null : side;
      if (now.side) now.borders[side] = { style: attributes.style ?? 'thin', colour: '#000000' };
    } else if (name === 'b') now.font.bold = on;
    else if (name === 'i') now.font.italic = on;
    else if (name === 'strike') now.font.struck = on;
    else if (name === 'u') now.font.underlined = attributes.val !== 'none';
    else if (name === 'sz') now.font.size = Number(attributes.val) || PLAIN_FONT.size;
    else if (name === 'name') now.font.name = attributes.val ?? PLAIN_FONT.name;
    else if (name === 'patternFill') now.pattern = attributes.patternType ?? '';
    else if (name === 'fgColor') now.foreground = readColour(attributes, this.theme);
    else if (name === 'bgColor') now.background = readColour(attributes, this.theme);
    else if (name === 'color') this.openColour(readColour(attributes, this.theme));
  }

  private openColour(colour: string | null): void {
    const { now } = this;
    const line = now.side && now.borders[now.side];
    if (now.side && line) now.borders[now.side] = { ...line, colour: colour ?? '#000000' };
    else now.font.colour = colour;
  }
}

const LISTS = new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs', 'cellStyles', 'tableStyles', 'colors']);

/** The colour that fills a cell; patterns other than a solid one are shown by the colour of their ground. */
function solid({ pattern, foreground, background }: Entry): string | null {
  if (pattern === '' || pattern === 'none') return null;
  return pattern === 'solid' ? foreground : (background ?? (pattern === 'gray125' ? null : foreground));
}

/** In conditional formats the ground of a fill is its colour, and a pattern may be left out. */
const changedFill = ({ pattern, foreground, background }: Entry): string | null => (pattern === 'none' ? null : (background ?? foreground));
