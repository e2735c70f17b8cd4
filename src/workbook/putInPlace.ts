import type { Sheet } from '../model/sheet';
import type { Edit } from './edits';

/** Sheets with those that edits removed left out, and those that they put in their place or at the end; `names` are the sheets concerned. */
export function putInPlace(
  sheets: readonly Sheet[],
  edits: readonly Edit[],
  put: readonly Sheet[],
): { readonly sheets: readonly Sheet[]; readonly names: readonly string[] } {
  const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const removed = edits.flatMap((edit) => (edit.kind === 'removeSheet' ? [edit.name] : []));
  const kept = sheets.filter(({ name }) => !removed.some((one) => isSame(one, name)) || put.some((one) => isSame(one.name, name)));
  const added = put.filter(({ name }) => !kept.some((sheet) => isSame(sheet.name, name)));
  return {
    sheets: [...kept.map((sheet) => put.find(({ name }) => isSame(name, sheet.name)) ?? sheet), ...added],
    names: [...removed, ...put.map(({ name }) => name)],
  };
}
