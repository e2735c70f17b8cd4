/** How long, in milliseconds, a test waits for something before it fails: far more than a loaded machine takes. */
export const PATIENCE = 60_000;

/**
 * Reads again and again until what is read equals what is expected, or what a matcher of jest's expects. When time is up it fails as `toEqual` does, with the difference
 * to what was read last.
 */
export async function eventually(read: () => unknown, expected: unknown): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      return expect(await read()).toEqual(expected);
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
}
