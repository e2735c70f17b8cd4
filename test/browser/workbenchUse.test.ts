import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { axeFaults } from '../support/axeFaults';
import { startBrowser } from '../support/browser';
import { ROOT } from '../support/manifest';
import {
  chooseFile,
  goToCell,
  openInWorkbench,
  openWorkbench,
  savedFile,
  shownIn,
  typeInto,
  type WorkbenchPage,
} from '../support/workbenchPage';
import { xlsxBytes, xlsxParts } from '../support/xlsxFile';

jest.setTimeout(120_000);

const demo = readFileSync(join(ROOT, 'test', 'workbooks', 'demo_promotion_2016.xlsx'));

let browser: Browser;
let opened: WorkbenchPage;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  opened = await openWorkbench(browser);
  ({ page } = opened);
}, 120_000);
afterAll(async () => {
  await opened.close();
  await browser.close();
});
afterEach(() => expect(opened.faults).toEqual([]));

test.each<[string, Buffer, RegExp]>([
  ['notes.csv', Buffer.from('Nom;Note\nDelcezan;12\n'), /« notes\.csv » est un fichier texte/],
  ['notes.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), /document PDF/],
  [
    'notes.docx',
    Buffer.from(
      zipSync({
        '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        'word/document.xml': strToU8('<w/>'),
      }),
    ),
    /« notes\.docx » /,
  ],
  ['notes.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]), /« notes\.xls » /],
  ['vide.xlsx', Buffer.alloc(0), /« vide\.xlsx » est vide/],
  ['coupe.xlsx', demo.subarray(0, 20_000), /« coupe\.xlsx » est incomplet ou abîmé/],
])('%s is refused in a sentence, and the workbook that is open stays', async (name, buffer, sentence) => {
  await chooseFile(page, { name, buffer });
  await page.waitForFunction((file) => document.querySelector('.said')?.textContent.includes(file), name);
  expect((await page.textContent('.said p'))?.replace(/[\u00a0\u202f]/g, ' ')).toMatch(sentence);
  expect(await page.textContent('.filename')).toBe('promotion-2016.xlsx');
  expect(await page.locator('.row-h').count()).toBeGreaterThan(0);
});

test('a workbook with macros stays one, macros included', async () => {
  const parts = xlsxParts([
    {
      name: 'Notes',
      rows: [
        ['Nom', 'Note'],
        ['Delcezan', 12],
      ],
    },
  ]);
  const types = parts['[Content_Types].xml']
    ?.replace('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main')
    .replace('application/vnd.openxmlformats-officedocument.ms-excel', 'application/vnd.ms-excel')
    .replace('</Types>', '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>');
  const macros = new Uint8Array([1, 2, 3, 4]);
  const bytes = xlsxBytes(
    [
      {
        name: 'Notes',
        rows: [
          ['Nom', 'Note'],
          ['Delcezan', 12],
        ],
      },
    ],
    { '[Content_Types].xml': types ?? '', 'xl/vbaProject.bin': macros },
  );
  await openInWorkbench(page, { name: 'macros.xlsm', buffer: Buffer.from(bytes) });
  await typeInto(page, 'B2', '13,5');
  const saved = await savedFile(page);
  expect(saved.name).toBe('macros.xlsm');
  const kept = unzipSync(saved.bytes);
  expect(kept['xl/vbaProject.bin']).toEqual(macros);
  expect(Buffer.from(kept['[Content_Types].xml'] ?? []).toString()).toBe(types);
});

test('formulas are typed in French or English, with the functions of this add-in, and undone', async () => {
  await openInWorkbench(page, { name: 'demo.xlsx', buffer: demo });
  await typeInto(page, 'AX7', '=MOYENNE(8;9,5)');
  expect(await shownIn(page, 'AX7')).toBe('8,75');
  await typeInto(page, 'AX8', '=SUM(1.5,2)*AX7');
  expect(await shownIn(page, 'AX8')).toBe('30,625');
  await typeInto(page, 'AX9', '=ENSIAME.COMPANYSCORE(8;8,9;17,2;14,6)');
  expect(await shownIn(page, 'AX9')).toBe('12');
  await typeInto(page, 'AX7', '10');
  expect(await shownIn(page, 'AX8')).toBe('35');
  await page.keyboard.press('Control+z');
  expect(await shownIn(page, 'AX8')).toBe('30,625');
  expect(await page.inputValue('.formulabar input:not(.cellname)')).toBe('=SOMME(1,5;2)*AX7');
  await typeInto(page, 'AX10', '=SI(1');
  expect(await page.textContent('.said')).toContain('n’est pas une formule lisible');
});

test('a formula whose answer fills several cells is kept so in the file', async () => {
  await typeInto(page, 'AY7', '=ENSIAME.TOEICMIN(D7:D9)');
  expect([await shownIn(page, 'AY7'), await shownIn(page, 'AY8'), await shownIn(page, 'AY9')]).toEqual(['750', '600', '750']);
  const { bytes } = await savedFile(page);
  const sheet = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString();
  expect(sheet).toContain('<f t="array" ref="AY7:AY9">_xldudf_ENSIAME_TOEICMIN(D7:D9)</f>');
  await typeInto(page, 'AY8', '700');
  expect(await page.textContent('.said')).toContain('AY8');
});

test('changes that are not saved are warned about before another file takes their place', async () => {
  await openInWorkbench(page, { name: 'demo.xlsx', buffer: demo });
  await typeInto(page, 'AM18', '600');
  await page.waitForSelector('.changed');
  await chooseFile(page, { name: 'autre.xlsx', buffer: demo });
  await page.waitForFunction(() => document.querySelector('.filename')?.firstChild?.textContent === 'autre.xlsx');
  expect(opened.asked.at(-1)).toBe('«\u00a0demo.xlsx\u00a0» a été modifié. Ouvrir un autre classeur sans garder ces changements\u202f?');
  await typeInto(page, 'AM18', '600');
  await savedFile(page);
  await page.waitForFunction(() => !document.querySelector('.changed'));
  const before = opened.asked.length;
  await openInWorkbench(page, { name: 'demo.xlsx', buffer: demo });
  expect(opened.asked).toHaveLength(before);
});

test('a reason brings its cell before the eyes and marks it, in a narrow page too', async () => {
  await openInWorkbench(page, { name: 'demo.xlsx', buffer: demo });
  for (const width of [1440, 720]) {
    await page.setViewportSize({ width, height: 860 });
    await page.click('.row-h >> nth=0');
    await page.locator('.row.open button', { hasText: 'AF19' }).first().click();
    await page.waitForSelector('.slick-cell.found');
    expect(await page.textContent('.slick-cell.found')).toBe('8,0');
    const box = await page.locator('.slick-cell.found').boundingBox();
    expect(box && box.x > 0 && box.x + box.width <= width && box.y + box.height < 860).toBe(true);
    await page.click('.row-h >> nth=0');
  }
  await page.setViewportSize({ width: 1440, height: 860 });
});

test('everything is reached with the keyboard: a file, its cells, its sheets, its check', async () => {
  await openInWorkbench(page, { name: 'demo.xlsx', buffer: demo });
  await goToCell(page, 'B7');
  const stops: string[] = [];
  await page.focus('.toolbar button');
  for (let stop = 0; stop < 8; stop++) {
    stops.push(
      await page.evaluate(() => {
        const { activeElement: it } = document;
        return it?.getAttribute('aria-label') ?? (it?.textContent === '' ? it.className || it.tagName : (it?.textContent ?? ''));
      }),
    );
    await page.keyboard.press('Tab');
  }
  expect(stops.map((stop) => stop.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
    'Ouvrir…',
    'Enregistrer',
    'English',
    'Cellule active ; tapez un nom tel que F7 pour y aller',
    'Contenu de la cellule',
    'Cellules de la feuille Notes promotion 2016',
    'Notes promotion 2016',
    'Vérifier',
  ]);
  await goToCell(page, 'B7');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await page.inputValue('.cellname')).toBe('C8');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type('Théodore');
  await page.keyboard.press('Enter');
  expect(await shownIn(page, 'C8')).toBe('Théodore');
  await page.keyboard.press('Delete');
  expect(await shownIn(page, 'C8')).toBe('');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await shownIn(page, 'C8')).toBe('Théo');
  await page.focus('.sheettabs [aria-selected=true]');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('.sheettabs [aria-selected=true]')?.textContent === 'Maquette');
  await page.keyboard.press('ArrowLeft');
});

