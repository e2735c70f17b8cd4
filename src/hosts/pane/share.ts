import type { DeliverableSource, DeliverableWords } from '../../views/deliverables/deliverable';
import { sharedCopy } from '../../views/deliverables/papers/shared/sharedCopy';
import { openFile } from '../../workbook/file';
import { saveFile } from '../../workbook/saveFile';
import type { LongWork, Workbook } from '../../workbook/workbook';

/**
 * Makes the copy for people without the add-in from the workbook's own bytes, and hands it over; the workbook is only read. Gives the
 * names of the staff's that called us and no longer do there.
 */
export async function share(
  workbook: Workbook,
  source: DeliverableSource,
  words: DeliverableWords,
  name: string,
  { signal, onProgress }: LongWork,
): Promise<readonly string[]> {
  const step = (from: number, to: number): LongWork => ({
    ...(signal ? { signal } : {}),
    onProgress: (done) => onProgress?.(from + (to - from) * done),
  });
  const file = await openFile(await workbook.bytes(step(0, 0.4)), step(0.4, 0.6));
  const { edits, names } = sharedCopy({ ...source, sheets: file.sheets }, file.source.definedNames, words);
  const copy = await saveFile(file, edits, { names });
  signal?.throwIfAborted();
  onProgress?.(0.9);
  await workbook.handOut(copy, name);
  return names.map((one) => one.name);
}
