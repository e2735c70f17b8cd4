import { LIMITS } from './limits';
import type { Pace } from './pace';
import { relationshipsPath, resolveTarget } from './partNames';
import { partEntry, readPart, type XlsxPackage } from './xlsxPackage';
import { tooLarge } from './xlsxError';
import type { Attributes } from './xmlReader';

/** One relationship of a part; `type` is the last word of its URI, such as `worksheet`, the same in Strict files. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The target's part name without a leading slash; as written when it lies outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of one part by their id. */
export type Links = ReadonlyMap<string, Relationship>;

/** The relationships of a part, or of the whole file for an empty name; none where the part has no relationships. */
export async function relationships(opened: XlsxPackage, part: string, pace: Pace): Promise<Links> {
  const found = new Map<string, Relationship>();
  const path = relationshipsPath(part);
  if (!partEntry(opened, path)) return found;
  await readPart(opened, path, 'Relationships', pace, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship') return;
      const external = TargetMode === 'External';
      const target = external ? Target : resolveTarget(part, Target);
      found.set(Id, { id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, external });
      if (found.size > LIMITS.entries) throw tooLarge('entries');
    },
  });
  return found;
}

/** The part that an element points to with its relationship id, under whatever prefix, such as `r:id`. */
export function related(links: Links, attributes: Attributes): Relationship | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? '';
  const link = links.get(attributes[name] ?? '');
  return link?.external ? undefined : link;
}

/** The first part of the file that the relationships tie under a type, such as `styles`. */
export const linkOf = (links: Links, type: string): Relationship | undefined =>
  [...links.values()].find((link) => link.type === type && !link.external);
