import type { FilesMessages } from '../../messages/areas/files';
import type { WorkbenchMessages } from '../../messages/areas/workbench';
import type { DeliverableWords } from '../../views/deliverables/deliverable';

/** Everything that the page says in one language. */
export interface PageWords {
  readonly language: 'fr' | 'en';
  readonly workbench: WorkbenchMessages;
  readonly files: FilesMessages;
  readonly pane: DeliverableWords;
}

/** The language to begin with: French where the browser's first language is, else English. */
export const languageOf = (browser: string): PageWords['language'] => (/^fr\b/i.test(browser) ? 'fr' : 'en');

/** Loads what the page says; only the language that is shown is loaded. */
export async function wordsIn(language: PageWords['language']): Promise<PageWords> {
  const { words } = language === 'fr' ? await import('./french') : await import('./english');
  return words;
}
