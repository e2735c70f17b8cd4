/** The median milliseconds of processor time of a few runs, after some that warm up: on a busy machine a clock would tell of the others. */
export async function median(run: () => unknown, { times = 5, warmups = 1 } = {}): Promise<number> {
  for (let warmup = 0; warmup < warmups; warmup++) await run();
  const durations: number[] = [];
  for (let time = 0; time < times; time++) {
    globalThis.gc?.();
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    durations.push((user + system) / 1000);
  }
  return durations.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/** The most memory that this process has held, in megabytes. */
export const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** A figure with so many significant digits, for a table. */
export const figure = (value: number, digits = 3): number => Number(value.toPrecision(digits));

/** The straight line through some points: what one more of x costs, and how much of the spread it explains (1: all of it). */
export function linearFit(points: readonly (readonly [x: number, y: number])[]): { slope: number; intercept: number; r2: number } {
  const mean = (pick: (point: readonly [number, number]) => number): number =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [x, y] = [mean(([one]) => one), mean(([, other]) => other)];
  const slope = mean(([a, b]) => (a - x) * (b - y)) / mean(([a]) => (a - x) ** 2);
  const rest = mean(([a, b]) => (b - (y + slope * (a - x))) ** 2);
  return { slope, intercept: y - slope * x, r2: 1 - rest / mean(([, b]) => (b - y) ** 2) };
}
