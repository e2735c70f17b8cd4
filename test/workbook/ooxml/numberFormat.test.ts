import { builtInKind, formatKind } from '../../../src/workbook/ooxml/numberFormat';

describe('formatKind', () => {
  it.each([
    ['dd/mm/yyyy'],
    ['jj/mm/aaaa'],
    ['d-mmm'],
    ['yyyy\\-mm\\-dd'],
    ['[$-40C]dddd d mmmm yyyy;@'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy'],
    ['h:mm'],
    ['[h]:mm'],
    ['[hh]:mm:ss'],
    ['[mm]:ss'],
    ['[Red]d/m'],
    ['hh"h"mm'],
    ['h:mm AM/PM'],
    ['[=0]"";dd/mm/yyyy'],
  ])('%s shows a date or time', (format) => {
    expect(formatKind(format)).toBe('date');
  });

  it.each([['0%'], ['0.00%'], ['0.0\\ %'], ['[Red]-0%;0%']])('%s shows a percentage', (format) => {
    expect(formatKind(format)).toBe('percent');
  });

  it.each([
    ['General'],
    ['Standard'],
    ['0.00'],
    ['#,##0.00'],
    ['0.00E+00'],
    ['##0.0e-0'],
    ['[Red]0.0;[Blue]-0.0'],
    ['[Rouge]0,0'],
    ['[$€-40C] #,##0.00'],
    ['0" points"'],
    ['0.0\\d'],
    ['"h:mm"'],
    ['"dd/mm" 0'],
    ['0 "%"'],
    ['0\\%'],
    ['_d0_y'],
    ['*m0'],
    ['[>=10]0.0;[<10]0.0'],
    ['General;[Red]-General;"rien";@'],
    [';;;'],
    ['@'],
    [''],
  ])('%s shows a plain number', (format) => {
    expect(formatKind(format)).toBeUndefined();
  });
});

describe('builtInKind', () => {
  it.each([
    [0, undefined],
    [8, undefined],
    [9, 'percent'],
    [10, 'percent'],
    [11, undefined],
    [13, undefined],
    [14, 'date'],
    [22, 'date'],
    [23, undefined],
    [26, undefined],
    [27, 'date'],
    [36, 'date'],
    [37, undefined],
    [44, undefined],
    [45, 'date'],
    [47, 'date'],
    [48, undefined],
    [49, undefined],
    [50, 'date'],
    [58, 'date'],
    [59, undefined],
    [164, undefined],
  ])('%i is %s', (id, kind) => {
    expect(builtInKind(id)).toBe(kind);
  });
});
