import { files } from '../../messages/en/files';
import { workbench } from '../../messages/en/workbench';
import { englishJury } from '../taskpane/englishJury';
import type { PageWords } from './pageWords';

/** The page in English. */
export const words: PageWords = { language: 'en', workbench, files, pane: englishJury };
