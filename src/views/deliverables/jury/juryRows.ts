import type { Judgement, Verdict } from '../../../model/verdict';
import type { Decision, DeliverableSource, DeliverableWords } from '../deliverable';
import { lineIn } from './choiceWords';
import { departsFromProposal } from './decisions';
import { filledRow, type FilledRow } from './filledRow';
import type { JuryTally } from './juryHeader';
import { type JuryLine, type JuryTable, textOf } from './juryTable';
import { matchRows } from './match';

/** What a jury looks at first. */
const ORDER: readonly Verdict[] = ['jury', 'incomplete', 'awaitingToeic', 'outOfScope', 'eligible'];

/** The rows of the sheet to be made. `decided` is a decision taken just now on one student. */
export function juryRows(
  table: JuryTable | null,
  decided: { readonly judgement: Judgement; readonly decision: Decision } | null,
  source: DeliverableSource,
  words: DeliverableWords,
): readonly FilledRow[] {
  const judgements = ORDER.flatMap((verdict) => source.check.judgements.filter((judgement) => judgement.verdict === verdict));
  const stay = table?.sheet.rowsStay === true;
  const lines = (table?.lines ?? []).map((line) => lineIn(line, words));
  const rows = matchRows(lines, judgements, (line) => table !== null && isTyped(line, table), stay);
  const first = rows.find(({ judgement }) => judgement !== null && judgement === decided?.judgement);
  const typed = new Map(table?.lines.map(({ row, decision }) => [row, decision]));
  return rows.map((row) => {
    const filled = filledRow(row, row === first ? (decided?.decision ?? null) : null, source, words);
    const { line } = filled;
    const isSaidOtherwise = line !== null && line.row >= 0 && typed.get(line.row) !== line.decision;
    return isSaidOtherwise ? { ...filled, cells: { ...filled.cells, decision: line.decision } } : filled;
  });
}

/** Whether something of the users' stands in a row: what the jury types, or a cell of a column that is not ours. */
function isTyped(line: JuryLine, { sheet, columns, firstColumn, lastColumn }: JuryTable): boolean {
  if (line.decision !== '' || line.motive !== '' || line.remark !== '') return true;
  const ours = new Set(columns.values());
  const row = sheet.values[line.row] ?? [];
  return row.some(
    (value, column) =>
      !ours.has(column) &&
      column >= firstColumn &&
      column <= lastColumn &&
      textOf(value) !== '' &&
      sheet.formulas[line.row]?.[column] === undefined,
  );
}

/** What the lines above the table count. */
export function tallyOf(rows: readonly FilledRow[], words: DeliverableWords): JuryTally {
  const present = rows.flatMap(({ judgement, line, cells }) => (judgement ? [{ judgement, line, cells }] : []));
  const verdicts: Record<Verdict, number> = { eligible: 0, awaitingToeic: 0, jury: 0, incomplete: 0, outOfScope: 0 };
  for (const { judgement } of present) verdicts[judgement.verdict] += 1;
  return {
    verdicts,
    students: present.length,
    decided: present.filter(({ line }) => line !== null && line.decision !== '').length,
    motives: present.filter(({ judgement, line }) => line?.motive === '' && departsFromProposal(judgement.verdict, line.decision, words))
      .length,
    review: present.filter(({ cells }) => cells.review === words.jury.review.yes).length,
  };
}
