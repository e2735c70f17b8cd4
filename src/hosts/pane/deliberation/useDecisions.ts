import { useMemo } from 'react';
import type { Judgement } from '../../../model/verdict';
import type { Decision } from '../../../views/deliverables/deliverable';
import { decisionsIn } from '../../../views/deliverables/jury/decisions';
import { studentKey as rowKey } from '../../../views/deliverables/jury/match';
import { studentKey } from '../../../views/studentOrder';
import { useJuryWords } from '../JuryWords';
import type { Checked } from '../paneHost';

/** What the jury decided so far. */
export interface Decisions {
  readonly of: (judgement: Judgement) => Decision;
  readonly isDecided: (judgement: Judgement) => boolean;
}

export const NO_DECISION: Decision = { decision: '', motive: '' };

/** The decisions of the jury sheet as it stands, and before them those that are on their way into it. */
export function useDecisions({ sheets }: Checked, deciding: ReadonlyMap<string, Decision>): Decisions {
  const words = useJuryWords();
  const written = useMemo(() => decisionsIn(sheets, words), [sheets, words]);
  return useMemo(() => {
    const of = (judgement: Judgement): Decision =>
      deciding.get(studentKey(judgement)) ?? written.get(rowKey(judgement.record)) ?? NO_DECISION;
    return { of, isDecided: (judgement) => of(judgement).decision !== '' };
  }, [written, deciding]);
}
