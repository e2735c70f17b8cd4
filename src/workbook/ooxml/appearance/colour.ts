import { isTrue, type Attributes } from '../xmlReader';

/** The theme's colours in the order in which cells count them: light 1, dark 1, light 2, dark 2, the accents, the links. */
export type ThemeColours = readonly string[];

export const OFFICE_THEME: ThemeColours = [
  ...['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31'],
  ...['#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#0563C1', '#954F72'],
];

/** The colours of old workbooks by number, from 8 on; 0 to 7 repeat the first eight (ECMA-376, 18.8.27). */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Reads a colour element; null where it is the automatic colour. */
export function readColour({ auto, rgb, theme, indexed, tint }: Attributes, themeColours: ThemeColours): string | null {
  if (isTrue(auto)) return null;
  const base = rgb !== undefined ? fromRgb(rgb) : theme !== undefined ? (themeColours[+theme] ?? null) : fromIndex(indexed);
  return base === null || tint === undefined ? base : tinted(base, +tint);
}

function fromRgb(rgb: string): string | null {
  const digits = rgb.slice(-6);
  return /^[0-9a-f]{6}$/i.test(digits) ? `#${digits.toUpperCase()}` : null;
}

function fromIndex(indexed: string | undefined): string | null {
  if (indexed === undefined) return null;
  const digits = INDEXED[+indexed < 8 ? +indexed : +indexed - 8];
  return digits === undefined ? null : `#${digits}`;
}

/** A colour made lighter (tint above 0) or darker: the lightness of its hue, saturation and lightness is scaled. */
export function tinted(colour: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const lightest = Math.max(...channels);
  const darkest = Math.min(...channels);
  const lightness = (lightest + darkest) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const room = 1 - Math.abs(2 * lightness - 1);
  const chroma = room === 0 ? 0 : ((lightest - darkest) / room) * (1 - Math.abs(2 * wanted - 1));
  const spread = lightest - darkest;
  const scaled = channels.map((channel) => wanted + (spread === 0 ? 0 : ((channel - lightness) / spread) * chroma));
  const hex = scaled.map((channel) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('').toUpperCase()}`;
}
