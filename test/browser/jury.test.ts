import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { OUR_TAG } from '../../src/workbook/edits';
import { openFile } from '../../src/workbook/file';
import { folder, openInChromium, type ChromiumPage } from '../host/officeInChromium';
import { simulatedExcel, type SimulatedExcel } from '../host/simulatedExcel';
import { startBrowser } from '../support/browser';
import { eventually } from '../support/eventually';
import { DEMO_SHEET } from '../support/manyStudents';
import { ROOT } from '../support/manifest';

const DIST = join(ROOT, 'dist');
const DEMO = readFileSync(join(ROOT, 'test', 'workbooks', 'demo_promotion_2016.xlsx'));

let browser: Browser;
let excel: SimulatedExcel;
let opened: ChromiumPage;
let page: Page;

beforeAll(async () => {
  if (!existsSync(join(DIST, 'taskpane.html'))) throw new Error('Run npm run build first: this test opens the page that it makes.');
  browser = await startBrowser();
  const { sheets } = await openFile(DEMO);
  // Formulas keep the value that the file has; those of our own sheets only count.
  excel = simulatedExcel({ sheets, calculate: (_, at, book) => book.sheet(at.sheet).value(at.row, at.column) ?? 0, file: () => DEMO });
  opened = await openInChromium(browser, folder(DIST), 'taskpane.html', excel);
  ({ page } = opened);
});

