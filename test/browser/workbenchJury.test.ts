import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { languages } from '../../src/messages';
import { decisionsIn } from '../../src/views/deliverables/jury/decisions';
import { openFile } from '../../src/workbook/file';
import { axeFaults } from '../support/axeFaults';
import { eventually } from '../support/eventually';
import { ROOT } from '../support/manifest';
import { workbenchForAll } from '../support/workbenchForAll';
import { goToCell, openInWorkbench, savedFile, shownIn, typeInto, type WorkbenchPage } from '../support/workbenchPage';

const demo = readFileSync(join(ROOT, 'test', 'workbooks', 'demo_promotion_2016.xlsx'));
const ADDED = ['Jury', 'Rattrapages', 'Procès-verbal', 'Légende'];

let opened: WorkbenchPage;
let page: Page;
workbenchForAll((workbench) => {
  opened = workbench;
  ({ page } = workbench);
  return openInWorkbench(page, { name: 'jury.xlsx', buffer: demo });
});

const tabs = (): Promise<string[]> => page.locator('.sheettabs [role=tab]').allTextContents();
const tabNamed = (name: string) => page.locator('.tabs [role=tab]', { hasText: name });
const chooseSheet = async (name: string): Promise<void> => {
  await page.locator('.sheettabs [role=tab]', { hasText: name }).click();
  await page.waitForSelector(`.grid[aria-label$="${name}"] .slick-row`);
};

/** Asks for something in the Jury tab and confirms what would be written. */
async function write(what: string, action: string, said: RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^(Marquer|Créer)\\s: ${what}$`) }).click();
  await page.getByRole('button', { name: action, exact: true }).last().click();
  await page.getByText(said).first().waitFor();
}

test('thresholds are marked where the reader is, and the mark looks as it will in Excel', async () => {
  await goToCell(page, 'AF19');
  const plain = await page.locator('.slick-cell.active').evaluate((cell) => getComputedStyle(cell).backgroundColor);
  await tabNamed('Jury').click();
  await write('Marquer les seuils', 'Marquer', /Seuils marqués/);
  await page.waitForFunction((before) => {
    const cell = document.querySelector('.slick-cell.active');
    return cell && getComputedStyle(cell).backgroundColor !== before;
  }, plain);
  await eventually(() => page.inputValue('.cellname'), 'AF19');
  await page.click('.toolbar button:nth-of-type(3)');
  await page.waitForFunction((before) => {
    const cell = document.querySelector('.slick-cell.active');
    return cell && getComputedStyle(cell).backgroundColor === before;
  }, plain);
  await page.click('.toolbar button:nth-of-type(4)');
});

test('the jury sheet is made, decisions are chosen in it or typed after a question, and the pane counts them', async () => {
  await tabNamed('Étudiants').click();
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await page.waitForSelector('.row-h');
  await tabNamed('Jury').click();
  await write('Feuille du jury', 'Écrire la feuille', /Feuille «\s?Jury\s?» écrite/);
  await eventually(tabs, ['Notes promotion 2016', 'Maquette', 'Codes', 'Jury']);
  await chooseSheet('Jury');
  await eventually(() => shownIn(page, 'B10'), 'BRÉTAZAN François');
  await goToCell(page, 'Q10');
  await page.keyboard.press('Enter');
  await eventually(
    () => page.locator('.typing + datalist option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value)),
    expect.arrayContaining(['Titre attribué']),
  );
  await page.keyboard.press('Escape');
  await typeInto(page, 'Q10', 'Titre attribué');
  await typeInto(page, 'R10', 'Résultats d’ensemble');
  const asked = opened.asked.length;
  await typeInto(page, 'Q11', 'Félicitations');
  await eventually(() => shownIn(page, 'Q11'), 'Félicitations');
  await eventually(() => opened.asked.length, asked + 1);
  await eventually(() => shownIn(page, 'A5'), expect.stringMatching(/^Décisions saisies\s?: 2 sur 84/));
  await page.getByText('2 décisions', { exact: true }).waitFor();
});

test('everything is in the file that is saved, and stands there when it is opened again', async () => {
  const { bytes } = await savedFile(page);
  const { sheets, source } = await openFile(bytes);
  expect(sheets.map(({ name, ours }) => [name, ours])).toEqual([
    ['Notes promotion 2016', undefined],
    ['Maquette', undefined],
    ['Codes', undefined],
    ['Jury', 'jury'],
  ]);
  expect([...decisionsIn(sheets, languages.fr).values()].map(({ decision, motive }) => [decision, motive])).toEqual([
    ['Titre attribué', 'Résultats d’ensemble'],
    ['Félicitations', ''],
  ]);
  expect(source.package.bytes).toBe(bytes);
  await openInWorkbench(page, { name: 'repris.xlsx', buffer: Buffer.from(bytes) });
  await page.getByText('59 éligibles').first().waitFor();
  await chooseSheet('Jury');
  await eventually(() => shownIn(page, 'Q10'), 'Titre attribué');
  await eventually(() => shownIn(page, 'Q11'), 'Félicitations');
  await tabNamed('Jury').click();
  await page.getByText('2 décisions', { exact: true }).waitFor();
});

test('lists, minutes and legend are made beside it; the copy to share is a file of its own; all of it can be taken out', async () => {
  await write('Épreuves à repasser', 'Écrire la feuille', /Feuille «\s?Rattrapages\s?» écrite/);
  await write('Procès-verbal', 'Écrire la feuille', /Feuille «\s?Procès-verbal\s?» écrite/);
  await write('Légende', 'Écrire la feuille', /Feuille «\s?Légende\s?» écrite/);
  await eventually(() => tabs().then((names) => names.slice(3).sort()), [...ADDED].sort());
  await eventually(() => axeFaults(page), []);
  const waiting = page.waitForEvent('download');
  await write('Copie à partager', 'Créer la copie', /Copie «.*» prête/);
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('Promotion 2016 – copie du jury.xlsx');
  await page.getByRole('button', { name: 'Retirer tout ce qui a été ajouté' }).click();
  await page.getByRole('button', { name: 'Retirer', exact: true }).last().click();
  await page.getByText('Vos feuilles sont restées telles quelles').waitFor();
  await eventually(tabs, ['Notes promotion 2016', 'Maquette', 'Codes']);
  await page.click('.toolbar button:nth-of-type(3)');
  await eventually(() => tabs().then((names) => names.length), 7);
});
