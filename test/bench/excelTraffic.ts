import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { folder, openInChromium } from '../host/officeInChromium';
import { simulatedExcel, type SimulatedExcel, type Sync } from '../host/simulatedExcel';
import { startBrowser } from '../support/browser';
import { ROOT } from '../support/manifest';
import { promotion } from '../support/promotion';

const SIZES = [
  [84, 40],
  [2000, 60],
  [5000, 60],
  [20000, 60],
] as const;

/** Beyond so many students the sheets for the jury are not made: no jury has as many. */
const MOST_FOR_JURY = 5000;

const PATIENCE = { timeout: 180_000 };

/** What checking, following and writing ask of Excel, and how long they take: the built pane in Chromium over the simulated Excel. Empty before `npm run build`. */
export async function excelTraffic(): Promise<object[]> {
  const dist = join(ROOT, 'dist');
  if (!existsSync(join(dist, 'taskpane.html'))) return [];
  const browser = await startBrowser();
  const rows: object[] = [];
  for (const [students, columns] of SIZES) {
    const { name, rows: cells } = promotion(students, columns);
    const values = cells.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
    const excel = simulatedExcel({ sheets: [{ name, values }], calculate: () => 0 });
    const { page, close } = await openInChromium(browser, folder(dist), 'taskpane.html', excel);
    await page
      .getByRole('button', { name: /Vérifier/ })
      .first()
      .waitFor(PATIENCE);
    const done: [string, () => Promise<void>][] = [
      ['check', () => check(page)],
      ['one mark', () => typeMark(page, excel, name)],
    ];
    if (students <= MOST_FOR_JURY) {
      done.push(['marks', () => write(page, 'Marquer les seuils')]);
      done.push(['jury sheet', () => write(page, 'Feuille du jury')], ['jury sheet again', () => write(page, 'Feuille du jury')]);
    }
    for (const [what, act] of done) {
      const before = excel.syncs.length;
      const start = performance.now();
      await act();
      rows.push({ what, students, columns, ...figures(excel.syncs.slice(before)), ms: Math.round(performance.now() - start) });
    }
    if (excel.refused.length > 0) throw new Error(excel.refused.join('\n'));
    await close();
  }
  await browser.close();
  return rows;
}

function figures(syncs: readonly Sync[]): object {
  const kilobytes = (bytes: number): number => Math.round(bytes / 1024);
  const sum = (pick: (sync: Sync) => number): number => syncs.reduce((total, sync) => total + pick(sync), 0);
  const most = (pick: (sync: Sync) => number): number => syncs.reduce((largest, sync) => Math.max(largest, pick(sync)), 0);
  return {
    syncs: syncs.length,
    writing: syncs.filter(({ cellsWritten }) => cellsWritten > 0).length,
    'request KB': kilobytes(sum(({ requestBytes }) => requestBytes)),
    'response KB': kilobytes(sum(({ responseBytes }) => responseBytes)),
    'largest request KB': kilobytes(most(({ requestBytes }) => requestBytes)),
    'largest response KB': kilobytes(most(({ responseBytes }) => responseBytes)),
    'largest block, cells': most(({ cellsRead, cellsWritten }) => Math.max(cellsRead, cellsWritten)),
  };
}

async function check(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Vérifier/ })
    .first()
    .click();
  await page.waitForSelector('.row-h', PATIENCE);
}

/** A mark far below: one eligible student less is seen, or one failing more. */
async function typeMark(page: Page, excel: SimulatedExcel, sheet: string): Promise<void> {
  const before = await page.locator('.pane').innerText();
  excel.user.type(sheet, 'G10', 0);
  await page.waitForFunction((text) => document.querySelector<HTMLElement>('.pane')?.innerText !== text, before, PATIENCE);
}

/** Asks for something, reads what will be written, and has it written. */
async function write(page: Page, what: string): Promise<void> {
  await page.getByRole('tab', { name: /^Jury/ }).click();
  await page
    .getByRole('button', { name: new RegExp(what) })
    .first()
    .click();
  const button = page.locator('.will .btn.primary');
  await button.waitFor(PATIENCE);
  await button.click();
  await page.locator('.bar-msg.good').waitFor(PATIENCE);
  await page.locator('.bar-msg.good button').last().click();
}
