import type { JuryLanguage } from '../language';
import { jury } from './jury';
import { paneLanguage } from './paneLanguage';
import { papers } from './papers';

export const juryLanguage: JuryLanguage = { ...paneLanguage, jury, papers };
