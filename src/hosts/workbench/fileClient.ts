import type { FileFault } from '../../model/fileFault';
import type { SheetAppearance } from '../../workbook/ooxml/appearance/sheetAppearance';
import type { FileMaker, FileVersion, OpenedFile } from '../../workbook/openedFile';
import { SaveError } from '../../workbook/saveFault';
import type { FileAnswer, FileRequest, FileResults, FileTask } from './fileMessages';

/** A file that could not be opened; `fault` is null where nothing is known of it. */
export class FileRefused extends Error {
  constructor(readonly fault: FileFault | null) {
    super(fault?.code ?? 'unknown');
  }
}

/** A file in its worker, and the files that are made from it. */
export interface FileClient extends FileMaker {
  readonly open: (bytes: Uint8Array, onProgress: (done: number) => void) => Promise<OpenedFile>;
  readonly appearance: (version: FileVersion, sheet: string) => Promise<SheetAppearance>;
  readonly close: () => void;
}

const startWorker = (): Worker => new Worker(new URL('./fileWorker.ts', import.meta.url));

/** One worker waits for the next file: it opens faster, and without a network. */
let spare: Worker | null = null;

function takeWorker(): Worker {
  const worker = spare ?? startWorker();
  spare = startWorker();
  return worker;
}

/** Starts a worker for one file, so that the page answers while the file is read and its memory goes with it. */
export function fileClient(): FileClient {
  const worker = takeWorker();
  const numbers = new WeakMap<FileVersion, number>();
  let held = 0;
  let last = 0;
  let line: Promise<unknown> = Promise.resolve();

  const post = <Kind extends FileTask['kind']>(request: FileRequest, onProgress?: (done: number) => void): Promise<FileResults[Kind]> =>
    new Promise((resolve, reject) => {
      const finish = (): void => {
        worker.removeEventListener('message', onMessage);
        worker.removeEventListener('error', onError);
      };
      const onError = (): void => {
        finish();
        reject(new FileRefused(null));
      };
      const onMessage = ({ data }: MessageEvent<FileAnswer>): void => {
        if (data.kind === 'progress') return onProgress?.(data.done);
        finish();
        if (data.kind === 'done') resolve(data.result as FileResults[Kind]);
        else reject(data.saveFault ? new SaveError(data.saveFault) : new FileRefused(data.fileFault));
      };
      worker.addEventListener('message', onMessage);
      worker.addEventListener('error', onError);
      worker.postMessage(request);
    });
  /** One request after the other: the worker has one file in its hands. */
  const ask = <Kind extends FileTask['kind']>(
    { version, task }: { readonly version: FileVersion; readonly task: FileTask & { readonly kind: Kind } },
    onProgress?: (done: number) => void,
  ): Promise<FileResults[Kind]> => {
    const answer = line.then(() => {
      const file = numbers.get(version) ?? 0;
      const request = { ...task, file, ...(held === file ? {} : { bytes: version.bytes }) };
      held = file;
      return post<Kind>(request, onProgress);
    });
    line = answer.catch(() => undefined);
    return answer;
  };

  return {
    open: async (bytes, onProgress) => {
      last = held = 1;
      const opened = await post<'open'>({ kind: 'open', file: 1, bytes }, onProgress);
      numbers.set(opened.version, 1);
      return opened;
    },
    appearance: (version, sheet) => ask({ version, task: { kind: 'appearance', sheet } }),
    make: async (version, edits, kept, work) => {
      const made = ++last;
      const answer = await ask({ version, task: { kind: 'make', made, edits, kept } }, work?.onProgress);
      numbers.set(answer.version, made);
      held = made;
      return answer;
    },
    save: (version, edits, kept, work) => ask({ version, task: { kind: 'save', edits, kept } }, work?.onProgress),
    close: () => worker.terminate(),
  };
}
