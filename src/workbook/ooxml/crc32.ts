/** What a byte does to the checksum once none, one, two or three bytes have followed it: 256 entries for each. */
const TABLE = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  TABLE[byte] = rest;
}
const entry = (index: number): number => TABLE[index] ?? 0;
for (let index = 256; index < TABLE.length; index++) TABLE[index] = entry(entry(index - 256) & 255) ^ (entry(index - 256) >>> 8);

/** The checksum that zip entries carry, four bytes at a time; pass the previous result to go on with the next chunk. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const byte = (at: number): number => bytes[at] ?? 0;
  let crc = ~previous;
  let at = 0;
  for (const last = bytes.length - 3; at < last; at += 4) {
    crc ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    crc = entry(768 + (crc & 255)) ^ entry(512 + ((crc >>> 8) & 255)) ^ entry(256 + ((crc >>> 16) & 255)) ^ entry(crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = entry((crc ^ byte(at)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}