test('axe-core finds nothing wrong, in French and in English, with a cell in hand', async () => {
  await openInWorkbench(page, { name: 'demo.xlsx', buffer: demo });
  await goToCell(page, 'F7');
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.click('.toolbar button[lang=en]');
  await page.getByText('Nothing leaves this computer').waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual(['en', 'ENSIAME certification, workbench']);
  expect(await page.textContent('.filename')).toBe('demo.xlsx');
  expect(await axeFaults(page)).toEqual([]);
  await page.click('.toolbar button[lang=fr]');
  await page.getByText('Rien ne quitte cet ordinateur').waitFor();
});

test('without a network it goes on: another file, every tab, saving; and it leaves nothing in the browser', async () => {
  await page.context().setOffline(true);
  await openInWorkbench(page, { name: 'ailleurs.xlsx', buffer: demo });
  for (let tab = 1; tab <= (await page.locator('.tabs [role=tab]').count()); tab++) await page.click(`.tabs [role=tab]:nth-child(${tab})`);
  await page.click('.toolbar button[lang=en]');
  await page.getByText('Nothing leaves this computer').waitFor();
  await page.click('.toolbar button[lang=fr]');
  expect((await savedFile(page)).name).toBe('ailleurs.xlsx');
  await page.context().setOffline(false);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]),
  ).toEqual([0, 0, '', 0, 0]);
});

test('a browser that is not French is answered in English', async () => {
  const english = await openWorkbench(browser, { locale: 'de-DE' });
  expect(await english.page.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(english.faults).toEqual([]);
  await english.close();
});
