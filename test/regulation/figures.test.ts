import { type DatedFigures, figuresOf } from '../../src/regulation/figures';

const dated: DatedFigures<string> = [
  { intake: 2010, figures: 'first' },
  { intake: 2018, figures: 'second' },
  { intake: 2024, figures: 'third' },
];

test.each([
  [1999, 'first'],
  [2009, 'first'],
  [2010, 'first'],
  [2017, 'first'],
  [2018, 'second'],
  [2019, 'second'],
  [2023, 'second'],
  [2024, 'third'],
  [2100, 'third'],
  [null, 'third'],
])('the intake of %p has the %s figures', (intake, expected) => {
  expect(figuresOf(dated, intake)).toBe(expected);
});

test('one entry holds for every intake', () => {
  expect(figuresOf([{ intake: 2010, figures: 'only' }], 2005)).toBe('only');
  expect(figuresOf([{ intake: 2010, figures: 'only' }], null)).toBe('only');
});
