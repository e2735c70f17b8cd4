import { cellValue, isoSerial } from '../../../src/workbook/ooxml/cellValue';

const texts = ['Nom', ''];

describe('cellValue', () => {
  it.each([
    [undefined, '12.5', 12.5],
    ['n', '12.5', 12.5],
    ['n', '8.9000000000000004', 8.9],
    ['n', '1.4E-2', 0.014],
    ['n', '-0.5', -0.5],
    ['n', ' 12 ', 12],
    ['n', '0', 0],
    ['n', '007', 7],
    ['n', '', null],
    ['n', '  ', null],
    ['n', null, null],
    ['n', '0x10', '0x10'],
    ['n', '0b1', '0b1'],
    ['n', '1e999', '1e999'],
    ['n', 'INF', 'INF'],
    ['n', '12,5', '12,5'],
    ['s', '0', 'Nom'],
    ['s', '1', ''],
    ['s', '2', undefined],
    ['s', '-1', undefined],
    ['s', 'length', undefined],
    ['str', 'ABS', 'ABS'],
    ['str', '', ''],
    ['str', null, ''],
    ['str', 'a_x000D_b', 'a\rb'],
    ['inlineStr', 'ABJ', 'ABJ'],
    ['inlineStr', null, null],
    ['b', '1', true],
    ['b', '0', false],
    ['b', 'true', true],
    ['b', 'false', false],
    ['e', '#N/A', '#N/A'],
    ['e', '#DIV/0!', '#DIV/0!'],
    ['e', null, null],
    ['d', '2016-05-22', 42512],
    ['d', 'demain', 'demain'],
  ])('type %s with %j is %j', (type, text, value) => {
    expect(cellValue(type, text, texts)).toBe(value);
  });
});

describe('isoSerial', () => {
  it.each([
    ['2016-05-22', 42512],
    ['2016-05-22T12:00:00', 42512.5],
    ['2016-05-22T18:00:00.000Z', 42512.75],
    ['1900-03-01', 61],
    ['06:00:00', 0.25],
    ['T06:00', 0.25],
    ['', null],
    ['22/05/2016', null],
  ])('%s is %s', (text, serial) => {
    expect(isoSerial(text)).toBe(serial);
  });
});
