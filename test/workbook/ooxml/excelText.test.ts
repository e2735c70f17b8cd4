import { shownText, unescapeText } from '../../../src/workbook/ooxml/excelText';

describe('unescapeText', () => {
  it.each([
    ['Génie', 'Génie'],
    ['a_x000D_b', 'a\rb'],
    ['a_x000a_b', 'a\nb'],
    ['_x005F_x000D_', '_x000D_'],
    ['_xD83D__xDE00_', '😀'],
    ['_x12_', '_x12_'],
    ['snake_xample', 'snake_xample'],
  ])('%j reads as %j', (text, read) => {
    expect(unescapeText(text)).toBe(read);
  });
});

describe('shownText', () => {
  it.each([
    [' 12,5 ', 'preserve', ' 12,5 '],
    [' 12,5 ', undefined, '12,5'],
    ['\n  12,5\n', 'default', '12,5'],
    ['\u00a012,5\u00a0', undefined, '\u00a012,5\u00a0'],
    ['_x0020_12,5', undefined, ' 12,5'],
  ])('%j with xml:space %s is %j', (text, space, shown) => {
    expect(shownText(text, space)).toBe(shown);
  });
});