afterAll(async () => {
  await opened.close();
  await browser.close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const preview = (): Promise<string[]> => page.locator('.will li').allTextContents();

/** The cells of the jury sheet in a student's row, by the hidden names of their columns. */
function juryRow(number: string): Readonly<Record<string, unknown>> {
  const sheet = excel.sheet('Jury');
  const rows = Array.from({ length: 120 }, (_, row) => Array.from({ length: 24 }, (__, column) => sheet.value(row, column)));
  const names = rows.find((row) => row.includes('decision')) ?? [];
  const own = rows.find((row) => row.some((value) => String(value) === number)) ?? [];
  return Object.fromEntries(names.flatMap((name, column) => (typeof name === 'string' ? [[name, own[column]]] : [])));
}

/** The family names of all students, as the jury sheet has them. */
function familyNames(): readonly string[] {
  const sheet = excel.sheet('Jury');
  return Array.from({ length: 84 }, (_, index) => String(sheet.value(9 + index, 1)).replace(/ \S+$/, ''));
}

const markup = (): Promise<string> => page.locator('main').innerHTML();
const rulesOf = (name: string): readonly string[] => excel.sheet(name).dress.rules.map(({ formula }) => formula);

test('the check comes first, and the tab offers what a jury needs', async () => {
  await button(/Vérifier la promotion/).click();
  await page.getByText('59 éligibles').first().waitFor();
  await page.getByRole('tab', { name: 'Jury' }).click();
  await page.getByRole('heading', { name: 'Marquer les seuils' }).waitFor();
});

test('marks are shown before they are written, then stand in the staff’s sheet as native rules of ours', async () => {
  await button('Marquer : Marquer les seuils').click();
  await page.locator('.will .primary').waitFor();
  await eventually(preview, ['19 règles de mise en forme dans «\u00a0Notes promotion 2016\u00a0», F7:AM91', 'Rien d’autre ne change']);
  expect(rulesOf(DEMO_SHEET)).toEqual([]);
  await page.locator('.will .primary').click();
  await page.getByText('Seuils marqués, 19 règles.').waitFor();
  await eventually(() => rulesOf(DEMO_SHEET).map((formula) => formula.includes(OUR_TAG)), Array<boolean>(19).fill(true));
});

test('the jury sheet is added with a row for each student', async () => {
  await button('Créer : Feuille du jury').click();
  await button('Écrire la feuille').waitFor();
  await eventually(preview, ['Feuille «\u00a0Jury\u00a0» ajoutée, A1:T93', 'Rien d’autre ne change']);
  expect(excel.book.sheets.map(({ name }) => name)).not.toContain('Jury');
  await button('Écrire la feuille').click();
  await page.getByText('Feuille «\u00a0Jury\u00a0» écrite.').waitFor();
  await eventually(() => juryRow('22874228'), expect.objectContaining({ verdict: 'À examiner par le jury', decision: null, motive: null }));
});

test('a decision taken by a key goes at once into the student’s row, and nowhere else', async () => {
  const before = excel.sheet('Jury').contents();
  await button('Commencer : Mode délibération').click();
  await page.getByRole('heading', { name: 'BRÉTAZAN François' }).waitFor();
  await page.getByText('Écrit aussitôt dans Jury, A10:T10', { exact: true }).waitFor();
  await page.keyboard.press('3');
  await page.getByText('1 décision', { exact: true }).waitFor();
  await eventually(() => juryRow('22874228'), expect.objectContaining({ decision: 'Épreuves à repasser', motive: null }));
  const after = excel.sheet('Jury').contents();
  expect(Object.keys(after).filter((cell) => after[cell] !== before[cell] && !cell.endsWith('10'))).toEqual([]);
});

test('a decision that departs from the proposal asks for its motive, which is kept when the field is left', async () => {
  await button('Suivant').click();
  await page.getByRole('heading', { name: 'EL MORTANEC Hélène' }).waitFor();
  await page.keyboard.press('1');
  await page.getByText('La décision s’écarte de la proposition\u00a0: écrivez pourquoi.').waitFor();
  await page.getByLabel('Motif').fill('Dossier complet, avis favorable.');
  await button('Suivant').click();
  await eventually(
    () => juryRow('22873996'),
    expect.objectContaining({ decision: 'Titre attribué', motive: 'Dossier complet, avis favorable.' }),
  );
  await page.getByText('2 décisions', { exact: true }).waitFor();
});

test('hidden names stand nowhere: neither in the text, nor in a title, nor in what is announced', async () => {
  const names = familyNames();
  await page.keyboard.press('n');
  await page.getByText('Montrer les noms').or(page.locator('[title^="Montrer les noms"]')).first().waitFor();
  const standing = (): Promise<string[]> => markup().then((html) => names.filter((name) => html.includes(name)));
  expect(names).toHaveLength(84);
  await eventually(standing, []);
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('heading', { name: '22873996' }).waitFor();
  await eventually(standing, []);
  await page.keyboard.press('n');
  await page.getByRole('heading', { name: 'EL MORTANEC Hélène' }).waitFor();
});

test('a decision typed in the sheet shows in the pane', async () => {
  const cell = Object.entries(excel.sheet('Jury').contents()).find(([, content]) => content === '"Titre attribué"')?.[0] ?? '';
  excel.user.type('Jury', cell, 'Décision reportée');
  await page.getByRole('radio', { name: 'Décision reportée', checked: true }).waitFor();
});

test('made again after marks changed, the sheet keeps every decision and tells what to review', async () => {
  await page.keyboard.press('Escape');
  excel.user.type(DEMO_SHEET, 'AG19', 12);
  await page.getByText('2 décisions', { exact: true }).waitFor();
  await button('Refaire : Feuille du jury').click();
  await button('Écrire la feuille').waitFor();
  await eventually(preview, [
    'Feuille «\u00a0Jury\u00a0» refaite, A1:T93',
    '2 décisions gardées, avec motifs et remarques',
    '1 ligne «\u00a0à revoir\u00a0»\u00a0: les faits ont changé depuis la décision',
    'Rien d’autre ne change',
  ]);
  await button('Écrire la feuille').click();
  await page.getByText('84 lignes, 2 décisions gardées.').waitFor();
  await eventually(() => juryRow('22874228'), expect.objectContaining({ decision: 'Épreuves à repasser', review: 'oui' }));
  await eventually(
    () => juryRow('22873996'),
    expect.objectContaining({ decision: 'Décision reportée', motive: 'Dossier complet, avis favorable.' }),
  );
});

test('the shared copy opens as a new workbook with the marks and the jury sheet, and this one stays as it is', async () => {
  const before = excel.book.sheets.map((sheet) => sheet.contents());
  await button('Créer : Copie à partager').click();
  await button('Créer la copie').click();
  await page.getByText('Copie «\u00a0Promotion 2016 – copie du jury.xlsx\u00a0» prête.').waitFor();
  await eventually(() => excel.book.opened.length, 1);
  const copy = await openFile(excel.book.opened[0] ?? new Uint8Array());
  expect(copy.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([DEMO_SHEET, 'Jury']));
  expect(excel.book.sheets.map((sheet) => sheet.contents())).toEqual(before);
});

test('everything that was added is taken out again, and the staff’s sheets are as they were', async () => {
  await button('Retirer tout ce qui a été ajouté').click();
  await page.locator('.will .primary').waitFor();
  await eventually(preview, expect.arrayContaining([expect.stringContaining('2 décisions saisies disparaîtront avec elle')]));
  await page.locator('.will .primary').click();
  await page.getByText('Retiré. Vos feuilles sont restées telles quelles.').waitFor();
  await eventually(() => excel.book.sheets.map(({ name }) => name), expect.not.arrayContaining(['Jury']));
  await eventually(() => rulesOf(DEMO_SHEET), []);
});

test('nothing was asked of any other host, and the simulated Excel refused nothing', () => {
  expect(opened.foreign).toEqual([]);
  expect(excel.refused).toEqual([]);
});
