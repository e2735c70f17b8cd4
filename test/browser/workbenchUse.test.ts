import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { axeFaults } from '../support/axeFaults';
import { eventually } from '../support/eventually';
import { ROOT } from '../support/manifest';
import {
  chooseFile,
  goToCell,
  openInWorkbench,
  openWorkbench,
  said,
  savedFile,
  typeInto,
  type WorkbenchPage,
} from '../support/workbenchPage';
import { workbenchForAll } from '../support/workbenchForAll';
import { xlsxBytes, xlsxParts } from '../support/xlsxFile';

const demo = readFileSync(join(ROOT, 'test', 'workbooks', 'demo_promotion_2016.xlsx'));

let browser: Browser;
let opened: WorkbenchPage;
let page: Page;
workbenchForAll((workbench, started) => {
  [opened, browser] = [workbench, started];
  ({ page } = workbench);
});

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
  await eventually(() => said(page), expect.stringContaining(name));
  await eventually(() => said(page), expect.stringMatching(sentence));
  await eventually(() => page.textContent('.filename'), 'promotion-2016.xlsx');
  await page.waitForSelector('.row-h');
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

test('changes that are not saved are warned about before another file takes their place', async () => {
  await openInWorkbench(page, { name: 'demo.xlsx', buffer: demo });
  await typeInto(page, 'AM18', '600');
  await page.waitForSelector('.changed');
  await chooseFile(page, { name: 'autre.xlsx', buffer: demo });
  await eventually(() => page.textContent('.filename'), 'autre.xlsx');
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
    await eventually(() => page.textContent('.slick-cell.found'), '8,0');
    const isInSight = (): Promise<boolean> =>
      page
        .locator('.slick-cell.found')
        .boundingBox()
        .then((box) => box !== null && box.x > 0 && box.x + box.width <= width && box.y + box.height < 860);
    await eventually(isInSight, true);
    await page.click('.row-h >> nth=0');
  }
  await page.setViewportSize({ width: 1440, height: 860 });
});

test('axe-core finds nothing wrong, in French and in English, with a cell in hand', async () => {
  await openInWorkbench(page, { name: 'demo.xlsx', buffer: demo });
  await goToCell(page, 'F7');
  await eventually(() => axeFaults(page), []);
  await page.keyboard.press('Enter');
  await eventually(() => axeFaults(page), []);
  await page.keyboard.press('Escape');
  await page.click('.toolbar button[lang=en]');
  await page.getByText('Nothing leaves this computer').waitFor();
  await eventually(() => page.evaluate(() => [document.documentElement.lang, document.title]), ['en', 'ENSIAME certification, workbench']);
  await eventually(() => page.textContent('.filename'), 'demo.xlsx');
  await eventually(() => axeFaults(page), []);
  await page.click('.toolbar button[lang=fr]');
  await page.getByText('Rien ne quitte cet ordinateur').waitFor();
});

test('without a network it goes on: another file, every tab, saving; and it leaves nothing in the browser', async () => {
  await page.context().setOffline(true);
  await openInWorkbench(page, { name: 'ailleurs.xlsx', buffer: demo });
  for (const [tab, shown] of [
    ['À corriger', '.grp, .bar-msg'],
    ['Colonnes', '.card'],
    ['Jury', '[aria-label^="Créer"]'],
    ['Formules', '.fx'],
    ['Étudiants', '.row-h'],
  ] as const) {
    await page.locator('.tabs [role=tab]', { hasText: tab }).click();
    await page.waitForSelector(shown);
  }
  await page.click('.toolbar button[lang=en]');
  await page.getByText('Nothing leaves this computer').waitFor();
  await page.click('.toolbar button[lang=fr]');
  const saved = await savedFile(page);
  expect(saved.name).toBe('ailleurs.xlsx');
  await page.context().setOffline(false);
  const left = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(left).toEqual([0, 0, '', 0, 0]);
});

test('a browser that is not French is answered in English', async () => {
  const english = await openWorkbench(browser, { locale: 'de-DE' });
  await eventually(() => english.page.evaluate(() => document.documentElement.lang), 'en');
  expect(english.faults).toEqual([]);
  await english.close();
});
