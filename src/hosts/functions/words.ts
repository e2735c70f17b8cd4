import type { FindingMessages } from '../../messages/areas/findings';
import type { FunctionMessages } from '../../messages/areas/functions';
import type { VerdictMessages } from '../../messages/areas/verdicts';
import { findings as englishFindings } from '../../messages/en/findings';
import { functions as english } from '../../messages/en/functions';
import { verdicts as englishVerdicts } from '../../messages/en/verdicts';
import { findings as frenchFindings } from '../../messages/fr/findings';
import { functions as french } from '../../messages/fr/functions';
import { verdicts as frenchVerdicts } from '../../messages/fr/verdicts';

/** The sentences that cells can show: only these areas, since they load with every workbook that holds a formula. */
export interface Words {
  readonly functions: FunctionMessages;
  readonly findings: FindingMessages;
  readonly verdicts: VerdictMessages;
}

const FRENCH: Words = { functions: french, findings: frenchFindings, verdicts: frenchVerdicts };
const ENGLISH: Words = { functions: english, findings: englishFindings, verdicts: englishVerdicts };

/** The sentences of a display language such as `fr-FR`; French where it is not known. */
export const wordsOf = (displayLanguage: string | undefined): Words =>
  displayLanguage === undefined || /^fr\b/i.test(displayLanguage) ? FRENCH : ENGLISH;
