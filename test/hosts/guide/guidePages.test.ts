import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { catalogue } from '../../../src/hosts/functions/catalogue';
import { functionsMetadata } from '../../../src/hosts/functions/metadata';
import { CHAPTERS } from '../../../src/hosts/guide/chapters';
import { guidePages } from '../../../src/hosts/guide/guidePages';
import { ROOT } from '../../support/manifest';

const GUIDE = join(ROOT, 'docs', 'guide');
const pagesIn = (language: 'fr' | 'en') => guidePages(language, (chapter) => readFileSync(join(GUIDE, language, `${chapter}.md`), 'utf8'));

describe.each(['fr', 'en'] as const)('the guide in %s', (language) => {
  const pages = pagesIn(language);
  const attributes = (name: string): string[] =>
    [...pages.values()].flatMap((html) => [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? ''));

  test('holds ten chapters at most, each a file, and no file without a place', () => {
    expect(CHAPTERS.length).toBeLessThanOrEqual(10);
    expect(readdirSync(join(GUIDE, language)).sort()).toEqual(CHAPTERS.map((names) => `${names[language]}.md`).sort());
  });

  test('links only to its own pages, to the other language and to pictures that are there', () => {
    const others = pagesIn(language === 'fr' ? 'en' : 'fr');
    const isThere = (link: string): boolean => {
      if (link === '#text' || link.startsWith('../../assets/icons/') || link === '../guide.css') return true;
      if (link.startsWith('../images/')) return existsSync(join(ROOT, 'docs', 'images', basename(link)));
      return link.startsWith('../') ? others.has(basename(link)) : pages.has(link.replace(/#.*/, ''));
    };
    expect([...attributes('href'), ...attributes('src')].filter((link) => !isThere(link))).toEqual([]);
  });

  test('gives every picture a text for those who do not see it', () => {
    const pictures = [...pages.values()].flatMap((html) => html.match(/<main[\s\S]*<\/main>/)?.[0].match(/<img[^>]*>/g) ?? []);
    expect(pictures.filter((picture) => !/alt="[^"]{10,}"/.test(picture))).toEqual([]);
  });

  test('has the place that the help of each function in Excel opens', () => {
    const { functions } = functionsMetadata(language, '') as { functions: { helpUrl: string }[] };
    const missing = functions.filter(({ helpUrl }) => {
      const [, page = '', anchor = ''] = /^guide\/\w+\/([\w.]+)#(.*)$/.exec(helpUrl) ?? [];
      return pages.get(page)?.includes(`id="${anchor}"`) !== true;
    });
    expect(functions).toHaveLength(catalogue.length);
    expect(missing).toEqual([]);
  });

  test('runs no script and asks no other server', () => {
    for (const html of pages.values()) {
      expect(html).not.toMatch(/<script|https?:/);
      expect(html).toContain("default-src 'none'");
    }
  });
});
