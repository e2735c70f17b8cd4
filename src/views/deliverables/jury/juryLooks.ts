import type { Look } from '../../../workbook/look';
import { markLooks, tint } from '../../markLooks';
import { light } from '../../palette';

const apart = { style: 'thin', colour: light.bg, sides: ['left', 'right'] } as const;
const ours = { bold: true, ink: light.primary, fill: tint(light.primary, 0.14), vertical: 'center' } as const satisfies Look;
const theirs = { ...ours, ink: light.juryText, fill: tint(light.jury, 0.22) } as const satisfies Look;
const head: Look = { ...ours, wrap: true, lines: apart };
const typedHead: Look = { ...theirs, wrap: true, lines: apart };
const line = { style: 'thin', colour: light.lineStrong, sides: ['bottom'] } as const;
const cell: Look = { ink: light.text, vertical: 'top', lines: line };
const typed: Look = { ...cell, wrap: true, fill: tint(light.jury, 0.06), lines: { style: 'thin', colour: tint(light.jury, 0.45), sides: ['left', 'right', 'top', 'bottom'] } }; // prettier-ignore
const note: Look = { ink: light.text2, size: 8 };

/** How the jury sheet looks where nothing depends on a value. */
export const juryLooks = {
  title: { bold: true, ink: light.primary, size: 14 },
  note,
  progress: { ...note, bold: true, ink: light.text },
  legend: { ...note, size: 7 },
  countLabel: { ...note, bold: true, ink: light.text, horizontal: 'right' },
  count: { ...note, bold: true, ink: light.text, horizontal: 'center' },
  squares: { size: 8 },
  group: { ...ours, horizontal: 'centerContinuous' },
  typedGroup: { ...theirs, horizontal: 'centerContinuous' },
  head,
  centredHead: { ...head, horizontal: 'center' },
  turnedHead: { ...head, horizontal: 'center', vertical: 'top', turned: 90 },
  typedHead,
  cell,
  shrunk: { ...cell, shrink: true },
  wrapped: { ...cell, wrap: true },
  figure: { ...cell, horizontal: 'right', numberFormat: '0.00' },
  score: { ...cell, horizontal: 'right', numberFormat: '0.00', wrap: true },
  whole: { ...cell, horizontal: 'center' },
  typed,
  decision: { ...typed, bold: true },
  base: { ...cell, size: 7, ink: light.text2 },
} as const satisfies Readonly<Record<string, Look>>;

const { below, nearMiss, toeic, reading } = markLooks;

/** How the jury sheet looks where it depends on a value; conditional formats, so that it follows what is typed and sorted. */
export const juryMarks = {
  absent: { ink: light.text2, italic: true, fill: light.bgMute },
  review: { ...below, numberFormat: '"► "@' },
  below,
  nearMiss,
  toeic,
  reading,
  verdict: {
    jury: { ink: light.juryText, bold: true, fill: tint(light.jury, 0.16) },
    awaitingToeic: { ink: light.awaitingToeicText, fill: light.awaitingToeicTint },
    incomplete: { ink: light.incompleteText, italic: true, fill: light.incompleteTint },
  },
  motiveAsked: {
    fill: tint(light.jury, 0.3),
    lines: { style: 'dashed', colour: light.juryText, sides: ['left', 'right', 'top', 'bottom'] },
  },
  departs: { ink: light.juryText, bold: true, fill: tint(light.jury, 0.3), numberFormat: '"≠ "@' },
} as const satisfies Readonly<Record<string, Look | Readonly<Record<string, Look>>>>;
