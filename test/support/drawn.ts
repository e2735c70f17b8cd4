import type { Page } from 'playwright-core';

/** Waits until a page has drawn what it holds. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
