import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { certifications } from '../../src/certifications';
import { judgeWorkbook } from '../../src/judgeWorkbook';
import { languages } from '../../src/messages';
import type { Sheet } from '../../src/model/sheet';
import { intakeInTitle } from '../../src/views/intakeInTitle';
import { studentRow } from '../../src/views/studentRow';
import { openFile } from '../../src/workbook/file';
import { eventually } from '../support/eventually';
import { ROOT } from '../support/manifest';
import { workbenchForAll } from '../support/workbenchForAll';
import { openInWorkbench, savedFile, shownIn, typeInto, type WorkbenchPage } from '../support/workbenchPage';

const WORKBOOKS = join(ROOT, 'test', 'workbooks');
const demo = join(WORKBOOKS, 'demo_promotion_2016.xlsx');

let opened: WorkbenchPage;
workbenchForAll((workbench) => (opened = workbench), { height: 6000 });

const sheetsOf = async (bytes: Uint8Array): Promise<readonly Sheet[]> => (await openFile(bytes)).sheets;

/** Every student as the headless check judges them, in the words of the pane's list. */
function judged(sheets: readonly Sheet[]): string[] {
  const options = { intake: intakeInTitle(sheets)?.intake ?? null, readings: {}, centresComplete: false };
  const { judgements } = judgeWorkbook(sheets, certifications[0], options);
  return judgements
    .map((judgement) => studentRow(judgement, languages.fr))
    .map(({ name, number, label }) => `${name}|${number}|${label}`)
    .sort();
}

const listed = (): Promise<string[]> =>
  opened.page.evaluate(() =>
    [...document.querySelectorAll('.row-h')]
      .map((row) => ['.nm', '.no', '.why b'].map((part) => row.querySelector(part)?.textContent ?? '').join('|'))
      .sort(),
  );

const SAMPLES = [
  ...readdirSync(WORKBOOKS).filter((name) => name.endsWith('.xlsx') && !name.startsWith('p15')),
  ...readdirSync(join(WORKBOOKS, 'real')).flatMap((name) => (name.endsWith('.xlsx') ? [join('real', name)] : [])),
];

test.each(SAMPLES)('%s: every verdict of the page is that of the headless check', async (name) => {
  await openInWorkbench(opened.page, join(WORKBOOKS, name));
  await eventually(listed, judged(await sheetsOf(new Uint8Array(readFileSync(join(WORKBOOKS, name))))));
});

test('a mark that is typed changes its means, its student and the file that is saved; opened again it shows the same', async () => {
  const { page } = opened;
  await openInWorkbench(page, demo);
  await page.getByText('59 éligibles').first().waitFor();
  await typeInto(page, 'AM18', '600');
  await page.getByText('60 éligibles').first().waitFor();
  await typeInto(page, 'AF7', '5');
  await page.getByText('59 éligibles').first().waitFor();
  const saved = await savedFile(page);
  expect(saved.name).toBe('demo_promotion_2016.xlsx');
  await page.getByText('est enregistré').waitFor();
  const sheets = await sheetsOf(saved.bytes);
  expect([sheets[0]?.values[17]?.[38], sheets[0]?.values[6]?.[31]]).toEqual([600, 5]);
  await eventually(listed, judged(sheets));
  const mean = await shownIn(page, 'AL7');
  await openInWorkbench(page, { name: 'repris.xlsx', buffer: Buffer.from(saved.bytes) });
  await eventually(listed, judged(sheets));
  await eventually(() => shownIn(page, 'AL7'), mean);
});
