import type { Scalar } from '../../../model/sheet';
import type { Judgement } from '../../../model/verdict';
import type { Decision, DeliverableSource, DeliverableWords } from '../deliverable';
import { isoDay, juryCells } from './juryCells';
import { factsOf } from './facts';
import type { JuryLine } from './juryTable';
import type { JuryRow } from './match';

/** A row with what is written anew into our columns, by column; a column left out stays as it stands. */
export interface FilledRow extends JuryRow {
  readonly cells: Readonly<Record<string, Scalar>>;
}

/** Fills a row; `decided` is a decision taken just now, on the marks as they are. */
export function filledRow(row: JuryRow, decided: Decision | null, source: DeliverableSource, words: DeliverableWords): FilledRow {
  const { judgement, line, isTwice } = row;
  if (judgement === null) return { ...row, cells: goneCells(line, words) };
  if (decided === null) return { ...row, cells: juryCells(judgement, line, isTwice, source, words) };
  const now = asDecided(judgement, line, decided, source);
  return { ...row, line: now, cells: { ...juryCells(judgement, now, isTwice, source, words), ...decided } };
}

/** Someone who is no longer among the marks keeps the figures of old; a row that is no student's stays altogether. */
function goneCells(line: JuryLine | null, { jury }: DeliverableWords): FilledRow['cells'] {
  if (!line || (line.number === '' && line.name === '')) return {};
  return { verdict: jury.absent, reasons: jury.gone, resits: '', remedies: '', review: '' };
}

function asDecided(judgement: Judgement, line: JuryLine | null, { decision, motive }: Decision, { day }: DeliverableSource): JuryLine {
  const { number, name } = judgement.record;
  const base = { decision, seen: { day: isoDay(day), facts: factsOf(judgement) } };
  return { row: -1, number: number ?? '', name, remark: '', ...line, decision, motive, review: '', base };
}
