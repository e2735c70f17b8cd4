import { unzipSync } from 'fflate';
import { readZipDirectory } from '../../../src/workbook/ooxml/zipDirectory';
import { all, everywhere, type Node, xmlTree } from './xmlTree';

export interface Link {
  readonly type: string;
  /** The part's name, or the address of something outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The parts of a file with their links. */
export interface Pack {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly tree: (part: string) => Node | undefined;
  readonly links: (part: string) => ReadonlyMap<string, Link>;
}

const RELATIONSHIPS = /^(.*?)([^/]*)$/;

export const linksPart = (part: string): string => part.replace(RELATIONSHIPS, '$1_rels/$2.rels');

export function openPack(bytes: Uint8Array): Pack {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  const trees = new Map<string, Node>();
  const tree = (part: string): Node | undefined => {
    const content = parts.get(part);
    if (!content) return undefined;
    const known = trees.get(part) ?? xmlTree(content);
    trees.set(part, known);
    return known;
  };
  const links = (part: string): ReadonlyMap<string, Link> =>
    new Map(
      all(tree(linksPart(part)), 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
        const isOutside = TargetMode === 'External';
        return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: isOutside ? Target : resolved(part, Target), isOutside }];
      }),
    );
  return { parts, tree, links };
}

function resolved(owner: string, target: string): string {
  const base = target.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const step of target.replace(/^\//, '').split('/')) {
    if (step === '..') base.pop();
    else if (step !== '.') base.push(step);
  }
  return base.join('/');
}

/** What is wrong with the package itself: entries, content types, relationships. */
export function packFaults(bytes: Uint8Array, pack: Pack): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { name } of readZipDirectory(bytes)) {
    if (seen.has(name.toLowerCase())) faults.push(`${name} stands twice in the zip`);
    seen.add(name.toLowerCase());
  }
  const types = pack.tree('[Content_Types].xml');
  const overrides = all(types, 'Override').map(({ attributes: { PartName = '' } }) => PartName);
  const defaults = new Set(all(types, 'Default').map(({ attributes: { Extension = '' } }) => Extension.toLowerCase()));
  if (new Set(overrides.map((name) => name.toLowerCase())).size !== overrides.length) faults.push('a content type stands twice');
  for (const name of overrides) if (!has(pack, name.replace(/^\//, ''))) faults.push(`content type of ${name}, which is not there`);
  for (const part of pack.parts.keys()) {
    const isTyped = overrides.some((name) => name.toLowerCase() === `/${part}`.toLowerCase());
    if (part !== '[Content_Types].xml' && !isTyped && !defaults.has(part.slice(part.lastIndexOf('.') + 1).toLowerCase()))
      faults.push(`${part} has no content type`);
    if (!/\.(xml|rels|vml)$/.test(part)) continue;
    try {
      if (!part.endsWith('.vml')) faults.push(...linkFaults(pack, part));
    } catch (error) {
      faults.push(`${part} is not well formed: ${String(error)}`);
    }
  }
  return faults;
}

function linkFaults(pack: Pack, part: string): string[] {
  const tree = pack.tree(part);
  if (part.endsWith('.rels')) {
    const ids = all(tree, 'Relationship').map(({ attributes }) => attributes.Id ?? '');
    const owner = part.replace('_rels/', '').replace(/\.rels$/, '');
    const gone = [...pack.links(owner).values()].filter(({ isOutside, target }) => !isOutside && !has(pack, target.replace(/#.*/, '')));
    return [
      ...(new Set(ids).size === ids.length ? [] : [`${part} has an id twice`]),
      ...(owner === '' || has(pack, owner) ? [] : [`${part} belongs to no part`]),
      ...gone.map(({ target }) => `${part} leads to ${target}, which is not there`),
    ];
  }
  const known = pack.links(part);
  return (tree ? everywhere(tree) : []).flatMap(({ name, attributes }) =>
    Object.entries(attributes).flatMap(([key, value]) =>
      key.startsWith('r:') && value && !known.has(value) ? [`${part}: ${name} names ${value}, which is no relationship`] : [],
    ),
  );
}

const has = (pack: Pack, part: string): boolean =>
  pack.parts.has(part) ||
  pack.parts.has(decodeURIComponent(part)) ||
  [...pack.parts.keys()].some((name) => name.toLowerCase() === part.toLowerCase());
