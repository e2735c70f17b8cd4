import type { LanguageCode } from '../model/language';
import { en } from './en';
import { fr } from './fr';
import type { Language } from './language';

/** The languages on offer with everything that they say. What loads less has `inCells` and `inPane`. */
export const languages: Readonly<Record<LanguageCode, Language>> = { fr, en };
