import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { openFile } from '../../src/workbook/file';
import { eventually } from '../support/eventually';
import { ROOT } from '../support/manifest';
import { goToCell, openInWorkbench, said, savedFile, shownIn, typeInto } from '../support/workbenchPage';
import { workbenchForAll } from '../support/workbenchForAll';

const demo = readFileSync(join(ROOT, 'test', 'workbooks', 'demo_promotion_2016.xlsx'));

let page: Page;
workbenchForAll((workbench) => {
  ({ page } = workbench);
});

test('formulas are typed in French or English, with the functions of this add-in, and undone', async () => {
  await openInWorkbench(page, { name: 'demo.xlsx', buffer: demo });
  await typeInto(page, 'AX7', '=MOYENNE(8;9,5)');
  await eventually(() => shownIn(page, 'AX7'), '8,75');
  await typeInto(page, 'AX8', '=SUM(1.5,2)*AX7');
  await eventually(() => shownIn(page, 'AX8'), '30,625');
  await typeInto(page, 'AX9', '=ENSIAME.COMPANYSCORE(8;8,9;17,2;14,6)');
  await eventually(() => shownIn(page, 'AX9'), '12');
  await typeInto(page, 'AX7', '10');
  await eventually(() => shownIn(page, 'AX8'), '35');
  await page.keyboard.press('Control+z');
  await eventually(() => shownIn(page, 'AX8'), '30,625');
  await eventually(() => page.inputValue('.formulabar input:not(.cellname)'), '=SOMME(1,5;2)*AX7');
  await typeInto(page, 'AX10', '=SI(1');
  await eventually(() => said(page), expect.stringContaining('n’est pas une formule lisible'));
});

test('a formula whose answer fills several cells is kept so in the file', async () => {
  await typeInto(page, 'AY7', '=ENSIAME.TOEICMIN(D7:D9)');
  await eventually(() => shownIn(page, 'AY7'), '750');
  await eventually(() => shownIn(page, 'AY8'), '600');
  await eventually(() => shownIn(page, 'AY9'), '750');
  const { bytes } = await savedFile(page);
  const sheet = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString();
  expect(sheet).toContain('<f t="array" ref="AY7:AY9">_xldudf_ENSIAME_TOEICMIN(D7:D9)</f>');
  await typeInto(page, 'AY8', '700');
  await eventually(() => said(page), expect.stringContaining('AY8'));
});

test('what is typed into a cell is kept when the file is saved, the pane used or another sheet chosen before Enter was pressed', async () => {
  await openInWorkbench(page, { name: 'demo.xlsx', buffer: demo });
  await goToCell(page, 'AX7');
  await page.keyboard.type('11');
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const download = await waiting;
  const { sheets } = await openFile(readFileSync(await download.path()));
  expect(sheets[0]?.values[6]?.[49]).toBe(11);
  await page.keyboard.press('ArrowDown');
  await eventually(() => page.inputValue('.cellname'), 'AX8');
  await page.keyboard.type('12,5');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await eventually(() => shownIn(page, 'AX8'), '12,5');
  await goToCell(page, 'AX9');
  await page.keyboard.type('13');
  await page.locator('.sheettabs [role=tab]', { hasText: 'Maquette' }).click();
  await page.locator('.sheettabs [role=tab]', { hasText: 'Notes promotion 2016' }).click();
  await eventually(() => shownIn(page, 'AX9'), '13');
});

test('what is being typed stays open, letter for letter, while the pane writes into the workbook', async () => {
  await openInWorkbench(page, { name: 'demo.xlsx', buffer: demo });
  await page.locator('.tabs [role=tab]', { hasText: 'Jury' }).click();
  await page.getByRole('button', { name: /^Marquer\s: Marquer les seuils$/ }).click();
  await goToCell(page, 'AX7');
  await page.keyboard.type('avant');
  await page.keyboard.press('ArrowLeft');
  // Clicked without the mouse: the field keeps the focus, as where the writing ends a while after it was asked for.
  await page.locator('.will .primary').evaluate((button: HTMLElement) => button.click());
  await page.getByText(/Seuils marqués/).waitFor();
  await page.keyboard.type('X');
  await eventually(() => page.inputValue('.typing'), 'avanXt');
  await page.keyboard.press('Enter');
  await eventually(() => shownIn(page, 'AX7'), 'avanXt');
});

test('everything is reached with the keyboard: a file, its cells, its sheets, its check', async () => {
  await openInWorkbench(page, { name: 'demo.xlsx', buffer: demo });
  await goToCell(page, 'B7');
  const focused = (): Promise<string> =>
    page
      .evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')
      .then((name) => name.replace(/[\u00a0\u202f]/g, ' '));
  await page.focus('.toolbar button');
  for (const stop of [
    'Ouvrir…',
    'Enregistrer',
    'English',
    'Cellule active ; tapez une adresse telle que F7 pour y aller',
    'Contenu de la cellule',
    'Cellules de la feuille Notes promotion 2016',
    'Notes promotion 2016',
    'Vérifier',
  ]) {
    await eventually(focused, stop);
    await page.keyboard.press('Tab');
  }
  await goToCell(page, 'B7');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await eventually(() => page.inputValue('.cellname'), 'C8');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type('Théodore');
  await page.keyboard.press('Enter');
  await eventually(() => shownIn(page, 'C8'), 'Théodore');
  await page.keyboard.press('Delete');
  await eventually(() => shownIn(page, 'C8'), '');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await eventually(() => shownIn(page, 'C8'), 'Théo');
  await page.focus('.sheettabs [aria-selected=true]');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('.sheettabs [aria-selected=true]')?.textContent === 'Maquette');
  await page.keyboard.press('ArrowLeft');
});
