import type { Look } from '../../../workbook/look';
import { tint } from '../../markLooks';
import { light } from '../../palette';
import { juryLooks } from '../jury/juryLooks';

const line = { style: 'thin', colour: light.lineStrong, sides: ['bottom'] } as const;
const typedLine = { style: 'thin', colour: tint(light.jury, 0.45), sides: ['left', 'right', 'top', 'bottom'] } as const;
const plain: Look = { ink: light.text, vertical: 'center', lines: line };

/** How papers look; headings, titles and typed cells are those of the jury sheet. */
export const paperLooks = {
  title: { bold: true, ink: light.primary, size: 15 },
  text: { ink: light.text, vertical: 'center' },
  label: { ink: light.text, bold: true, vertical: 'center' },
  note: { ink: light.text2, italic: true, vertical: 'center' },
  head: juryLooks.head,
  typedHead: juryLooks.typedHead,
  section: {
    bold: true,
    ink: light.primary,
    size: 11,
    vertical: 'bottom',
    lines: { style: 'thin', colour: light.primary, sides: ['bottom'] },
  },
  group: { bold: true, ink: light.text, fill: tint(light.primary, 0.07), vertical: 'center' },
  draft: {
    bold: true,
    ink: light.juryText,
    fill: tint(light.jury, 0.16),
    size: 10,
    vertical: 'center',
    lines: { style: 'thin', colour: light.juryText, sides: ['top', 'bottom'] },
  },
  changed: { bold: true, ink: light.juryText, vertical: 'center' },
  cell: plain,
  left: { ...plain, horizontal: 'left' },
  shrunk: { ...plain, shrink: true },
  strong: { ...plain, bold: true },
  wrapped: { ...plain, wrap: true },
  wrappedNote: { ...plain, wrap: true, italic: true },
  figure: { ...plain, horizontal: 'center', numberFormat: '0.0##' },
  typed: { ink: light.text, fill: tint(light.jury, 0.06), vertical: 'center', horizontal: 'left', wrap: true, lines: typedLine },
  typedLine: { ink: light.text, fill: tint(light.jury, 0.06), vertical: 'center', horizontal: 'left', lines: line },
  count: { bold: true, ink: light.text, horizontal: 'center', vertical: 'center' },
  countLabel: { bold: true, ink: light.text, horizontal: 'right', vertical: 'center' },
  lineNumber: { ...plain, horizontal: 'center' },
} as const satisfies Readonly<Record<string, Look>>;
