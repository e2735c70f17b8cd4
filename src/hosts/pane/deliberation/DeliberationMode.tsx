import React, { useMemo, useState } from 'react';
import type { DeliberationScope } from '../../../messages/areas/deliberation';
import { deliberationOrder } from '../../../views/deliberationOrder';
import { studentKey } from '../../../views/studentOrder';
import { Notice } from '../Notice';
import { noticeAction } from '../noticeAction';
import type { Checked, PaneHost } from '../paneHost';
import type { PaneState } from '../paneState';
import type { PaneActions } from '../usePane';
import { Deliberation } from './Deliberation';
import type { DeliberationActions } from './deliberationScene';
import { useDecisions } from './useDecisions';
import { useScene } from './useScene';

interface DeliberationModeProps {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly today: PaneHost['today'];
  readonly actions: PaneActions;
}

/** The jury goes through its students: their list stays as it was when it was made, whatever changes meanwhile. */
export function DeliberationMode({ checked, state, today, actions }: DeliberationModeProps): JSX.Element {
  const { check } = checked;
  const decisions = useDecisions(checked, state.deciding);
  const from = state.deliberation?.from ?? null;
  const [scope, setScope] = useState<DeliberationScope>(() => firstScope(checked, from));
  const [list, setList] = useState(() => deliberationOrder(check, scope, decisions.isDecided));
  const [at, setAt] = useState(() => Math.max(0, from === null ? 0 : list.indexOf(from)));
  const byKey = useMemo(() => new Map(check.judgements.map((judgement) => [studentKey(judgement), judgement])), [check]);
  const listed = useMemo(() => list.flatMap((key) => byKey.get(key) ?? []), [list, byKey]);
  const position = Math.min(at, Math.max(0, listed.length - 1));
  const judgement = listed[position] ?? null;
  const { areNamesHidden } = state;
  const scene = useScene({ checked, today, judgement, at: position, listed, scope, areNamesHidden, decisions });
  const does = useMemo<DeliberationActions>(
    () => ({
      go: setAt,
      choose: (chosen) => {
        setScope(chosen);
        setList(deliberationOrder(check, chosen, decisions.isDecided));
        setAt(0);
      },
      hideNames: (areHidden) => actions.dispatch({ type: 'namesHidden', areHidden }),
      decide: (student, decision) => {
        const decided = byKey.get(student);
        if (decided) actions.decide(decided, decision);
      },
      leave: () => actions.dispatch({ type: 'deliberationLeft' }),
      makeSheet: () => actions.wish({ kind: 'make', deliverable: 'jury' }),
    }),
    [check, decisions, byKey, actions],
  );
  const { notice } = state;
  return (
    <Deliberation
      scene={scene}
      actions={does}
      notice={
        notice && (
          <Notice
            notice={notice}
            onAction={noticeAction(state, actions)}
            onClose={() => actions.dispatch({ type: 'noticed', notice: null })}
          />
        )
      }
    />
  );
}

/** The cases of the jury where there are any; a student whom somebody chose elsewhere stands in the list of all. */
function firstScope({ check }: Checked, from: string | null): DeliberationScope {
  const cases = check.judgements.filter(({ verdict }) => verdict === 'jury');
  return cases.length > 0 && (from === null || cases.some((judgement) => studentKey(judgement) === from)) ? 'jury' : 'all';
}
