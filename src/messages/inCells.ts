import type { LanguageCode } from '../model/language';
import { cellLanguage as en } from './en/cellLanguage';
import { cellLanguage as fr } from './fr/cellLanguage';
import type { CellLanguage } from './language';

/** What the languages on offer say in cells. */
export const inCells: Readonly<Record<LanguageCode, CellLanguage>> = { fr, en };
