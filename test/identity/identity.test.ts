import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { ROOT } from '../support/manifest';
import { identityPage, PAGE } from './colours';

const ICONS = join(ROOT, 'assets', 'icons');

test('docs/identity.md has the colours as they are: npx tsx test/identity/main.ts writes them', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(page.match(/<!-- \/(colours|contrasts|marks) -->/g)).toHaveLength(3);
  expect(identityPage()).toBe(page);
});

const pictures = readdirSync(ICONS).filter((name) => name.endsWith('.png'));

test('there are icons', () => {
  expect(pictures).toHaveLength(23);
});

test.each(pictures)('%s is its drawing: node assets/icons/render.mjs draws it', (picture) => {
  const [, name = '', size = ''] = /^(.*)-(\d+)\.png$/.exec(picture) ?? [];
  const drawing = readFileSync(join(ICONS, size === '16' ? `${name}-16.svg` : `${name}.svg`), 'utf8');
  const png = new Resvg(drawing, { fitTo: { mode: 'width', value: Number(size) } }).render().asPng();
  expect(Buffer.compare(png, readFileSync(join(ICONS, picture)))).toBe(0);
});
