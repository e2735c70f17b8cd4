import { inflateEntry } from '../inflateEntry';
import { LIMITS } from '../limits';
import { Pace } from '../pace';
import { partEncoding } from '../partEncoding';
import { relationshipsPath } from '../partNames';
import { partEntry, type XlsxPackage } from '../xlsxPackage';
import { damaged } from '../xlsxError';

/** The parts of a file while edits are spliced into them: read when asked for, written at the end, the others never looked at. */
export class PartStore {
  /** What changed, by the name of the zip entry; null: left out. */
  readonly changed = new Map<string, Uint8Array | null>();
  private readonly texts = new Map<string, string>();
  private readonly originals = new Map<string, string>();

  constructor(readonly source: XlsxPackage) {}

  has(part: string): boolean {
    const name = this.entryName(part);
    return this.changed.get(name) !== null && (this.changed.has(name) || partEntry(this.source, part) !== undefined);
  }

  /** The text of a part. Throws `damagedPart` where it is not there. */
  async text(part: string): Promise<string> {
    const name = this.entryName(part);
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    const entry = partEntry(this.source, part);
    if (!entry) throw damaged(part);
    const pieces: Uint8Array[] = [];
    const allowance = { bytes: LIMITS.totalBytes };
    for await (const piece of inflateEntry(this.source.bytes, entry, LIMITS.partBytes, allowance, new Pace({}))) pieces.push(piece);
    const text = decoded(joined(pieces), part);
    this.originals.set(name, text);
    this.texts.set(name, text);
    return text;
  }

  write(part: string, text: string): void {
    const name = this.entryName(part);
    if (this.texts.get(name) === text) return;
    this.texts.set(name, text);
    if (this.originals.get(name) === text) this.changed.delete(name);
    else this.changed.set(name, new TextEncoder().encode(text));
  }

  /** Leaves a part out, with its relationships. */
  remove(part: string): void {
    for (const name of [part, relationshipsPath(part)]) {
      if (!this.has(name)) continue;
      this.texts.delete(this.entryName(name));
      this.changed.set(this.entryName(name), null);
    }
  }

  /** A part name that is free, such as `xl/tables/table3.xml` for `xl/tables/table` and `.xml`. */
  freeName(start: string, end: string): string {
    let number = 1;
    while (this.has(`${start}${String(number)}${end}`)) number += 1;
    return `${start}${String(number)}${end}`;
  }

  private entryName(part: string): string {
    return partEntry(this.source, part)?.name ?? part;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A part is written back as UTF-8, which every reader knows, and says so; a byte order mark is left out. */
function decoded(bytes: Uint8Array, part: string): string {
  try {
    const text = new TextDecoder(partEncoding(bytes), { fatal: true }).decode(bytes);
    return text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)("[^"]*"|'[^']*')/, '$1"UTF-8"');
  } catch {
    throw damaged(part);
  }
}
