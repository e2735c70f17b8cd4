import type { Judgement } from '../model/verdict';
import type { Words } from './words';

/** What it would take, a sentence for each change; what two criteria ask for alike is said once. */
export const remedySentences = (judgement: Judgement, { students }: Words): readonly string[] => [
  ...new Set(judgement.remedies.map((remedy) => students.remedies.sentence[remedy.code](remedy))),
];
