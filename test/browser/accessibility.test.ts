import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Sheet } from '../../src/model/sheet';
import { startBrowser } from '../support/browser';
import { type BundledPage, bundlePage } from '../support/bundlePage';
import { demoSheets, hurriedSheets } from '../support/demo';
import { eventually } from '../support/eventually';
import { focusWalk } from '../support/focusWalk';
import { checkInPage, chooseTab, openPanePage, type PaneView } from '../support/panePage';
import { type WorkbenchPage, openWorkbench } from '../support/workbenchPage';

let bundle: BundledPage;
let browser: Browser;
let sheets: readonly Sheet[];
beforeAll(async () => {
  [bundle, browser, sheets] = await Promise.all([bundlePage(join(__dirname, 'panePage.tsx')), startBrowser(), demoSheets()]);
  sheets = hurriedSheets(sheets);
});
afterAll(() => browser.close());

/** What a page of 640 x 900 becomes when it is enlarged twice. */
const TWICE: PaneView = { width: 320, height: 450, scale: 2 };
const open = (view: PaneView = {}): Promise<Page> => openPanePage(browser, bundle, sheets, view);

const previewed = async (page: Page): Promise<void> => {
  await chooseTab(page, 4);
  await page.click('[aria-label="Créer\u00a0: Feuille du jury"]');
  await page.waitForSelector('.will .primary');
};

/** The states of the pane, the way there, and what is last on the page. */
const STATES: readonly (readonly [string, (page: Page) => Promise<unknown>, string])[] = [
  ['before a check', () => Promise.resolve(), 'Guide'],
  ['students, one of them open', (page) => checkInPage(page).then(() => page.click('.row-h')), 'Guide'],
  ['to correct', (page) => checkInPage(page).then(() => chooseTab(page, 2)), 'Guide'],
  [
    'columns, one of them being changed',
    async (page) => {
      await checkInPage(page);
      await chooseTab(page, 3);
      await page.waitForSelector('.card');
      await page.click('.cg-h >> nth=1');
      await page.click('.cr .link >> nth=0');
    },
    'Guide',
  ],
  ['what would be written', (page) => checkInPage(page).then(() => previewed(page)), 'Guide'],
  ['formulas', (page) => checkInPage(page).then(() => chooseTab(page, 5)), 'Guide'],
  [
    'deliberation',
    async (page) => {
      await checkInPage(page);
      await previewed(page);
      await page.click('.will .primary');
      await page.waitForSelector('.bar-msg.good');
      await page.click('[aria-label^="Commencer"]');
      await page.waitForSelector('.choice');
    },
    'Suivant',
  ],
];

test.each(STATES)(
  '%s: enlarged twice the Tab key reaches everything, in sight, with a focus that is seen; no text is cut, and nothing moves',
  async (_, act, last) => {
    const page = await open(TWICE);
    await act(page);
    await eventually(() => focusWalk(page), { last, faults: [] });
    await eventually(() => cutTexts(page, '.pane'), []);
    await eventually(() => moving(page), []);
    await page.close();
  },
);

/** Texts that do not fit into their place. */
const cutTexts = (page: Page, within: string): Promise<string[]> =>
  page.evaluate(
    (root) =>
      [...document.querySelectorAll<HTMLElement>(`${root} *`)]
        .filter((each) => !each.closest('.sr, .aloud, .grid, textarea, select') && getComputedStyle(each).overflowX === 'hidden')
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .map((each) => `${each.className}: ${each.textContent}`),
    within,
  );

/** What has an animation or a transition. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((each) => {
        const { animationName, transitionDuration } = getComputedStyle(each);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration);
      })
      .map((each) => each.getAttribute('class') ?? each.tagName),
  );

const running = (page: Page): Promise<string[]> =>
  page.evaluate(() => document.getAnimations().map((each) => (each instanceof CSSAnimation ? each.animationName : 'transition')));

test('only the sign of a check that goes on moves, and it stands still for whoever asked for less motion', async () => {
  for (const [motion, moves] of [
    ['no-preference', ['spin']],
    ['reduce', []],
  ] as const) {
    const page = await open({ isSlow: true, motion });
    await page.click('.btn.primary');
    await page.waitForSelector('.spin');
    await eventually(() => running(page), moves);
    await page.evaluate(() => window.finishReading());
    await page.waitForSelector('.row-h');
    await eventually(() => running(page), []);
    await page.close();
  }
});

test('how far a check is and what it gave are said aloud', async () => {
  const page = await open({ isSlow: true });
  const said = (): Promise<string | null> => page.textContent('.pane > [role=status]');
  await eventually(said, '');
  await page.click('.btn.primary');
  await page.waitForSelector('.pg');
  await eventually(said, expect.stringMatching(/\d+\s%/));
  await page.evaluate(() => window.finishReading());
  await eventually(said, expect.stringContaining('59 éligibles'));
  await page.close();
});

describe('the workbench enlarged twice', () => {
  let opened: WorkbenchPage;
  let page: Page;
  beforeAll(async () => {
    opened = await openWorkbench(browser, { width: 720, height: 430, scale: 2 });
    ({ page } = opened);
    await page.waitForSelector('.slick-cell.active');
  });
  afterAll(() => opened.close());

  test('the Tab key reaches everything, in sight, with a focus that is seen', async () => {
    await eventually(() => focusWalk(page), { last: 'Guide', faults: [] });
  });

  test('no text is cut, and nothing moves', async () => {
    await eventually(() => cutTexts(page, '.workbench'), []);
    await eventually(() => moving(page), []);
    await eventually(() => page.evaluate(() => document.documentElement.scrollWidth), 720);
  });
});
