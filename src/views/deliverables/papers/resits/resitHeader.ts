import { columnLetters } from '../../../../model/address';
import type { SheetCell, SheetRow } from '../../../../workbook/edits';
import { markLabel } from '../../../naming';
import { light } from '../../../palette';
import type { DeliverableSource, DeliverableWords } from '../../deliverable';
import { minimaTexts } from '../minima';
import { paperLooks } from '../paperLooks';
import { madeLine, titled, written } from '../paperSheet';
import { pictureScale, squares } from '../pictureScale';
import type { DueExam } from './dueExams';
import { RESIT_COLUMNS, type ResitColumn } from './keptResits';

/** How many rows stand above the hidden names. */
export const HEADER = 6;

/** Most squares in a line of the picture. */
const SQUARES = 30;

/** Title, what the list is, and how many take each exam; the counts follow what is sorted or deleted. */
export function resitHeader(
  due: readonly DueExam[],
  { first, last }: { readonly first: number; readonly last: number },
  source: DeliverableSource,
  words: DeliverableWords,
): readonly SheetRow[] {
  const { papers, jury } = words;
  const lines = [
    titled(papers.resits.title, source, words),
    madeLine(source, words),
    ...papers.resits.notes(minimaTexts(source.regulation, words)),
  ];
  const counts = [
    ...(['B', 'C', 'D'] as const).map((exam) => ({ label: markLabel(exam, words), in: 'exam' as const, starts: markLabel(exam, words) })),
    { label: papers.resits.tests, in: 'nature' as const, starts: papers.resits.mayBeSet },
  ].map((one) => ({ ...one, count: due.filter((exam) => exam[one.in].startsWith(one.starts)).length }));
  const scale = pictureScale(counts.map(({ count }) => count), SQUARES); // prettier-ignore
  return Array.from({ length: HEADER }, (_, row): SheetRow => {
    const look = row === 0 ? paperLooks.title : paperLooks.text;
    const cells: (SheetCell | undefined)[] = [lines[row] === undefined ? undefined : written(lines[row], look)];
    const count = counts[row - 1];
    if (count) {
      const column = columnLetters(at(count.in));
      const counted = `COUNTIF($${column}$${String(first + 1)}:$${column}$${String(last + 1)},"${count.starts}*")`;
      const shown = scale === 1 ? counted : `ROUNDUP(${counted}/${String(scale)},0)`;
      cells[at('why')] = written(count.label, paperLooks.countLabel);
      cells[at('date')] = {
        content: {
          formula: `"  "&${counted}&"   "&REPT("■",${shown})`,
          result: `  ${String(count.count)}   ${squares(count.count, scale)}`,
        },
        look: { ...paperLooks.label, ink: count.in === 'exam' ? light.juryText : light.text2 },
      };
    }
    if (row === HEADER - 1 && scale > 1) cells[at('date')] = written(jury.square(scale), paperLooks.note);
    return { cells, height: row === 0 ? 24 : row === HEADER - 1 ? 10 : 15 };
  });
}

const at = (id: ResitColumn): number => RESIT_COLUMNS.indexOf(id);
