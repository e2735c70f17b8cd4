import { expect } from 'expect';
import { bind } from 'jest-each';

type Block = (title: string, run: () => unknown) => void;

/** Gives Mocha, once its own words stand, those of Jest that the tests are written in, by Jest's own packages. */
export function takeJestWords(): void {
  const { describe, it, before, after } = globalThis as unknown as Record<'describe' | 'it' | 'before' | 'after', Block>;
  const block = (say: Block): Block =>
    Object.assign(
      (title: string, run: () => unknown) => {
        say(title, run);
      },
      { each: bind(say, false) },
    );
  Object.assign(globalThis, { expect, describe: block(describe), test: block(it), beforeAll: before, afterAll: after });
}
