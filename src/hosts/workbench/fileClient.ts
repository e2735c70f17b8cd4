import type { FileFault } from '../../model/fileFault';
import type { SheetAppearance } from '../../workbook/ooxml/appearance/sheetAppearance';
import type { FileAnswer, FileRequest, OpenedFile } from './fileMessages';

/** A file that could not be opened; `fault` is null where nothing is known of it. */
export class FileRefused extends Error {
  constructor(readonly fault: FileFault | null) {
    super(fault?.code ?? 'unknown');
  }
}

/** A file in its worker. */
export interface FileClient {
  readonly open: (bytes: Uint8Array, onProgress: (done: number) => void) => Promise<OpenedFile>;
  readonly appearance: (sheet: number) => Promise<SheetAppearance>;
  readonly close: () => void;
}

interface Waiting {
  readonly onProgress: (done: number) => void;
  readonly resolve: (answer: FileAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a worker for one file, so that the page answers while the file is read and its memory goes with it. */
export function fileClient(): FileClient {
  const worker = new Worker(new URL('./fileWorker.ts', import.meta.url));
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
    const request = waiting.get(data.id);
    if (data.kind === 'progress') return request?.onProgress(data.done);
    waiting.delete(data.id);
    if (data.kind === 'failed') request?.reject(new FileRefused(data.fault));
    else request?.resolve(data);
  });
  worker.addEventListener('error', () => waiting.forEach(({ reject }) => reject(new FileRefused(null))));
  const ask = (request: FileRequest, transfer: Transferable[], onProgress: (done: number) => void): Promise<FileAnswer> =>
    new Promise((resolve, reject) => {
      waiting.set(request.id, { onProgress, resolve, reject });
      worker.postMessage(request, transfer);
    });
  return {
    open: async (bytes, onProgress) => {
      const answer = await ask({ kind: 'open', id: ++last, bytes }, [bytes.buffer], onProgress);
      if (answer.kind !== 'opened') throw new FileRefused(null);
      return answer.file;
    },
    appearance: async (sheet) => {
      const answer = await ask({ kind: 'appearance', id: ++last, sheet }, [], () => undefined);
      if (answer.kind !== 'appearance') throw new FileRefused(null);
      return answer.appearance;
    },
    close: () => worker.terminate(),
  };
}
