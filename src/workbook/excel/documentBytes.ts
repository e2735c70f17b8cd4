import type { LongWork } from '../workbook';
import { WorkbookError } from '../workbookError';

/** What Excel must support to give its file away; Excel on an iPad does not. */
const NEEDED = ['CompressedFile', '1.1'] as const;

/** Most bytes that Excel gives at once. */
const SLICE = 4 * 1024 * 1024;

/** The file of the workbook as it stands now, unsaved changes too. Excel is always told when it is no longer needed: it keeps two at most. */
export async function documentBytes({ onProgress, signal }: LongWork): Promise<Uint8Array> {
  if (!Office.context.requirements.isSetSupported(...NEEDED)) throw new WorkbookError({ code: 'apiTooOld', missing: [NEEDED.join(' ')] });
  signal?.throwIfAborted();
  const file = await answered<Office.File>((told) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, told),
  );
  try {
    const bytes = new Uint8Array(file.size);
    for (let index = 0; index < file.sliceCount; index++) {
      signal?.throwIfAborted();
      const slice = await answered<Office.Slice>((told) => file.getSliceAsync(index, told));
      bytes.set(slice.data as ArrayLike<number>, index * SLICE);
      onProgress?.((index + 1) / file.sliceCount);
    }
    return bytes;
  } finally {
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  }
}

/** The value of an answer of the older interface, which calls back. */
function answered<Value>(ask: (told: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new WorkbookError({ code: 'excelFailed', excelCode: `Office ${String(error.code)}` }));
    });
  });
}
