import { files } from '../../messages/fr/files';
import { workbench } from '../../messages/fr/workbench';
import { frenchJury } from '../taskpane/frenchJury';
import type { PageWords } from './pageWords';

/** The page in French. */
export const words: PageWords = { language: 'fr', workbench, files, pane: frenchJury };
