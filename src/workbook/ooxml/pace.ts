import type { LongWork } from '../workbook';

/** Longest stretch of work between two rests, in milliseconds: below what a person notices. */
const STRETCH = 30;

/** Lets a page breathe, tells progress and stops on demand while a large file is read. */
export class Pace {
  private rested = performance.now();
  private done = 0;
  private total = 0;

  constructor(private readonly work: LongWork) {}

  /** Announces compressed bytes that are going to be read. */
  expect(bytes: number): void {
    this.total += bytes;
  }

  /** Says that some of the announced bytes were read; rests when the stretch was long enough. */
  async advance(bytes: number): Promise<void> {
    this.done += bytes;
    this.work.signal?.throwIfAborted();
    if (performance.now() - this.rested < STRETCH) return;
    if (this.total > 0) this.work.onProgress?.(Math.min(1, this.done / this.total));
    await new Promise((resolve) => setTimeout(resolve));
    this.work.signal?.throwIfAborted();
    this.rested = performance.now();
  }

  finish(): void {
    this.work.onProgress?.(1);
  }
}
