/** What one run cost: milliseconds, and the most memory held, in megabytes. */
export interface Cost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** The median of a few runs, after one that warms up. Memory is the highest of all runs, above what was held before. */
export async function measure(run: () => unknown, times = 5): Promise<Cost> {
  await run();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const durations: number[] = [];
  let highest = before;
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    await run();
    durations.push(performance.now() - start);
    highest = Math.max(highest, process.memoryUsage().rss);
  }
  const [median = 0] = durations.sort((a, b) => a - b).slice(Math.floor(times / 2));
  return { milliseconds: Math.round(median), megabytes: Math.round((highest - before) / 2 ** 20) };
}
