import type { Palette } from '../../src/views/palette';

/** A colour and what it stands on, as names of the palette. */
export type ColourPair = readonly [keyof Palette, keyof Palette];

/** Relative luminance of a colour such as `#1F4273` (WCAG 2.2). */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [least, most] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (most + 0.05) / (least + 0.05);
}

const GROUNDS = ['bg', 'bgSub', 'bgMute'] as const;
const VERDICTS = ['eligible', 'awaitingToeic', 'jury', 'incomplete'] as const;

/** Text on what it stands on, as names of the palette: at least 4.5 (WCAG 1.4.3). */
export const TEXTS: readonly ColourPair[] = [
  ...GROUNDS.flatMap((ground) => [['text', ground] as const, ['text2', ground] as const, ['link', ground] as const]),
  ...VERDICTS.flatMap((name) => [
    [`${name}Text`, 'bg'] as const,
    [`${name}Text`, 'bgSub'] as const,
    [`${name}Text`, `${name}Tint`] as const,
  ]),
  ['outOfScopeText', 'bg'],
  ['onEligible', 'eligible'],
  ['onAwaitingToeic', 'awaitingToeic'],
  ['onJury', 'jury'],
  ['onPrimary', 'primary'],
  ['onPrimary', 'primaryHover'],
  ['onPrimary', 'primaryPressed'],
  ['text', 'select'],
];

/** Areas, icons and edges on the ground: at least 3 (WCAG 1.4.11). */
export const GRAPHICS: readonly ColourPair[] = [
  ...VERDICTS.map((name) => [name, 'bg'] as const),
  ['outOfScope', 'bg'],
  ['control', 'bg'],
  ['focus', 'bg'],
  ['hatch', 'bg'],
];
