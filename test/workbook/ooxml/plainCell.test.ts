import { PlainCell } from '../../../src/workbook/ooxml/plainCell';

interface Read {
  readonly row: number;
  readonly column: number;
  readonly style?: number;
  readonly isText?: boolean;
  readonly value: number | null;
}

it.each<[string, Read]>([
  ['<c r="A1"><v>12</v></c>', { row: 0, column: 0, value: 12 }],
  ['<c r="AF19"><v>12.5</v></c>', { row: 18, column: 31, value: 12.5 }],
  ['<c r="XFD1048576" s="12" t="n"><v>0</v></c>', { row: 1048575, column: 16383, style: 12, value: 0 }],
  ['<c r="B2" t="s"><v>7</v></c>', { row: 1, column: 1, isText: true, value: 7 }],
  ['<c r="B2" s="3" t="s"><v>7</v></c>', { row: 1, column: 1, style: 3, isText: true, value: 7 }],
  ['<c r="B2"/>', { row: 1, column: 1, value: null }],
  ['<c r="B2" s="0"></c>', { row: 1, column: 1, style: 0, value: null }],
  ['<c r="B2"><v>007.50</v></c>', { row: 1, column: 1, value: 7.5 }],
  ['<c r="B2"><v>999999999999999</v></c>', { row: 1, column: 1, value: 999999999999999 }],
  ['<c r="B2"><v>12.333333333333334</v></c>', { row: 1, column: 1, value: 12.333333333333334 }],
  ['<c r="B2"><v>0.1</v></c>', { row: 1, column: 1, value: 0.1 }],
  ['<c r="B2"><v>99.99999999999999</v></c>', { row: 1, column: 1, value: 99.99999999999999 }],
])('%s is read', (text, { style, isText = false, ...read }) => {
  const cell = new PlainCell();
  expect(cell.read(`<row>${text}<c r="C2"/>`, 5)).toBe(5 + text.length);
  expect({ ...cell }).toMatchObject({ ...read, isText });
  expect(cell.style).toBe(style);
});

it.each([
  '<c><v>12</v></c>',
  '<c r="b2"><v>12</v></c>',
  '<c r="ABCD2"><v>12</v></c>',
  '<c r="B"><v>12</v></c>',
  '<c r="2"><v>12</v></c>',
  '<c r="B0"><v>12</v></c>',
  '<c r="B12345678"><v>12</v></c>',
  '<c r="B2" ><v>12</v></c>',
  '<c r="B2" s=""><v>12</v></c>',
  '<c r="B2" s="123456"><v>12</v></c>',
  '<c r="B2" s="-1"><v>12</v></c>',
  '<c r="B2" t="s" s="1"><v>12</v></c>',
  '<c r="B2" t="str"><v>12</v></c>',
  '<c r="B2" t="b"><v>1</v></c>',
  '<c r="B2" t="e"><v>#N/A</v></c>',
  '<c r="B2" t="inlineStr"><is><t>x</t></is></c>',
  '<c r="B2"><f>A1</f><v>12</v></c>',
  '<c r="B2"><v></v></c>',
  '<c r="B2"><v/></c>',
  '<c r="B2"><v> 12</v></c>',
  '<c r="B2"><v>12 </v></c>',
  '<c r="B2"><v>-1</v></c>',
  '<c r="B2"><v>1E1</v></c>',
  '<c r="B2"><v>1.</v></c>',
  '<c r="B2"><v>.5</v></c>',
  '<c r="B2"><v>1.2.3</v></c>',
  '<c r="B2"><v>1234567890123456</v></c>',
  '<c r="B2"><v>0.1234567890123456789012345678901</v></c>',
  '<c r="B2"><v>&#49;</v></c>',
  '<c r="B2"><v>12</v> </c>',
  '<c r="B2"><v>12</v><v>13</v></c>',
  '<c r="B2"><v>12</v></c',
  '<c r="B2"><v>12',
  '<c r="B2"',
  '<row r="2">',
  '',
])('%s is left to the parser', (text) => {
  expect(new PlainCell().read(text, 0)).toBe(-1);
});
