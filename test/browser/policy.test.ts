import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { folder, openInChromium, type ChromiumPage } from '../host/officeInChromium';
import { simulatedExcel } from '../host/simulatedExcel';
import { startBrowser } from '../support/browser';
import { eventually } from '../support/eventually';
import { CENTRES } from '../support/gradeTable';
import { ROOT } from '../support/manifest';

const DIST = join(ROOT, 'dist');
const ELSEWHERE = 'https://elsewhere.example';

let browser: Browser;
beforeAll(async () => {
  if (!existsSync(join(DIST, 'taskpane.html'))) throw new Error('Run npm run build first: this test opens the pages that it makes.');
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What a page's policy stopped since its start, as `directive address`. */
const stopped = ({ page }: ChromiumPage): Promise<string[]> => page.evaluate('stopped');

const SMALL: readonly (readonly (string | number)[])[] = [
  ['Nom', 'TOEIC'],
  ['Delcezan', 800],
];

async function opened(path: string, values: readonly (readonly (string | number)[])[] = SMALL): Promise<ChromiumPage> {
  const excel = simulatedExcel({ sheets: [{ name: 'Notes', values }] });
  const files = folder(DIST);
  const noting = `<script>window.stopped = []; document.addEventListener('securitypolicyviolation', (e) => stopped.push(e.effectiveDirective + ' ' + e.blockedURI));</script>`;
  // The listener stands before the policy, which would stop it.
  return openInChromium(
    browser,
    (name) =>
      name === path ? String(files(name) && Buffer.from(files(name) ?? '').toString()).replace('<head>', `<head>${noting}`) : files(name),
    path,
    excel,
  );
}

describe.each([
  [
    'taskpane.html',
    async (page: Page) => {
      await page
        .getByRole('button', { name: /Vérifier/ })
        .first()
        .click();
      await page.getByText('Delcezan').first().waitFor();
    },
  ],
  ['workbench.html', (page: Page) => page.getByText('59 éligibles').first().waitFor()],
])('%s', (path, use) => {
  test('works under its policy: nothing of its own is stopped, nothing is asked of another host', async () => {
    const one = await opened(path);
    await use(one.page);
    const entries = await stopped(one);
    expect(entries).toEqual([]);
    expect(one.foreign).toEqual([]);
    await one.close();
  });

  test.each([
    ['a request', `fetch('${ELSEWHERE}/a').catch(() => undefined)`, 'connect-src'],
    ['a picture', `new Image().src = '${ELSEWHERE}/a.png'`, 'img-src'],
    ['a script', `document.head.append(Object.assign(document.createElement('script'), { src: '${ELSEWHERE}/a.js' }))`, 'script-src-elem'],
    ['a frame', `document.body.append(Object.assign(document.createElement('iframe'), { src: '${ELSEWHERE}' }))`, 'frame-src'],
    [
      'a style sheet',
      `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '${ELSEWHERE}/a.css' }))`,
      'style-src-elem',
    ],
    [
      'a script in an attribute',
      `document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="fetch(1)">')`,
      'script-src-attr',
    ],
    ['code out of a text', `setTimeout('1')`, 'script-src'],
  ])('%s that an attacker would want is stopped before it leaves', async (_, attempt, directive) => {
    const one = await opened(path);
    await one.page.evaluate(`{ ${attempt}; 0 }`);
    await eventually(
      () => stopped(one).then((entries) => entries.map((entry) => entry.split(' ')[0])),
      expect.arrayContaining([directive]),
    );
    expect(one.foreign).toEqual([]);
    await one.close();
  });
});

test('names that look like markup or formulas are shown as they are', async () => {
  const names = ['<img src=x onerror=fetch(1)>', '=HYPERLINK("https://elsewhere.example")', '-DUPONT', '@SUM(A1:A9)'];
  const rows = names.map((name, index) => [22_960_001 + index, name, 'Ada', 'Étudiant', 12, 12, 12, 12, 12, 9, 14, 8, 14, 14, 800]);
  const one = await opened('taskpane.html', [['N° étudiant', 'Nom', 'Prénom', 'Statut', ...CENTRES, 'A', 'B', 'C', 'D', 'TOEIC'], ...rows]);
  await one.page
    .getByRole('button', { name: /Vérifier/ })
    .first()
    .click();
  for (const name of names) await one.page.getByText(name).first().waitFor();
  const [made, entries] = await Promise.all([one.page.$$('img[src="x"], a[href*="elsewhere"]'), stopped(one)]);
  expect(made).toEqual([]);
  expect(entries).toEqual([]);
  expect(one.foreign).toEqual([]);
  await one.close();
});
