/** How often something is tried that must not be left half-way. */
const ATTEMPTS = 3;

/** How long to wait before it is tried again, in milliseconds, longer each time: another workbook may be in front only for a moment. */
const PAUSE = 200;

/** Does something that can be done again from wherever it stopped, until it succeeds. Throws the first error after the last attempt. */
export async function persist(work: (isAgain: boolean) => Promise<void>): Promise<void> {
  let failure: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      await new Promise((resolve) => setTimeout(resolve, attempt * PAUSE));
      return await work(attempt > 0);
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}
