import * as z from 'zod/mini';
import type { ColumnReading, Meaning } from '../model/columns';
import type { Vocabulary } from '../model/vocabulary';
import type { Dictionary } from './dictionary';
import type { HeadingPath } from './headingPaths';
import { words } from './words';

const centre = z.string().check(z.minLength(1));
const period = z.int().check(z.minimum(1), z.maximum(9));
const simple = [
  'number',
  'lastName',
  'firstName',
  'fullName',
  'route',
  'option',
  'toeic',
  'abroad',
  'exchangeCredits',
  'exchangeSemesters',
  'placementCount',
  'longestPlacement',
  'projectMonths',
  'projectHours',
  'projectCredits',
  'subjectName',
  'centreName',
  'mark',
  'coefficient',
  'sitting',
] as const;
const known = [
  'otherNumber',
  'rowOrder',
  'rank',
  'civility',
  'group',
  'email',
  'birthDate',
  'person',
  'generalMean',
  'credits',
  'absences',
  'decision',
  'remark',
  'total',
  'date',
  'place',
  'session',
  'acquisition',
] as const;

const meaning: z.ZodMiniType<Meaning> = z.union([
  z.strictObject({ is: z.enum(simple) }),
  z.strictObject({ is: z.literal('centreMean'), centre }),
  z.strictObject({
    is: z.literal('subject'),
    centre,
    name: z.string().check(z.minLength(1)),
    sitting: z.enum(['first', 'second', 'retained']),
  }),
  z.strictObject({ is: z.literal('companyMark'), mark: z.enum(['A', 'B', 'C', 'D']), period }),
  z.strictObject({ is: z.literal('companyResit'), exam: z.enum(['B', 'C', 'D']), period }),
  z.strictObject({ is: z.literal('companyScore'), period }),
  z.strictObject({ is: z.literal('known'), what: z.enum(known) }),
]);

const column = z.strictObject({
  sheet: z.optional(z.string()),
  headings: z.array(z.string()).check(z.minLength(1)),
  meaning: z.nullable(meaning),
});
const centreHeading = z.strictObject({ heading: z.string().check(z.minLength(1)), centre });

/**
 * The office's word on how columns are read, by heading, so that it fits next year's workbook as well: what a column means
 * (null: it is not read), or which centre a heading stands for with all that is under it.
 */
export const chosenColumns = z.array(z.union([column, centreHeading]));

export type ChosenColumns = z.infer<typeof chosenColumns>;

type ColumnChoice = z.infer<typeof column>;

const isColumn = (choice: ChosenColumns[number]): choice is ColumnChoice => 'headings' in choice;

/** The vocabulary with the headings that the office gave a student's column or a centre, so that their table is found at all. */
export function withChosen(vocabulary: Vocabulary, chosen: ChosenColumns): Vocabulary {
  const fields: Record<string, readonly string[]> = { ...vocabulary.fields };
  for (const choice of chosen) {
    if (!isColumn(choice) || choice.meaning === null) continue;
    const [own] = choice.headings.slice(-1);
    const { is } = choice.meaning;
    if (own !== undefined && is in fields) fields[is] = [...(fields[is] ?? []), own];
  }
  const centres = vocabulary.centres.map((each) => {
    const own = chosen.flatMap((choice) =>
      !isColumn(choice) && [each.id, each.name].some((name) => words(name) === words(choice.centre)) ? [choice.heading] : [],
    );
    return { ...each, headings: [...each.headings, ...own] };
  });
  return { ...vocabulary, centres, fields: fields as Vocabulary['fields'] };
}

/** What the office said of a column: its own heading must agree, and those above it as far as they were given. */
export function chosenFor(
  chosen: ChosenColumns,
  sheet: string,
  path: HeadingPath,
  dictionary: Dictionary,
): Pick<ColumnReading, 'meaning'> | undefined {
  if (chosen.length === 0) return undefined;
  const headings = [path.own.text, ...path.groups.map(({ heading }) => heading.text)].map(words);
  const found = chosen
    .filter(isColumn)
    .find(
      (choice) =>
        (choice.sheet === undefined || choice.sheet === sheet) &&
        [...choice.headings].reverse().every((heading, level) => headings[level] === words(heading)),
    );
  const meaning = found?.meaning;
  if (!meaning || !('centre' in meaning)) return found;
  return { meaning: { ...meaning, centre: dictionary.centre(words(meaning.centre)) ?? meaning.centre } };
}
