import { areaName } from '../../../../model/address';
import type { SheetCell } from '../../../../workbook/edits';
import { quoted } from '../../../markGuard';
import type { DeliverableSource, DeliverableWords } from '../../deliverable';
import { spellingsOf } from '../../jury/choiceWords';
import { juryOf } from '../../jury/juryTable';
import { paperLooks } from '../paperLooks';
import type { DecisionGroup } from './minutesRows';

/** Excel takes formulas of 8192 letters; this leaves room for what it writes in front of names. */
const LONGEST = 7000;

/**
 * A line that shows itself once the jury sheet no longer says what the minutes say: the decisions are counted again. It is the one
 * formula that looks at another sheet; null where no jury sheet stands yet.
 */
export function changedSince(groups: readonly DecisionGroup[], { sheets }: DeliverableSource, words: DeliverableWords): SheetCell | null {
  const { jury, papers } = words;
  const table = juryOf(sheets);
  if (!table || groups.length === 0) return null;
  const cells = (id: string): string => {
    const column = table.columns.get(id) ?? 0;
    const area = areaName({ firstRow: table.headingRow + 1, lastRow: table.lastRow, firstColumn: column, lastColumn: column });
    return `'${table.sheet.name.replace(/'/g, "''")}'!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  };
  const present = `(LEN(${cells('verdict')})>0)*(${cells('verdict')}<>${quoted(jury.absent)})`;
  const counts = groups.map(
    ({ decision, rows }) =>
      `SUMPRODUCT((${spellingsOf(decision, words)
        .map((text) => `(TRIM(${cells('decision')})=${quoted(text)})`)
        .join('+')})*${present})=${String(rows.length)}`,
  );
  const formula = `IF(AND(${counts.join(',')}),"",${quoted(papers.minutes.changed(table.sheet.name))})`;
  return formula.length > LONGEST ? null : { content: { formula, result: '' }, look: paperLooks.changed };
}
