import type { InSteps } from '../../model/inSteps';
import type { LongWork } from '../../workbook/workbook';

/** So long is worked at a stretch; a screen is drawn anew every 16 milliseconds. */
const STRETCH_MS = 24;

/** Lets the browser paint and take input between two pieces of work. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Carries out work that pauses: the pane stays alive, is told how far it is, and can stop it. */
export async function paced<Result>(steps: InSteps<Result>, { signal, onProgress }: LongWork): Promise<Result> {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - since < STRETCH_MS) continue;
    onProgress?.(step.value);
    await breath();
    signal?.throwIfAborted();
    since = performance.now();
  }
}
