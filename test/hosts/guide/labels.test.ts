import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/manifest';
import { messageTexts } from '../../support/messageTexts';

const read = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

/** What a text names: what it prints in bold, in italics or between quotation marks. */
const namedIn = (markdown: string): string[] =>
  [...markdown.matchAll(/\*\*([^*]+)\*\*|\b_([^_]+)_\b|« ([^»]+) »|“([^”]+)”/g)].map(([, ...found]) => found.find(Boolean) ?? '');

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/** Everything that the product says in a language, the ribbon's labels too. */
const saidIn = (language: string): string[] =>
  [
    ...messageTexts(language).map(({ text }) => text),
    ...[...read('manifest.xml').matchAll(/Value="([^"]*)"/g)].map(([, text = '']) => text),
  ].map(plain);

/** By itself, or as the beginning of a longer text. */
const isSaid = (name: string, said: readonly string[]): boolean =>
  said.some((text) => text === plain(name) || [' ', '.', ',', '\u2026'].some((end) => text.startsWith(plain(name) + end)));

/** Keys, what is Excel's own, what stands in a workbook, and words that are bold because they matter. */
const NOT_OURS: Readonly<Record<string, readonly string[]>> = {
  fr: [
    '1',
    '8',
    '←',
    '→',
    'N',
    'Accueil',
    'Compléments',
    'Excel qui convient',
    'L’onglet n’apparaît pas',
    'Sans Excel',
    'Note tuteur',
    'Le jury décide.',
    'empreinte',
  ],
  en: [
    '1',
    '8',
    '←',
    '→',
    'N',
    'Home',
    'Add-ins',
    'Which Excel',
    'The tab does not appear',
    'Without Excel',
    'Note tuteur',
    'The jury decides.',
    'fingerprint',
  ],
};

test.each(['fr', 'en'])('what the guide names in %s is what the product says, word for word', (language) => {
  const named = readdirSync(join(ROOT, 'docs', 'guide', language)).flatMap((page) => namedIn(read('docs', 'guide', language, page)));
  const said = saidIn(language);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !NOT_OURS[language]?.includes(name) && !isSaid(name, said))).toEqual([]);
});

test('what the manual test names is what the product says, word for word', () => {
  const named = namedIn(read('docs', 'manual-test.md'));
  const said = saidIn('fr');
  expect(named.length).toBeGreaterThan(10);
  const others = ['Windows', 'macOS', 'the web', 'AF19', '59 éligibles sur 84 étudiants'];
  expect(named.filter((name) => !others.includes(name) && !isSaid(name, said))).toEqual([]);
});
