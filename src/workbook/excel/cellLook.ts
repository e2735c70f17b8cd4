import type { Area } from '../../model/sheet';
import type { Lines, Look } from '../look';
import { columnCount, rowCount } from './blocks';
import { areasIn, portionsOf } from './rangeAreas';

const LINE_STYLES = { thin: 'Continuous', dashed: 'Dash', dotted: 'Dot' } as const satisfies Record<Lines['style'], string>;
const EDGES = { left: 'EdgeLeft', right: 'EdgeRight', top: 'EdgeTop', bottom: 'EdgeBottom' } as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', centerContinuous: 'CenterAcrossSelection' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** The face and size of our own sheets' cells. */
const FACE = 'Arial';
const SIZE = 9;

/** Gives cells of a sheet of ours their look; what a look leaves out stays as it is in a new sheet. Number formats are written with the cells. */
export function giveLook(sheet: Excel.Worksheet, areas: readonly Area[], look: Look): void {
  for (const portion of portionsOf(areas)) {
    const { format } = areasIn(sheet, portion);
    giveFont(format.font, look);
    format.font.name = FACE;
    format.font.size = look.size ?? SIZE;
    if (look.fill !== undefined) format.fill.color = look.fill;
    if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
    if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
    if (look.wrap) format.wrapText = true;
    if (look.shrink) format.shrinkToFit = true;
    if (look.turned !== undefined) format.textOrientation = look.turned;
  }
  if (look.lines) giveLines(sheet, areas, look.lines);
}

/** A line on a side of a rectangle is on its rim only: between its own cells it is another line. */
function giveLines(sheet: Excel.Worksheet, areas: readonly Area[], { style, colour, sides }: Lines): void {
  const draw = (some: readonly Area[], edge: (typeof EDGES)[keyof typeof EDGES] | 'InsideHorizontal' | 'InsideVertical'): void => {
    for (const portion of portionsOf(some)) {
      const border = areasIn(sheet, portion).format.borders.getItem(edge);
      border.style = LINE_STYLES[style];
      border.color = colour;
    }
  };
  for (const side of sides) draw(areas, EDGES[side]);
  const has = (...some: Lines['sides']): boolean => some.some((side) => sides.includes(side));
  if (has('top', 'bottom')) {
    draw(
      areas.filter((area) => rowCount(area) > 1),
      'InsideHorizontal',
    );
  }
  if (has('left', 'right')) {
    draw(
      areas.filter((area) => columnCount(area) > 1),
      'InsideVertical',
    );
  }
}

/** Gives a conditional format its look: only what it changes. */
export function giveConditionalLook(format: Excel.ConditionalRangeFormat, look: Look): void {
  giveFont(format.font, look);
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.numberFormat !== undefined) format.numberFormat = look.numberFormat;
  for (const side of look.lines?.sides ?? []) {
    const border = format.borders.getItem(EDGES[side]);
    border.style = LINE_STYLES[look.lines?.style ?? 'thin'];
    border.color = look.lines?.colour ?? '';
  }
}

function giveFont(font: Excel.RangeFont | Excel.ConditionalRangeFont, { bold, italic, underline, ink }: Look): void {
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (underline) font.underline = 'Single';
  if (ink !== undefined) font.color = ink;
}
