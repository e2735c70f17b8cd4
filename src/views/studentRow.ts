import type { Judgement, Verdict } from '../model/verdict';
import { headline } from './headline';
import { studentKey } from './studentOrder';
import type { Words } from './words';

/** A student as one row of the list. */
export interface StudentRow {
  readonly key: string;
  readonly verdict: Verdict;
  readonly label: string;
  readonly name: string;
  readonly number: string;
  readonly why: string;
}

const made = new WeakMap<Words, WeakMap<Judgement, StudentRow>>();

/** The row of a student, made when it is first shown and kept as long as the judgement. */
export function studentRow(judgement: Judgement, words: Words): StudentRow {
  const rows = made.get(words) ?? new WeakMap<Judgement, StudentRow>();
  made.set(words, rows);
  const row = rows.get(judgement) ?? {
    key: studentKey(judgement),
    verdict: judgement.verdict,
    label: words.students.overview.verdict[judgement.verdict],
    name: judgement.record.name || words.students.list.noName,
    number: judgement.record.number ?? '',
    why: headline(judgement, words),
  };
  rows.set(judgement, row);
  return row;
}
