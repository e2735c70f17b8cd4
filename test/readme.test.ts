import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsTable } from './support/functionsTable';
import { ROOT } from './support/manifest';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('README lists the functions as the catalogue has them', () => {
  expect(readme).toContain(`<!-- functions -->\n\n${functionsTable()}\n\n<!-- /functions -->`);
});

test('README links to files that are there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
  expect(links.length).toBeGreaterThan(2);
  expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
});

test('README names only scripts that package.json has', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map((match) => match[1] ?? '');
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
