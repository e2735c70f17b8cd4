import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { ROOT } from '../support/manifest';
import { goToCell, openInWorkbench, openWorkbench, savedFile } from '../support/workbenchPage';
import { promotionFile } from './promotionFile';

const STUDENTS = [84, 5000, 20_000];
/** Where a made-up promotion has its first student, and their number. */
const FIRST_ROW = 4;
const FIRST_NUMBER = 22_000_000;
/** A name before all others, so that the student keeps the first place of the list. */
const RENAMED = 'Aaa';

/** Milliseconds until something is done, and the longest that the page did not answer meanwhile. */
async function timed(page: Page, work: () => Promise<unknown>): Promise<{ readonly taken: number; readonly stalled: number }> {
  await page.evaluate(() => {
    let last = performance.now();
    const watch = { longest: 0, timer: 0 };
    watch.timer = window.setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - last);
      last = now;
    }, 10);
    Object.assign(window, { watch });
  });
  const start = performance.now();
  await work();
  const taken = performance.now() - start;
  const stalled = await page.evaluate(() => {
    const { watch } = window as unknown as { watch: { longest: number; timer: number } };
    clearInterval(watch.timer);
    return watch.longest;
  });
  return { taken: Math.round(taken), stalled: Math.round(stalled) };
}

/** The built workbench in Chromium: opening with the check, a typed cell until its student is judged again, saving. Empty before `npm run build`. */
export async function workbench(): Promise<object[]> {
  if (!existsSync(join(ROOT, 'dist', 'workbench.html'))) return [];
  const browser = await startBrowser();
  const { page, close } = await openWorkbench(browser);
  page.setDefaultTimeout(300_000);
  const rows: object[] = [];
  for (const students of STUDENTS) {
    const buffer = readFileSync(promotionFile(students));
    const opening = await timed(page, () => openInWorkbench(page, { name: `${String(students)}.xlsx`, buffer }));
    const number = Number(await page.textContent('.row-h .no'));
    await goToCell(page, `B${String(number - FIRST_NUMBER + FIRST_ROW)}`);
    const typing = await timed(page, async () => {
      await page.keyboard.type(RENAMED);
      await page.keyboard.press('Enter');
      await page.waitForFunction((name) => document.querySelector('.row-h .nm')?.textContent.includes(name), RENAMED);
    });
    const saving = await timed(page, () => savedFile(page));
    rows.push({
      students,
      'open and check, ms': opening.taken,
      'of it without an answer, ms': opening.stalled,
      'typed cell to list, ms': typing.taken,
      'save, ms': saving.taken,
      'save without an answer, ms': saving.stalled,
    });
  }
  await close();
  await browser.close();
  return rows;
}
