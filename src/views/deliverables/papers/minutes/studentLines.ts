import type { SheetRow } from '../../../../workbook/edits';
import type { DeliverableSource, DeliverableWords } from '../../deliverable';
import { numberCell } from '../../jury/juryCells';
import { wrappedLines } from '../../wrappedLines';
import { paperLooks } from '../paperLooks';
import { band, written } from '../paperSheet';
import { byName, type DecisionGroup, type MinutesRow } from './minutesRows';

/** Widths of the six columns in characters. */
export const WIDTHS = [11.5, 27, 10, 20.5, 22, 27] as const;

/** The heading that is repeated on every page. */
export const studentHeading = ({ jury: { heading } }: DeliverableWords): SheetRow => ({
  cells: (['number', 'name', 'route', 'verdict', 'decision', 'motive'] as const).map((id) => written(heading[id], paperLooks.head)),
  height: 18,
});

/** All students under their decision. */
export const groupedLines = (groups: readonly DecisionGroup[], source: DeliverableSource, words: DeliverableWords): readonly SheetRow[] =>
  groups.flatMap(({ decision, rows }) => [
    {
      cells: band(
        words.papers.minutes.group(decision === '' ? words.papers.minutes.none : decision, rows.length),
        paperLooks.group,
        WIDTHS.length,
      ),
      height: 15,
    },
    ...rows.map((row) => studentLine(row, source, words)),
  ]);

/** The decisions that depart from the proposals, by name. */
export function departures(groups: readonly DecisionGroup[], source: DeliverableSource, words: DeliverableWords): readonly SheetRow[] {
  const rows = groups.flatMap((group) => group.rows).filter(({ departs }) => departs).sort(byName); // prettier-ignore
  if (rows.length === 0) return [{ cells: [written(words.papers.minutes.noDepartures, paperLooks.text)], height: 16 }];
  return rows.map((row) => studentLine(row, source, words));
}

function studentLine({ judgement, decision, motive, departs }: MinutesRow, source: DeliverableSource, words: DeliverableWords): SheetRow {
  const { record, verdict } = judgement;
  const told = motive === '' && departs ? words.papers.minutes.noMotive : motive;
  const taken = decision === '' ? '…' : departs ? `≠ ${decision}` : decision;
  const lines = Math.max(wrappedLines(told, WIDTHS[5]), wrappedLines(taken, WIDTHS[4]));
  return {
    cells: [
      { content: numberCell(judgement, source), look: paperLooks.left },
      written(record.name, paperLooks.shrunk),
      written(record.route === null ? '' : words.jury.route[record.route], paperLooks.shrunk),
      written(words.students.overview.verdict[verdict], paperLooks.shrunk),
      written(taken, departs ? { ...paperLooks.wrapped, bold: true } : paperLooks.wrapped),
      written(told, motive === '' ? paperLooks.wrappedNote : paperLooks.wrapped),
    ],
    height: 3 + 11.9 * lines,
  };
}
