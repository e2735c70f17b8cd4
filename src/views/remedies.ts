import type { Judgement } from '../model/verdict';
import { remediesSaid } from './absentCentres';
import type { Words } from './words';

/** What it would take, a sentence for each change. */
export const remedySentences = (judgement: Judgement, { students: { remedies } }: Words): readonly string[] =>
  remediesSaid(judgement, (remedy) => remedies.sentence[remedy.code](remedy), remedies.absentCentres);
