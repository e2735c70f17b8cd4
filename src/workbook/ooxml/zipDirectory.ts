import { LIMITS } from './limits';
import { tooLarge, XlsxError } from './xlsxError';

/** One entry of the zip directory; offsets count from the start of the file, sizes are what the directory declares. */
export interface ZipEntry {
  /** As written in the directory. */
  readonly name: string;
  /** 0 stored, 8 deflated; Excel knows no other. */
  readonly method: number;
  readonly flags: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's local header starts. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const HELD_BY_64 = 0xffffffff;

const truncated = (): XlsxError => new XlsxError({ code: 'truncated' });

/** Lists a zip's entries in the order of its directory. Throws `truncated` where the directory is cut off or points outside the file. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  let at = directory.offset;
  while (at < directory.end) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== CENTRAL) throw truncated();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > directory.end) throw truncated();
    const [size, compressedSize, offset] = wideFields(view, at, nameEnd, extraEnd);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, nameEnd)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      compressedSize,
      size,
      offset,
    });
    if (entries.length > LIMITS.entries) throw tooLarge('entries');
    at = next;
  }
  return entries;
}

/** The compressed bytes of an entry, found through its local header. */
export function entryData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) throw truncated();
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.compressedSize > bytes.length) throw truncated();
  return bytes.subarray(start, start + entry.compressedSize);
}

function findDirectory(view: DataView): { offset: number; end: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const wide = at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64 ? wideEnd(view, at - 20) : null;
    const size = wide?.size ?? view.getUint32(at + 12, true);
    const offset = wide?.offset ?? view.getUint32(at + 16, true);
    if (offset + size > at) throw truncated();
    return { offset, end: offset + size };
  }
  throw truncated();
}

function wideEnd(view: DataView, locator: number): { offset: number; size: number } {
  const at = uint64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw truncated();
  return { size: uint64(view, at + 40), offset: uint64(view, at + 48) };
}

/** Size, compressed size and offset; those that do not fit 32 bits stand in the zip64 extra field, in this order. */
function wideFields(view: DataView, at: number, extraStart: number, extraEnd: number): [number, number, number] {
  const fields: [number, number, number] = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let extra = extraStart; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let wide = extra + 4;
    return fields.map((field) => {
      if (field !== HELD_BY_64) return field;
      if (wide + 8 > extraEnd) throw truncated();
      wide += 8;
      return uint64(view, wide - 8);
    }) as [number, number, number];
  }
  return fields;
}

const uint64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
