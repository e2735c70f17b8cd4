import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMapping } from '../src/gradebook/mapping';
import { layoutSamples } from './support/layoutSamples';

const DOCS = join(__dirname, '..', 'docs');
const text = readFileSync(join(DOCS, 'layouts.md'), 'utf8');

test('the guide of layouts shows a picture of every sample, and every picture is there', async () => {
  const shown = [...text.matchAll(/\((images\/layouts\/[\w-]+\.png)\)/g)].map((match) => match[1] ?? '');
  expect(shown.filter((picture) => !existsSync(join(DOCS, picture)))).toEqual([]);
  const samples = (await layoutSamples()).map(({ name }) => `images/layouts/${name}.png`);
  expect([...shown].sort()).toEqual(samples.sort());
});

test('the mapping that the guide shows can be read', () => {
  const [, mapping = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
  expect(readMapping(mapping)).toHaveLength(4);
});
