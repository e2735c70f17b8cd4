import { type DatedFigures, figuresOf } from '../../src/regulation/figures';

const DATED: DatedFigures<string> = [
  { intake: 2010, figures: 'first' },
  { intake: 2016, figures: 'second' },
  { intake: 2020, figures: 'third' },
];

test.each([
  [2009, 'first'],
  [2010, 'first'],
  [2015, 'first'],
  [2016, 'second'],
  [2019, 'second'],
  [2020, 'third'],
  [2031, 'third'],
  [null, 'third'],
])('an intake of %p takes the %s figures', (intake, figures) => {
  expect(figuresOf(DATED, intake)).toBe(figures);
});
