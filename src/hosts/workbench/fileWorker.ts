import { openFile } from '../../workbook/file';
import { readAppearance, readFormats } from '../../workbook/ooxml/appearance/readAppearance';
import type { XlsxWorkbook } from '../../workbook/ooxml/readXlsx';
import { XlsxError } from '../../workbook/ooxml/xlsxError';
import type { FileAnswer, FileRequest } from './fileMessages';

/** The file stays in this worker; the page gets its cells, and the look of the sheet that it shows. */
let book: XlsxWorkbook | null = null;

const answer = (message: FileAnswer): void => self.postMessage(message);

async function respond(request: FileRequest): Promise<void> {
  const { id } = request;
  try {
    if (request.kind === 'open') {
      const { sheets, source } = await openFile(request.bytes, { onProgress: (done) => answer({ kind: 'progress', id, done }) });
      const formats = await readFormats(source);
      book = source;
      answer({ kind: 'opened', id, file: { sheets, formats, definedNames: source.definedNames } });
    } else if (book) answer({ kind: 'appearance', id, appearance: await readAppearance(book, request.sheet) });
  } catch (error) {
    answer({ kind: 'failed', id, fault: error instanceof XlsxError ? error.fault : null });
  }
}

self.addEventListener('message', (event: MessageEvent<FileRequest>) => void respond(event.data));
