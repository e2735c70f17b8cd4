import { inflateEntry } from '../../../src/workbook/ooxml/inflateEntry';
import { Pace } from '../../../src/workbook/ooxml/pace';
import { readZipDirectory } from '../../../src/workbook/ooxml/zipDirectory';
import { rawZip, type RawEntry } from '../../support/rawZip';

async function inflated(entry: RawEntry, maximum = 1e9, allowance = { bytes: 1e9 }): Promise<string> {
  const bytes = rawZip([entry]);
  const pieces: Uint8Array[] = [];
  for (const listed of readZipDirectory(bytes)) {
    for await (const piece of inflateEntry(bytes, listed, maximum, allowance, new Pace({}))) pieces.push(piece.slice());
  }
  return Buffer.concat(pieces).toString();
}

const long = Array.from({ length: 60_000 }, (_, index) => index).join(' ');

it.each<[string, Partial<RawEntry>]>([
  ['deflated', { method: 8 }],
  ['stored', { method: 0 }],
  ['with a data descriptor', { descriptor: true }],
  ['whose declared size is a lie', { declared: { size: 1 } }],
])('gives back what was put in: %s', async (_, how) => {
  expect(await inflated({ name: 'a', content: 'une note', ...how })).toBe('une note');
  expect(await inflated({ name: 'a', content: long, ...how })).toBe(long);
});

it.each<[string, RawEntry, object]>([
  ['a wrong checksum', { name: 'a', content: 'one', declared: { crc32: 7 } }, { code: 'damagedPart', part: 'a' }],
  [
    'a compressed size that is too short',
    { name: 'a', content: long, declared: { compressedSize: 9 } },
    { code: 'damagedPart', part: 'a' },
  ],
  ['an unknown method', { name: 'a', content: 'one', method: 12 }, { code: 'damagedPart', part: 'a' }],
  ['a password of the zip kind', { name: 'a', content: 'one', flags: 1 }, { code: 'encrypted' }],
])('refuses an entry with %s', async (_, entry, fault) => {
  await expect(inflated(entry)).rejects.toMatchObject({ fault });
});

it('counts what really comes out against the limits, whatever the directory declares', async () => {
  const entry = { name: 'a', content: long, declared: { size: 1 } };
  const size = long.length;
  await expect(inflated(entry, size)).resolves.toBe(long);
  await expect(inflated(entry, size - 1)).rejects.toMatchObject({ fault: { code: 'tooLarge', what: 'bytes', limit: size - 1 } });
  await expect(inflated(entry, 1e9, { bytes: size })).resolves.toBe(long);
  await expect(inflated(entry, 1e9, { bytes: size - 1 })).rejects.toMatchObject({
    fault: { code: 'tooLarge', what: 'bytes', limit: 1_073_741_824 },
  });
});

it('stops a bomb by its ratio, long before all of it has come out', async () => {
  const allowance = { bytes: 1e9 };
  const bomb = { name: 'bomb', content: new Uint8Array(60 * 2 ** 20) };
  await expect(inflated(bomb, 1e9, allowance)).rejects.toMatchObject({ fault: { code: 'tooLarge', what: 'ratio', limit: 200 } });
  expect(allowance.bytes).toBeGreaterThan(1e9 - 20 * 2 ** 20);
});
