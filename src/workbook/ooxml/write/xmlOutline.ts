import { SaxesParser } from 'saxes';

/** An element of an XML text by its offsets, so that what is not touched stays as it was written, byte for byte. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Where `<` stands. */
  readonly start: number;
  /** Behind the `>` of the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag starts; `openEnd` of an element written as one tag. */
  closeStart: number;
  /** Behind the last `>`. */
  end: number;
  readonly children: XmlElement[];
}

/** Finds the elements of an XML text down to a depth (the root alone is 1), none within those called `closed`. Throws where the text is not well formed. */
export function xmlOutline(xml: string, depth: number, closed = ''): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  const roots: XmlElement[] = [];
  let level = 0;
  let deepest = depth;
  parser.on('opentag', ({ name, attributes }) => {
    level += 1;
    if (level > deepest) return;
    if (localName(name) === closed) deepest = level;
    const openEnd = parser.position;
    const start = xml.lastIndexOf(`<${name}`, openEnd - 1);
    const element: XmlElement = { name: localName(name), attributes, start, openEnd, closeStart: openEnd, end: openEnd, children: [] };
    (open[open.length - 1]?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    if (level <= deepest) {
      if (level === deepest) deepest = depth;
      const element = open.pop();
      if (element && !isSelfClosing) {
        element.end = parser.position;
        element.closeStart = xml.lastIndexOf('</', element.end - 1);
      }
    }
    level -= 1;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [root] = roots;
  if (!root) throw new Error('An XML part has no root element.');
  return root;
}

const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

/** The prefix that the root of an XML text carries, with its colon; empty where it has none. */
export const prefixOf = (xml: string, root: XmlElement): string => /^<([\w.-]+:)?/.exec(xml.slice(root.start, root.openEnd))?.[1] ?? '';

/** Elements written without a prefix, under this one. */
export const prefixed = (xml: string, prefix: string): string => (prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`));

/** A tag with an attribute set, or removed where the value is null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const written = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  const text = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
  if (written.test(tag)) return tag.replace(written, () => text);
  return tag.replace(/\s*\/?>$/, (end) => text + end.trimStart());
}

/** Text for an attribute; line ends are kept. */
export const escapeAttribute = (text: string): string =>
  escapeText(text)
    .replace(/"/g, '&quot;')
    .replace(/[\n\r\t]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Text for an element. */
export const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Undoes the escapes of a text that stands in an XML part. */
export const plainText = (xml: string): string =>
  xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, data, hex, decimal, name) => {
    if (data !== undefined) return String(data);
    if (name !== undefined) return ENTITIES[String(name)] ?? '';
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(String(hex), 16));
  });
