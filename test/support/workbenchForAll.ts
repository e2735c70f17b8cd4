import type { Browser } from 'playwright-core';
import { startBrowser } from './browser';
import { openWorkbench, type WorkbenchPage, type WorkbenchView } from './workbenchPage';

/** One workbench for all tests of a file, handed over before them and closed after; none of them may leave a fault behind. */
export function workbenchForAll(take: (workbench: WorkbenchPage, browser: Browser) => unknown, view?: WorkbenchView): void {
  let browser: Browser;
  let opened: WorkbenchPage;
  beforeAll(async () => {
    browser = await startBrowser();
    opened = await openWorkbench(browser, view);
    await take(opened, browser);
  });
  afterAll(async () => {
    await opened.close();
    await browser.close();
  });
  afterEach(() => expect(opened.faults).toEqual([]));
}
