import { inCells } from '../../messages/inCells';
import type { CellLanguage } from '../../messages/language';
import { languageOf } from '../../model/language';

export type Words = CellLanguage;

/** The sentences of a display language such as `fr-FR`; French where it is not known. */
export const wordsOf = (displayLanguage = 'fr'): Words => inCells[languageOf(displayLanguage)];
