import type { Look } from '../../look';
import { escapeAttribute } from './xmlOutline';

const rgb = (colour: string): string => `rgb="FF${colour.slice(1).toUpperCase()}"`;

/** The `font` element of a look; of a cell with its size and face, of a conditional format with what it changes. */
export function fontXml({ bold, italic, underline, ink, size }: Look, isCell: boolean): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`;
  const colour = ink === undefined ? '' : `<color ${rgb(ink)}/>`;
  return isCell
    ? `<font>${marks}<sz val="${String(size ?? 9)}"/>${colour}<name val="Arial"/><family val="2"/></font>`
    : `<font>${marks}${colour}</font>`;
}

/** The `fill` element: cells take the foreground of a solid pattern, conditional formats the background. */
export const fillXml = ({ fill = '' }: Look, isCell: boolean): string =>
  isCell
    ? `<fill><patternFill patternType="solid"><fgColor ${rgb(fill)}/><bgColor indexed="64"/></patternFill></fill>`
    : `<fill><patternFill><bgColor ${rgb(fill)}/></patternFill></fill>`;

/** The `border` element, its sides in the format's order. */
export function borderXml({ lines }: Look): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom'): string =>
    lines?.sides.includes(name) ? `<${name} style="${lines.style}"><color ${rgb(lines.colour)}/></${name}>` : `<${name}/>`;
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

/** The `xf` element of a cell that looks like this, from the places of its parts. */
export function formatXml(look: Look, at: Readonly<Record<'font' | 'fill' | 'border' | 'format', number>>): string {
  const { horizontal, vertical, wrap, shrink, turned } = look;
  const alignment = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    turned === undefined ? '' : ` textRotation="${String(turned)}"`,
    wrap ? ' wrapText="1"' : '',
    shrink ? ' shrinkToFit="1"' : '',
  ].join('');
  const places = `numFmtId="${String(at.format)}" fontId="${String(at.font)}" fillId="${String(at.fill)}" borderId="${String(at.border)}" xfId="0"`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"';
  return alignment === '' ? `<xf ${places} ${applied}/>` : `<xf ${places} ${applied} applyAlignment="1"><alignment${alignment}/></xf>`;
}

/** The `dxf` element of a conditional format. */
export function differentialXml(look: Look, formatId: number): string {
  const { numberFormat, fill, lines } = look;
  const format = numberFormat === undefined ? '' : `<numFmt numFmtId="${String(formatId)}" formatCode="${escapeAttribute(numberFormat)}"/>`;
  return `<dxf>${fontXml(look, false)}${format}${fill === undefined ? '' : fillXml(look, false)}${lines ? conditionalBorder(look) : ''}</dxf>`;
}

/** A conditional format names only the sides that it draws. */
const conditionalBorder = (look: Look): string => borderXml(look).replace(/<(left|right|top|bottom|diagonal)\/>/g, '');
