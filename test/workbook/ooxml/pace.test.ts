import { Pace } from '../../../src/workbook/ooxml/pace';
import { readXlsx } from '../../../src/workbook/ooxml/readXlsx';
import { xlsxBytes } from '../../support/xlsxFile';

const LARGE = xlsxBytes([
  { name: 'Notes', rows: Array.from({ length: 4000 }, (_, row) => Array.from({ length: 30 }, (_, column) => row * column + 0.25)) },
]);

it('a long reading lets other work run and tells how far it is', async () => {
  const told: number[] = [];
  let ticks = 0;
  const clock = setInterval(() => (ticks += 1), 1);
  await readXlsx(LARGE, { onProgress: (fraction) => told.push(fraction) });
  clearInterval(clock);
  expect(ticks).toBeGreaterThan(0);
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(told.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
  expect(told.at(-1)).toBe(1);
});

it('a reading that was called off before it began stops with the reason', async () => {
  await expect(readXlsx(LARGE, { signal: AbortSignal.abort(new Error('fermé')) })).rejects.toThrow('fermé');
});

it('a reading can be called off on the way', async () => {
  const stop = new AbortController();
  const reading = readXlsx(LARGE, { signal: stop.signal, onProgress: () => stop.abort(new Error('fermé')) });
  await expect(reading).rejects.toThrow('fermé');
});

it('progress never exceeds the whole, even where more was read than announced', async () => {
  const told: number[] = [];
  const pace = new Pace({ onProgress: (fraction) => told.push(fraction) });
  pace.expect(10);
  const end = performance.now() + 50;
  while (performance.now() < end) await pace.advance(7);
  expect(Math.max(...told)).toBe(1);
});
