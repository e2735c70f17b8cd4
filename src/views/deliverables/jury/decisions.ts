import type { DecisionName } from '../../../messages/areas/jury';
import type { Sheet } from '../../../model/sheet';
import type { Verdict } from '../../../model/verdict';
import type { Decision, DeliverableWords } from '../deliverable';
import { decisionIn, lineIn } from './choiceWords';
import { juryOf } from './juryTable';
import { studentKey } from './match';

/** The decisions in the order of the list. */
const CHOICES: readonly DecisionName[] = ['granted', 'awaitingToeic', 'resits', 'extraTests', 'postponed', 'notGranted', 'vae'];

/** The decisions that follow each proposal; any other departs from it. */
export const FOLLOWS: Readonly<Record<Verdict, readonly DecisionName[]>> = {
  eligible: ['granted'],
  awaitingToeic: ['awaitingToeic'],
  jury: ['resits', 'extraTests', 'postponed'],
  incomplete: ['postponed'],
  outOfScope: ['vae'],
};

/** The decisions to choose from; a jury may write any other. */
export const decisionChoices = ({ jury }: DeliverableWords): readonly string[] => CHOICES.map((choice) => jury.decision[choice]);

/** Whether a decision departs from the proposal, so that a motive is asked for; an empty one does not. */
export function departsFromProposal(verdict: Verdict, decision: string, words: DeliverableWords): boolean {
  const typed = decisionIn(decision.trim(), words);
  return typed !== '' && !FOLLOWS[verdict].some((choice) => words.jury.decision[choice] === typed);
}

/** What stands in the jury sheet, by student number, or by name where there is none; namesakes without a number are left out. */
export function decisionsIn(sheets: readonly Sheet[], words: DeliverableWords): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>();
  const lines = (juryOf(sheets)?.lines ?? []).map((line) => lineIn(line, words));
  for (const { number, name, decision, motive } of lines) {
    const key = studentKey({ number, name });
    const isAmbiguous = number === '' && lines.filter((other) => other.number === '' && other.name === name).length > 1;
    if (key === '' || isAmbiguous || (decision === '' && motive === '') || decisions.get(key)?.decision) continue;
    decisions.set(key, { decision, motive });
  }
  return decisions;
}
