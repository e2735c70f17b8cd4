import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../src/workbook/ooxml/crc32';

/** One entry of a zip file written field by field, so that tests can lie. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** 8 (deflated) unless told. */
  readonly method?: number;
  readonly flags?: number;
  /** What the directory declares instead of the truth. */
  readonly declared?: { readonly crc32?: number; readonly size?: number; readonly compressedSize?: number; readonly offset?: number };
  /** Sizes and checksum stand after the data, as streaming writers put them. */
  readonly descriptor?: boolean;
  /** Sizes and offset stand in a zip64 extra field. */
  readonly zip64?: boolean;
}

/** The bytes of a zip file; with `zip64` its directory is found through the zip64 records. */
export function rawZip(
  entries: readonly RawEntry[],
  { comment = '', zip64 = false }: { comment?: string; zip64?: boolean } = {},
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let position = 0;
  for (const entry of entries) {
    const content = typeof entry.content === 'string' ? strToU8(entry.content) : entry.content;
    const method = entry.method ?? 8;
    const data = method === 8 ? deflateSync(content) : content;
    const name = strToU8(entry.name);
    const truth = { crc32: crc32(content), size: content.length, compressedSize: data.length, offset: position, ...entry.declared };
    const flags = (entry.flags ?? 0) | (entry.descriptor ? 8 : 0);
    const sums = fields([truth.crc32, 4], [truth.compressedSize, 4], [truth.size, 4]);
    const local = fields([0x04034b50, 4], [20, 2], [flags, 2], [method, 2], [0, 4]);
    const tail = entry.descriptor ? joined(fields([0x08074b50, 4]), sums) : new Uint8Array();
    const written = joined(local, entry.descriptor ? new Uint8Array(12) : sums, fields([name.length, 2], [0, 2]), name, data, tail);
    pieces.push(written);
    position += written.length;
    const extra = entry.zip64 ? fields([1, 2], [24, 2], [truth.size, 8], [truth.compressedSize, 8], [truth.offset, 8]) : new Uint8Array();
    const sizes = entry.zip64 ? fields([0xffffffff, 4], [0xffffffff, 4]) : fields([truth.compressedSize, 4], [truth.size, 4]);
    directory.push(
      fields([0x02014b50, 4], [20, 2], [20, 2], [flags, 2], [method, 2], [0, 4], [truth.crc32, 4]),
      sizes,
      fields([name.length, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [entry.zip64 ? 0xffffffff : truth.offset, 4]),
      name,
      extra,
    );
  }
  const listing = joined(...directory);
  const count = Math.min(entries.length, 0xffff);
  const wide = zip64
    ? joined(
        fields([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 8], [count, 8], [count, 8], [listing.length, 8], [position, 8]),
        fields([0x07064b50, 4], [0, 4], [position + listing.length, 8], [1, 4]),
      )
    : new Uint8Array();
  const size = zip64 ? 0xffffffff : listing.length;
  const offset = zip64 ? 0xffffffff : position;
  const end = fields([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [size, 4], [offset, 4], [comment.length, 2]);
  return joined(...pieces, listing, wide, end, strToU8(comment));
}

/** Numbers written in so many bytes each, the lowest byte first. */
function fields(...values: readonly (readonly [value: number, width: number])[]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((length, [, width]) => length + width, 0));
  let at = 0;
  for (const [value, width] of values) {
    for (let byte = 0; byte < width; byte++) bytes[at + byte] = Math.floor(value / 256 ** byte) % 256;
    at += width;
  }
  return bytes;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
