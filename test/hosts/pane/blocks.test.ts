import fc from 'fast-check';
import { blockRange, offsetOf, segments } from '../../../src/hosts/pane/blocks';
import { holds } from '../../support/properties';

const TEN = (): number => 10;

test.each<[string, readonly [number, number, number], { first: number; last: number }]>([
  ['the top', [0, 25, 100], { first: 0, last: 3 }],
  ['the middle, with one block more on either side', [500, 525, 100], { first: 49, last: 53 }],
  ['just above a block', [499, 500, 100], { first: 48, last: 50 }],
  ['the end', [980, 1005, 100], { first: 97, last: 99 }],
  ['above the list', [-300, -100, 100], { first: 0, last: 1 }],
  ['beyond the list', [5000, 5100, 100], { first: 98, last: 99 }],
  ['an empty list', [0, 25, 0], { first: 0, last: 0 }],
])('what is drawn at %s', (_, [top, bottom, blocks], expected) => {
  expect(blockRange(top, bottom, blocks, TEN)).toEqual(expected);
});

test('blocks and spaces are together as tall as the whole list, each block once and in order', () => {
  holds(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 }),
      fc.nat(20000),
      fc.nat(800),
      fc.option(fc.nat(59)),
      (heights, top, view, focused) => {
        const heightOf = (block: number): number => heights[block] ?? 0;
        const range = blockRange(top, top + view, heights.length, heightOf);
        const parts = segments(range, focused, heights.length, heightOf);
        const total = parts.reduce((sum, part) => sum + (part.kind === 'space' ? part.height : heightOf(part.block)), 0);
        expect(total).toBe(offsetOf(heights.length, heightOf));
        const drawn = parts.flatMap((part) => (part.kind === 'block' ? [part.block] : []));
        expect(drawn).toEqual([...new Set(drawn)].sort((one, other) => one - other));
        if (focused !== null && focused < heights.length) expect(drawn).toContain(focused);
      },
    ),
  );
});
