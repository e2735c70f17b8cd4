import { FileDesk } from '../../workbook/fileDesk';
import { XlsxError } from '../../workbook/ooxml/xlsxError';
import { SaveError } from '../../workbook/saveFault';
import type { FileAnswer, FileRequest, FileResults } from './fileMessages';

/** The file stays in this worker, taken apart; the page gets its cells, and the looks of the sheets that it shows. */
const desk = new FileDesk();
let held: { readonly file: number; readonly bytes: Uint8Array } = { file: 0, bytes: new Uint8Array() };

const answer = (message: FileAnswer): void => self.postMessage(message);
const work = { onProgress: (done: number): void => answer({ kind: 'progress', done }) };

async function resultOf(request: FileRequest): Promise<FileResults[keyof FileResults]> {
  if (request.bytes) held = { file: request.file, bytes: request.bytes };
  const { bytes } = held;
  switch (request.kind) {
    case 'open':
      return desk.open(bytes, work);
    case 'appearance':
      return desk.appearance({ bytes }, request.sheet);
    case 'save':
      return desk.save({ bytes }, request.edits, request.kept, work);
    case 'make': {
      const made = await desk.make({ bytes }, request.edits, request.kept, work);
      held = { file: request.made, bytes: made.version.bytes };
      return made;
    }
  }
}

async function respond(request: FileRequest): Promise<void> {
  try {
    answer({ kind: 'done', result: await resultOf(request) });
  } catch (error) {
    answer({
      kind: 'failed',
      fileFault: error instanceof XlsxError ? error.fault : null,
      saveFault: error instanceof SaveError ? error.fault : null,
    });
  }
}

self.addEventListener('message', (event: MessageEvent<FileRequest>) => void respond(event.data));
