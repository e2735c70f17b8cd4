import type { Dictionary } from './dictionary';
import type { Candidate } from './fieldColumns';
import { looksLikeMarks } from './profile';
import { words } from './words';

/** So many centres must be told together before an abbreviation counts. */
const ENOUGH_GROUPS = 4;

/** What stands before a centre's name and says nothing of which. */
const BEFORE = /^(?:(?:moyennes?|moy|notes?|du|de|centres?|d|interets?|(?:ci|ue|bloc|pole)?\d{1,2}|ci|ue|bloc|pole) )+/;

/**
 * A table's own short names of the centres (« Form. sc. gén. », « Élec./Auto. », « GM »). One alone could mean anything; where
 * several stand at the same level and each fits another centre of the text, there is one way to read them.
 */
export function withAbbreviations(dictionary: Dictionary, candidates: readonly Candidate[]): Dictionary {
  const ofGroups = new Set(candidates.flatMap(({ path }) => path.groups.map(({ heading }) => heading.words)));
  const ofColumns = new Set(
    candidates.filter(({ path, profile }) => path.own.coefficient === null && looksLikeMarks(profile)).map(({ path }) => path.own.words),
  );
  const found = oneToOne(ofGroups, dictionary, ENOUGH_GROUPS) ?? oneToOne(ofColumns, dictionary, dictionary.vocabulary.centres.length);
  return withCentres(dictionary, found);
}

/** The same for names that are no headings: those of sheets, which Excel cuts off after 31 characters, or those in a list. */
export const withNames = (dictionary: Dictionary, names: readonly string[]): Dictionary =>
  withCentres(dictionary, oneToOne(new Set(names.map(words)), dictionary, ENOUGH_GROUPS));

const withCentres = (dictionary: Dictionary, found: ReadonlyMap<string, string> | null): Dictionary =>
  found === null ? dictionary : { ...dictionary, centre: (heading) => dictionary.centre(heading) ?? found.get(heading) ?? null };

/** The centre of each heading that fits one; null where too few are told, so that a word in common proves nothing. */
function oneToOne(headings: ReadonlySet<string>, dictionary: Dictionary, enough: number): ReadonlyMap<string, string> | null {
  const exact = new Set([...headings].flatMap((heading) => dictionary.centre(heading) ?? []));
  const claims = new Map<string, string[]>();
  for (const heading of headings) {
    const short = heading.replace(BEFORE, '');
    if ((dictionary.centre(heading) ?? dictionary.known(heading) ?? dictionary.field(heading)) !== null) continue;
    const fits = dictionary.vocabulary.centres.filter(
      ({ id, name, headings: others }) => !exact.has(id) && [name, ...others].some((full) => abbreviates(short, full)),
    );
    const [only] = fits;
    if (only !== undefined && fits.length === 1) claims.set(only.id, [...(claims.get(only.id) ?? []), heading]);
  }
  const told = [...claims].flatMap(([centre, of]) => {
    const announced = of.filter((heading) => BEFORE.test(heading));
    const [heading, ...others] = announced.length > 0 ? announced : of;
    return heading === undefined || others.length > 0 ? [] : [[heading, centre] as const];
  });
  return told.length === 0 || told.length + exact.size < enough ? null : new Map(told);
}

const LINKS = new Set(['et', 'a', 'l', 'de', 'd', 'la', 'le', 'selon']);

/** Whether every word begins a word of the name, in the name's order; or, for one word, whether it is made of its initials. */
export function abbreviates(short: string, name: string): boolean {
  const [parts, whole] = [short, words(name)].map((text) => text.split(' ').filter((word) => !LINKS.has(word))) as [string[], string[]];
  const [only = ''] = parts;
  if (parts.length === 1 && isSubsequence(only, whole.map((word) => word.charAt(0)).join(''))) return only.length > 1;
  let next = 0;
  for (const [index, part] of parts.entries()) {
    const at = whole.findIndex((word, place) => place >= next && (word.startsWith(part) || `${word}s` === part));
    const isCutOff = index > 1 && index === parts.length - 1;
    if (at < 0 || (part.length < 2 && !isCutOff)) return false;
    next = at + 1;
  }
  return parts.length > 0;
}

function isSubsequence(letters: string, of: string): boolean {
  let at = 0;
  for (const letter of of) if (letter === letters[at]) at++;
  return at === letters.length;
}
