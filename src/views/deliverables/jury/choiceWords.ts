import type { DecisionName, JuryChoices } from '../../../messages/areas/jury';
import type { DeliverableWords } from '../deliverable';
import type { JuryLine } from './juryTable';

type Words = Pick<DeliverableWords, 'jury'>;

/** A decision in these words, in whatever language it was chosen; one that is in no list of ours stays as it is. */
export const decisionIn = (text: string, { jury }: Words): string => {
  const name = nameOf(text, jury.elsewhere, ({ decision }) => decision) as DecisionName | undefined;
  return name ? jury.decision[name] : text;
};

/** A decision as it may stand in a sheet: in these words, and in those of other languages. */
export function spellingsOf(decision: string, { jury }: Words): readonly string[] {
  const name = nameOf(decision, [jury], (choices) => choices.decision) as DecisionName | undefined;
  return name ? [decision, ...jury.elsewhere.map((choices) => choices.decision[name])] : [decision];
}

/** A row with what was chosen from our lists in these words. */
export function lineIn(line: JuryLine, words: Words): JuryLine {
  const { jury } = words;
  const review = nameOf(line.review, jury.elsewhere, (choices) => choices.review) as 'yes' | 'seen' | undefined;
  return {
    ...line,
    decision: decisionIn(line.decision, words),
    review: review ? jury.review[review] : line.review,
    base: line.base && { ...line.base, decision: decisionIn(line.base.decision, words) },
  };
}

const nameOf = (
  text: string,
  lists: readonly JuryChoices[],
  pick: (choices: JuryChoices) => Readonly<Record<string, string>>,
): string | undefined => lists.flatMap((choices) => Object.entries(pick(choices))).find(([, choice]) => choice === text.trim())?.[0];
