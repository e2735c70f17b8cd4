import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { eventually, PATIENCE } from './eventually';
import { ROOT } from './manifest';
import { staticSite } from './staticSite';

/** The built workbench in a browser, served from a sub-path of a plain web server. */
export interface WorkbenchPage {
  readonly page: Page;
  /** What the page asked of anything but its own folder, and every script error. */
  readonly faults: readonly string[];
  /** What the page asked for confirmation, all of it confirmed. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export interface WorkbenchView {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly scale?: number;
}

/** Opens the page that `npm run build` makes and waits until the sample promotion is checked. */
export async function openWorkbench(
  browser: Browser,
  { width = 1440, height = 860, locale = 'fr-FR', scale = 1 }: WorkbenchView = {},
): Promise<WorkbenchPage> {
  const dist = join(ROOT, 'dist');
  if (!existsSync(join(dist, 'workbench.html'))) throw new Error('Run npm run build first: this test opens the page that it makes.');
  const { address, close } = await staticSite(dist);
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale,
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.accept();
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) faults.push(request.url());
  });
  await page.goto(`${address}workbench.html`);
  await page.waitForSelector('.row-h');
  return {
    page,
    faults,
    asked,
    close: async () => {
      await page.close();
      close();
    },
  };
}

/** Chooses a file. */
export async function chooseFile(page: Page, file: string | { name: string; buffer: Buffer }): Promise<void> {
  const chosen = typeof file === 'string' ? file : { ...file, mimeType: 'application/octet-stream' };
  await page.locator('.toolbar input[type=file]').setInputFiles(chosen);
}

/** Opens a workbook and waits until its check has ended, with students or without any. */
export async function openInWorkbench(page: Page, file: string | { name: string; buffer: Buffer }): Promise<void> {
  const name = typeof file === 'string' ? file.replace(/.*[\\/]/, '') : file.name;
  await page.evaluate(() => document.querySelector('.book')?.setAttribute('data-before', ''));
  await chooseFile(page, file);
  await page.waitForSelector('.book:not([data-before])');
  await page.waitForFunction((wanted) => document.querySelector('.filename')?.firstChild?.textContent === wanted, name);
  await page.waitForFunction(() => /À jour|Up to date/.test(document.querySelector('.foot .live')?.textContent ?? ''));
}

/**
 * Goes to a cell as a user does, by its name; the keys go to the grid afterwards. A sheet that is just being shown puts its own cell
 * into the field: a name that was typed at that very moment is typed again.
 */
export async function goToCell(page: Page, name: string): Promise<void> {
  await eventually(async () => {
    await page.fill('.cellname', name);
    await page.press('.cellname', 'Enter');
    return page
      .waitForFunction((wanted) => document.querySelector('.formulabar output')?.textContent.split(' ')[0] === wanted, name, {
        timeout: 5_000,
      })
      .then(
        () => true,
        () => false,
      );
  }, true);
  await page.click('.slick-cell.active');
}

/** Types into a cell over what it holds. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await goToCell(page, name);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What a cell shows at this moment. */
export async function shownIn(page: Page, name: string): Promise<string> {
  await goToCell(page, name);
  return (await page.textContent('.slick-cell.active')) ?? '';
}

/** The last thing said above the sheet, with common spaces. */
export const said = (page: Page): Promise<string> =>
  page
    .locator('.said p')
    .allTextContents()
    .then((lines) => lines.join(' ').replace(/[\u00a0\u202f]/g, ' '));

/** The file that the page hands over when it saves. */
export async function savedFile(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting = page.waitForEvent('download');
  await page.locator('.toolbar button').nth(1).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}
