import type { BorderLine, CellFormat, Font, FormatChange, Formats, Side } from '../../../workbook/ooxml/appearance/cellFormat';

/** The style sheet of a workbook's looks: class `x3` for the fourth look of cells, `c3` for the fourth of conditional formats. */
export function formatStyles({ cells, changes }: Formats): string {
  return [
    ...cells.map((format, index) => rule(`.x${index}`, cellStyle(format))),
    ...changes.map((change, index) => rule(`.c${index}`, changeStyle(change))),
  ].join('\n');
}

const rule = (selector: string, declarations: readonly string[]): string =>
  `.book .slick-cell${selector}${selector} { ${declarations.join('; ')} }`;

function cellStyle(format: CellFormat): string[] {
  const { horizontal, vertical, wraps, indent } = format;
  return [
    ...fontStyle(format.font),
    ...(format.fill === null ? [] : [`--fill: ${format.fill}`, `background-color: ${format.fill}`]),
    ...borderStyle(format.borders),
    ...(HORIZONTAL[horizontal] ? [`justify-content: ${HORIZONTAL[horizontal]}`, `text-align: ${TEXT[horizontal] ?? 'left'}`] : []),
    `align-items: ${VERTICAL[vertical] ?? 'flex-end'}`,
    ...(wraps ? ['white-space: pre-wrap', 'overflow-wrap: anywhere'] : []),
    ...(indent > 0 ? [`padding-${horizontal === 'right' ? 'right' : 'left'}: ${2 + 9 * indent}px`] : []),
  ];
}

const HORIZONTAL: Readonly<Partial<Record<string, string>>> = {
  left: 'flex-start',
  fill: 'flex-start',
  justify: 'flex-start',
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
  right: 'flex-end',
};
const TEXT: Readonly<Partial<Record<string, string>>> = {
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
  right: 'right',
};
const VERTICAL: Readonly<Partial<Record<string, string>>> = {
  top: 'flex-start',
  center: 'center',
  justify: 'center',
  distributed: 'center',
};

/** A change does not say what it leaves as it is, and it wins over the cell's own look. */
function changeStyle({ font, fill, borders }: FormatChange): string[] {
  return [...fontStyle(font), ...(fill === null ? [] : [`--fill: ${fill}`, `background-color: ${fill}`]), ...borderStyle(borders)].map(
    (line) => (line.startsWith('--') ? line : `${line} !important`),
  );
}

function fontStyle({ name, size, bold, italic, underlined, struck, colour }: Partial<Font>): string[] {
  const line = [underlined ? 'underline' : '', struck ? 'line-through' : ''].filter(Boolean).join(' ');
  return [
    ...(name === undefined ? [] : [`font-family: ${family(name)}`]),
    ...(size === undefined ? [] : [`font-size: ${size}pt`]),
    ...(bold === undefined ? [] : [`font-weight: ${bold ? 700 : 400}`]),
    ...(italic ? ['font-style: italic'] : []),
    ...(line === '' ? [] : [`text-decoration: ${line}`]),
    ...(colour == null ? [] : [`color: ${colour}`]),
  ];
}

/** A font's name comes from the file: only letters, digits and blanks reach the style sheet. */
const family = (name: string): string => `'${name.replace(/[^\p{L}\d ._-]/gu, '')}', Calibri, Carlito, Arial, sans-serif`;

const THICK: Readonly<Partial<Record<string, number>>> = { medium: 2, thick: 3, double: 3, mediumDashed: 2, mediumDashDot: 2 };
const DRAWN: Readonly<Partial<Record<string, string>>> = {
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dotted: 'dotted',
  hair: 'dotted',
  double: 'double',
};

/** Right and bottom lines are the cell's own; left and top ones lie over the neighbour's. */
function borderStyle(borders: Readonly<Partial<Record<Side, BorderLine>>>): string[] {
  const shadows = [
    ...(borders.left ? [`-${width(borders.left)}px 0 0 ${borders.left.colour}`] : []),
    ...(borders.top ? [`0 -${width(borders.top)}px 0 ${borders.top.colour}`] : []),
  ];
  return [
    ...(borders.right ? [`border-right: ${drawn(borders.right)}`] : []),
    ...(borders.bottom ? [`border-bottom: ${drawn(borders.bottom)}`] : []),
    ...(shadows.length > 0 ? [`box-shadow: ${shadows.join(', ')}`] : []),
  ];
}

const width = ({ style }: BorderLine): number => THICK[style] ?? 1;
const drawn = (line: BorderLine): string => `${width(line)}px ${DRAWN[line.style] ?? 'solid'} ${line.colour}`;
