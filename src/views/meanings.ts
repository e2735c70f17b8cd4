import type { Field, KnownColumn, ListColumn, Meaning } from '../model/columns';
import type { Programme } from '../model/student';
import { centreShort } from './naming';
import type { ShownRegulation } from '../model/shownRegulation';
import type { Words } from './words';

/** Meanings of one kind, as a list to choose from shows them together. */
export interface MeaningGroup {
  readonly title: string;
  readonly meanings: readonly Meaning[];
}

const IDENTITY: readonly Field[] = ['number', 'lastName', 'firstName', 'fullName', 'route', 'option'];
const CONDITIONS: readonly Field[] = [
  'toeic',
  'abroad',
  'exchangeCredits',
  'exchangeSemesters',
  'placementCount',
  'longestPlacement',
  'projectMonths',
  'projectHours',
  'projectCredits',
];
const LIST: readonly ListColumn[] = ['subjectName', 'centreName', 'mark', 'coefficient', 'sitting'];
const KNOWN: readonly KnownColumn[] = ['otherNumber', 'group', 'generalMean', 'credits', 'absences', 'decision', 'remark', 'total', 'date'];
const SITTINGS = ['first', 'second', 'retained'] as const;

/** What a meaning is called, such as « Moyenne, Génie mécanique » or « B repassée ». */
export function meaningLabel(meaning: Meaning, regulation: ShownRegulation, words: Words): string {
  const { columns } = words;
  switch (meaning.is) {
    case 'centreMean':
      return columns.centreMean(centreName(meaning.centre, regulation, words));
    case 'subject': {
      const subject = columns.subjectOf(centreName(meaning.centre, regulation, words));
      return meaning.sitting === 'retained' ? subject : `${subject}, ${columns.sitting[meaning.sitting]}`;
    }
    case 'companyMark':
      return inPeriod(columns.companyMark[meaning.mark], meaning.period, words);
    case 'companyResit':
      return inPeriod(columns.companyResit[meaning.exam], meaning.period, words);
    case 'companyScore':
      return inPeriod(columns.companyScore, meaning.period, words);
    case 'known':
      return columns.known[meaning.what];
    default:
      return columns.meaning[meaning.is];
  }
}

/** Every meaning that the office can give a column; subjects take the column's own heading as their name. */
export function meaningChoices(
  heading: string,
  programme: Programme | undefined,
  regulation: ShownRegulation,
  words: Words,
): readonly MeaningGroup[] {
  const { group } = words.columns;
  const periods = Math.max(1, programme?.periods.length ?? 1);
  const company = Array.from({ length: periods + 1 }, (_, index) => companyMeanings(index + 1)).flat();
  return [
    { title: group.identity, meanings: IDENTITY.map((is) => ({ is })) },
    ...regulation.centres.map(({ id, name }): MeaningGroup => ({
      title: name,
      meanings: [
        { is: 'centreMean', centre: id },
        ...SITTINGS.map((sitting) => ({ is: 'subject', centre: id, name: heading || name, sitting }) as const),
      ],
    })),
    { title: group.company, meanings: company },
    { title: group.conditions, meanings: CONDITIONS.map((is) => ({ is })) },
    { title: group.list, meanings: LIST.map((is) => ({ is })) },
    { title: group.known, meanings: KNOWN.map((what) => ({ is: 'known', what })) },
  ];
}

/** A meaning as a text that tells it from every other. */
export const meaningKey = (meaning: Meaning): string =>
  Object.entries(meaning)
    .filter(([name]) => name !== 'name')
    .map(([, value]) => String(value))
    .join('|');

const companyMeanings = (period: number): readonly Meaning[] => [
  ...(['A', 'B', 'C', 'D'] as const).map((mark) => ({ is: 'companyMark', mark, period }) as const),
  ...(['B', 'C', 'D'] as const).map((exam) => ({ is: 'companyResit', exam, period }) as const),
  { is: 'companyScore', period },
];

const centreName = (centre: string, { centres }: ShownRegulation, words: Words): string =>
  centreShort(centres.find(({ id }) => id === centre) ?? { id: null, name: centre }, words);

const inPeriod = (name: string, period: number, { columns }: Words): string => (period === 1 ? name : columns.periodNamed(name, period));
