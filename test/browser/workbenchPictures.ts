import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { drawn } from '../support/drawn';
import { ROOT } from '../support/manifest';
import { chooseFile, goToCell, openWorkbench, typeInto, type WorkbenchView } from '../support/workbenchPage';

interface Picture extends WorkbenchView {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

const goToReason = async (page: Page): Promise<void> => {
  await page.click('.row-h >> nth=0');
  await page.locator('.row.open button', { hasText: 'AF19' }).first().click();
  await page.waitForSelector('.slick-cell.found');
};

/** Asks the Jury tab for something and confirms it. */
const write = async (page: Page, what: string, confirm: string): Promise<void> => {
  await page.locator('.tabs [role=tab]', { hasText: 'Jury' }).click();
  await page.getByRole('button', { name: new RegExp(`\\s: ${what}$`) }).click();
  await page.getByRole('button', { name: confirm, exact: true }).last().click();
  await page.locator('.pane .msg, .pane .notice').first().waitFor();
};

const chooseSheet = async (page: Page, name: string): Promise<void> => {
  await page.locator('.sheettabs [role=tab]', { hasText: name }).click();
  await page.waitForSelector(`.grid[aria-label$="${name}"] .slick-row`);
};

const PICTURES: readonly Picture[] = [
  { name: 'ouverture', act: () => Promise.resolve() },
  { name: 'raison', act: goToReason },
  { name: 'raison-1024', width: 1024, height: 768, act: goToReason },
  { name: 'raison-720', width: 720, act: goToReason },
  {
    name: 'seuils',
    act: async (page) => {
      await write(page, 'Marquer les seuils', 'Marquer');
      await goToCell(page, 'AM19');
    },
  },
  {
    name: 'formule',
    act: async (page) => {
      await typeInto(page, 'AP7', '=ENSIAME.COMPANYSCORE(AE7:AE90;AF7:AF90;AH7:AH90;AJ7:AJ90)');
      await goToCell(page, 'AP7');
    },
  },
  {
    name: 'feuille-du-jury',
    act: async (page) => {
      await write(page, 'Feuille du jury', 'Écrire la feuille');
      await chooseSheet(page, 'Jury');
      await typeInto(page, 'Q10', 'Titre attribué');
      await goToCell(page, 'Q11');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'proces-verbal',
    act: async (page) => {
      await write(page, 'Procès-verbal', 'Écrire la feuille');
      await chooseSheet(page, 'Procès-verbal');
    },
  },
  {
    name: 'fichier-refuse',
    act: async (page) => {
      await chooseFile(page, { name: 'notes.pdf', buffer: Buffer.from('%PDF-1.7\n') });
      await page.waitForSelector('.said');
    },
  },
  { name: 'english', locale: 'en-GB', act: goToReason },
];

/** Draws the workbench in its states for the guide, from the built page with the sample promotion. Names after the command draw only those. */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const browser = await startBrowser();
  for (const { name, act, ...view } of PICTURES) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const { page, close } = await openWorkbench(browser, view);
    await act(page);
    await page.mouse.move(1, 1);
    await drawn(page);
    await page.screenshot({ path: join(ROOT, 'docs', 'images', `atelier-${name}.png`) });
    console.log(`atelier-${name}.png`);
    await close();
  }
  await browser.close();
}

void main();
