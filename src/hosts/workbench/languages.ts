import type { PageWords } from './pageWords';

/** The language to begin with: French where the browser's first language is, else English. */
export const languageOf = (browser: string): PageWords['language'] => (/^fr\b/i.test(browser) ? 'fr' : 'en');

/** Loads what the page says; only the language that is shown is loaded. */
export async function wordsIn(language: PageWords['language']): Promise<PageWords> {
  const { words } = language === 'fr' ? await import('./french') : await import('./english');
  return words;
}
