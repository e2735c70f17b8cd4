import type { DeliverableSource, DeliverableWords } from '../../views/deliverables/deliverable';
import { sharedCopyEdits } from '../../views/deliverables/papers/shared/sharedCopyEdits';
import { openFile } from '../../workbook/file';
import { saveFile } from '../../workbook/saveFile';
import type { LongWork, Workbook } from '../../workbook/workbook';

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
  const copy = await saveFile(file, sharedCopyEdits({ ...source, sheets: file.sheets }, words));
  signal?.throwIfAborted();
  onProgress?.(0.9);
  await workbook.handOut(copy, name);
}
