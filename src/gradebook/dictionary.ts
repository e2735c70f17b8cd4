import type { Field, KnownColumn, ListColumn } from '../model/columns';
import type { Vocabulary } from '../model/vocabulary';
import { words } from './words';

/** A vocabulary made ready to look headings up in. All arguments are `words`. */
export interface Dictionary {
  readonly vocabulary: Vocabulary;
  field(heading: string): Field | null;
  listColumn(heading: string): ListColumn | null;
  known(heading: string): KnownColumn | null;
  /** Whether a heading is about the student or the table, so that it is nobody's mark whatever it stands under. */
  isNoMark(heading: string): boolean;
  /** The centre that a heading names, `Moyenne`, `CI 3` and the like before it set aside. */
  centre(heading: string): string | null;
}

/** Known columns that may stand among the marks of a centre: they do not end it. */
const AMONG_MARKS: readonly KnownColumn[] = [
  'generalMean',
  'credits',
  'rank',
  'absences',
  'total',
  'decision',
  'group',
  'session',
  'acquisition',
];
const LIST_COLUMNS: readonly ListColumn[] = ['subjectName', 'centreName', 'mark', 'coefficient', 'sitting'];
const CENTRE_PREFIX = /^(?:(?:moyennes?|moy|mean|average|du|de|des|le|centres?|d|interets?|ci|ue|bloc|pole) ?(?:\d{1,2}(?: |$))?)+ ?/;

/** What a heading was found to be, and how much of it was named: a whole heading says more than some of its words. */
interface Found<Name extends string> {
  readonly name: Name;
  readonly weight: number;
}

const WHOLE = 100;

/** Headings by their words; the ones that start with `~` hold words beginning with each of the words named. */
function lookUp<Name extends string>(entries: readonly (readonly [Name, readonly string[]])[]): (heading: string) => Found<Name> | null {
  const exact = new Map<string, Found<Name>>();
  const partial: { found: Found<Name>; parts: readonly string[] }[] = [];
  for (const [name, headings] of entries) {
    for (const heading of headings) {
      const parts = words(heading).split(' ');
      if (heading.startsWith('~')) partial.push({ found: { name, weight: parts.length }, parts });
      else if (words(heading) !== '' && !exact.has(words(heading))) exact.set(words(heading), { name, weight: WHOLE });
    }
  }
  partial.sort((a, b) => b.parts.length - a.parts.length);
  const holds = (heading: string, part: string): boolean => ` ${heading}`.includes(` ${part}`);
  /** « Nom / Last name », « Prénom usuel (prénom) »: two headings of one meaning. */
  const saidTwice = (heading: string): Found<Name> | undefined => {
    for (let space = heading.indexOf(' '); space >= 0; space = heading.indexOf(' ', space + 1)) {
      const [one, other] = [exact.get(heading.slice(0, space)), exact.get(heading.slice(space + 1))];
      if (one !== undefined && one.name === other?.name) return one;
    }
    return undefined;
  };
  const seen = new Map<string, Found<Name> | null>();
  return (heading) => {
    let found = seen.get(heading);
    if (found === undefined) {
      found =
        exact.get(heading) ?? saidTwice(heading) ?? partial.find(({ parts }) => parts.every((part) => holds(heading, part)))?.found ?? null;
      seen.set(heading, found);
    }
    return found;
  };
}

/** Makes a vocabulary ready to look headings up in. */
export function makeDictionary(vocabulary: Vocabulary): Dictionary {
  const isListColumn = (name: string): name is ListColumn => (LIST_COLUMNS as readonly string[]).includes(name);
  const fields = Object.entries(vocabulary.fields) as [Field | ListColumn, readonly string[]][];
  const field = lookUp(fields.flatMap(([name, headings]) => (isListColumn(name) ? [] : [[name, headings] as const])));
  const listColumn = lookUp(fields.flatMap(([name, headings]) => (isListColumn(name) ? [[name, headings] as const] : [])));
  const known = lookUp(Object.entries(vocabulary.known) as [KnownColumn, readonly string[]][]);
  const centre = lookUp(vocabulary.centres.map(({ id, name, headings }) => [id, [name, ...headings]] as const));
  const fieldOf = (heading: string): Field | null => {
    const [asField, asKnown] = [field(heading), known(heading)];
    return asField === null || (asKnown !== null && asKnown.weight > asField.weight) ? null : asField.name;
  };
  return {
    vocabulary,
    field: fieldOf,
    listColumn: (heading) => listColumn(heading)?.name ?? null,
    known: (heading) => known(heading)?.name ?? null,
    isNoMark: (heading) => {
      const what = known(heading)?.name;
      return fieldOf(heading) !== null || (what !== undefined && !AMONG_MARKS.includes(what));
    },
    centre: (heading) => (centre(heading) ?? centre(heading.replace(CENTRE_PREFIX, '')))?.name ?? null,
  };
}
