import type { Address, Sheet } from '../../model/sheet';
import type { DeliverableSource, DeliverableWords } from '../../views/deliverables/deliverable';
import { planDeliverables } from '../../views/deliverables/planDeliverables';
import type { Edit } from '../../workbook/edits';
import { openFile } from '../../workbook/file';
import { saveFile } from '../../workbook/saveFile';
import type { LongWork, Workbook } from '../../workbook/workbook';
import { ourFormulas, SHARED } from './planned';

/** Makes the copy for people without the add-in from the workbook's own bytes, and hands it over; the workbook is only read. */
export async function share(
  workbook: Workbook,
  source: DeliverableSource,
  words: DeliverableWords,
  name: string,
  { signal, onProgress }: LongWork,
): Promise<void> {
  const step = (from: number, to: number): LongWork => ({
    ...(signal ? { signal } : {}),
    onProgress: (done) => onProgress?.(from + (to - from) * done),
  });
  const file = await openFile(await workbook.bytes(step(0, 0.4)), step(0.4, 0.6));
  const made = planDeliverables(SHARED, { ...source, sheets: file.sheets }, words);
  const copy = await saveFile(file, [...valuesFor(ourFormulas(file.sheets), file.sheets), ...made.edits]);
  signal?.throwIfAborted();
  onProgress?.(0.9);
  await workbook.handOut(copy, name);
}

/** The value that each formula of ours gives now, in its place. */
const valuesFor = (formulas: readonly Address[], sheets: readonly Sheet[]): readonly Edit[] =>
  formulas.map((at) => ({
    kind: 'writeCells',
    at,
    cells: [[sheets.find(({ name }) => name === at.sheet)?.values[at.row]?.[at.column] ?? null]],
  }));
