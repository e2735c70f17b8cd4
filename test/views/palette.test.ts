import { markLooks } from '../../src/views/markLooks';
import { dark, light } from '../../src/views/palette';
import type { Look } from '../../src/workbook/look';
import { contrast, GRAPHICS, TEXTS } from '../support/contrast';

test.each([
  ['#000000', '#FFFFFF', 21],
  ['#FFFFFF', '#FFFFFF', 1],
  ['#767676', '#FFFFFF', 4.54],
])('the contrast of %s on %s is %f', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

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
