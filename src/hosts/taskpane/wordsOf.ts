import type { DeliverableWords } from '../../views/deliverables/deliverable';
import type { Words } from '../../views/words';

/** What the pane says in one language; what is written for the jury is loaded when it is first asked for. */
interface Spoken {
  readonly language: 'fr' | 'en';
  readonly words: Words;
  readonly juryWords: () => Promise<DeliverableWords>;
}

/** The sentences of a display language, such as `fr-FR`; only the chosen language is loaded. Languages that are not on offer read English. */
export async function wordsOf(displayLanguage: string): Promise<Spoken> {
  if (/^fr\b/i.test(displayLanguage)) {
    const { french } = await import('./french');
    const juryWords = async () => (await import(/* webpackChunkName: 'juryFrench' */ './frenchJury')).frenchJury;
    return { language: 'fr', words: french, juryWords };
  }
  const { english } = await import(/* webpackChunkName: 'english' */ './english');
  const juryWords = async () => (await import(/* webpackChunkName: 'juryEnglish' */ './englishJury')).englishJury;
  return { language: 'en', words: english, juryWords };
}
