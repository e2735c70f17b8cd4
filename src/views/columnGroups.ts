import { columnName, type ColumnReading, type Meaning, type SheetReading } from '../model/columns';
import { centreShort } from './naming';
import type { ShownRegulation } from '../model/shownRegulation';
import type { Words } from './words';

/** Columns that belong together, in one stretch of the sheet: identity, a centre, the company, a condition. */
export interface ColumnGroup {
  readonly key: string;
  readonly title: string;
  /** Letters of the first and last column. */
  readonly range: string;
  readonly columns: readonly ColumnReading[];
}

/** A sheet's columns by what must be done about them. */
export interface SheetColumns {
  readonly sheet: string;
  readonly read: number;
  readonly all: number;
  readonly toConfirm: readonly ColumnReading[];
  readonly groups: readonly ColumnGroup[];
  readonly unread: readonly ColumnReading[];
}

/** Sorts a sheet's columns: to confirm, recognised in groups, not read. */
export function sheetColumns(reading: SheetReading, regulation: ShownRegulation, words: Words): SheetColumns {
  const sure = reading.columns.filter(({ confidence, meaning }) => confidence === 'sure' && meaning !== null);
  const toConfirm = reading.columns.filter(isAsked);
  const unread = reading.columns.filter((column) => !sure.includes(column) && !toConfirm.includes(column));
  return {
    sheet: reading.sheet,
    read: reading.columns.filter(({ meaning }) => meaning !== null).length,
    all: reading.columns.length,
    toConfirm,
    groups: grouped(reading, sure, regulation, words),
    unread,
  };
}

/** Whether only the office can say what a column holds, or should confirm it. */
export const isAsked = ({ confidence, choices }: ColumnReading): boolean => confidence === 'toConfirm' || choices.length > 0;

/** The heading of a column alone; the headings above it belong to its group. */
export const ownHeading = (column: ColumnReading): string => column.headings[column.headings.length - 1] ?? '';

function grouped(
  reading: SheetReading,
  columns: readonly ColumnReading[],
  regulation: ShownRegulation,
  words: Words,
): readonly ColumnGroup[] {
  const groups: { kind: string; meaning: Meaning; columns: ColumnReading[] }[] = [];
  for (const column of columns) {
    if (!column.meaning) continue;
    const kind = kindOf(column.meaning);
    const last = groups[groups.length - 1];
    if (last && last.kind === kind) last.columns.push(column);
    else groups.push({ kind, meaning: column.meaning, columns: [column] });
  }
  return groups.map(({ kind, meaning, columns: members }) => ({
    key: `${kind} ${members[0]?.column ?? 0}`,
    title: titleOf(kind, meaning, regulation, words),
    range: rangeOf(reading, members),
    columns: members,
  }));
}

function kindOf(meaning: Meaning): string {
  switch (meaning.is) {
    case 'centreMean':
    case 'subject':
      return `centre ${meaning.centre}`;
    case 'companyMark':
    case 'companyResit':
    case 'companyScore':
      return `company ${meaning.period}`;
    case 'number':
    case 'lastName':
    case 'firstName':
    case 'fullName':
    case 'route':
    case 'option':
      return 'identity';
    case 'known':
      return 'known';
    case 'toeic':
      return 'toeic';
    case 'subjectName':
    case 'centreName':
    case 'mark':
    case 'coefficient':
    case 'sitting':
      return 'list';
    default:
      return 'conditions';
  }
}

function titleOf(kind: string, meaning: Meaning, regulation: ShownRegulation, words: Words): string {
  const { group, meaning: fields } = words.columns;
  if (meaning.is === 'centreMean' || meaning.is === 'subject') {
    return centreShort(regulation.centres.find(({ id }) => id === meaning.centre) ?? { id: null, name: meaning.centre }, words);
  }
  if ('period' in meaning) return meaning.period === 1 ? group.company : words.columns.periodNamed(group.company, meaning.period);
  if (kind === 'identity') return group.identity;
  if (kind === 'known') return group.known;
  if (kind === 'toeic') return fields.toeic;
  return kind === 'list' ? group.list : group.conditions;
}

function rangeOf(reading: SheetReading, columns: readonly ColumnReading[]): string {
  const first = columns[0];
  const last = columns[columns.length - 1];
  if (!first || !last) return '';
  const name = ({ column }: ColumnReading): string => columnName(reading, column);
  return first === last ? name(first) : `${name(first)}–${name(last)}`;
}
