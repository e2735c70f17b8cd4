import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rncp10118 } from '../../src/certifications/rncp10118';
import { judgeWorkbook } from '../../src/judgeWorkbook';
import { languages } from '../../src/messages';
import type { CheckOptions } from '../../src/model/readings';
import type { Scalar, Sheet } from '../../src/model/sheet';
import type { Day, Deliverable, DeliverableSource } from '../../src/views/deliverables/deliverable';
import { juryOf } from '../../src/views/deliverables/jury/juryTable';
import { planDeliverables } from '../../src/views/deliverables/planDeliverables';
import type { Edit, SheetDesign } from '../../src/workbook/edits';
import { openFile } from '../../src/workbook/file';
import { saveFile } from '../../src/workbook/saveFile';

export const words = languages.fr;
export const DAY: Day = { year: 2026, month: 11, day: 22 };
const OPTIONS: CheckOptions = { intake: 2016, readings: {}, centresComplete: false };

export const workbookBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, '../workbooks', name)));

/** What deliverables are made from, for these sheets. */
export const sourceOf = (sheets: readonly Sheet[], rest: Partial<CheckOptions> = {}, day = DAY): DeliverableSource => {
  const options = { ...OPTIONS, ...rest };
  return { check: judgeWorkbook(sheets, rncp10118, options), sheets, regulation: rncp10118.shown(options), day };
};

/** The file after edits, with what deliverables are made from next. */
export async function edited(bytes: Uint8Array, edits: (source: DeliverableSource) => readonly Edit[]): Promise<Uint8Array> {
  const file = await openFile(bytes);
  return saveFile(file, edits(sourceOf(file.sheets)));
}

export const withPapers = (bytes: Uint8Array, ...kinds: Deliverable[]): Promise<Uint8Array> =>
  edited(bytes, (source) => planDeliverables(kinds, source, words).edits);

/** The file once decisions, and motives where there are any, were typed into its jury sheet, by student number. */
export async function decided(
  bytes: Uint8Array,
  decisions: Readonly<Record<string, readonly [decision: string, motive?: string]>>,
): Promise<Uint8Array> {
  const file = await openFile(bytes);
  const table = juryOf(file.sheets);
  const column = table?.columns.get('decision');
  if (!table || column === undefined) throw new Error('no jury sheet');
  const edits = table.lines.flatMap(({ number, row }): Edit[] => {
    const [decision, motive] = decisions[number] ?? [];
    return decision === undefined
      ? []
      : [{ kind: 'writeCells', at: { sheet: table.sheet.name, row, column }, cells: [[decision, motive]] }];
  });
  return saveFile(file, edits);
}

/** What stands in a design, row by row; a formula shows its result. */
export const shown = ({ rows }: SheetDesign): Scalar[][] =>
  rows.map(({ cells }) =>
    Array.from(cells, (cell) => {
      if (!cell || 'keep' in cell) return null;
      const { content } = cell;
      return typeof content === 'object' && content !== null ? (content.result ?? null) : content;
    }),
  );

/** All texts of a design in one, for what must never stand in it. */
export const wholeText = (design: SheetDesign): string => JSON.stringify([shown(design), design.print]);
