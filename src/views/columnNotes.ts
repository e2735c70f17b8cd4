import type { ColumnReading, Meaning } from '../model/columns';
import { isNumber } from '../model/mark';
import { markIn } from '../model/record';
import type { Check } from '../model/check';
import type { Programme } from '../model/student';
import { type ColumnGroup, ownHeading } from './columnGroups';
import { meaningLabel } from './meanings';
import { capitalised } from './naming';
import type { ShownRegulation } from '../model/shownRegulation';
import type { Words } from './words';

/** A few words on what a group of columns holds: its subjects, whether its mean was recalculated, its range of values. */
export function groupNote(group: ColumnGroup, check: Check, regulation: ShownRegulation, words: Words): string {
  const { columns } = words;
  const meanings = group.columns.flatMap(({ meaning }) => (meaning ? [meaning] : []));
  const first = meanings[0];
  if (first?.is === 'subject' || first?.is === 'centreMean') {
    const names = new Set(meanings.flatMap((meaning) => (meaning.is === 'subject' ? [meaning.name] : [])));
    const parts = names.size > 0 ? [columns.subjects(names.size)] : [];
    const hasMean = meanings.some(({ is }) => is === 'centreMean');
    return [...parts, ...(hasMean ? [names.size > 0 ? columns.meanChecked : columns.mean] : [])].join(', ');
  }
  if (first?.is === 'toeic') return toeicRange(check, words);
  if (first && 'period' in first) return companyNote(meanings, words);
  if (first?.is === 'known' && group.columns.length === 1) return columns.group.known;
  return group.columns.map((column) => (column.meaning ? meaningLabel(column.meaning, regulation, words) : ownHeading(column))).join(', ');
}

/** What a column of a group is, such as « Matière, coefficient 3 ». */
export function columnNote(
  sheet: string,
  column: ColumnReading,
  programme: Programme | undefined,
  regulation: ShownRegulation,
  words: Words,
): string {
  const { columns } = words;
  if (!column.meaning) return columns.ground[column.ground];
  if (column.meaning.is === 'centreMean') return capitalised(columns.mean);
  if (column.meaning.is === 'known') return columns.group.known;
  if (column.meaning.is !== 'subject') return meaningLabel(column.meaning, regulation, words);
  const coefficient = coefficientOf(sheet, column.column, programme);
  const sitting = column.meaning.sitting === 'second' ? [columns.sitting.second] : [];
  return [columns.subject, ...sitting, ...(coefficient === null ? [] : [columns.coefficient(words.pane.numbers.mark(coefficient))])].join(
    ', ',
  );
}

function coefficientOf(sheet: string, column: number, programme: Programme | undefined): number | null {
  const slot = programme?.places.findIndex((place) => place.sheet === sheet && place.column === column);
  for (const centre of programme?.centres ?? []) {
    for (const subject of centre.subjects) if (subject.slot === slot) return subject.coefficient;
  }
  return null;
}

function companyNote(meanings: readonly Meaning[], { columns, pane }: Words): string {
  const marks = meanings.flatMap((meaning) => (meaning.is === 'companyMark' ? [meaning.mark] : []));
  const resits = meanings.some(({ is }) => is === 'companyResit') ? [columns.resits] : [];
  const score = meanings.some(({ is }) => is === 'companyScore') ? [marks.length > 0 ? columns.scoreChecked : 'E'] : [];
  return [[...marks, ...resits].join(', '), ...score].filter(Boolean).join(pane.semicolon);
}

function toeicRange(check: Check, words: Words): string {
  let least = Infinity;
  let most = -Infinity;
  for (const { record } of check.judgements) {
    const score = markIn(record, record.programme.toeic);
    if (!isNumber(score)) continue;
    least = Math.min(least, score);
    most = Math.max(most, score);
  }
  return most < least ? '' : words.columns.values(words.pane.numbers.mark(least), words.pane.numbers.mark(most));
}
