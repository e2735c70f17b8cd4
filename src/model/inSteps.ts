/** A long computation that pauses now and then, so that its caller can breathe, tell progress or stop. Each pause tells what is done. */
export type InSteps<Result> = Generator<number, Result>;

/** How many rows are worked on between two pauses: a few milliseconds on a slow machine. */
export const STRIDE = 64;

/** What a pause tells between two passes: no row more is done. */
export const NO_ROW = 0;

/** Carries a computation to its end without a pause. */
export function atOnce<Result>(work: InSteps<Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** A computation whose pauses tell the rows done since the last, as one whose pauses tell the share of so many rows, from 0 to 1. */
export function* inShares<Result>(work: InSteps<Result>, rows: number): InSteps<Result> {
  let done = 0;
  let step = work.next();
  while (step.done !== true) {
    done += step.value;
    yield Math.min(1, done / rows);
    step = work.next();
  }
  return step.value;
}
