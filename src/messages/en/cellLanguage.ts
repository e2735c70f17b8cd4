import type { CellLanguage } from '../language';
import { functions } from './functions';
import { markFindings } from './markFindings';
import { verdicts } from './verdicts';

export const cellLanguage: CellLanguage = { functions, findings: markFindings, verdicts };
