import type { SheetRow } from '../../../../workbook/edits';
import { light } from '../../../palette';
import type { DeliverableWords } from '../../deliverable';
import { paperLooks } from '../paperLooks';
import { band, written } from '../paperSheet';
import { pictureScale, squares } from '../pictureScale';
import type { DecisionGroup } from './minutesRows';

/** Most squares in a line of the picture: they end before the ruled width does. */
const SQUARES = 50;

/** How many students have each decision, with squares from that column on; those without one come last and in another colour. */
export function decisionCounts(groups: readonly DecisionGroup[], from: number, { jury, papers }: DeliverableWords): readonly SheetRow[] {
  const ordered = [...groups.filter(({ decision }) => decision !== ''), ...groups.filter(({ decision }) => decision === '')];
  const scale = pictureScale(ordered.map(({ rows }) => rows.length), SQUARES); // prettier-ignore
  const lines = ordered.map(({ decision, rows }) => ({
    cells: [
      written(rows.length, paperLooks.count),
      written(decision === '' ? papers.minutes.none : decision, paperLooks.label),
      ...Array.from({ length: from - 2 }, () => undefined),
      written(squares(rows.length, scale), { size: 8, vertical: 'center', ink: decision === '' ? light.juryText : light.primary }),
    ],
    height: 14,
  }));
  return scale === 1
    ? lines
    : [...lines, { cells: [...Array.from({ length: from }, () => undefined), written(jury.square(scale), paperLooks.note)] }];
}

/** The heading of a numbered section. */
export const section = (number: number, title: string, width: number): SheetRow => ({
  cells: band(`${String(number)}. ${title}`, paperLooks.section, width),
  height: 20,
});
