import type { Look } from '../workbook/look';
import { light } from './palette';

/** A colour with so much of it on white, for fills on which dark ink stays legible. */
export function tint(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Math.round(255 - (255 - parseInt(colour.slice(at, at + 2), 16)) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

const BOX = ['left', 'right', 'top', 'bottom'] as const;

/** Bordeaux ink on a strong orange: nothing else on the sheet has a closed box and bold. */
const below: Look = {
  fill: tint(light.jury, 0.4),
  ink: light.onJury,
  bold: true,
  lines: { style: 'thin', colour: light.juryText, sides: BOX },
};

/**
 * How each consequence looks, on the staff's sheets and on ours: a box misses a threshold of the title, lines above and below are an
 * exam to take again, a line below an exam the jury may set, dots depend on a reading, dashes ask for a correction.
 */
export const markLooks = {
  below,
  nearMiss: { ...below, numberFormat: '"<"0.00' },
  resit: {
    fill: light.juryTint,
    ink: light.juryText,
    bold: true,
    underline: true,
    lines: { style: 'thin', colour: light.juryText, sides: ['top', 'bottom'] },
  },
  extraTest: {
    fill: tint(light.jury, 0.06),
    ink: light.juryText,
    underline: true,
    lines: { style: 'thin', colour: light.jury, sides: ['bottom'] },
  },
  withoutEffect: { ink: light.text, lines: { style: 'dotted', colour: light.control, sides: ['bottom'] } },
  toeic: {
    fill: tint(light.awaitingToeic, 0.25),
    ink: light.awaitingToeicText,
    bold: true,
    lines: { style: 'thin', colour: light.awaitingToeic, sides: BOX },
  },
  reading: { fill: light.bgMute, ink: light.text, italic: true, lines: { style: 'dotted', colour: light.text, sides: BOX } },
  unreadable: {
    fill: light.incompleteTint,
    ink: light.incompleteText,
    italic: true,
    lines: { style: 'dashed', colour: light.incomplete, sides: BOX },
  },
} as const satisfies Readonly<Record<string, Look>>;
