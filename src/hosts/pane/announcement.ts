import { type Verdict, VERDICTS } from '../../model/verdict';
import { passes } from '../../views/studentFilter';
import { studentRow } from '../../views/studentRow';
import type { Words } from '../../views/words';
import type { PaneState } from './paneState';

/** What a screen reader is told, politely, when the pane goes from one state to the next; empty for nothing. */
export function announcement(before: PaneState, after: PaneState, words: Words): string {
  if (after.progress?.isShown) return progress(before, after, words);
  if (before.checked !== after.checked && after.checked) return before.progress ? result(after, words) : changes(before, after, words);
  if (before.query !== after.query && after.checked) return words.students.list.count(listed(after), after.checked.check.judgements.length);
  return '';
}

/** How many of the listed students belong to the filter; those who left it since keep their place but do not count. */
export function listed({ checked, order, query }: PaneState): number {
  if (!checked) return 0;
  const { judgements } = checked.check;
  return order.filter((index) => {
    const judgement = judgements[index];
    return judgement !== undefined && passes(judgement, query.filter);
  }).length;
}

/** Every tenth of the way. */
function progress(before: PaneState, after: PaneState, words: Words): string {
  const tenth = (state: PaneState): number => (state.progress?.isShown ? Math.floor(overall(state.progress) * 10) : -1);
  return tenth(after) > tenth(before) ? words.pane.checking.announced(tenth(after) * 10) : '';
}

/** The share of a whole check: reading the marks is most of it. */
export function overall({ step, done }: NonNullable<PaneState['progress']>): number {
  const [from, to] = { sheets: [0, 0.05], marks: [0.05, 0.7], criteria: [0.7, 0.95], result: [0.95, 1] }[step] as [number, number];
  return from + (to - from) * done;
}

function result({ checked }: PaneState, { students }: Words): string {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of checked?.check.judgements ?? []) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const parts = VERDICTS.flatMap((verdict) =>
    counts.has(verdict) ? [students.overview.verdictCount[verdict](counts.get(verdict) ?? 0)] : [],
  );
  return parts.length === 0 ? '' : students.overview.announced(parts);
}

/** The students whose verdict changed while the pane was open. */
function changes(before: PaneState, after: PaneState, words: Words): string {
  const old = before.checked?.check.judgements ?? [];
  const changed = (after.checked?.check.judgements ?? []).filter(
    (judgement, index) => (old[index]?.verdict ?? judgement.verdict) !== judgement.verdict,
  );
  return changed
    .slice(0, 3)
    .map((judgement) => words.students.list.changed(studentRow(judgement, words).name, studentRow(judgement, words).label))
    .join(' ');
}
