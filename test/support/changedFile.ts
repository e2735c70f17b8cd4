import { rawZip } from './rawZip';
import { xlsxParts, type SheetToWrite } from './xlsxFile';

/** One small sheet of notes, for tests that are about the file around it. */
export const NOTES: SheetToWrite = {
  name: 'Notes',
  rows: [
    ['Nom', 'Note'],
    ['Delcezan', 12.5],
  ],
};
export const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a file by name; null leaves one out. */
export type Parts = Record<string, string | null>;

/** The file of one sheet of notes after its parts were changed. */
export function changed(change: (parts: Parts) => void): Uint8Array {
  const parts: Parts = xlsxParts([NOTES]);
  change(parts);
  return rawZip(Object.entries(parts).flatMap(([name, content]) => (content === null ? [] : [{ name, content }])));
}

/** A change that replaces a text in every part. */
export const everywhere =
  (from: string | RegExp, to: string) =>
  (parts: Parts): void => {
    for (const [name, content] of Object.entries(parts)) parts[name] = content?.replaceAll(from, to) ?? null;
  };

/** A change that gives a part another name. */
export const moved =
  (from: string, to: string) =>
  (parts: Parts): void => {
    parts[to] = parts[from] ?? null;
    parts[from] = null;
  };
