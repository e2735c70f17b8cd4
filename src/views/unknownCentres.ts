import type { Check } from '../model/check';
import type { ShownRegulation } from '../model/shownRegulation';

/** Headings over several columns of marks that are no centre of the text, as far as it is known: one of them may be one. */
export function unknownCentres({ sheets }: Check, { centres }: ShownRegulation): string[] {
  const known = new Set(centres.map(({ id }) => id));
  const found = sheets.flatMap(({ columns }) =>
    columns.flatMap(({ headings, meaning, choices }) => {
      if (meaning !== null && 'centre' in meaning) return known.has(meaning.centre) ? [] : [meaning.centre];
      const [above] = headings.slice(-2, -1);
      return meaning === null && choices.length === 0 && above !== undefined && above !== '' ? [above] : [];
    }),
  );
  return [...new Set(found)];
}
