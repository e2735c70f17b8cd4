import type { Judgement } from '../../../model/verdict';
import type { CellContent, WriteCells } from '../../../workbook/edits';
import type { Decision, DeliverableSource, DeliverableWords, WritingPlan } from '../deliverable';
import { type JuryTally, progressText } from './juryHeader';
import { layoutRows } from './juryLayout';
import { juryRows, tallyOf } from './juryRows';
import { type JuryTable, juryOf } from './juryTable';
import { planJuryWith } from './planJury';

/**
 * Writes what the jury decided on one student into the row of the jury sheet, with the facts as they are now: those are what it saw.
 * Where there is no such row the sheet is made, or made again.
 */
export function planDecision(source: DeliverableSource, judgement: Judgement, decision: Decision, words: DeliverableWords): WritingPlan {
  const typed: Decision = { decision: decision.decision.trim(), motive: decision.motive.trim() };
  const table = juryOf(source.sheets);
  const rows = table ? juryRows(table, { judgement, decision: typed }, source, words) : [];
  const row = rows.find((one) => one.judgement === judgement);
  if (!table || !row?.line || row.line.row < 0) return planJuryWith({ judgement, decision: typed }, source, words);
  const cells: (CellContent | undefined)[] = [];
  for (const [id, column] of table.columns) {
    const content = row.cells[id];
    if (content !== undefined) cells[column] = content === '' ? null : content;
  }
  const line = Array.from({ length: cells.length }, (_, column) => cells[column]);
  const area = { firstRow: row.line.row, lastRow: row.line.row, firstColumn: 0, lastColumn: line.length - 1 };
  return {
    edits: [
      { kind: 'writeCells', at: { sheet: table.sheet.name, row: row.line.row, column: 0 }, cells: [line] },
      ...countedAgain(table, tallyOf(rows, words), words),
    ],
    writes: [{ what: 'cells', sheet: table.sheet.name, areas: [area], count: line.filter((content) => content !== undefined).length }],
  };
}

/** The line of progress with what it says now, for programs that open a file without calculating it. */
function countedAgain(table: JuryTable, tally: JuryTally, words: DeliverableWords): WriteCells[] {
  const { sheet, columns } = table;
  const row = layoutRows(table).find(({ id }) => id === 'progress')?.from ?? -1;
  const column = columns.get('number') ?? -1;
  const formula = sheet.formulas[row]?.[column];
  if (formula === undefined || !formula.includes(`"${words.jury.progress[0]}"`)) return [];
  return [{ kind: 'writeCells', at: { sheet: sheet.name, row, column }, cells: [[{ formula, result: progressText(tally, words) }]] }];
}
