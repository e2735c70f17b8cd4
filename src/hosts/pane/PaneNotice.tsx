import React, { useEffect, useRef } from 'react';
import { Notice } from './Notice';
import { noticeAction } from './noticeAction';
import type { PaneState } from './paneState';
import type { PaneActions } from './usePane';

interface PaneNoticeProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What the pane has to say now. What was written, and what was not, is brought into sight; other notices move nothing. */
export function PaneNotice({ state, actions }: PaneNoticeProps): JSX.Element | null {
  const { notice, writing } = state;
  const place = useRef<HTMLDivElement>(null);
  const isOfWriting = writing !== null || notice?.written !== undefined;
  useEffect(() => {
    if (isOfWriting && typeof place.current?.scrollIntoView === 'function') place.current.scrollIntoView({ block: 'nearest' });
  }, [notice, isOfWriting]);
  if (!notice) return null;
  return (
    <div ref={place}>
      <Notice notice={notice} onAction={noticeAction(state, actions)} onClose={() => actions.dispatch({ type: 'noticed', notice: null })} />
    </div>
  );
}
