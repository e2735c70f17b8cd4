import type { Sheet } from '../../../model/sheet';
import type { BookParts } from './bookParts';
import { escapeText, plainText, prefixOf, xmlOutline } from './xmlOutline';
import { spliced } from './splice';

/** Texts, quoted sheets, then names: of a sheet before its `!`, of a table with what stands in its brackets, of anything else. */
const PIECES =
  /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.]*)(?:(!)|(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])|(?![\p{L}\p{N}_.(]))/gu;

/** A formula once a sheet and its tables are gone, as Excel leaves it: what led there is `#REF!`. */
export function withoutReferences(formula: string, { name, tables }: Pick<Sheet, 'name' | 'tables'>): string {
  const isTable = (word: string): boolean => tables.some((table) => table.name.toLowerCase() === word.toLowerCase());
  return formula.replace(PIECES, (piece, quoted?: string, word?: string, mark?: string) => {
    const sheet = quoted === undefined ? (mark ? word : undefined) : quoted.replace(/''/g, "'");
    if (sheet !== undefined) return sheet.toLowerCase() === name.toLowerCase() ? '#REF!' : piece;
    return word !== undefined && isTable(word) ? '#REF!' : piece;
  });
}

/**
 * Rewrites the formulas of the staff's that lead to a sheet of ours that goes: Excel calls a file damaged in which a formula names a
 * table or a defined name a sheet that is not there. True where there were any.
 */
export async function loseReferences(gone: Sheet, { store, book }: BookParts): Promise<boolean> {
  let isAny = false;
  for (const part of [book.part, ...book.sources.map((source) => source.part)]) {
    if (!store.has(part)) continue;
    const xml = await store.text(part);
    const element = part === book.part ? 'definedName' : 'f';
    const prefix = prefixOf(xml, xmlOutline(xml, 1));
    const found = [...xml.matchAll(new RegExp(`<${prefix}${element}(?:\\s[^>]*)?(?<!/)>([^<]+)</`, 'g'))].flatMap((match) => {
      const [whole, written = ''] = match;
      const text = escapeText(withoutReferences(plainText(written), gone));
      const end = match.index + whole.length - '</'.length;
      return plainText(text) === plainText(written) ? [] : [{ start: end - written.length, end, text }];
    });
    isAny ||= found.length > 0;
    store.write(part, spliced(xml, found));
  }
  return isAny;
}
