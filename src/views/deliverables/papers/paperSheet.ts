import type { OurSheet } from '../../../model/sheet';
import type { SheetCell, SheetDesign } from '../../../workbook/edits';
import type { Look } from '../../../workbook/look';
import { marksFingerprint } from '../marksFingerprint';
import type { DeliverableSource, DeliverableWords, WritingPlan } from '../deliverable';
import { intakeOf, registryName } from '../pageLabels';
import { freeSheetName } from '../sheetName';

/** A cell of a paper: a text or number with its look. */
export const written = (content: string | number | null, look?: Look): SheetCell => ({ content, ...(look ? { look } : {}) });

/** A whole row that looks alike, with a text in its first cell. */
export const band = (content: string, look: Look, width: number): SheetCell[] =>
  Array.from({ length: width }, (_, column) => written(column === 0 ? content : null, look));

/** A paper's title, with the intake where it is known. */
export const titled = (title: string, source: DeliverableSource, { papers }: DeliverableWords): string =>
  papers.titled(title, intakeOf(source));

/** The line that says what a paper was made from: rule set, day, fingerprint of the marks. The day is read again from it. */
export const madeLine = ({ check, day }: DeliverableSource, { jury, papers }: DeliverableWords): string =>
  papers.made(registryName(check.certification), jury.date(day), marksFingerprint(check));

/** Puts a paper into the workbook: in the place of the one that stands, else beside the staff's sheets. */
export function planPaper(
  role: OurSheet,
  wanted: string,
  design: SheetDesign,
  count: number,
  source: DeliverableSource,
  words: DeliverableWords,
): WritingPlan {
  const standing = source.sheets.find(({ ours }) => ours === role);
  const name = standing?.name ?? freeSheetName(wanted, source.sheets, words);
  const area = { firstRow: 0, lastRow: design.rows.length - 1, firstColumn: 0, lastColumn: design.columns.length - 1 };
  return {
    edits: [{ kind: 'putSheet', name, design }],
    writes: [{ what: standing ? 'sheetMadeAgain' : 'sheetAdded', sheet: name, areas: [area], count }],
  };
}
