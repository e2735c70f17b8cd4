import type { DeliverableWords } from '../../views/deliverables/deliverable';

/** The sentences of a display language, such as `fr-FR`; only the chosen language is loaded. Languages that are not on offer read English. */
export async function wordsOf(displayLanguage: string): Promise<{ readonly language: 'fr' | 'en'; readonly words: DeliverableWords }> {
  if (/^fr\b/i.test(displayLanguage)) {
    const { french } = await import('./french');
    return { language: 'fr', words: french };
  }
  const { english } = await import(/* webpackChunkName: 'english' */ './english');
  return { language: 'en', words: english };
}
