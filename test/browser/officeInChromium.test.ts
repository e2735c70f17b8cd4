import type { Browser } from 'playwright-core';
import { openInChromium } from '../host/officeInChromium';
import { simulatedExcel } from '../host/simulatedExcel';
import { startBrowser } from '../support/browser';
import { eventually } from '../support/eventually';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const PAGE = `<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p>pane</p>`;

test('Microsoft’s library in a real browser reads, writes, listens and calculates before the same simulated Excel', async () => {
  const excel = simulatedExcel({ sheets: [{ name: 'Notes', values: [['B'], [12.5]] }] });
  const { page, foreign, close } = await openInChromium(
    browser,
    (path) => (path === 'taskpane.html' ? PAGE : null),
    'taskpane.html',
    excel,
  );
  const read = await page.evaluate(async () => {
    const info = await Office.onReady();
    CustomFunctions.associate('DOUBLE', (x: number) => 2 * x);
    return Excel.run(async (context) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      const sheet = context.workbook.worksheets.getItem('Notes');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('values');
      sheet.getRange('C1').values = [['écrit']];
      await context.sync();
      return { host: info.host, values: used.values as unknown };
    });
  });
  expect(read).toEqual({ host: 'Excel', values: [['B'], [12.5]] });
  expect(excel.sheet('Notes').contents()).toEqual({ A1: '"B"', A2: '12.5', C1: '"écrit"' });
  excel.user.type('Notes', 'A2', 14);
  await expect(excel.functions.call('DOUBLE', 21)).resolves.toEqual({ value: 42 });
  await eventually(() => page.evaluate('heard'), ['C1:C1', 'A2']);
  expect(excel.refused).toEqual([]);
  expect(foreign).toEqual([]);
  await close();
});
