import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folder, openInChromium } from '../host/officeInChromium';
import { simulatedExcel } from '../host/simulatedExcel';
import { startBrowser } from '../support/browser';
import { ROOT } from '../support/manifest';
import { promotion } from '../support/promotion';

const SIZES = [
  [84, 40],
  [5000, 60],
  [20000, 60],
] as const;

/** What a check asks of Excel, and how long until its result is seen: the built pane in Chromium over the simulated Excel. Empty before `npm run build`. */
export async function excelTraffic(): Promise<object[]> {
  const dist = join(ROOT, 'dist');
  if (!existsSync(join(dist, 'taskpane.html'))) return [];
  const browser = await startBrowser();
  const rows: object[] = [];
  for (const [students, columns] of SIZES) {
    const { name, rows: cells } = promotion(students, columns);
    const values = cells.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
    const excel = simulatedExcel({ sheets: [{ name, values }] });
    const { page, close } = await openInChromium(browser, folder(dist), 'taskpane.html', excel);
    const button = page.getByRole('button', { name: /Vérifier/ }).first();
    await button.waitFor();
    const before = excel.syncs.length;
    const start = performance.now();
    await button.click();
    await page.waitForSelector('.row-h', { timeout: 60_000 });
    const syncs = excel.syncs.slice(before);
    const sum = (pick: (sync: (typeof syncs)[number]) => number): number => syncs.reduce((total, sync) => total + pick(sync), 0);
    rows.push({
      students,
      columns,
      syncs: syncs.length,
      'request KB': Math.round(sum(({ requestBytes }) => requestBytes) / 1024),
      'response KB': Math.round(sum(({ responseBytes }) => responseBytes) / 1024),
      'largest response KB': Math.round(Math.max(...syncs.map(({ responseBytes }) => responseBytes)) / 1024),
      'largest block, cells': Math.max(...syncs.map(({ cellsRead }) => cellsRead)),
      'ms to the result': Math.round(performance.now() - start),
    });
    await close();
  }
  await browser.close();
  return rows;
}
