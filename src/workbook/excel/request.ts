/** How one request behaves. */
export interface RequestOptions {
  /** Waits while someone is typing in a cell instead of failing. */
  readonly patient?: boolean;
  /** Gives up waiting for the answer with the signal's reason; only for requests that change nothing. */
  readonly signal?: AbortSignal | undefined;
  /** Asks Excel to make one step of it for Undo, where it can. */
  readonly isWrite?: boolean;
}

/** How long to leave someone who types in a cell alone before asking Excel again, in milliseconds. */
const EDITING_PAUSE = 300;

/** The code of an error that Excel or its library gave, such as `ItemNotFound`; an empty text for any other error. */
export function excelCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether Excel refused a request or an answer for its size. */
export const isTooLarge = (error: unknown): boolean => /^(Request|Response)PayloadSizeLimitExceeded$/.test(excelCode(error));

/**
 * Sends Excel one batch: `ask` queues what is wanted and gives what reads the answer after the sync. Each request stands alone,
 * so that it can be sent again. Throws the library's error.
 */
export async function request<T>(
  ask: (context: Excel.RequestContext) => () => T,
  { patient = false, signal, isWrite = false }: RequestOptions = {},
): Promise<T> {
  let mergeUndoGroup = isWrite && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  for (;;) {
    signal?.throwIfAborted();
    try {
      return await unlessAborted(send(ask, { delayForCellEdit: patient, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) }), signal);
    } catch (error) {
      if (mergeUndoGroup && excelCode(error) === 'UndoNotSupported') {
        mergeUndoGroup = false;
        continue;
      }
      if (!patient || excelCode(error) !== 'InvalidOperationInCellEditMode') throw error;
      await new Promise((resolve) => setTimeout(resolve, EDITING_PAUSE));
    }
  }
}

const send = <T>(ask: (context: Excel.RequestContext) => () => T, options: Excel.RunOptions): Promise<T> =>
  Excel.run(options, async (context) => {
    const answer = ask(context);
    await context.sync();
    return answer();
  });

function unlessAborted<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return answer;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
