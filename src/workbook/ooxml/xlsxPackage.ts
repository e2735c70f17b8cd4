import type { ForeignFile } from '../../model/fileFault';
import { inflateEntry, type Allowance } from './inflateEntry';
import { LIMITS } from './limits';
import type { Pace } from './pace';
import { damaged, XlsxError } from './xlsxError';
import { xmlReader, type XmlHandler } from './xmlReader';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

/** Content types by lower-case part name, and by lower-case extension where a part has none of its own. */
export interface ContentTypes {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

/** An opened .xlsx file: its untouched bytes and where everything stands in them, so that edits can be spliced in later. */
export interface XlsxPackage {
  readonly bytes: Uint8Array;
  /** In the order of the zip directory, duplicates included. */
  readonly entries: readonly ZipEntry[];
  readonly contentTypes: ContentTypes;
  /** How many inflated bytes may still come out. */
  readonly allowance: Allowance;
  /** By lower-case part name; null for a name that stands twice. */
  readonly byName: ReadonlyMap<string, ZipEntry | null>;
}

/** Opens a zip archive and reads its content types. Throws `notXlsx` where there are none. */
export async function openPackage(bytes: Uint8Array, pace: Pace): Promise<XlsxPackage> {
  const entries = readZipDirectory(bytes);
  const byName = new Map<string, ZipEntry | null>();
  for (const entry of entries) {
    const name = partKey(entry.name.replace(/\\/g, '/'));
    byName.set(name, byName.has(name) ? null : entry);
  }
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  const opened = { bytes, entries, byName, contentTypes: { overrides, defaults }, allowance: { bytes: LIMITS.totalBytes } };
  if (!byName.has('[content_types].xml')) throw new XlsxError({ code: 'notXlsx', found: foreignArchive(byName) });
  await readPart(opened, '[Content_Types].xml', 'Types', pace, {
    open(name, { PartName, Extension, ContentType = '' }) {
      if (name === 'Override' && PartName) overrides.set(partKey(PartName), ContentType);
      if (name === 'Default' && Extension) defaults.set(Extension.toLowerCase(), ContentType);
    },
  });
  return opened;
}

/** The zip entry of a part, under the name or its percent-decoded form; undefined where there is none. Throws where it stands twice. */
export function partEntry(opened: XlsxPackage, part: string): ZipEntry | undefined {
  const name = [part, decoded(part)].map(partKey).find((key) => opened.byName.has(key));
  const entry = name === undefined ? undefined : opened.byName.get(name);
  if (entry === null) throw damaged(part);
  return entry;
}

/** A part's declared content type; an empty text where there is none. */
export const contentType = ({ contentTypes: { overrides, defaults } }: XlsxPackage, part: string): string =>
  overrides.get(partKey(part)) ?? defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()) ?? '';

/** Reads one XML part whose root element is `root`. Throws `missingPart` and what `xmlReader` and `inflateEntry` throw. */
export async function readPart(
  opened: XlsxPackage,
  part: string,
  root: string,
  pace: Pace,
  handler: XmlHandler,
  maximum: number = LIMITS.sidePartBytes,
): Promise<void> {
  const entry = partEntry(opened, part);
  if (!entry) throw new XlsxError({ code: 'missingPart', part });
  const reader = xmlReader(part, root, handler);
  for await (const piece of inflateEntry(opened.bytes, entry, maximum, opened.allowance, pace)) reader.write(piece);
  reader.end();
}

/** Which other kind of archive the names of its entries show. */
function foreignArchive(names: ReadonlyMap<string, unknown>): ForeignFile {
  if (names.has('mimetype') && names.has('content.xml')) return 'ods';
  return names.has('index/document.iwa') || names.has('index.zip') ? 'numbers' : 'zip';
}

const partKey = (name: string): string => name.replace(/^\/+/, '').toLowerCase();

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
