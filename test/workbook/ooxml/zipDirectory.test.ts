import { zipSync } from 'fflate';
import { entryData, readZipDirectory } from '../../../src/workbook/ooxml/zipDirectory';
import { rawZip } from '../../support/rawZip';

const TRUNCATED = 'truncated';
const names = (bytes: Uint8Array): string[] => readZipDirectory(bytes).map((entry) => entry.name);

const SAMPLE = rawZip([
  { name: 'a.xml', content: 'one' },
  { name: 'dir/é.xml', content: 'two', method: 0 },
]);

it('lists entries in the order of the directory, with where they stand', () => {
  expect(readZipDirectory(SAMPLE)).toEqual([
    { name: 'a.xml', method: 8, flags: 0, crc32: 0x7a6c86f1, compressedSize: 5, size: 3, offset: 0 },
    { name: 'dir/é.xml', method: 0, flags: 0, crc32: 0x11ca8a66, compressedSize: 3, size: 3, offset: 40 },
  ]);
});

it('finds the data through the local header', () => {
  const [, second] = readZipDirectory(SAMPLE);
  expect(second && Buffer.from(entryData(SAMPLE, second)).toString()).toBe('two');
});

it.each([
  ['of another writer', zipSync({ 'a.xml': new Uint8Array([1]), 'b.xml': new Uint8Array() }), ['a.xml', 'b.xml']],
  ['with a comment', rawZip([{ name: 'a', content: '1' }], { comment: 'notes de la promotion' }), ['a']],
  ['with data descriptors', rawZip([{ name: 'a', content: '1', descriptor: true }]), ['a']],
  ['with zip64 sizes', rawZip([{ name: 'a', content: '1', zip64: true }]), ['a']],
  ['with a zip64 directory', rawZip([{ name: 'a', content: '1' }], { zip64: true }), ['a']],
  [
    'with the same name twice',
    rawZip([
      { name: 'a', content: '1' },
      { name: 'a', content: '2' },
    ]),
    ['a', 'a'],
  ],
  ['without entries', rawZip([]), []],
])('reads a directory %s', (_, bytes, listed) => {
  expect(names(bytes)).toEqual(listed);
});

it('reads the sizes of zip64 fields', () => {
  expect(readZipDirectory(rawZip([{ name: 'a', content: 'one', zip64: true }]))).toMatchObject([{ size: 3, compressedSize: 5, offset: 0 }]);
});

it('refuses a file that was cut off, wherever', () => {
  for (let length = 0; length < SAMPLE.length; length++) {
    expect(() => readZipDirectory(SAMPLE.subarray(0, length))).toThrow(TRUNCATED);
  }
});

it('refuses a file that lost bytes at its start or in its middle', () => {
  expect(() => {
    const bytes = SAMPLE.subarray(4);
    return readZipDirectory(bytes).map((entry) => entryData(bytes, entry));
  }).toThrow(TRUNCATED);
});

it.each([
  ['an offset outside', { offset: 99999 }],
  ['an offset far outside', { offset: 0xfffffffe }],
  ['an offset on something else', { offset: 3 }],
  ['a size beyond the end', { compressedSize: 99999 }],
])('refuses an entry with %s', (_, declared) => {
  const bytes = rawZip([{ name: 'a', content: 'one', declared }]);
  expect(() => readZipDirectory(bytes).map((entry) => entryData(bytes, entry))).toThrow(TRUNCATED);
});

it('refuses a zip64 offset beyond all numbers', () => {
  const bytes = rawZip([{ name: 'a', content: 'one', zip64: true, declared: { offset: 2 ** 60 } }]);
  expect(() => readZipDirectory(bytes).map((entry) => entryData(bytes, entry))).toThrow(TRUNCATED);
});
