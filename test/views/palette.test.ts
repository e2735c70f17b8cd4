import { dark, light, type Palette } from '../../src/views/palette';
import { markLooks } from '../../src/views/markLooks';
import type { Look } from '../../src/workbook/look';

/** Relative luminance of a colour such as `#1F4273` (WCAG 2.2). */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [least, most] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (most + 0.05) / (least + 0.05);
}

test.each([
  ['#000000', '#FFFFFF', 21],
  ['#FFFFFF', '#FFFFFF', 1],
  ['#767676', '#FFFFFF', 4.54],
])('the contrast of %s on %s is %f', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

const GROUNDS = ['bg', 'bgSub', 'bgMute'] as const;
const VERDICTS = ['eligible', 'awaitingToeic', 'jury', 'incomplete'] as const;

/** Text on what it stands on, as names of the palette: at least 4.5 (WCAG 1.4.3). */
const TEXTS: readonly (readonly [keyof Palette, keyof Palette])[] = [
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
const GRAPHICS: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ...VERDICTS.map((name) => [name, 'bg'] as const),
  ['outOfScope', 'bg'],
  ['control', 'bg'],
  ['focus', 'bg'],
  ['hatch', 'bg'],
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s palette', (_, palette) => {
  test.each(TEXTS)('%s is legible on %s', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(GRAPHICS)('%s is seen on %s', (area, ground) => {
    expect(contrast(palette[area], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});

const looks: readonly (readonly [string, Look])[] = Object.entries(markLooks);

test.each(looks)('a cell marked %s is legible', (_, { ink = '', fill = '#FFFFFF' }) => {
  expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
});

test.each(looks)('the lines of a cell marked %s are seen on paper', (_, { lines }) => {
  expect(contrast(lines?.colour ?? '', '#FFFFFF')).toBeGreaterThanOrEqual(3);
});
