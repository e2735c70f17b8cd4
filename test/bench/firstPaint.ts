import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folder, openInChromium } from '../host/officeInChromium';
import { simulatedExcel } from '../host/simulatedExcel';
import { startBrowser } from '../support/browser';
import { ROOT } from '../support/manifest';

/** How much slower than this machine's the processor is made. */
const SLOWED = 4;

/** The pane opened over a small workbook on a slowed processor: its first paint, and when its button can be pressed. Empty before `npm run build`. */
export async function firstPaint(): Promise<object[]> {
  const dist = join(ROOT, 'dist');
  if (!existsSync(join(dist, 'taskpane.html'))) return [];
  const browser = await startBrowser();
  try {
    const excel = simulatedExcel({ sheets: [{ name: 'Notes', values: [['Nom', 'Note']] }] });
    const { page, close } = await openInChromium(browser, folder(dist), 'taskpane.html', excel);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const times: { paint: number; interactive: number }[] = [];
    for (let time = 0; time < 5; time++) {
      await page.reload({ waitUntil: 'commit' });
      await page
        .getByRole('button', { name: /Vérifier/ })
        .first()
        .waitFor();
      const one = await page.evaluate(() => ({
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
        interactive: performance.now(),
      }));
      times.push(one);
    }
    await close();
    const middle = (pick: (one: (typeof times)[number]) => number): number => Math.round(times.map(pick).sort((a, b) => a - b)[2] ?? NaN);
    return [
      {
        page: 'taskpane.html',
        'processor slowed': `${String(SLOWED)} ×`,
        'first paint ms': middle(({ paint }) => paint),
        'interactive ms': middle(({ interactive }) => interactive),
      },
    ];
  } finally {
    await browser.close();
  }
}
