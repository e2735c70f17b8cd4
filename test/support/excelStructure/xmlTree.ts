import { SaxesParser } from 'saxes';

/** An element with its local name, namespace and children; attributes by local name, those of relationships as `r:id`. */
export interface Node {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: Node[];
  text: string;
}

/** An XML part as a tree. Throws where it is not well formed. */
export function xmlTree(bytes: Uint8Array): Node {
  const parser = new SaxesParser({ xmlns: true });
  const open: Node[] = [];
  let root: Node | undefined;
  parser.on('opentag', ({ local, uri, attributes }) => {
    const named = Object.values(attributes).map(
      ({ local: name, uri: space, value }) =>
        [space.endsWith('/relationships') ? `r:${name}` : space === '' ? name : `${space} ${name}`, value] as const,
    );
    const node: Node = { name: local, uri, attributes: Object.fromEntries(named), children: [], text: '' };
    open[open.length - 1]?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const text = (piece: string): void => {
    const node = open[open.length - 1];
    if (node) node.text += piece;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(decoded(bytes)).close();
  if (!root) throw new Error('no root element');
  return root;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff || (first === 0x3c && second === 0)) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe || first === 0) return new TextDecoder('utf-16be').decode(bytes);
  const head = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  const declared = /encoding\s*=\s*["']([\w.-]+)/.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(/^utf-?16/i.test(declared) ? 'utf-8' : declared, { fatal: true }).decode(bytes);
}

/** The children of that name. */
export const all = (node: Node | undefined, name: string): Node[] => (node?.children ?? []).filter((child) => child.name === name);

/** The first child of that name. */
export const one = (node: Node | undefined, name: string): Node | undefined => node?.children.find((child) => child.name === name);

/** Every element below, itself included. */
export const everywhere = (node: Node): Node[] => [node, ...node.children.flatMap(everywhere)];
