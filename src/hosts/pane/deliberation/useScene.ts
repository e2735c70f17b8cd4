import { useMemo } from 'react';
import type { DeliberationScope } from '../../../messages/areas/deliberation';
import { areaName } from '../../../model/address';
import type { Judgement } from '../../../model/verdict';
import { decisionChoices, departsFromProposal } from '../../../views/deliverables/jury/decisions';
import { planDecision } from '../../../views/deliverables/jury/planDecision';
import { studentCard } from '../../../views/studentCard';
import { studentKey } from '../../../views/studentOrder';
import { useJuryWords } from '../JuryWords';
import type { Checked, PaneHost } from '../paneHost';
import type { DeliberationScene } from './deliberationScene';
import { type Decisions, NO_DECISION } from './useDecisions';

interface SceneSource {
  readonly checked: Checked;
  readonly today: PaneHost['today'];
  readonly judgement: Judgement | null;
  readonly at: number;
  /** The students of the list, in its order. */
  readonly listed: readonly Judgement[];
  readonly scope: DeliberationScope;
  readonly areNamesHidden: boolean;
  readonly decisions: Decisions;
}

/** What the deliberation view shows of the student whose turn it is. */
export function useScene({ checked, today, judgement, at, listed, scope, areNamesHidden, decisions }: SceneSource): DeliberationScene {
  const words = useJuryWords();
  const { check, sheets, regulation } = checked;
  const writesTo = useMemo(() => {
    if (!judgement) return null;
    const [write] = planDecision({ check, sheets, regulation, day: today() }, judgement, NO_DECISION, words).writes;
    return write?.what === 'cells' ? `${write.sheet}, ${write.areas.map(areaName).join(', ')}` : null;
  }, [check, sheets, regulation, today, judgement, words]);
  const counts = useMemo(() => {
    const { judgements } = check;
    return {
      jury: judgements.filter(({ verdict }) => verdict === 'jury').length,
      undecided: judgements.filter((each) => !decisions.isDecided(each)).length,
      all: judgements.length,
    };
  }, [check, decisions]);
  const card = useMemo(
    () => judgement && studentCard(judgement, regulation, words, !areNamesHidden),
    [judgement, regulation, words, areNamesHidden],
  );
  const decision = judgement ? decisions.of(judgement) : NO_DECISION;
  return {
    student: judgement ? studentKey(judgement) : '',
    card,
    at,
    count: listed.length,
    decided: listed.filter(decisions.isDecided).length,
    scope,
    counts,
    areNamesHidden,
    decision,
    choices: decisionChoices(words),
    isMotiveAsked: judgement !== null && departsFromProposal(judgement.verdict, decision.decision, words),
    writesTo,
  };
}
