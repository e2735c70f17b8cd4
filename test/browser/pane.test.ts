import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Sheet } from '../../src/model/sheet';
import { axeFaults } from '../support/axeFaults';
import { type BundledPage, bundlePage } from '../support/bundlePage';
import { startBrowser } from '../support/browser';
import { demoSheets, hurriedSheets } from '../support/demo';
import { eventually } from '../support/eventually';
import { DEMO_SHEET } from '../support/manyStudents';
import { checkInPage, chooseTab, openPanePage } from '../support/panePage';

let bundle: BundledPage;
let browser: Browser;
let demo: readonly Sheet[];
beforeAll(async () => {
  [bundle, browser, demo] = await Promise.all([bundlePage(join(__dirname, 'panePage.tsx')), startBrowser(), demoSheets()]);
});
afterAll(() => browser.close());

/** What stands out of the page to the right. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.pane *')]
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5 && !each.closest('.sr') && each.clientWidth > 0)
      .map((each) => each.className || each.tagName),
  );

/** What has the focus, as its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('axe-core finds nothing wrong in any state', async () => {
    const page = await openPanePage(browser, bundle, hurriedSheets(demo), { theme, height: 1400 });
    await eventually(() => axeFaults(page), []);
    await checkInPage(page);
    await page.click('.row-h');
    await eventually(() => axeFaults(page), []);
    for (const place of [2, 3, 4, 5] as const) {
      await chooseTab(page, place);
      if (place === 3) {
        await page.waitForSelector('.card');
        await page.click('.cg-h >> nth=1');
        await page.click('.cr .link >> nth=0');
      }
      await eventually(() => axeFaults(page), []);
    }
    await chooseTab(page, 4);
    await page.click('[aria-label="Créer\u00a0: Feuille du jury"]');
    await page.waitForSelector('.will .primary');
    await eventually(() => axeFaults(page), []);
    await page.click('.will .primary');
    await page.waitForSelector('.bar-msg.good');
    await page.click('[aria-label^="Commencer"]');
    await page.waitForSelector('.choice');
    await page.keyboard.press('1');
    await page.waitForSelector('.kept small');
    await eventually(() => axeFaults(page), []);
    await page.close();
  });
});

test.each([320, 340, 420, 600])('at %i px nothing scrolls sideways and nothing is cut', async (width) => {
  const page = await openPanePage(browser, bundle, hurriedSheets(demo), { width });
  await checkInPage(page);
  await page.click('.row-h');
  for (const place of [1, 2, 3, 4, 5] as const) {
    await chooseTab(page, place);
    await eventually(() => cut(page), []);
    await eventually(() => page.evaluate(() => document.documentElement.scrollWidth), width);
  }
  await chooseTab(page, 4);
  await page.click('[aria-label^="Commencer"]');
  await page.waitForSelector('.d-name');
  await eventually(() => cut(page), []);
  await page.close();
});

test.each([320, 340])('at %i px counts of five digits overlap nothing', async (width) => {
  const page = await openPanePage(browser, bundle, demo, { width, students: 20_000 });
  await checkInPage(page);
  const crowded = (): Promise<(string | null)[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.chip, .crit, .crit button, .vbar span, .sp')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .map((each) => each.textContent),
    );
  await eventually(crowded, []);
  await page.close();
});

test('the keyboard goes through the pane, one stop a group', async () => {
  const page = await openPanePage(browser, bundle, demo, { height: 1400 });
  await checkInPage(page);
  await page.focus('.top .btn');
  for (const stop of [
    'Étudiants',
    'Tous84',
    'Choisir',
    'Centres, rempli\u00a0: 76',
    'Moyennes par centresous 10',
    'Formation humaine1 sous 10',
    '',
    'à traiter d’abordordre de la feuillenom',
    'BRÉTAZAN François22874228À examiner par le jury · B 8 et D 9,9, sous 10',
  ]) {
    await page.keyboard.press('Tab');
    await eventually(() => focused(page), stop);
  }
  await page.keyboard.press('ArrowDown');
  await eventually(() => focused(page), expect.stringContaining('EL MORTANEC'));
  await page.keyboard.press('End');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-position') === '84');
  await page.keyboard.press('Home');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-position') === '1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await eventually(() => focused(page), 'Aller à AF19 (B, mémoire, tuteur industriel)');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(() => page.evaluate(() => window.workbook.selected), [{ sheet: DEMO_SHEET, row: 18, column: 35 }]);
  await eventually(() => focused(page), 'Aller à AJ19 (D, soutenance)');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('zzz');
  await eventually(() => page.textContent('.bar-msg b'), 'Aucun étudiant ne correspond.');
  await page.keyboard.press('Escape');
  await eventually(() => page.textContent('.st span'), '84 étudiants');
  await page.focus('.tabs [aria-selected=true]');
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('.grp');
  await page.close();
});

test('20,000 students scroll without a gap, and few of them are drawn', async () => {
  const page = await openPanePage(browser, bundle, demo, { height: 760, students: 20_000 });
  await checkInPage(page);
  const seen = await page.evaluate(async () => {
    const view = document.querySelector('.body');
    if (!view) throw new Error('no pane');
    let gaps = 0;
    let most = 0;
    for (let top = 2000; top < view.scrollHeight - 1000; top += 23_000) {
      view.scrollTop = top;
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      for (const y of [250, 450, 650]) if (!document.elementFromPoint(160, y)?.closest('.row')) gaps += 1;
      most = Math.max(most, document.querySelectorAll('.row').length);
    }
    return { gaps, most };
  });
  expect(seen.gaps).toBe(0);
  expect(seen.most).toBeLessThan(100);
  await page.close();
});

test('a live change moves neither the scroll, nor the focus, nor the open student', async () => {
  const page = await openPanePage(browser, bundle, demo, { height: 700 });
  await checkInPage(page);
  await page.click('[data-position="9"]');
  const place = (): Promise<(number | undefined)[]> =>
    page.evaluate(() => [document.querySelector('.body')?.scrollTop, document.querySelector('.row.open')?.getBoundingClientRect().top]);
  await page.waitForSelector('.row.open');
  const before = await place();
  await page.evaluate((sheet) => window.workbook.type({ sheet, row: 18, column: 31 }, 12), DEMO_SHEET);
  await page.waitForFunction(() => document.querySelector('.row .why')?.textContent.includes('D 9,9, sous 10'));
  await page.waitForFunction(() => !document.querySelector('.row .why')?.textContent.includes('B 8'));
  await eventually(place, before);
  await eventually(() => focused(page), expect.stringContaining('MARNOUNEC'));
  await page.close();
});

test.each(['light', 'dark'] as const)('in a %s contrast theme no two areas that tell different things look alike', async (colorScheme) => {
  const page = await openPanePage(browser, bundle, demo, { isContrast: true });
  await page.emulateMedia({ colorScheme });
  await checkInPage(page);
  /** How many looks the areas of a bar have, by pattern, ground and frame. */
  const looks = (areas: string): Promise<number> =>
    page.evaluate((selector) => {
      const look = ({ backgroundImage, backgroundColor, boxShadow }: CSSStyleDeclaration) =>
        [backgroundImage, backgroundColor, boxShadow].join();
      return new Set([...document.querySelectorAll(selector)].map((area) => look(getComputedStyle(area)))).size;
    }, areas);
  await eventually(() => looks('.vbar span'), 5);
  await eventually(() => looks('.crit .f-met, .crit .f-failed, .crit .f-missing, .crit .f-unsettled'), 4);
  await page.close();
});

test('nothing is fetched from anywhere', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(bundle.url);
  await page.close();
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
});
