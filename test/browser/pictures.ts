import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundlePage } from '../support/bundlePage';
import { startBrowser } from '../support/browser';
import { demoSheets, hurriedSheets } from '../support/demo';
import { drawn } from '../support/drawn';
import { DEMO_SHEET } from '../support/manyStudents';
import { checkInPage, chooseTab, openPanePage, type PaneView } from '../support/panePage';

const FOLDER = join(__dirname, '../../docs/images');

interface Picture extends PaneView {
  readonly name: string;
  readonly isHurried?: boolean;
  /** Pictures of one theme only. */
  readonly once?: boolean;
  readonly act: (page: Page) => Promise<void>;
}

const openFirst = async (page: Page): Promise<void> => {
  await checkInPage(page);
  await page.click('.row-h');
};

const onTab =
  (place: 2 | 3 | 4 | 5, then: (page: Page) => Promise<void> = () => Promise.resolve()) =>
  async (page: Page): Promise<void> => {
    await checkInPage(page);
    await chooseTab(page, place);
    await then(page);
  };

const openFiltered = async (page: Page): Promise<void> => {
  await checkInPage(page);
  await page.click('.chip:nth-child(2)');
  await page.click('.row-h >> nth=7');
};

const openColumns = onTab(3, async (page) => {
  await page.waitForSelector('.card');
  await page.click('.cg-h >> nth=1');
});

const chooseCell = onTab(5, (page) => page.evaluate((sheet) => window.selectCell({ sheet, row: 18, column: 41 }), DEMO_SHEET));

/** What the Jury tab offers, by its place, whatever the language. */
const OFFER = { deliberation: 0, marks: 1, jury: 2, share: 6 } as const;
const ask = (page: Page, offer: keyof typeof OFFER): Promise<void> => page.locator('.opt > .btn').nth(OFFER[offer]).click();

const previewed =
  (offer: keyof typeof OFFER) =>
  async (page: Page): Promise<void> => {
    await ask(page, offer);
    await page.waitForSelector('.will .primary');
  };

const written =
  (offer: keyof typeof OFFER) =>
  async (page: Page): Promise<void> => {
    await previewed(offer)(page);
    await page.click('.will .primary');
    await page.waitForSelector('.bar-msg.good');
  };

/** The jury sheet is written, several students are decided, and the next one has grounds for another decision. */
const deliberate = async (page: Page, grounds = 'Gestion de production et Gestion de la qualité avant le 15 octobre.'): Promise<void> => {
  await onTab(4)(page);
  await written('jury')(page);
  await ask(page, 'deliberation');
  await page.waitForSelector('.d-name');
  for (const key of ['3', 'ArrowRight', '4', 'ArrowRight', '5', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key);
    await drawn(page);
  }
  await page.keyboard.press('4');
  await page.waitForSelector('.choice[aria-checked=true]');
  await page.fill('.kept textarea', grounds);
  await page.locator('.kept textarea').blur();
};

/** What the English guide shows. */
const ENGLISH: readonly Picture[] = [
  { name: 'before-english', height: 700, act: () => Promise.resolve() },
  { name: 'students-english', height: 1330, act: openFirst },
  { name: 'filter-english', height: 1180, act: openFiltered },
  { name: 'to-correct-english', height: 1400, isHurried: true, act: onTab(2) },
  { name: 'columns-english', height: 1500, act: openColumns },
  { name: 'formulas-english', height: 1160, act: chooseCell },
  { name: 'jury-english', height: 1020, act: onTab(4, written('marks')) },
  { name: 'copy-english', height: 1200, act: onTab(4, previewed('share')) },
  {
    name: 'projection-english',
    width: 1280,
    height: 800,
    act: (page) => deliberate(page, 'Gestion de production and Gestion de la qualité before 15 October.'),
  },
];

const PICTURES: readonly Picture[] = [
  { name: 'avant', height: 700, act: () => Promise.resolve() },
  {
    name: 'verification',
    height: 560,
    isSlow: true,
    act: async (page) => {
      await page.click('.btn.primary');
      await page.waitForSelector('.pg');
    },
  },
  { name: 'etudiants', height: 1330, act: openFirst },
  { name: 'filtre', height: 1180, act: openFiltered },
  { name: 'a-corriger', height: 1400, isHurried: true, act: onTab(2) },
  { name: 'colonnes', height: 1500, act: openColumns },
  { name: 'formules', height: 1160, act: chooseCell },
  { name: 'jury', height: 1020, act: onTab(4, written('marks')) },
  {
    name: 'apercu',
    height: 1130,
    act: onTab(4, previewed('jury')),
  },
  {
    name: 'apercu-copie',
    height: 1200,
    once: true,
    act: onTab(4, previewed('share')),
  },
  {
    name: 'ecrit',
    height: 1060,
    once: true,
    act: onTab(4, written('jury')),
  },
  { name: 'deliberation', height: 1120, act: deliberate },
  {
    name: 'deliberation-anonyme',
    height: 1120,
    act: async (page) => {
      await deliberate(page);
      await page.keyboard.press('n');
    },
  },
  { name: 'deliberation-420', width: 420, height: 1060, once: true, act: deliberate },
  { name: 'projection', width: 1280, height: 800, act: deliberate },
  { name: 'jury-320', width: 320, height: 1000, once: true, act: onTab(4) },
  { name: 'jury-contraste', height: 1000, isContrast: true, once: true, act: onTab(4) },
  { name: 'deliberation-contraste', height: 1120, isContrast: true, once: true, act: deliberate },
  { name: 'etudiants-20000', height: 900, students: 20_000, act: checkInPage },
  {
    name: 'liste-20000',
    height: 760,
    students: 20_000,
    act: async (page) => {
      await checkInPage(page);
      await page.evaluate(() => document.querySelector('.body')?.scrollTo(0, 480_000));
    },
  },
  { name: 'a-corriger-20000', height: 760, students: 20_000, act: onTab(2) },
  { name: 'colonnes-20000', height: 900, students: 20_000, act: onTab(3, async (page) => void (await page.waitForSelector('.card'))) },
  { name: 'formules-20000', height: 900, students: 20_000, act: onTab(5) },
  { name: 'etudiants-320', width: 320, height: 900, once: true, act: openFirst },
  { name: 'etudiants-420', width: 420, height: 1330, once: true, act: openFirst },
  { name: 'etudiants-contraste', height: 1330, isContrast: true, once: true, act: openFirst },
  ...ENGLISH.map((picture) => ({ ...picture, language: 'en' as const, once: true })),
];

/** Draws the pane in its states for the guide: each in French, light and dark, from the demonstration workbook; or those with a name. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [bundle, browser, demo] = await Promise.all([bundlePage(join(__dirname, 'panePage.tsx')), startBrowser(), demoSheets()]);
  const hurried = hurriedSheets(demo);
  const [only] = process.argv.slice(2);
  for (const { name, isHurried = false, once = false, act, ...view } of PICTURES) {
    if (only !== undefined && !name.includes(only)) continue;
    for (const theme of once ? (['light'] as const) : (['light', 'dark'] as const)) {
      const page = await openPanePage(browser, bundle, isHurried ? hurried : demo, { ...view, theme, scale: 1.5 });
      await act(page);
      await page.mouse.move(1, 1);
      await drawn(page);
      const file = `volet-${name}${theme === 'dark' ? '-sombre' : ''}.png`;
      await page.screenshot({ path: join(FOLDER, file) });
      await page.close();
      console.log(file);
    }
  }
  await browser.close();
}

void main();
