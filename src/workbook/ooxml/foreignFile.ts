import type { FileFault, ForeignFile } from '../../model/fileFault';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);

/** Why bytes are no zip archive, hence no workbook; null where they start like one. */
export function foreignFile(bytes: Uint8Array): FileFault | null {
  if (bytes.length === 0) return { code: 'empty' };
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return null;
  if (startsWith(bytes, OLE_SIGNATURE)) return oleFile(bytes);
  if (bytes[0] === 9 && (bytes[1] ?? 255) <= 8 && (bytes[1] ?? 255) % 2 === 0) return { code: 'notXlsx', found: 'xls' };
  const found = textFile(bytes.subarray(0, 4096));
  return found ? { code: 'notXlsx', found } : { code: 'notAZip' };
}

/** An OLE file holds named streams: Excel wraps an encrypted .xlsx in one, and old .xls files are some themselves. */
function oleFile(bytes: Uint8Array): FileFault {
  if (hasStream(bytes, 'EncryptedPackage')) return { code: 'encrypted' };
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? { code: 'notXlsx', found: 'xls' } : { code: 'notAZip' };
}

/** Looks for a stream's directory entry: 128 bytes, the name in UTF-16 with a final zero, its length in bytes at 64, the kind (2) at 66. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const length = 2 * name.length + 2;
  const spelled = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] === length && bytes[at + 66] === 2 && startsWith(bytes.subarray(at), spelled)) return true;
  }
  return false;
}

function textFile(start: Uint8Array): ForeignFile | null {
  const wide = startsWith(start, [0xff, 0xfe]) ? 'utf-16le' : startsWith(start, [0xfe, 0xff]) ? 'utf-16be' : null;
  const text = new TextDecoder(wide ?? 'windows-1252').decode(start);
  if (text.startsWith('%PDF')) return 'pdf';
  if (/^\W*<(!doctype html|html|table|head|meta)\b/i.test(text)) return 'html';
  if (/^\W*<\?xml|^\W*<[a-z]/i.test(text)) return 'xml';
  const hasControls = [...text].some((letter) => letter < ' ' && !'\t\r\n'.includes(letter));
  return !hasControls && /[;,\t]/.test(text) ? 'csv' : null;
}
