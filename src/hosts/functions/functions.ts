import type { FunctionName } from '../../messages/areas/functionHelp';
import { centreMean } from './centreMean';
import { companyScore } from './companyScore';
import { creditsMissing } from './creditsMissing';
import { resits } from './resits';
import type { Answer } from './spill';
import { toeicMinimum } from './toeicMinimum';
import { eligible, verdict } from './verdicts';
import type { Words } from './words';

/** Every custom function by its id: pure and synchronous, from the cells that Excel gives to the cells that it shows. */
export const functions: Readonly<Record<FunctionName, (words: Words, ...given: unknown[]) => Answer>> = {
  COMPANYSCORE: companyScore,
  ELIGIBLE: eligible,
  RESITS: resits,
  VERDICT: verdict,
  CENTREMEAN: centreMean,
  TOEICMIN: toeicMinimum,
  ECTSMISSING: creditsMissing,
};
