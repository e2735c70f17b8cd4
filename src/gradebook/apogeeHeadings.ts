import type { Sheet } from '../model/sheet';
import { textOf } from './grid';
import { parseHeading } from './heading';
import type { HeadingPath } from './headingPaths';

const OBJECT = /^Obj(\d+)_(.+)$/i;
const LABEL = /^Libell/i;
const MARK = /^Note/i;

/**
 * Apogée heads its columns `Obj1_Libellé`, `Obj1_Note_Ado/20`, and names each object in the students' rows:
 * the mark is headed by that name where it is the same for all of them, what stands beside it by its own word.
 */
export function apogeeHeadings(paths: readonly HeadingPath[], sheet: Sheet, rows: readonly number[]): HeadingPath[] {
  const labels = new Map<string, string>();
  for (const { column, own } of paths) {
    const [, object = '', part = ''] = OBJECT.exec(own.text) ?? [];
    if (!LABEL.test(part)) continue;
    const names = new Set(rows.map((row) => textOf(sheet.values[row]?.[column])).filter((text) => text !== ''));
    const [name] = names;
    if (names.size === 1 && name !== undefined) labels.set(object, name);
  }
  return paths.map((path) => {
    const [, object = '', part = ''] = OBJECT.exec(path.own.text) ?? [];
    const label = labels.get(object);
    if (label === undefined) return path;
    const named = parseHeading(MARK.test(part) ? label : part);
    const { scale } = parseHeading(part);
    return { ...path, own: { ...named, text: path.own.text, scale: named.scale ?? scale } };
  });
}
