import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openFile } from '../../src/workbook/file';
import { folder, openInChromium, type ChromiumPage } from '../host/officeInChromium';
import { simulatedExcel, type SimulatedExcel } from '../host/simulatedExcel';
import { startBrowser } from '../support/browser';
import { ROOT } from '../support/manifest';

const DIST = join(ROOT, 'dist');

let browser: Browser;
let excel: SimulatedExcel;
let opened: ChromiumPage;

beforeAll(async () => {
  if (!existsSync(join(DIST, 'taskpane.html'))) throw new Error('Run npm run build first: this test opens the page that it makes.');
  browser = await startBrowser();
  const { sheets } = await openFile(readFileSync(join(ROOT, 'test', 'workbooks', 'demo_promotion_2016.xlsx')));
  excel = simulatedExcel({ sheets });
  opened = await openInChromium(browser, folder(DIST), 'taskpane.html', excel);
});

afterAll(async () => {
  await opened.close();
  await browser.close();
});

test('the built page checks the sample promotion in a simulated Excel, under Microsoft’s own library', async () => {
  const { page } = opened;
  await page
    .getByRole('button', { name: /Vérifier/ })
    .first()
    .click();
  await page.getByText('59 éligibles').first().waitFor();
  await page.getByText('sur 84 étudiants').first().waitFor();
  expect(excel.syncs.filter(({ cellsWritten }) => cellsWritten > 0)).toEqual([]);
});

test('a mark that changes in Excel changes its student', async () => {
  const { page } = opened;
  excel.user.type('Notes promotion 2016', 'AM18', 600);
  await page.getByText('60 éligibles').first().waitFor();
});

test('the functions answer through the library’s own runtime', async () => {
  const answer = await excel.functions.call('COMPANYSCORE', [[8, 8.9, 17.2, 14.6]], null, null, null);
  expect(answer).toEqual({ value: 12 });
});

test('nothing was asked of any other host, and the simulated Excel refused nothing', () => {
  expect(opened.foreign).toEqual([]);
  expect(excel.refused).toEqual([]);
});
