import type { Language } from '../language';
import { cellLanguage } from './cellLanguage';
import { check } from './check';
import { files } from './files';
import { functionHelp } from './functionHelp';
import { juryLanguage } from './juryLanguage';
import { workbench } from './workbench';

export const en: Language = { ...juryLanguage, ...cellLanguage, check, files, functionHelp, workbench };
