import type { MarkFindingCode, Sentences } from '../../messages/areas/findings';
import type { FunctionMessages } from '../../messages/areas/functions';
import type { VerdictMessages } from '../../messages/areas/verdicts';
import { markFindings as englishFindings } from '../../messages/en/markFindings';
import { functions as english } from '../../messages/en/functions';
import { verdicts as englishVerdicts } from '../../messages/en/verdicts';
import { markFindings as frenchFindings } from '../../messages/fr/markFindings';
import { functions as french } from '../../messages/fr/functions';
import { verdicts as frenchVerdicts } from '../../messages/fr/verdicts';

/** The sentences that cells can show: only these areas, since they load with every workbook that holds a formula. */
export interface Words {
  readonly functions: FunctionMessages;
  readonly findings: Sentences<MarkFindingCode>;
  readonly verdicts: VerdictMessages;
}

const FRENCH: Words = { functions: french, findings: frenchFindings, verdicts: frenchVerdicts };
const ENGLISH: Words = { functions: english, findings: englishFindings, verdicts: englishVerdicts };

/** The sentences of a display language such as `fr-FR`; French where it is not known. */
export const wordsOf = (displayLanguage: string | undefined): Words =>
  displayLanguage === undefined || /^fr\b/i.test(displayLanguage) ? FRENCH : ENGLISH;
