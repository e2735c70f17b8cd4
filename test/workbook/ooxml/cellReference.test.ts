import { cellReference, sheetArea } from '../../../src/workbook/ooxml/cellReference';

it.each([
  ['A1', { row: 0, column: 0 }],
  ['AF19', { row: 18, column: 31 }],
  ['xfd1048576', { row: 1048575, column: 16383 }],
  ['A0', null],
  ['A', null],
  ['1', null],
  ['', null],
  ['A1B', null],
  ['ABCD1', null],
  ['$A$1', null],
])('cell %j is %j', (name, place) => {
  expect(cellReference(name)).toEqual(place);
});

it.each([
  ['B4:S35', { firstRow: 3, lastRow: 34, firstColumn: 1, lastColumn: 18 }],
  ['S35:B4', { firstRow: 3, lastRow: 34, firstColumn: 1, lastColumn: 18 }],
  ['$C$2', { firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 2 }],
  ['A1:XFD1048576', { firstRow: 0, lastRow: 1048575, firstColumn: 0, lastColumn: 16383 }],
  ['A1:XFE2', null],
  ['A1:B1048577', null],
  ['A0:B2', null],
  ['#REF!', null],
])('area %s is %j', (name, area) => {
  expect(sheetArea(name)).toEqual(area);
});
