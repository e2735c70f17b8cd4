import type { LanguageCode } from '../model/language';
import type { JuryLanguage, PaneLanguage } from './language';

/** What the pane says in a language, and what it writes for the jury; each is loaded when it is first asked for. */
interface Loaders {
  readonly pane: () => Promise<PaneLanguage>;
  readonly jury: () => Promise<JuryLanguage>;
}

export const inPane: Readonly<Record<LanguageCode, Loaders>> = {
  fr: {
    pane: async () => (await import(/* webpackChunkName: 'words-fr' */ './fr/paneLanguage')).paneLanguage,
    jury: async () => (await import(/* webpackChunkName: 'jury-fr' */ './fr/juryLanguage')).juryLanguage,
  },
  en: {
    pane: async () => (await import(/* webpackChunkName: 'words-en' */ './en/paneLanguage')).paneLanguage,
    jury: async () => (await import(/* webpackChunkName: 'jury-en' */ './en/juryLanguage')).juryLanguage,
  },
};
