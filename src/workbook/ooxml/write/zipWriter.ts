import { deflateSync } from 'fflate';
import { crc32 } from '../crc32';
import { entryData, type ZipEntry } from '../zipDirectory';

/** 1 January 1980: new entries carry no clock, so that the same edits give the same bytes. */
const DATE = 0x21;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const NAME_IN_UTF8 = 0x800;

/** Takes half the time of the usual 6 and gives a twelfth more bytes. */
const LEVEL = 3;

interface Written {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
}

/**
 * A zip with the entries of `bytes` in their order, their compressed data taken over as it is, but for those that `parts` replaces
 * or (null) leaves out; new parts follow.
 */
export function writeZip(bytes: Uint8Array, entries: readonly ZipEntry[], parts: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const encoder = new TextEncoder();
  const fresh = (name: string, content: Uint8Array): Written => ({
    name: encoder.encode(name),
    data: deflateSync(content, { level: LEVEL }),
    method: 8,
    crc: crc32(content),
    size: content.length,
  });
  const names = new Set(entries.map(({ name }) => name));
  const written: Written[] = entries.flatMap((entry) => {
    const content = parts.get(entry.name);
    if (content === null) return [];
    if (content) return [fresh(entry.name, content)];
    const { method, crc32: crc, size } = entry;
    return [{ name: encoder.encode(entry.name), data: entryData(bytes, entry), method, crc, size }];
  });
  for (const [name, content] of parts) if (content && !names.has(name)) written.push(fresh(name, content));
  return archive(written);
}

function archive(entries: readonly Written[]): Uint8Array {
  const local = entries.reduce((sum, { name, data }) => sum + 30 + name.length + data.length, 0);
  const central = entries.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(local + central + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = local;
  for (const { name, data, method, crc, size } of entries) {
    const common = (from: number): void => {
      view.setUint16(from, 20, true);
      view.setUint16(from + 2, NAME_IN_UTF8, true);
      view.setUint16(from + 4, method, true);
      view.setUint16(from + 8, DATE, true);
      view.setUint32(from + 10, crc, true);
      view.setUint32(from + 14, data.length, true);
      view.setUint32(from + 18, size, true);
      view.setUint16(from + 22, name.length, true);
    };
    view.setUint32(directory, CENTRAL, true);
    view.setUint16(directory + 4, 20, true);
    common(directory + 6);
    view.setUint32(directory + 42, at, true);
    bytes.set(name, directory + 46);
    directory += 46 + name.length;
    view.setUint32(at, LOCAL, true);
    common(at + 4);
    bytes.set(name, at + 30);
    bytes.set(data, at + 30 + name.length);
    at += 30 + name.length + data.length;
  }
  view.setUint32(directory, END, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, central, true);
  view.setUint32(directory + 16, local, true);
  return bytes;
}
