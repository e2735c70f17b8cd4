import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { LIMITS } from './limits';
import type { Pace } from './pace';
import { damaged, tooLarge, XlsxError } from './xlsxError';
import { entryData, type ZipEntry } from './zipDirectory';

/** Compressed bytes taken at a time: at deflate's highest ratio they still give no more than 17 MB. */
const BITE = 16_384;

/** How many inflated bytes may still come out of one file. */
export interface Allowance {
  bytes: number;
}

/**
 * Gives an entry's content piece by piece, so that a large sheet never exists as a whole.
 * Throws `damagedPart` where the bytes or their checksum are wrong, `tooLarge` as soon as more comes out than `LIMITS` allows.
 */
export async function* inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  maximum: number,
  allowance: Allowance,
  pace: Pace,
): AsyncGenerator<Uint8Array> {
  if (entry.flags & 1) throw new XlsxError({ code: 'encrypted' });
  const data = entryData(bytes, entry);
  const inflate = entry.method === 8 ? inflater(entry.name) : entry.method === 0 ? (bite: Uint8Array) => [bite] : null;
  if (!inflate) throw damaged(entry.name);
  let size = 0;
  let crc = 0;
  for (let at = 0; at < data.length || at === 0; at += BITE) {
    const bite = data.subarray(at, at + BITE);
    for (const piece of inflate(bite, at + BITE >= data.length)) {
      size += piece.length;
      allowance.bytes -= piece.length;
      crc = crc32(piece, crc);
      if (size > maximum) throw tooLarge('bytes', maximum);
      if (allowance.bytes < 0) throw tooLarge('bytes');
      if (size > LIMITS.ratioFrom && size > LIMITS.ratio * (at + bite.length)) throw tooLarge('ratio');
      yield piece;
    }
    await pace.advance(bite.length);
  }
  if (crc !== entry.crc32) throw damaged(entry.name);
}

function inflater(part: string): (bite: Uint8Array, last: boolean) => Uint8Array[] {
  let pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  return (bite, last) => {
    pieces = [];
    try {
      stream.push(bite, last);
    } catch {
      throw damaged(part);
    }
    return pieces;
  };
}
