import { crc32 } from '../../../src/workbook/ooxml/crc32';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the checksum of %j is the published one', (text, sum) => {
  expect(crc32(bytes(text))).toBe(sum);
});

it('may be taken piece by piece', () => {
  expect(crc32(bytes('56789'), crc32(bytes('1234')))).toBe(0xcbf43926);
});
