import { CRITERIA, type Judgement, VERDICTS } from '../model/verdict';
import type { ChoiceEffect } from './readingEffects';
import type { Words } from './words';

/** What a choice gives in words: the one student's figure and verdict, or how many have each verdict. */
export function choiceSentence({ judgements, verdicts, choice }: ChoiceEffect, reading: string, words: Words): string {
  const { columns, students } = words;
  const [only] = judgements;
  if (only === undefined) return '';
  if (judgements.length > 1) {
    return columns.readings.givesMany(
      VERDICTS.flatMap((verdict) => (verdicts[verdict] ? [students.overview.verdictCount[verdict](verdicts[verdict])] : [])),
    );
  }
  const verdict = students.overview.verdict[only.verdict];
  if (choice === null) return unchosen(only, verdict, words);
  if (reading === 'toeic' && only.toeic !== null) return columns.readings.givesToeic(words.pane.numbers.mark(only.toeic), verdict);
  if (reading === 'resit' && only.companyMean !== null)
    return columns.readings.givesMean(words.pane.numbers.mean(only.companyMean), verdict);
  return columns.readings.gives(verdict);
}

function unchosen(judgement: Judgement, verdict: string, { columns, students }: Words): string {
  const open = CRITERIA.find((criterion) => judgement.criteria[criterion] === 'unsettled');
  if (!open) return verdict;
  const name = students.reasons.criterionOf[open];
  const inSentence = name.charAt(0).toLowerCase() + name.slice(1);
  return columns.readings.unsettled(verdict, open === 'toeic' ? students.reasons.toeic : inSentence);
}
