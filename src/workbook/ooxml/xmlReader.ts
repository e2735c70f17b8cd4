import { SaxesParser } from 'saxes';
import { LIMITS } from './limits';
import { partEncoding } from './partEncoding';
import { damaged, tooLarge, XlsxError } from './xlsxError';

/** An element's attributes, with their prefixes. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is done with a part's elements as they go by; names have lost the prefix of the document's own namespace. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** May come in several pieces. */
  text?(text: string): void;
  readonly skimmer?: Skimmer;
}

/** Reads one kind of elements from the part's text, where they are written plainly: far faster than the parser. */
export interface Skimmer {
  readonly element: string;
  /** How such an element starts. */
  readonly start: string;
  /** Takes as many whole elements as follow each other from a place between two tags; gives the place behind the last one. */
  take(text: string, from: number): number;
}

/** Takes a part's bytes piece by piece; `end` once all were given. */
export interface XmlReader {
  write(bytes: Uint8Array): void;
  end(): void;
}

/**
 * Reads one XML part, whatever its encoding and its namespace prefix. The elements of other namespaces and the extension lists are
 * skipped with all that they hold. Throws `doctype`, `tooLarge` or `damagedPart`.
 */
export function xmlReader(part: string, root: string, handler: XmlHandler): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let localNames: (name: string) => string | null = () => null;
  let depth = 0;
  let skippedFrom = 0;
  /** How many characters the parser was given, and where the last tag among them ends. */
  let given = 0;
  let tagEnd = 0;

  parser.on('error', () => {
    throw damaged(part);
  });
  parser.on('doctype', () => {
    throw new XlsxError({ code: 'doctype', part });
  });
  parser.on('opentag', (tag) => {
    tagEnd = parser.position;
    depth += 1;
    if (depth > LIMITS.depth) throw tooLarge('depth');
    if (depth === 1) localNames = ownNames(tag.name, tag.attributes);
    if (skippedFrom > 0) return;
    const name = localNames(tag.name);
    if (depth === 1 && name !== root) throw damaged(part);
    if (name === null || name === 'extLst') skippedFrom = depth;
    else handler.open(name, tag.attributes);
  });
  parser.on('closetag', (tag) => {
    tagEnd = parser.position;
    if (skippedFrom === 0) handler.close?.(localNames(tag.name) ?? '');
    else if (skippedFrom === depth) skippedFrom = 0;
    depth -= 1;
  });
  const text = (piece: string): void => {
    if (piece.length > LIMITS.text) throw tooLarge('text');
    if (skippedFrom === 0) handler.text?.(piece);
  };
  if (handler.text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }

  const { skimmer } = handler;
  const maySkim = ({ element }: Skimmer): boolean =>
    given === tagEnd && depth > 0 && depth + 2 <= LIMITS.depth && skippedFrom === 0 && localNames(element) === element;
  /** Gives the parser what the skimmer does not take: it stays between the same two tags meanwhile. */
  const give = (text: string): void => {
    let at = 0;
    while (at < text.length) {
      if (skimmer && maySkim(skimmer)) at = skimmer.take(text, at);
      const next = skimmer ? text.indexOf(skimmer.start, at + 1) : -1;
      const end = next < 0 ? text.length : next;
      parser.write(text.slice(at, end));
      given += end - at;
      at = end;
    }
  };

  let decoder: TextDecoder | null = null;
  let sinceTag = 0;
  const decode = (bytes?: Uint8Array): string => {
    try {
      decoder ??= new TextDecoder(partEncoding(bytes ?? new Uint8Array()), { fatal: true });
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw damaged(part);
    }
  };
  return {
    write(bytes) {
      if (bytes.length === 0) return;
      const piece = decode(bytes);
      const lastTag = piece.lastIndexOf('<');
      sinceTag = lastTag < 0 ? sinceTag + piece.length : piece.length - lastTag;
      if (sinceTag > LIMITS.text) throw tooLarge('text');
      give(piece);
    },
    end() {
      parser.write(decode());
      parser.close();
    },
  };
}

/** Strips the prefixes that the root binds to its own namespace; null for names of other namespaces. */
function ownNames(root: string, attributes: Attributes): (name: string) => string | null {
  const prefix = root.includes(':') ? root.slice(0, root.indexOf(':')) : '';
  const namespace = attributes[prefix ? `xmlns:${prefix}` : 'xmlns'];
  const prefixes = new Set([prefix]);
  for (const [name, value] of Object.entries(attributes)) {
    if (namespace !== undefined && value === namespace && /^xmlns(:|$)/.test(name)) prefixes.add(name.slice(6));
  }
  return (name) => {
    const colon = name.indexOf(':');
    return prefixes.has(colon < 0 ? '' : name.slice(0, colon)) ? name.slice(colon + 1) : null;
  };
}

/** An XML boolean: `1` and `true` are true. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
