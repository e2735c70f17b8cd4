import type { Judgement } from '../../../model/verdict';
import { changedFacts, factsOf } from './facts';
import type { JuryLine } from './juryTable';

/** A row of the sheet to be made: the student, the row that stands already, or both. */
export interface JuryRow {
  /** null: no longer among the marks. */
  readonly judgement: Judgement | null;
  readonly line: JuryLine | null;
  /** Whether another row has the same number. */
  readonly isTwice: boolean;
}

/** Whose a row is: the number as trimmed text, a name only where there is no number. */
export const studentKey = ({ number, name }: { readonly number: string | null; readonly name: string }): string =>
  number?.trim() || name.trim();

/**
 * Brings rows that stand and students together: those still there in the order of the rows, then those that are new, then those
 * that are gone. By number; without one by name, and namesakes only where their facts tell them apart. Nothing typed is dropped:
 * only a surplus row in which nothing was typed is. `isTyped` tells whether something of the users' stands in a row. Where rows `stay`,
 * each that stands keeps its place, whatever became of its student.
 */
export function matchRows(
  lines: readonly JuryLine[],
  judgements: readonly Judgement[],
  isTyped: (line: JuryLine) => boolean,
  stay: boolean,
): readonly JuryRow[] {
  const students = grouped(judgements, ({ record }) => groupKey(record));
  const rows = grouped(lines, groupKey);
  const found = new Map<JuryLine, JuryRow>();
  const added = new Set(judgements);
  const surplus = new Set<JuryLine>();
  for (const [key, those] of students) {
    const standing = rows.get(key) ?? [];
    const pairs = key.startsWith(NAME) ? namesakes(standing, those) : sameNumber(standing, those);
    const isTwice =
      !key.startsWith(NAME) && Math.max(standing.filter((line) => stay || pairs.has(line) || isTyped(line)).length, those.length) > 1;
    for (const line of standing) {
      const judgement = pairs.get(line);
      if (judgement) added.delete(judgement);
      if (judgement) found.set(line, { judgement, line, isTwice });
      else if (!stay && !isTyped(line)) surplus.add(line);
      else if (!key.startsWith(NAME)) found.set(line, { judgement: those[0] ?? null, line, isTwice });
    }
  }
  const isTwice = (judgement: Judgement): boolean =>
    (students.get(groupKey(judgement.record))?.length ?? 0) > 1 && hasNumber(judgement.record);
  const isEmpty = (line: JuryLine): boolean => groupKey(line) === NAME && !isTyped(line);
  const fresh = judgements.flatMap((judgement) => (added.has(judgement) ? [{ judgement, line: null, isTwice: isTwice(judgement) }] : []));
  if (stay) return [...lines.map((line) => found.get(line) ?? { judgement: null, line, isTwice: false }), ...fresh];
  return [
    ...lines.flatMap((line) => found.get(line) ?? []),
    ...fresh,
    ...lines.flatMap((line) => (found.has(line) || surplus.has(line) || isEmpty(line) ? [] : [{ judgement: null, line, isTwice: false }])),
  ];
}

/** Starts the key of a row without a number. */
const NAME = 'name ';

const hasNumber = ({ number }: { readonly number: string | null }): boolean => (number ?? '').trim() !== '';

const groupKey = (one: { readonly number: string | null; readonly name: string }): string =>
  hasNumber(one) ? studentKey(one) : NAME + one.name.trim();

/** Rows with the number of these students: to the one of the same name first, then in order. */
function sameNumber(lines: readonly JuryLine[], judgements: readonly Judgement[]): Map<JuryLine, Judgement> {
  const pairs = new Map<JuryLine, Judgement>();
  const left = new Set(judgements);
  const pair = (line: JuryLine, judgement: Judgement | undefined): void => {
    if (!judgement || pairs.has(line)) return;
    pairs.set(line, judgement);
    left.delete(judgement);
  };
  for (const line of lines) pair(line, [...left].find(({ record }) => record.name.trim() === line.name)); // prettier-ignore
  for (const line of lines) pair(line, [...left][0]);
  return pairs;
}

/** Rows without a number: alone of its name on both sides, or the only one whose facts are those of the row. */
function namesakes(lines: readonly JuryLine[], judgements: readonly Judgement[]): Map<JuryLine, Judgement> {
  const [line, judgement] = [lines[0], judgements[0]];
  if (line && judgement && lines.length === 1 && judgements.length === 1 && line.name !== '') return new Map([[line, judgement]]);
  const isOf = (one: JuryLine, student: Judgement): boolean => {
    const facts = (one.base?.shown ?? one.base?.seen)?.facts;
    return facts != null && changedFacts(facts, factsOf(student)).length === 0;
  };
  const pairs = new Map<JuryLine, Judgement>();
  for (const one of lines) {
    const [only, ...others] = judgements.filter((student) => isOf(one, student));
    if (only && others.length === 0 && lines.filter((other) => isOf(other, only)).length === 1) pairs.set(one, only);
  }
  return pairs;
}

function grouped<One>(all: readonly One[], key: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}
