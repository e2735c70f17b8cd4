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
const AMONG_MARKS: readonly KnownColumn[] = ['generalMean', 'credits', 'rank', 'absences', 'total', 'decision'];
const LIST_COLUMNS: readonly ListColumn[] = ['subjectName', 'centreName', 'mark', 'coefficient', 'sitting'];
const CENTRE_PREFIX = /^(?:(?:moyennes?|moy|mean|average|du|de|des|le|centres?|d|interets?|ci|ue|bloc|pole) ?(?:\d{1,2}(?: |$))?)+ ?/;

/** Headings by their words; the ones that start with `~` hold words beginning with each of the words named. */
function lookUp<Name extends string>(entries: readonly (readonly [Name, readonly string[]])[]): (heading: string) => Name | null {
  const exact = new Map<string, Name>();
  const partial: { name: Name; parts: readonly string[] }[] = [];
  for (const [name, headings] of entries) {
    for (const heading of headings) {
      if (heading.startsWith('~')) partial.push({ name, parts: words(heading).split(' ') });
      else if (!exact.has(words(heading))) exact.set(words(heading), name);
    }
  }
  partial.sort((a, b) => b.parts.length - a.parts.length);
  const holds = (heading: string, part: string): boolean => ` ${heading}`.includes(` ${part}`);
  return (heading) => exact.get(heading) ?? partial.find(({ parts }) => parts.every((part) => holds(heading, part)))?.name ?? null;
}

const entriesOf = <Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>,
  only?: (name: Name) => boolean,
): (readonly [Name, readonly string[]])[] =>
  (Object.keys(lists) as Name[]).filter((name) => only?.(name) ?? true).map((name) => [name, lists[name]] as const);

/** Makes a vocabulary ready to look headings up in. */
export function makeDictionary(vocabulary: Vocabulary): Dictionary {
  const isListColumn = (name: string): name is ListColumn => (LIST_COLUMNS as readonly string[]).includes(name);
  const fields = entriesOf(vocabulary.fields);
  const centre = lookUp(vocabulary.centres.map(({ id, name, headings }) => [id, [name, ...headings]] as const));
  const field = lookUp(fields.flatMap(([name, headings]) => (isListColumn(name) ? [] : [[name, headings] as const])));
  const known = lookUp(entriesOf(vocabulary.known));
  return {
    vocabulary,
    field,
    isNoMark: (heading) => {
      const what = known(heading);
      return what === null ? field(heading) !== null : !AMONG_MARKS.includes(what);
    },
    listColumn: lookUp(fields.flatMap(([name, headings]) => (isListColumn(name) ? [[name, headings] as const] : []))),
    known,
    centre: (heading) => centre(heading) ?? centre(heading.replace(CENTRE_PREFIX, '')),
  };
}
