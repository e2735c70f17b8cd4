import type { Browser, Page } from 'playwright-core';
import type { Sheet } from '../../src/model/sheet';
import type { BundledPage } from './bundlePage';
import { PATIENCE } from './eventually';

/** How the pane is opened in a browser. */
export interface PaneView {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly isContrast?: boolean;
  readonly motion?: 'reduce' | 'no-preference';
  readonly language?: 'fr' | 'en';
  /** Reading waits for `window.finishReading()`. */
  readonly isSlow?: boolean;
  readonly scale?: number;
  /** The students of the sheets again and again, up to so many. */
  readonly students?: number;
}

/** Opens the bundled pane over these sheets, before any check. A script error of the page fails the test that waits for it. */
export async function openPanePage(browser: Browser, { url }: BundledPage, sheets: readonly Sheet[], view: PaneView = {}): Promise<Page> {
  const { width = 340, height = 900, theme = 'light', isContrast = false, motion = 'reduce' } = view;
  const { language = 'fr', isSlow = false, scale = 1, students } = view;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    forcedColors: isContrast ? 'active' : 'none',
    colorScheme: isContrast ? 'dark' : theme,
    reducedMotion: motion,
  });
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(url);
  const data = sheets.map((sheet) => ({
    ...sheet,
    kinds: [...sheet.kinds],
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    formulas: sheet.formulas.map((row) => row?.map((formula) => formula ?? '') ?? []),
  }));
  await page.evaluate(
    ({ plain, options }) => {
      const whole = plain.map((sheet) => ({
        ...sheet,
        kinds: new Map(sheet.kinds),
        hiddenRows: new Set(sheet.hiddenRows),
        hiddenColumns: new Set(sheet.hiddenColumns),
        formulas: sheet.formulas.map((row) => row.map((formula) => (formula === '' ? undefined : formula))),
      }));
      window.openPane({ ...options, sheets: whole });
    },
    { plain: data, options: { theme, language, isSlow, ...(students === undefined ? {} : { students }) } },
  );
  await page.waitForSelector('.kv');
  return page;
}

/** Checks the workbook and waits for the result. */
export async function checkInPage(page: Page): Promise<void> {
  await page.click('.btn.primary');
  await page.waitForSelector('.row-h');
}

/** Chooses a tab by its place. */
export async function chooseTab(page: Page, place: 1 | 2 | 3 | 4 | 5): Promise<void> {
  await page.click(`.tabs [role=tab]:nth-child(${place})`);
  await page.waitForSelector(['.vbar', '.grp, .bar-msg', '.cols', '.opt', '.fx'][place - 1] ?? '');
}
