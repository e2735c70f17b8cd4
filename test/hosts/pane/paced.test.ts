import { paced } from '../../../src/hosts/pane/paced';
import type { InSteps } from '../../../src/model/inSteps';

/** Works longer than a stretch before each of its pauses. */
function* slow(pauses: number): InSteps<string> {
  for (let pause = 1; pause <= pauses; pause += 1) {
    const until = performance.now() + 30;
    while (performance.now() < until);
    yield pause / pauses;
  }
  return 'done';
}

test('long work tells how far it is, lets others work in between, and gives its result', async () => {
  const told: number[] = [];
  let turns = 0;
  const other = setInterval(() => (turns += 1));
  const result = await paced(slow(4), { onProgress: (done) => told.push(done) });
  clearInterval(other);
  expect(result).toBe('done');
  expect(told).toEqual([0.25, 0.5, 0.75, 1]);
  expect(turns).toBeGreaterThan(0);
});

test('long work stops at its next pause once somebody cancels', async () => {
  const controller = new AbortController();
  const told: number[] = [];
  const onProgress = (done: number): void => {
    told.push(done);
    if (done === 0.5) controller.abort();
  };
  await expect(paced(slow(4), { signal: controller.signal, onProgress })).rejects.toMatchObject({ name: 'AbortError' });
  expect(told).toEqual([0.25, 0.5]);
});
